extension HTMLNote {
  /// Black on white, marks and words in place of colour, and no page break inside a row or the chart.
  var style: String {
    """
    @page {
      margin: 15mm 14mm 16mm;
      @bottom-left { content: \(HTMLText.styleString(footer)); font: 8pt sans-serif; }
      @bottom-right { content: counter(page) " of " counter(pages); font: 8pt sans-serif; }
      @top-center { content: \(HTMLText.styleString(document.isSimulation ? "SIMULATION" : "")); \
    font: bold 9pt sans-serif; }
    }
    """ + "\n" + Self.rules
  }

  private static let rules = """
    html { background: #fff; color: #000; }
    body { font: 10.5pt/1.4 sans-serif; margin: 2em auto; max-width: 52em; padding: 0 1em; }
    h1 { font-size: 1.35em; margin: 0 0 .6em; }
    h2 { font-size: 1.05em; border-bottom: 1px solid #000; margin: 1.5em 0 .5em; }
    table { border-collapse: collapse; margin: .4em 0 .8em; width: 100%; }
    caption { text-align: left; font-size: .85em; padding-bottom: .3em; }
    th, td { text-align: left; vertical-align: top; padding: .15em .5em .15em 0; }
    td, li, p { overflow-wrap: break-word; white-space: pre-line; }
    thead th { border-bottom: 1px solid #000; font-size: .9em; }
    tbody tr + tr:not(.remark) > * { border-top: 1px solid #ccc; }
    .facts th { font-weight: normal; width: 15em; }
    .number { text-align: right; font-variant-numeric: tabular-nums; padding-right: .9em; }
    .remark td { padding-left: 2em; font-size: .92em; }
    ul { margin: .3em 0; padding-left: 1.3em; }
    del { text-decoration: line-through; }
    ins { text-decoration: underline; }
    .simulation { border: 3px double #000; padding: .4em .8em; }
    .signature { display: flex; gap: 2em; margin-top: 3em; }
    .signature span { flex: 1; border-top: 1px solid #000; padding-top: .2em; font-size: .85em; }
    time { white-space: nowrap; }
    figure { margin: .5em 0; }
    figcaption { font-size: .85em; }
    svg { width: 100%; height: auto; display: block; }
    @media print {
      body { margin: 0; max-width: none; padding: 0; font-size: 9pt; line-height: 1.25; }
      h2 { margin: .8em 0 .3em; }
      p, ul { margin: .3em 0; }
      table { margin: .2em 0 .4em; }
      th, td { padding: .08em .5em .08em 0; }
      section:first-of-type .facts tbody { display: block; columns: 2; column-gap: 2em; }
      section:first-of-type .facts tr { display: flex; }
      section:first-of-type .facts th { flex: none; width: 9em; }
      svg { max-height: 100mm; }
      .simulation { border-width: 1px; padding: .1em .4em; }
      thead { display: table-header-group; }
      tr, svg, figure, li { break-inside: avoid; }
      h2 { break-after: avoid; }
      .remark { break-before: avoid; }
    }
    """
}

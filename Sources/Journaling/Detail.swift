/// How much of each line is kept; what is found wrong with it is the same.
enum Detail {
  case everything
  /// Only the first line keeps its data.
  case envelopes
}

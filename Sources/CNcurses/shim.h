#ifndef VIGIL_CNCURSES_SHIM_H
#define VIGIL_CNCURSES_SHIM_H

// Wide-character prototypes are hidden without the first; the second leaves real functions only.
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <malloc.h>
#include <sys/prctl.h>
#include <wchar.h>

// term.h would claim termios for this module.
typedef struct term TERMINAL;
extern int setupterm(const char *name, int descriptor, int *result);
extern TERMINAL *set_curterm(TERMINAL *terminal);
extern int del_curterm(TERMINAL *terminal);

// glibc hides this one behind _XOPEN_SOURCE, which a module's header cannot set.
extern int wcwidth(wchar_t);
// And these behind _GNU_SOURCE.
extern int memfd_create(const char *name, unsigned int flags);
static const unsigned int close_on_execution = 1U; // MFD_CLOEXEC

// Macros that cast have no Swift spelling.
static const attr_t curses_bold = A_BOLD;
static const attr_t curses_dim = A_DIM;
static const attr_t curses_italic = A_ITALIC;
static const attr_t curses_underline = A_UNDERLINE;
static const attr_t curses_reverse = A_REVERSE;

// Mutable globals are refused by Swift 6; functions are not.
static inline int curses_colors(void) { return COLORS; }
static inline int curses_color_pairs(void) { return COLOR_PAIRS; }
static inline WINDOW *curses_screen(void) { return stdscr; }

// tparm() is variadic.
static inline char *curses_parameter(const char *capability, int value) {
  return tparm(capability, (long)value, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
}

// setcchar() takes the pair as a short; the int travels through the last argument.
static inline int curses_make(
    cchar_t *cell, const wchar_t *text, attr_t attributes, int pair) {
  return setcchar(cell, text, attributes, 0, &pair);
}

// Swift's view of the C library leaves malloc.h out.
static inline void use_one_heap(void) { mallopt(M_ARENA_MAX, 1); }

// prctl() is variadic.
static inline int forbid_dumps_and_tracing(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

#endif

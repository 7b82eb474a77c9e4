#ifndef VIGIL_CPSEUDOTERMINAL_SHIM_H
#define VIGIL_CPSEUDOTERMINAL_SHIM_H

#include <pty.h>
#include <signal.h>
#include <stddef.h>
#include <sys/types.h>
#include <unistd.h>
#include <utmp.h>

// Swift may not fork. The child leads a session of its own on the terminal, with no signal blocked
// or ignored, and becomes the program; -1 where that fails.
static inline pid_t spawn_in_terminal(
    int terminal, const char *path, char *const arguments[], char *const environment[],
    const char *folder) {
  pid_t child = fork();
  if (child != 0) return child;
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  if (login_tty(terminal) == 0 && (folder == NULL || chdir(folder) == 0))
    execve(path, arguments, environment);
  _exit(127);
}

#endif

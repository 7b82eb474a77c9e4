#ifndef VIGIL_CPSEUDOTERMINAL_SHIM_H
#define VIGIL_CPSEUDOTERMINAL_SHIM_H

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>
#include <utmp.h>

// In the child: no signal blocked or ignored, no file of the parent open, then the program.
static inline void become_program(
    const char *path, char *const arguments[], char *const environment[], const char *folder) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  if (syscall(SYS_close_range, 3, ~0U, 0) == 0 && (folder == NULL || chdir(folder) == 0))
    execve(path, arguments, environment);
  _exit(127);
}

// Swift may not fork. The child leads a session of its own on the terminal and becomes the program;
// -1 where that fails.
static inline pid_t spawn_in_terminal(
    int terminal, const char *path, char *const arguments[], char *const environment[],
    const char *folder) {
  pid_t child = fork();
  if (child != 0) return child;
  if (login_tty(terminal) == 0) become_program(path, arguments, environment, folder);
  _exit(127);
}

// The same with files for its input, output and complaints, which must lie over 2.
static inline pid_t spawn_with_files(
    int input, int output, int complaints, const char *path, char *const arguments[],
    char *const environment[], const char *folder) {
  pid_t child = fork();
  if (child != 0) return child;
  if (dup2(input, 0) == 0 && dup2(output, 1) == 1 && dup2(complaints, 2) == 2)
    become_program(path, arguments, environment, folder);
  _exit(127);
}

// A file in memory, nowhere in a folder.
static inline int make_memory_file(void) {
  return (int)syscall(SYS_memfd_create, "vigil-test", 1 /* MFD_CLOEXEC */);
}

// A pipe that takes so many bytes before anybody reads.
static inline int make_pipe(int ends[2], size_t size) {
  if (syscall(SYS_pipe2, ends, O_CLOEXEC) != 0) return -1;
  if (size <= 1 << 16 || fcntl(ends[1], 1031 /* F_SETPIPE_SZ */, (int)size) >= 0) return 0;
  close(ends[0]);
  close(ends[1]);
  return -1;
}

#endif

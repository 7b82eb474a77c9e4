// Loaded before the C library: shifts the machine's clocks by what a file says, in milliseconds, first CLOCK_REALTIME,
// then CLOCK_BOOTTIME. A suspend moves both, a person who sets the clock moves the first. A third number stands for
// the machine's start: with another one it has been started again.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static long long read_shifts(long long *wall, long long *boot) {
  char text[64];
  *wall = *boot = 0;
  const char *path = getenv("CLOCK_SHIFTS");
  int file = path ? (int)syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC) : -1;
  if (file < 0) return 0;
  ssize_t count = read(file, text, sizeof text - 1);
  close(file);
  if (count <= 0) return 0;
  text[count] = 0;
  char *rest = text;
  *wall = strtoll(rest, &rest, 10);
  *boot = strtoll(rest, &rest, 10);
  return strtoll(rest, &rest, 10);
}

// The name of the machine's start, as a file that nobody has to clear away.
static int open_boot_id(void) {
  long long wall, boot, start = read_shifts(&wall, &boot);
  int ends[2];
  if (start == 0 || pipe(ends) != 0) return -1;
  dprintf(ends[1], "00000000-0000-4000-8000-%012lld\n", start);
  close(ends[1]);
  return ends[0];
}

static int open_at(const char *path, int flags, mode_t mode) {
  if (strcmp(path, "/proc/sys/kernel/random/boot_id") == 0) {
    int file = open_boot_id();
    if (file >= 0) return file;
  }
  return (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return open_at(path, flags, mode);
}

int open64(const char *path, int flags, ...) __attribute__((alias("open")));

int clock_gettime(clockid_t clock, struct timespec *time) {
  long result = syscall(SYS_clock_gettime, clock, time);
  if (result != 0 || (clock != CLOCK_REALTIME && clock != CLOCK_BOOTTIME)) return (int)result;
  long long wall, boot;
  read_shifts(&wall, &boot);
  long long shift = clock == CLOCK_REALTIME ? wall : boot;
  long long total = time->tv_sec * 1000LL + time->tv_nsec / 1000000 + shift;
  if (total < 0) total = 0;
  time->tv_sec = total / 1000;
  time->tv_nsec = total % 1000 * 1000000 + time->tv_nsec % 1000000;
  return 0;
}

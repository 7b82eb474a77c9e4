// Loaded before the C library: shifts the machine's clocks by what a file says, in milliseconds, first CLOCK_REALTIME,
// then CLOCK_BOOTTIME. A suspend moves both, a person who sets the clock moves the first.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static void read_shifts(long long *wall, long long *boot) {
  char text[64];
  *wall = *boot = 0;
  const char *path = getenv("CLOCK_SHIFTS");
  int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
  if (file < 0) return;
  ssize_t count = read(file, text, sizeof text - 1);
  close(file);
  if (count <= 0) return;
  text[count] = 0;
  char *rest = text;
  *wall = strtoll(rest, &rest, 10);
  *boot = strtoll(rest, &rest, 10);
}

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

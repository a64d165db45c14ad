// Inside of the door: the handle and the guard around GLPK calls.
#ifndef CGLPK_GUARD_H
#define CGLPK_GUARD_H

#include <glpk.h>
#include <setjmp.h>

#include "CGLPK.h"

struct cglpk_problem {
  glp_prob *raw;              // NULL once lost to an error inside a callback
  unsigned long generation;   // of the thread's environment at creation
  const void *thread;         // address of a thread-local: which thread made it
  int busy;                   // inside a solve
};

// One guarded call; they nest when a poll function of a solve opens another problem.
typedef struct cglpk_frame {
  jmp_buf target;
  struct cglpk_frame *up;
} cglpk_frame;

// CGLPK_OK if the problem may be used here and now.
int cglpk_check(const cglpk_problem *problem);
void cglpk_enter(cglpk_frame *frame);
void cglpk_leave(cglpk_frame *frame);
// Tidies up after a fatal error; `problem` may be NULL.
void cglpk_fail(cglpk_frame *frame, cglpk_problem *problem);

// Runs the statements given (variadic: they hold commas); `setjmp` has to be called in a function that is still running when GLPK fails, hence a macro.
// They must not return, and must not change locals of the function that are read after it.
#define CGLPK_GUARDED(problem, ...)         \
  do {                                      \
    int refusal = cglpk_check(problem);     \
    if (refusal != CGLPK_OK) return refusal; \
    cglpk_frame frame;                      \
    cglpk_enter(&frame);                    \
    if (setjmp(frame.target) == 0) {        \
      __VA_ARGS__;                          \
      cglpk_leave(&frame);                  \
      return CGLPK_OK;                      \
    }                                       \
    cglpk_fail(&frame, problem);            \
    return CGLPK_FATAL;                     \
  } while (0)

#endif

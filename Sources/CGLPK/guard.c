#include "guard.h"

#include <stdlib.h>
#include <string.h>

static _Thread_local cglpk_frame *top;
static _Thread_local unsigned long generation = 1;
static _Thread_local long alive;
static _Thread_local char message[2048];
static _Thread_local size_t used;

const char *cglpk_version(void) { return glp_version(); }

const char *cglpk_last_error(void) { return message; }

// Swallows GLPK's terminal output and keeps what belongs to an error: GLPK prints to stdout, where the
// program's own results go.
static int swallow(void *info, const char *text) {
  (void)info;
  if (glp_at_error()) {
    size_t room = sizeof message - 1 - used;
    size_t length = strlen(text);
    if (length > room) length = room;
    memcpy(message + used, text, length);
    used += length;
    message[used] = 0;
  }
  return 1;
}

// Returning from here would let GLPK abort the process.
static void escape(void *info) {
  (void)info;
  if (top) longjmp(top->target, 1);
}

int cglpk_check(const cglpk_problem *problem) {
  if (problem->thread != (const void *)&generation) return CGLPK_WRONG_THREAD;
  if (problem->generation != generation || !problem->raw) return CGLPK_STALE;
  if (problem->busy) return CGLPK_BUSY;
  return CGLPK_OK;
}

void cglpk_enter(cglpk_frame *frame) {
  frame->up = top;
  top = frame;
  used = 0;
  message[0] = 0;
  glp_term_hook(swallow, NULL);
  glp_error_hook(escape, NULL);
}

void cglpk_leave(cglpk_frame *frame) { top = frame->up; }

void cglpk_fail(cglpk_frame *frame, cglpk_problem *problem) {
  top = frame->up;
  if (top) {
    // Inside a solve of another problem: the environment has to live on, so this problem's memory waits for
    // the environment's end.
    if (problem) problem->raw = NULL;
    return;
  }
  glp_free_env();
  generation++;
  alive = 0;
}

// The half of cglpk_create that runs GLPK.
static int create_raw(cglpk_problem *problem, int maximize) {
  CGLPK_GUARDED(problem, {
    glp_prob *raw = glp_create_prob();
    glp_set_obj_dir(raw, maximize ? GLP_MAX : GLP_MIN);
    problem->raw = raw;
  });
}

int cglpk_create(int maximize, cglpk_problem **result) {
  cglpk_problem *problem = malloc(sizeof *problem);
  *result = NULL;
  if (!problem) return CGLPK_NO_MEMORY;
  problem->thread = (const void *)&generation;
  problem->generation = generation;
  problem->busy = 0;
  // Any address but NULL passes the check; it is replaced by the real problem at once.
  problem->raw = (glp_prob *)problem;
  int code = create_raw(problem, maximize);
  if (code != CGLPK_OK) {
    free(problem);
    return code;
  }
  alive++;
  *result = problem;
  return CGLPK_OK;
}

static int delete_raw(cglpk_problem *problem) { CGLPK_GUARDED(problem, glp_delete_prob(problem->raw)); }

int cglpk_delete(cglpk_problem *problem) {
  int state = cglpk_check(problem);
  if (state == CGLPK_WRONG_THREAD || state == CGLPK_BUSY) return state;
  int code = CGLPK_OK;
  int counts = problem->generation == generation;
  if (state == CGLPK_OK) code = delete_raw(problem);
  if (counts && code == CGLPK_OK) {
    alive--;
    if (alive == 0 && !top) glp_free_env();
  }
  free(problem);
  return code;
}

int cglpk_provoke_fatal_error(cglpk_problem *problem) {
  CGLPK_GUARDED(problem, glp_set_row_bnds(problem->raw, glp_get_num_rows(problem->raw) + 1, GLP_FR, 0, 0));
}

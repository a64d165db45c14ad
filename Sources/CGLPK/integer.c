// Branch and cut. The callback stays in C: no GLPK call is made from the caller's poll function, so a fatal
// error inside the tree unwinds C frames only.
#include <float.h>
#include <math.h>
#include <string.h>

#include "guard.h"

typedef struct {
  const cglpk_integer_options *options;
  cglpk_integer_outcome *outcome;
  int offered;
} search;

static void look(glp_tree *tree, cglpk_search_state *state) {
  glp_prob *present = glp_ios_get_prob(tree);
  // Heuristic solutions come without a callback of their own, hence the polling.
  if (glp_mip_status(present) == GLP_FEAS || glp_mip_status(present) == GLP_OPT) {
    state->has_incumbent = 1;
    state->incumbent = glp_mip_obj_val(present);
  }
  int best = glp_ios_best_node(tree);
  if (best != 0) {
    double bound = glp_ios_node_bound(tree, best);
    if (isfinite(bound) && fabs(bound) < DBL_MAX) {
      state->has_bound = 1;
      state->bound = bound;
    }
  }
}

static void on_tree(glp_tree *tree, void *info) {
  search *run = info;
  const cglpk_integer_options *options = run->options;
  cglpk_search_state *state = &run->outcome->state;
  if (run->outcome->stop != CGLPK_NOT_STOPPED) return;
  int reason = glp_ios_reason(tree);
  if (reason == GLP_IHEUR && options->initial1 && !run->offered) {
    run->offered = 1;
    glp_ios_heur_sol(tree, options->initial1);
  }
  look(tree, state);
  if (reason == GLP_IPREPRO) {
    if (options->node_limit >= 0 && state->nodes >= options->node_limit) {
      run->outcome->stop = CGLPK_STOPPED_BY_NODES;
    } else {
      state->nodes++;
    }
  }
  if (run->outcome->stop == CGLPK_NOT_STOPPED && options->gap > 0 && state->has_incumbent && state->has_bound
      && fabs(state->bound - state->incumbent) <= options->gap * fmax(1, fabs(state->incumbent))) {
    // GLPK divides by |incumbent| alone; near 0 that never ends.
    run->outcome->stop = CGLPK_STOPPED_BY_GAP;
  }
  if (run->outcome->stop == CGLPK_NOT_STOPPED && options->poll && options->poll(options->info, state) != 0) {
    run->outcome->stop = CGLPK_STOPPED_BY_POLL;
  }
  if (run->outcome->stop != CGLPK_NOT_STOPPED) glp_ios_terminate(tree);
}

static void configure(glp_iocp *control, search *run) {
  const cglpk_integer_options *options = run->options;
  glp_init_iocp(control);
  control->msg_lev = GLP_MSG_OFF;
  control->presolve = options->presolve ? GLP_ON : GLP_OFF;
  control->gmi_cuts = control->mir_cuts = control->cov_cuts = control->clq_cuts =
    options->cuts ? GLP_ON : GLP_OFF;
  control->sr_heur = control->fp_heur = options->heuristics ? GLP_ON : GLP_OFF;
  control->mip_gap = options->gap;
  control->tm_lim = options->time_limit_ms;
  control->cb_func = on_tree;
  control->cb_info = run;
}

// Runs glp_intopt with presolving and cover cuts; 0 if it met the one fatal error that is expected there:
// where the presolver leaves no column at all, GLPK's cover cut generator asks for 0 columns and dies of it.
// GLPK 5.0 builds that generator before it touches anything but its presolved copy, so the problem is whole
// and the copy's memory is all that is lost, until the environment is freed. Every other error goes on up.
static int presolved_with_covers(cglpk_problem *problem, const glp_iocp *control, int *code) {
  cglpk_frame inner;
  cglpk_enter(&inner);
  if (setjmp(inner.target) == 0) {
    *code = glp_intopt(problem->raw, control);
    cglpk_leave(&inner);
    return 1;
  }
  cglpk_leave(&inner);
  if (strncmp(cglpk_last_error(), "glp_add_cols: ncs = 0", 21) != 0) longjmp(inner.up->target, 1);
  return 0;
}

static int branch_and_cut(
  cglpk_problem *problem, const cglpk_integer_options *options, cglpk_integer_outcome *outcome) {
  CGLPK_GUARDED(problem, {
    glp_iocp control;
    search run = {options, outcome, 0};
    configure(&control, &run);
    problem->busy = 1;
    int needs_guard = control.presolve == GLP_ON && control.cov_cuts == GLP_ON;
    if (!needs_guard || !presolved_with_covers(problem, &control, &outcome->code)) {
      if (needs_guard) control.cov_cuts = GLP_OFF;
      outcome->code = glp_intopt(problem->raw, &control);
    }
    outcome->status = glp_mip_status(problem->raw);
    problem->busy = 0;
  });
}

int cglpk_integer(
  cglpk_problem *problem, const cglpk_integer_options *options, cglpk_integer_outcome *outcome) {
  cglpk_search_state nothing = {0, 0, 0, 0, 0};
  outcome->code = 0;
  outcome->status = CGLPK_UNDEFINED;
  outcome->stop = CGLPK_NOT_STOPPED;
  outcome->state = nothing;
  int result = branch_and_cut(problem, options, outcome);
  // After a fatal error the handle is stale, not busy.
  if (result == CGLPK_FATAL) problem->busy = 0;
  return result;
}

int cglpk_integer_solution(cglpk_problem *problem, double *objective, double *column_values) {
  CGLPK_GUARDED(problem, {
    int columns = glp_get_num_cols(problem->raw);
    *objective = glp_mip_obj_val(problem->raw);
    for (int j = 0; j < columns; j++) column_values[j] = glp_mip_col_val(problem->raw, j + 1);
  });
}

static double excess(double value, double lower, double upper, double scale) {
  double below = lower > -DBL_MAX ? (lower - value) / fmax(scale, fabs(lower)) : 0;
  double above = upper < DBL_MAX ? (value - upper) / fmax(scale, fabs(upper)) : 0;
  return fmax(0, fmax(below, above));
}

int cglpk_point(cglpk_problem *problem, const double *point1, double *objective, double *violation) {
  CGLPK_GUARDED(problem, {
    glp_prob *raw = problem->raw;
    int rows = glp_get_num_rows(raw);
    int columns = glp_get_num_cols(raw);
    double total = glp_get_obj_coef(raw, 0);
    double worst = 0;
    int *index = glp_calloc(1 + columns, sizeof(int));
    double *value = glp_calloc(1 + columns, sizeof(double));
    for (int j = 1; j <= columns; j++) {
      total += glp_get_obj_coef(raw, j) * point1[j];
      worst = fmax(worst, excess(point1[j], glp_get_col_lb(raw, j), glp_get_col_ub(raw, j), 1));
    }
    for (int i = 1; i <= rows; i++) {
      int count = glp_get_mat_row(raw, i, index, value);
      double activity = 0;
      double scale = 1;
      for (int k = 1; k <= count; k++) {
        double part = value[k] * point1[index[k]];
        activity += part;
        scale = fmax(scale, fabs(part));
      }
      worst = fmax(worst, excess(activity, glp_get_row_lb(raw, i), glp_get_row_ub(raw, i), scale));
    }
    glp_free(index);
    glp_free(value);
    *objective = total;
    *violation = worst;
  });
}

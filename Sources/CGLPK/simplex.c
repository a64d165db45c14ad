// The simplex method and its basic solutions.
#include "guard.h"

#define SAME(ours, theirs) _Static_assert(ours == theirs, #ours " differs from glpk.h")
SAME(CGLPK_UNDEFINED, GLP_UNDEF);
SAME(CGLPK_FEASIBLE, GLP_FEAS);
SAME(CGLPK_INFEASIBLE, GLP_INFEAS);
SAME(CGLPK_NO_FEASIBLE, GLP_NOFEAS);
SAME(CGLPK_OPTIMAL, GLP_OPT);
SAME(CGLPK_UNBOUNDED, GLP_UNBND);
SAME(CGLPK_BASIC, GLP_BS);
SAME(CGLPK_EBADB, GLP_EBADB);
SAME(CGLPK_ESING, GLP_ESING);
SAME(CGLPK_ECOND, GLP_ECOND);
SAME(CGLPK_EBOUND, GLP_EBOUND);
SAME(CGLPK_EFAIL, GLP_EFAIL);
SAME(CGLPK_EOBJLL, GLP_EOBJLL);
SAME(CGLPK_EOBJUL, GLP_EOBJUL);
SAME(CGLPK_EITLIM, GLP_EITLIM);
SAME(CGLPK_ETMLIM, GLP_ETMLIM);
SAME(CGLPK_ENOPFS, GLP_ENOPFS);
SAME(CGLPK_ENODFS, GLP_ENODFS);
SAME(CGLPK_EROOT, GLP_EROOT);
SAME(CGLPK_ESTOP, GLP_ESTOP);
SAME(CGLPK_EMIPGAP, GLP_EMIPGAP);
SAME(CGLPK_ENOFEAS, GLP_ENOFEAS);
SAME(CGLPK_ENOCVG, GLP_ENOCVG);
SAME(CGLPK_EINSTAB, GLP_EINSTAB);
SAME(CGLPK_EDATA, GLP_EDATA);
SAME(CGLPK_ERANGE, GLP_ERANGE);
SAME(CGLPK_PRIMAL, GLP_PRIMAL);
SAME(CGLPK_DUAL_THEN_PRIMAL, GLP_DUALP);
SAME(CGLPK_DUAL, GLP_DUAL);

int cglpk_simplex(cglpk_problem *problem, const cglpk_simplex_options *options, int *code, int *status) {
  CGLPK_GUARDED(problem, {
    glp_smcp control;
    glp_init_smcp(&control);
    control.msg_lev = GLP_MSG_OFF;
    control.meth = options->method;
    control.presolve = options->presolve ? GLP_ON : GLP_OFF;
    control.it_lim = options->iteration_limit;
    control.tm_lim = options->time_limit_ms;
    *code = glp_simplex(problem->raw, &control);
    *status = glp_get_status(problem->raw);
  });
}

int cglpk_scale(cglpk_problem *problem) {
  CGLPK_GUARDED(problem, glp_scale_prob(problem->raw, GLP_SF_AUTO));
}

int cglpk_advanced_basis(cglpk_problem *problem) {
  CGLPK_GUARDED(problem, {
    // GLPK has no advanced basis for an empty problem.
    if (glp_get_num_rows(problem->raw) > 0 && glp_get_num_cols(problem->raw) > 0) {
      glp_adv_basis(problem->raw, 0);
    } else {
      glp_std_basis(problem->raw);
    }
  });
}

int cglpk_standard_basis(cglpk_problem *problem) { CGLPK_GUARDED(problem, glp_std_basis(problem->raw)); }

int cglpk_basis(cglpk_problem *problem, int *rows, int *columns) {
  CGLPK_GUARDED(problem, {
    glp_prob *raw = problem->raw;
    for (int i = glp_get_num_rows(raw); i > 0; i--) rows[i - 1] = glp_get_row_stat(raw, i);
    for (int j = glp_get_num_cols(raw); j > 0; j--) columns[j - 1] = glp_get_col_stat(raw, j);
  });
}

int cglpk_set_basis(
  cglpk_problem *problem, int row_count, const int *rows, int column_count, const int *columns) {
  CGLPK_GUARDED(problem, {
    for (int i = 0; i < row_count; i++) glp_set_row_stat(problem->raw, i + 1, rows[i]);
    for (int j = 0; j < column_count; j++) glp_set_col_stat(problem->raw, j + 1, columns[j]);
  });
}

int cglpk_basic_solution(
  cglpk_problem *problem, double *objective, double *column_values, double *column_duals,
  double *row_activities, double *row_duals) {
  CGLPK_GUARDED(problem, {
    glp_prob *raw = problem->raw;
    int rows = glp_get_num_rows(raw);
    int columns = glp_get_num_cols(raw);
    *objective = glp_get_obj_val(raw);
    for (int i = 0; i < rows; i++) {
      row_activities[i] = glp_get_row_prim(raw, i + 1);
      row_duals[i] = glp_get_row_dual(raw, i + 1);
    }
    for (int j = 0; j < columns; j++) {
      column_values[j] = glp_get_col_prim(raw, j + 1);
      column_duals[j] = glp_get_col_dual(raw, j + 1);
    }
  });
}

// Building and changing a problem.
#include <math.h>

#include "guard.h"

// The type that GLPK wants beside the numbers. Equal bounds must be GLP_FX: GLP_DB with equal bounds makes a
// solve return GLP_EBOUND.
static int bound_type(double lower, double upper) {
  if (isinf(lower)) return isinf(upper) ? GLP_FR : GLP_UP;
  if (isinf(upper)) return GLP_LO;
  return lower == upper ? GLP_FX : GLP_DB;
}

int cglpk_add_rows(cglpk_problem *problem, int count) {
  CGLPK_GUARDED(problem, glp_add_rows(problem->raw, count));
}

int cglpk_add_columns(cglpk_problem *problem, int count) {
  CGLPK_GUARDED(problem, glp_add_cols(problem->raw, count));
}

int cglpk_set_row_bounds(cglpk_problem *problem, int row, double lower, double upper) {
  CGLPK_GUARDED(problem, glp_set_row_bnds(problem->raw, row, bound_type(lower, upper), lower, upper));
}

int cglpk_set_column_bounds(cglpk_problem *problem, int column, double lower, double upper) {
  CGLPK_GUARDED(problem, glp_set_col_bnds(problem->raw, column, bound_type(lower, upper), lower, upper));
}

int cglpk_set_column_integer(cglpk_problem *problem, int column, int is_integer) {
  CGLPK_GUARDED(problem, glp_set_col_kind(problem->raw, column, is_integer ? GLP_IV : GLP_CV));
}

int cglpk_set_objective(cglpk_problem *problem, int column, double value) {
  CGLPK_GUARDED(problem, glp_set_obj_coef(problem->raw, column, value));
}

int cglpk_set_row(cglpk_problem *problem, int row, int count, const int *columns1, const double *values1) {
  CGLPK_GUARDED(problem, glp_set_mat_row(problem->raw, row, count, columns1, values1));
}

int cglpk_set_column(cglpk_problem *problem, int column, int count, const int *rows1, const double *values1) {
  CGLPK_GUARDED(problem, glp_set_mat_col(problem->raw, column, count, rows1, values1));
}

int cglpk_load_matrix(
  cglpk_problem *problem, int count, const int *rows1, const int *columns1, const double *values1) {
  CGLPK_GUARDED(problem, glp_load_matrix(problem->raw, count, rows1, columns1, values1));
}

int cglpk_remove_rows(cglpk_problem *problem, int count, const int *rows1) {
  CGLPK_GUARDED(problem, glp_del_rows(problem->raw, count, rows1));
}

int cglpk_remove_columns(cglpk_problem *problem, int count, const int *columns1) {
  CGLPK_GUARDED(problem, glp_del_cols(problem->raw, count, columns1));
}

// The one door to libglpk.
//
// Every function runs GLPK behind a guard: a GLPK fatal error, which would abort the process, comes back as
// CGLPK_FATAL, with the text in cglpk_last_error(). After a fatal error outside any callback all problems of
// the calling thread are gone (GLPK's environment is per thread and in an unknown state, so it is freed);
// their handles answer CGLPK_STALE and only want cglpk_delete. The thread can create problems again at once.
//
// Rows and columns count from 1, as in GLPK. Arrays named `…1` have an unused element 0.
// No function prints anything: GLPK's terminal output is swallowed.
#ifndef CGLPK_H
#define CGLPK_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

// What a guarded call says. Everything but CGLPK_OK means that it did not do its work.
enum {
  CGLPK_OK = 0,
  CGLPK_FATAL = 1,         // GLPK raised a fatal error; see cglpk_last_error()
  CGLPK_STALE = 2,         // the problem died with an earlier fatal error of this thread
  CGLPK_WRONG_THREAD = 3,  // the problem belongs to another thread
  CGLPK_BUSY = 4,          // called from inside a solve of the same problem
  CGLPK_NO_MEMORY = 5
};

// GLPK's solution statuses and return codes, checked against glpk.h when this target is compiled. glpk.h
// itself stays hidden, so that no unguarded function can be called by mistake.
enum {
  CGLPK_UNDEFINED = 1, CGLPK_FEASIBLE = 2, CGLPK_INFEASIBLE = 3, CGLPK_NO_FEASIBLE = 4, CGLPK_OPTIMAL = 5,
  CGLPK_UNBOUNDED = 6
};
// A basic row or column.
enum { CGLPK_BASIC = 1 };
enum {
  CGLPK_EBADB = 0x01, CGLPK_ESING = 0x02, CGLPK_ECOND = 0x03, CGLPK_EBOUND = 0x04, CGLPK_EFAIL = 0x05,
  CGLPK_EOBJLL = 0x06, CGLPK_EOBJUL = 0x07, CGLPK_EITLIM = 0x08, CGLPK_ETMLIM = 0x09, CGLPK_ENOPFS = 0x0A,
  CGLPK_ENODFS = 0x0B, CGLPK_EROOT = 0x0C, CGLPK_ESTOP = 0x0D, CGLPK_EMIPGAP = 0x0E, CGLPK_ENOFEAS = 0x0F,
  CGLPK_ENOCVG = 0x10, CGLPK_EINSTAB = 0x11, CGLPK_EDATA = 0x12, CGLPK_ERANGE = 0x13
};

typedef struct cglpk_problem cglpk_problem;

// "5.0" and the like.
const char *cglpk_version(void);
// Text of the calling thread's last fatal error; empty if there was none. Valid until its next guarded call.
const char *cglpk_last_error(void);

// MARK: Life

int cglpk_create(int maximize, cglpk_problem **problem);
// Frees the handle whatever its state, except from a wrong thread or inside its own solve. With the thread's
// last problem its GLPK environment goes too, so that a thread that ends leaves no memory behind.
int cglpk_delete(cglpk_problem *problem);

// MARK: Building (open sides of an interval are infinities)

int cglpk_add_rows(cglpk_problem *problem, int count);
int cglpk_add_columns(cglpk_problem *problem, int count);
int cglpk_set_row_bounds(cglpk_problem *problem, int row, double lower, double upper);
int cglpk_set_column_bounds(cglpk_problem *problem, int column, double lower, double upper);
int cglpk_set_column_integer(cglpk_problem *problem, int column, int is_integer);
// Column 0 is the constant.
int cglpk_set_objective(cglpk_problem *problem, int column, double value);
int cglpk_set_row(cglpk_problem *problem, int row, int count, const int *columns1, const double *values1);
int cglpk_set_column(cglpk_problem *problem, int column, int count, const int *rows1, const double *values1);
int cglpk_load_matrix(
  cglpk_problem *problem, int count, const int *rows1, const int *columns1, const double *values1);
int cglpk_remove_rows(cglpk_problem *problem, int count, const int *rows1);
int cglpk_remove_columns(cglpk_problem *problem, int count, const int *columns1);

// MARK: Linear programs

enum { CGLPK_PRIMAL = 1, CGLPK_DUAL_THEN_PRIMAL = 2, CGLPK_DUAL = 3 };

typedef struct {
  int method;
  int presolve;
  int iteration_limit;
  int time_limit_ms;
} cglpk_simplex_options;

// `code`: GLPK's return code; `status`: the basic solution's status afterwards.
int cglpk_simplex(cglpk_problem *problem, const cglpk_simplex_options *options, int *code, int *status);
int cglpk_scale(cglpk_problem *problem);
int cglpk_advanced_basis(cglpk_problem *problem);
int cglpk_standard_basis(cglpk_problem *problem);
// Which rows and columns are basic and where the others are (GLPK's GLP_BS, GLP_NL, ...); counted from 0.
int cglpk_basis(cglpk_problem *problem, int *rows, int *columns);
// Sets the first `row_count` rows and `column_count` columns; those beyond stay as they are.
int cglpk_set_basis(
  cglpk_problem *problem, int row_count, const int *rows, int column_count, const int *columns);
// Reads the basic solution; each array has as many elements as rows or columns, counted from 0.
int cglpk_basic_solution(
  cglpk_problem *problem, double *objective, double *column_values, double *column_duals,
  double *row_activities, double *row_duals);

// MARK: Integer programs

// Where the search stands when the poll function is called.
typedef struct {
  int has_incumbent;
  double incumbent;
  int has_bound;
  double bound;
  long nodes;  // nodes whose relaxation was begun
} cglpk_search_state;

// Called from inside the solve; not 0 stops it.
typedef int (*cglpk_poll)(void *info, const cglpk_search_state *state);

typedef enum {
  CGLPK_NOT_STOPPED = 0,
  CGLPK_STOPPED_BY_POLL = 1,
  CGLPK_STOPPED_BY_NODES = 2,
  CGLPK_STOPPED_BY_GAP = 3
} cglpk_stop;

typedef struct {
  int presolve;    // without it the relaxation must be solved first, or the code is CGLPK_EROOT
  int cuts;
  int heuristics;
  double gap;      // |bound - incumbent| / max(1, |incumbent|); 0 for none
  int time_limit_ms;
  long node_limit;          // below 0 for none
  const double *initial1;   // a feasible point, or NULL; not with presolve
  cglpk_poll poll;          // or NULL
  void *info;
} cglpk_integer_options;

typedef struct {
  int code;
  int status;
  cglpk_stop stop;
  cglpk_search_state state;
} cglpk_integer_outcome;

int cglpk_integer(cglpk_problem *problem, const cglpk_integer_options *options, cglpk_integer_outcome *outcome);
// One value per column, counted from 0.
int cglpk_integer_solution(cglpk_problem *problem, double *objective, double *column_values);

// MARK: Checks

// The objective at a point and the largest distance of a row or column from its bounds there, each divided
// by the largest of 1, |bound| and, for a row, |coefficient * value|: rows in yen have larger rounding errors
// than rows in hours.
int cglpk_point(cglpk_problem *problem, const double *point1, double *objective, double *violation);
// Raises a GLPK fatal error on purpose, for tests of the guard.
int cglpk_provoke_fatal_error(cglpk_problem *problem);

#ifdef __cplusplus
}
#endif

#endif

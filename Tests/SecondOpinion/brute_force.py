"""Questions about one exported program, each put to HiGHS as a program of its own.

Nothing of `kenkyubi` takes part but the MPS file and its side file of names: a question is a changed bound, a further
row or another objective. Values are those of stage 1 as `kenkyubi` prints them (hours, to be maximised).

The most steps of a hire option are a bound that loses no *best* plan, but plans that hire more than is of use; questions
are about all plans, so that bound is taken away (money and recruitment limits remain rows).
"""

import math

import highspy

import program
import second_solver

# More steps than any case's money buys.
MANY_STEPS = 1000.0
# Yen of one unit of money in the program.
MONEY_UNIT = 10_000
# Of solvers: a yen is 0.0001 in the rows of money.
TOLERANCE = 1e-9
# Value that a plan may miss a threshold by: solvers end a little below what they aim at.
SLACK = 1e-3


class ExportedProgram:
    """The MPS file with its columns and rows by their names in docs/formulation.md."""

    def __init__(self, path, *, seconds):
        self.path = path
        self.seconds = seconds
        self.columns, self.rows = {}, {}
        for line in path.with_name(path.name + ".names.tsv").read_text(encoding="utf-8").splitlines():
            kind, name, original = line.split("\t")
            if kind in ("column", "row"):
                (self.columns if kind == "column" else self.rows)[original] = name
        if any(name.startswith("requirements[place,") for name in self.rows):
            raise program.Failure("places that need a measure: their rows repeat the most steps of a hire option")

    def parts(self, symbol):
        """Of each column of the symbol: its name and the parts between the brackets."""
        for name in self.columns:
            if name.startswith(f"{symbol}["):
                yield name, name[len(symbol) + 1 : -1].split(",")

    def best(self, *, at_least_one=None, fixed=()):
        """The best value with the sum of the columns `at_least_one` at least 1 and each of `fixed` (name, number).

        Minus infinity when there is no such plan.
        """
        solver = self._solver()
        if at_least_one is not None:
            places = [self._column(solver, name) for name in at_least_one]
            solver.addRow(1.0, highspy.kHighsInf, len(places), places, [1.0] * len(places))
        for name, number in fixed:
            if name not in self.columns:
                # A variable that could only be 0 does not exist.
                if number != 0:
                    return -math.inf
                continue
            solver.changeColBounds(self._column(solver, name), number, number)
        least = self._least(solver)
        return -math.inf if least is None else 0.0 - least

    def count_range(self, names, threshold):
        """The least and the most sum of columns over all plans worth the threshold; `None` when there are none."""
        ends = []
        for sign in (1.0, -1.0):
            solver = self._solver(worth=threshold)
            for name in names:
                solver.changeColCost(self._column(solver, name), sign)
            least = self._least(solver)
            if least is None:
                return None
            ends.append(round(sign * least))
        return tuple(ends)

    def least_cap(self, threshold, cap):
        """Yen of the least cap with which a plan is worth the threshold; infinite when none is.

        `cap` is the one of the program.
        """
        solver = self._solver(worth=threshold)
        row = solver.getRowByName(self.rows["award_cap[total]"])[1]
        _, places, values = solver.getRowEntries(row)
        for place, value in zip(places, values):
            solver.changeColCost(int(place), float(value))
        limit = solver.getLp().row_upper_[row]
        charge = self._least(solver)
        if charge is None:
            return math.inf
        # What the row's limit is below the cap, for rounding and commitments, is needed as well.
        return MONEY_UNIT * (charge - limit) + cap

    def _solver(self, worth=None):
        """HiGHS with the program; with `worth`, that many hours are a row and nothing is the objective."""
        solver = second_solver.prepared(self.path)
        for option in ("mip_feasibility_tolerance", "primal_feasibility_tolerance", "dual_feasibility_tolerance"):
            solver.setOptionValue(option, TOLERANCE)
        for option in ("mip_rel_gap", "mip_abs_gap"):
            solver.setOptionValue(option, 0.0)
        solver.setOptionValue("time_limit", float(self.seconds))
        for name, _ in self.parts("q"):
            solver.changeColBounds(self._column(solver, name), 0.0, MANY_STEPS)
        if worth is not None:
            lp = solver.getLp()
            costs, offset = list(lp.col_cost_), lp.offset_
            places = [place for place, cost in enumerate(costs) if cost != 0]
            limit = SLACK - worth - offset
            solver.addRow(-highspy.kHighsInf, limit, len(places), places, [costs[place] for place in places])
            for place in places:
                solver.changeColCost(place, 0.0)
            solver.changeObjectiveOffset(0.0)
        return solver

    def _column(self, solver, name):
        return solver.getColByName(self.columns[name])[1]

    def _least(self, solver):
        """The minimum, proven; `None` when infeasible."""
        solver.run()
        status, kinds = solver.getModelStatus(), highspy.HighsModelStatus
        if status in (kinds.kInfeasible, kinds.kUnboundedOrInfeasible):
            return None
        if status != kinds.kOptimal:
            raise program.Failure(f"HiGHS ended with {solver.modelStatusToString(status)}")
        return solver.getInfo().objective_function_value

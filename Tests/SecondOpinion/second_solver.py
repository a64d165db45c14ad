"""The other solvers' view of an exported program: HiGHS on the MPS file, glpsol on the LP file.

Exports are minimisations of the negated objective, so every value is negated here once: all numbers that leave
this file speak of the objective as `kenkyubi` prints it (hours, to be maximised).
"""

import math
import pathlib
import shutil
import subprocess

try:
    import highspy
except ImportError:
    highspy = None


class Opinion:
    """What HiGHS found. `objective` is `None` without a plan, `bound` is `None` when nothing is proven."""

    def __init__(self, status, objective, bound, relaxation, columns, seconds):
        self.status = status  # "optimal", "infeasible" or "limit"
        self.objective = objective
        self.bound = bound
        self.relaxation = relaxation  # of the linear relaxation; `None` unless asked for
        self.columns = columns
        self.seconds = seconds


def finite(value):
    return value if math.isfinite(value) and abs(value) < 1e20 else None


def negated(value):
    return None if value is None else 0.0 - value


def prepared(path):
    """HiGHS with the program read, one thread, silent."""
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("random_seed", 0)
    if solver.readModel(str(path)) != highspy.HighsStatus.kOk:
        raise ValueError(f"HiGHS cannot read {path.name}")
    if solver.getLp().sense_ != highspy.ObjSense.kMinimize:
        raise ValueError(f"{path.name} is not a minimisation")
    return solver


def highs(path, *, seconds, relative_gap, tiny):
    """Solves the MPS file. Programs of at most `tiny` columns get their linear relaxation solved as well."""
    solver = prepared(path)
    columns = solver.getNumCol()
    solver.setOptionValue("time_limit", float(seconds))
    solver.setOptionValue("mip_rel_gap", relative_gap)
    solver.run()
    status = solver.getModelStatus()
    info = solver.getInfo()
    kinds = highspy.HighsModelStatus
    if status == kinds.kOptimal:
        name = "optimal"
    elif status in (kinds.kInfeasible, kinds.kUnboundedOrInfeasible):
        name = "infeasible"
    elif status == kinds.kTimeLimit:
        name = "limit"
    else:
        raise ValueError(f"HiGHS ended with {solver.modelStatusToString(status)}")
    has_plan = info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
    relaxation = None
    if columns <= tiny and name == "optimal":
        linear = prepared(path)
        linear.setOptionValue("solve_relaxation", True)
        linear.run()
        if linear.getModelStatus() == kinds.kOptimal:
            relaxation = negated(linear.getInfo().objective_function_value)
    return Opinion(
        name,
        negated(finite(info.objective_function_value)) if has_plan else None,
        negated(finite(info.mip_dual_bound)) if name != "infeasible" else None,
        relaxation,
        columns,
        solver.getRunTime(),
    )


def has_glpsol():
    return shutil.which("glpsol") is not None


def glpsol_relaxation(path, folder, *, seconds):
    """Optimum of the linear relaxation of the LP file, by the stand-alone solver of GLPK."""
    answer = pathlib.Path(folder) / "glpsol.txt"
    command = ["glpsol", "--lp", str(path), "--nomip", "--tmlim", str(seconds), "--write", str(answer)]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
    if done.returncode != 0 or not answer.exists():
        raise ValueError(f"glpsol: {(done.stdout.strip() or 'said nothing').splitlines()[-1]}")
    for line in answer.read_text().splitlines():
        # "s bas ROWS COLUMNS PRIMAL DUAL OBJECTIVE"; f f: both feasible, so optimal.
        words = line.split()
        if words[:2] == ["s", "bas"]:
            if words[4:6] != ["f", "f"]:
                raise ValueError(f"glpsol: no optimum of the linear relaxation ({' '.join(words[4:6])})")
            return negated(float(words[6]))
    raise ValueError("glpsol: no basic solution in its answer")

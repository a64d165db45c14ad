#!/usr/bin/env python3
"""HiGHS as a peer of `kenkyubi-bench`: solves one exported program and says, while it does, where it stands.

    bench_highs.py FILE.mps --time-limit 180 --gap 0.0001

Every change of HiGHS's best plan or bound is one line of JSON, `{"seconds", "objective", "bound"}`; the last line
is `{"done": …}`. All numbers speak of the objective as `kenkyubi` prints it (hours, to be maximised): the exported
file is its minimisation, so each is negated once. Seconds count from the call that solves (presolve included,
reading the file not), on the wall clock.

The run ends when (bound − objective) / max(1, |objective|) is at most `--gap`, the formula that `kenkyubi-bench`
uses for every solver, or when HiGHS says so itself, whichever is first.
"""

import argparse
import json
import pathlib
import sys
import time

import second_solver


def relative_gap(objective, bound):
    """As `PlanOutcome.gap`; `None` without both."""
    if objective is None or bound is None:
        return None
    return max(0.0, bound - objective) / max(1.0, abs(objective))


def say(line):
    print(json.dumps(line), flush=True)


class Watch:
    """Tells every change, and asks HiGHS to stop at the gap."""

    def __init__(self, gap):
        self.gap = gap
        self.began = time.monotonic()
        self.latest = (None, None)

    def tell(self, primal, dual):
        """`primal` and `dual` are HiGHS's bounds of the minimisation."""
        now = (
            second_solver.negated(second_solver.finite(primal)),
            second_solver.negated(second_solver.finite(dual)),
        )
        if now != self.latest:
            self.latest = now
            say({"seconds": time.monotonic() - self.began, "objective": now[0], "bound": now[1]})

    def __call__(self, event):
        out = event.data_out
        self.tell(out.mip_primal_bound, out.mip_dual_bound)
        gap = relative_gap(*self.latest)
        if gap is not None and gap <= self.gap:
            event.interrupt()


def peak_kilobytes():
    """Largest resident memory of this program; `None` where the system does not tell."""
    try:
        for line in pathlib.Path("/proc/self/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1])
    except OSError:
        pass
    return None


def solve(options):
    kinds = second_solver.highspy.HighsModelStatus
    solver = second_solver.prepared(options.file)
    solver.setOptionValue("time_limit", solver.getRunTime() + options.time_limit)
    solver.setOptionValue("mip_rel_gap", options.gap)
    watch = Watch(options.gap)
    solver.cbMipInterrupt += watch
    solver.cbMipImprovingSolution += watch
    solver.cbMipLogging += watch
    solver.run()
    status, info = solver.getModelStatus(), solver.getInfo()
    if status not in (kinds.kInfeasible, kinds.kUnboundedOrInfeasible):
        watch.tell(info.objective_function_value, info.mip_dual_bound)
    gap = relative_gap(*watch.latest)
    if status in (kinds.kInfeasible, kinds.kUnboundedOrInfeasible):
        word = "infeasible"
    elif gap is not None and gap <= options.gap:
        word = "gap"
    elif status == kinds.kOptimal:
        word = "optimal"
    elif status == kinds.kTimeLimit:
        word = "time"
    else:
        raise ValueError(f"HiGHS ended with {solver.modelStatusToString(status)}")
    say({"done": word, "seconds": time.monotonic() - watch.began, "peakKilobytes": peak_kilobytes()})


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", nargs="?", type=pathlib.Path)
    parser.add_argument("--time-limit", type=float, default=180.0)
    parser.add_argument("--gap", type=float, default=0.0001)
    parser.add_argument("--solver-version", action="store_true", help="print the version of HiGHS and end")
    options = parser.parse_args()
    if second_solver.highspy is None:
        sys.exit("highspy is not installed")
    if options.solver_version:
        print(second_solver.highspy.Highs().version())
        return
    if options.file is None:
        parser.error("which file?")
    try:
        solve(options)
    except ValueError as problem:
        sys.exit(str(problem))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""A second opinion on plans and bounds: HiGHS solves the exported program, the auditor checks every plan.

For each scenario:

  * `kenkyubi solve` gives a plan with objective O and a proven bound B;
  * the gap it prints is recomputed, and `optimal` must mean that the gap is within the one asked for;
  * `kenkyubi audit` must accept the plan;
  * HiGHS (one thread, with a time limit) solves the exported MPS file and gives a plan with objective O' and a
    bound B'. Both programs have the same optimum, so  O <= B'  and  O' <= B  must hold;
  * `infeasible` must be HiGHS's word too;
  * for tiny programs, glpsol (when installed) solves the linear relaxation of the exported LP file, which must
    agree with HiGHS's of the MPS file: the two files are one program.

Tolerance of every comparison of objectives: 0.001 hours + 0.000001 of the larger value. It covers the solvers' own
feasibility tolerance (a millionth, in rows of million yen), nothing more. The gap may differ by 1e-9.

`passed`: all that could be compared agrees. `undecided`: nothing contradicts, but a limit came before an answer.
The exit code is 0 when nothing failed. Without highspy the comparisons with HiGHS are skipped, with a word.
"""

import argparse
import pathlib
import sys
import tempfile

import program
import second_solver

ABSOLUTE, RELATIVE = 1e-3, 1e-6

# Sizes of generated institutions: researchers, supported, departments, institutions; taken in turn.
SHAPES = [(6, 2, 2, 1), (9, 4, 3, 1), (12, 5, 4, 2), (15, 6, 4, 1), (18, 8, 6, 3)]

# Small ones, which both solvers mostly solve to the gap: the same and months; the other settings are taken in turn as well.
SMALL_SHAPES = [(3, 1, 1, 1, 12), (4, 2, 2, 1, 12), (5, 2, 2, 1, 12), (4, 2, 2, 2, 12), (6, 3, 2, 1, 12), (3, 2, 1, 1, 18)]
SMALL_MONEY = ["loose", "tight", "scarce", "loose"]
SMALL_MORE = [[], ["--scarce-cover"], ["--scarce-recruitment"], ["--dx", "none"], ["--dx", "heavy"]]


def exceeds(value, limit):
    """Whether `value` is above `limit` by more than the tolerance; an unknown number exceeds nothing."""
    if value is None or limit is None:
        return False
    return value > limit + ABSOLUTE + RELATIVE * max(abs(value), abs(limit))


class Comparison:
    """One line of the table."""

    def __init__(self, name):
        self.name = name
        self.answer = {}
        self.opinion = None
        self.problems = []
        self.is_undecided = False

    def fail(self, problem):
        self.problems.append(problem)

    @property
    def verdict(self):
        if self.problems:
            return "FAILED"
        return "undecided" if self.is_undecided else "passed"

    def cells(self):
        opinion = self.opinion
        return [
            self.name,
            str(self.answer.get("status", "-")),
            number(self.answer.get("objective")),
            number(self.answer.get("bestBound")),
            number(self.answer.get("seconds")),
            opinion.status if opinion else "-",
            number(opinion.objective if opinion else None),
            number(opinion.bound if opinion else None),
            number(opinion.seconds if opinion else None),
            self.verdict,
        ]


HEADS = ["scenario", "status", "objective", "bound", "s", "HiGHS", "objective", "bound", "s", "verdict"]


def number(value):
    return "-" if value is None else f"{value:.2f}"


def check_answer(line, answer, gap_asked):
    """The answer against itself."""
    status, objective, bound = answer.get("status"), answer.get("objective"), answer.get("bestBound")
    if status not in ("optimal", "feasible", "infeasible", "noPlan"):
        return line.fail(f"unknown status {status!r}")
    if status in ("infeasible", "noPlan"):
        if objective is not None or "plan" in answer:
            line.fail(f"status {status}, yet there are figures of a plan")
        return
    if objective is None or not isinstance(answer.get("plan"), dict):
        return line.fail(f"status {status} without objective or plan")
    if exceeds(objective, bound):
        line.fail(f"objective {objective} above its own bound {bound}")
    if bound is not None:
        gap = max(0.0, bound - objective) / max(1.0, abs(objective))
        if answer.get("gap") is None or abs(gap - answer["gap"]) > 1e-9:
            line.fail(f"gap {answer.get('gap')} printed, {gap} recomputed")
        if status == "optimal" and gap > gap_asked + 1e-9:
            line.fail(f"optimal with gap {gap}, {gap_asked} was asked for")
    elif status == "optimal":
        line.fail("optimal without a bound")


def check_audit(line, options, folder, plan_file):
    done = program.run(options.kenkyubi, "audit", folder, plan_file, "--json", seconds=120)
    if done.code not in (program.DONE, program.BROKEN):
        return line.fail(f"audit: {done.words()}")
    violations = done.json()["violations"]
    for violation in violations[:3]:
        line.fail(f"audit: {violation['message']}")
    if len(violations) > 3:
        line.fail(f"audit: and {len(violations) - 3} more")
    if bool(violations) != (done.code == program.BROKEN):
        line.fail(f"audit: {len(violations)} violation(s), yet exit code {done.code}")


def compare(line, answer, opinion):
    """Both brackets."""
    objective, bound = answer.get("objective"), answer.get("bestBound")
    if answer["status"] == "infeasible":
        if opinion.objective is not None:
            line.fail(f"infeasible, but HiGHS has a plan of {opinion.objective}")
        line.is_undecided = opinion.status != "infeasible"
        return
    if opinion.status == "infeasible":
        if objective is not None:
            line.fail("HiGHS says infeasible, but there is a plan")
        line.is_undecided = objective is None
        return
    if exceeds(objective, opinion.bound):
        line.fail(f"objective {objective} above HiGHS's bound {opinion.bound}")
    if exceeds(opinion.objective, bound):
        line.fail(f"HiGHS's plan of {opinion.objective} above the bound {bound}")
    line.is_undecided = objective is None or bound is None or opinion.bound is None


def check_formats(line, options, folder, work, relaxation):
    lp = work / "program.lp"
    done = program.run(options.kenkyubi, "export", folder, "--format", "lp", "-o", lp, seconds=300)
    if done.code != program.DONE:
        return line.fail(f"export lp: {done.words()}")
    other = second_solver.glpsol_relaxation(lp, work, seconds=options.time_limit)
    if exceeds(other, relaxation) or exceeds(relaxation, other):
        line.fail(f"linear relaxation: {other} (LP file, glpsol), {relaxation} (MPS file, HiGHS)")


def judge(name, folder, work, options):
    line = Comparison(name)
    try:
        solved = program.run(
            options.kenkyubi, "solve", folder, "--json", "--gap", options.gap,
            "--time-limit", options.time_limit, seconds=2 * options.time_limit + 60,
        )
        if solved.code not in (program.DONE, program.INFEASIBLE, program.NO_PLAN):
            line.fail(f"solve: {solved.words()}")
            return line
        line.answer = solved.json()
        check_answer(line, line.answer, options.gap)
        if line.problems:
            return line
        if "plan" in line.answer:
            plan_file = work / "plan.json"
            plan_file.write_text(solved.out, encoding="utf-8")
            check_audit(line, options, folder, plan_file)
        if second_solver.highspy is None:
            return line
        mps = work / "program.mps"
        done = program.run(options.kenkyubi, "export", folder, "--format", "mps", "-o", mps, seconds=300)
        if done.code != program.DONE:
            line.fail(f"export mps: {done.words()}")
            return line
        line.opinion = second_solver.highs(
            mps, seconds=options.highs_time_limit, relative_gap=1e-5, tiny=options.tiny
        )
        compare(line, line.answer, line.opinion)
        if line.opinion.relaxation is not None and second_solver.has_glpsol():
            check_formats(line, options, folder, work, line.opinion.relaxation)
    except (program.Failure, ValueError, KeyError) as problem:
        line.fail(f"{type(problem).__name__}: {problem}")
    return line


def generated(options, folder):
    """Writes the generated institutions, one folder each."""
    for count in range(options.generated):
        researchers, supported, departments, institutions = SHAPES[count % len(SHAPES)]
        seed = options.seed + count
        target = folder / f"generated-{researchers}-{supported}-{departments}-{institutions}-seed{seed}"
        done = program.run(
            options.kenkyubi, "generate", "--researchers", researchers, "--supported", supported,
            "--departments", departments, "--institutions", institutions, "--seed", seed, "-o", target,
            seconds=60,
        )
        yield target, (None if done.code == program.DONE else f"generate: {done.words()}")


def small(options, folder):
    """Writes small generated institutions, one folder each."""
    for count in range(options.small):
        researchers, supported, departments, institutions, months = SMALL_SHAPES[count % len(SMALL_SHAPES)]
        seed = options.seed + count
        target = folder / f"small-{researchers}-{supported}-{departments}-{institutions}-{months}-seed{seed}"
        done = program.run(
            options.kenkyubi, "generate", "--researchers", researchers, "--supported", supported,
            "--departments", departments, "--institutions", institutions, "--months", months, "--seed", seed,
            "--money", SMALL_MONEY[count % len(SMALL_MONEY)], *SMALL_MORE[count % len(SMALL_MORE)], "-o", target,
            seconds=60,
        )
        yield target, (None if done.code == program.DONE else f"generate: {done.words()}")


def show(lines):
    rows = [HEADS] + [line.cells() for line in lines]
    widths = [max(len(row[place]) for row in rows) for place in range(len(HEADS))]
    for row in rows:
        print("  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths)).rstrip())
    for line in lines:
        for problem in line.problems:
            print(f"{line.name}: {problem}")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("scenarios", nargs="*", type=pathlib.Path, help="scenario folders (default: all shipped)")
    parser.add_argument("--kenkyubi", type=pathlib.Path, default=program.ROOT / ".build/release/kenkyubi")
    parser.add_argument("--generated", type=int, default=5, help="how many generated institutions as well (5)")
    parser.add_argument("--small", type=int, default=0, help="how many small generated institutions as well (0)")
    parser.add_argument("--only-generated", action="store_true", help="leave the shipped scenarios out")
    parser.add_argument("--seed", type=int, default=1, help="seed of the first of them (1)")
    parser.add_argument("--gap", type=float, default=0.001, help="relative gap asked of kenkyubi (0.001)")
    parser.add_argument("--time-limit", type=int, default=60, help="seconds for each kenkyubi solve (60)")
    parser.add_argument("--highs-time-limit", type=int, default=120, help="seconds for each HiGHS solve (120)")
    parser.add_argument("--tiny", type=int, default=1500, help="most columns of a program that glpsol gets (1500)")
    options = parser.parse_args()
    options.kenkyubi = options.kenkyubi.resolve()
    if not options.kenkyubi.exists():
        parser.error(f"{options.kenkyubi} is not there; 'make build' makes it")
    for folder in options.scenarios:
        if not folder.is_dir():
            parser.error(f"{folder} is not a folder")
    return options


def main():
    options = arguments()
    lines = []
    with tempfile.TemporaryDirectory(prefix="kenkyubi-verify-") as scratch:
        scratch = pathlib.Path(scratch)
        shipped = [] if options.only_generated else program.scenario_folders()
        cases = [(folder, None) for folder in options.scenarios or shipped]
        cases += generated(options, scratch)
        cases += small(options, scratch)
        for count, (folder, problem) in enumerate(cases):
            print(f"[{count + 1}/{len(cases)}] {folder.name}", file=sys.stderr, flush=True)
            if problem:
                line = Comparison(folder.name)
                line.fail(problem)
            else:
                work = scratch / f"work-{count}"
                work.mkdir()
                line = judge(folder.name, folder, work, options)
            lines.append(line)
    show(lines)
    if second_solver.highspy is None:
        print("skipped: comparisons with HiGHS (highspy is not installed; 'make verify' installs it into .venv)")
    elif not second_solver.has_glpsol():
        print("skipped: comparison of the LP file (glpsol is not installed; Debian package glpk-utils)")
    verdicts = [line.verdict for line in lines]
    undecided = verdicts.count("undecided")
    print(
        f"{verdicts.count('passed')} passed, {verdicts.count('FAILED')} failed"
        + (f", {undecided} undecided" if undecided else "")
    )
    if not lines:
        print("no scenario was found")
    return 1 if "FAILED" in verdicts or not lines else 0


if __name__ == "__main__":
    sys.exit(main())

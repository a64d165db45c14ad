#!/usr/bin/env python3
"""A second opinion on prices: what `explain --why-not` says, against HiGHS on the exported program.

For each generated institution, and for some candidates that the plan leaves out, some places where nobody is hired and
some sessions that nobody takes over:

  * `kenkyubi explain --why-not "..." --json` gives least and most of the loss, or says that it is impossible;
  * HiGHS solves the exported program as it is, and again with the decision as a bound or a row of its own;
  * both must agree that it is impossible, or HiGHS's difference, as far as its own bounds tell it, must lie between least
    and most, within 0.001 hours + 0.000001 of the larger value.

The exit code is 0 when all agree. Needs highspy ('make .venv/ready').
"""

import argparse
import pathlib
import sys
import tempfile

import highspy

import program
import second_solver

ABSOLUTE, RELATIVE = 1e-3, 1e-6
SHAPES = [(3, 1, 1, 1), (4, 2, 2, 1), (4, 1, 2, 2), (5, 2, 2, 1), (5, 2, 1, 1)]


class Program:
    """The exported program, with its columns by their names in the scenario."""

    def __init__(self, options, folder, work):
        self.file = work / "program.mps"
        done = program.run(options.kenkyubi, "export", folder, "--format", "mps", "-o", self.file, seconds=300)
        if done.code != program.DONE:
            raise program.Failure(f"export: {done.words()}")
        table = pathlib.Path(f"{self.file}.names.tsv").read_text(encoding="utf-8")
        rows = [line.split("\t") for line in table.splitlines()]
        self.columns = {row[2]: row[1] for row in rows if row[0] == "column"}

    def best(self, wanted=()):
        """Least and most of the best value with the sum of the wanted columns at least 1; `None` when there is no plan."""
        solver = second_solver.prepared(self.file)
        solver.setOptionValue("mip_rel_gap", 1e-6)
        solver.setOptionValue("time_limit", 20.0)
        if wanted:
            places = [solver.getColByName(self.columns[name])[1] for name in wanted]
            solver.addRow(1.0, highspy.kHighsInf, len(places), places, [1.0] * len(places))
        solver.run()
        status = solver.getModelStatus()
        if status in (highspy.HighsModelStatus.kInfeasible, highspy.HighsModelStatus.kUnboundedOrInfeasible):
            return None
        info = solver.getInfo()
        reached = second_solver.finite(info.objective_function_value)
        if info.primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
            reached = None
        most = second_solver.finite(info.mip_dual_bound)
        return (-1e9 if reached is None else -reached, 1e9 if most is None else -most)



def questions(plan, columns, each):
    """Decisions that the plan does not hold: what to ask, and the columns whose sum it makes at least 1."""
    supported = set(plan["supported"])
    people = [name[2:-1] for name in columns.columns if name.startswith("z[")]
    asked = [(f"support {person}", [f"z[{person}]"]) for person in people if person not in supported]
    yield from asked[:each]
    hired = {(hire["role"], hire["place"]) for hire in plan["hires"]}
    starts = {}
    for name in columns.columns:
        if name.startswith("q["):
            role, place, start, _ = name[2:-1].split(",")
            starts.setdefault((role, place, start), []).append(name)
    free = [key for key in starts if key[:2] not in hired]
    for key in free[:: max(1, len(free) // each)][:each]:
        role, place, start = key
        yield f"hire role={role} place={place} start={int(start) + 1}", starts[key]
    bought = {}
    for name in columns.columns:
        if name.startswith("b["):
            person, kind, _, term = name[2:-1].split(",")
            bought.setdefault((person, kind, term), []).append(name)
    taken = {(buyout["researcher"], buyout["kind"]) for buyout in plan["buyouts"]}
    free = [key for key in bought if key[:2] not in taken]
    for key in free[:: max(1, len(free) // each)][:each]:
        person, kind, term = key
        yield f"buyout {person} {kind} term={int(term) + 1}", bought[key]


def judge(options, folder, work):
    """Problems and the number of questions."""
    done = program.run(options.kenkyubi, "solve", folder, "--json", "--time-limit", "20", seconds=300)
    answer = done.json()
    if "plan" not in answer:
        return [f"not solved: {answer['status']}"], 0
    columns = Program(options, folder, work)
    base = columns.best()
    problems, count = [], 0
    for text, names in questions(answer["plan"], columns, options.each):
        count += 1
        told = program.run(
            options.kenkyubi, "explain", folder, "--json", "--time-limit", "20", "--why-not", text,
            seconds=600,
        ).json()
        value = columns.best(names)
        if told["answer"] == "planned":
            if value is None:
                problems.append(f"{text}: planned, but HiGHS says {base} and {value}")
        elif told["answer"] == "impossible":
            if value is not None:
                problems.append(f"{text}: impossible, but HiGHS has a plan of {value}")
        elif told["answer"] != "price":
            problems.append(f"{text}: {told['answer']}")
        elif value is None:
            problems.append(f"{text}: a price, but HiGHS says infeasible")
        else:
            least, most = base[0] - value[1], base[1] - value[0]
            slack = ABSOLUTE + RELATIVE * max(abs(base[0]), abs(value[0]))
            if told["loss"]["least"] > most + slack or told["loss"]["most"] < least - slack:
                problems.append(f"{text}: {told['loss']}, HiGHS says from {least} to {most}")
    return problems, count


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kenkyubi", type=pathlib.Path, default=program.ROOT / ".build/release/kenkyubi")
    parser.add_argument("--scenarios", type=int, default=10, help="how many institutions are generated (10)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=2, help="questions of each kind (2)")
    options = parser.parse_args()
    failed = 0
    with tempfile.TemporaryDirectory(prefix="kenkyubi-why-not-") as scratch:
        for index in range(options.scenarios):
            researchers, supported, departments, institutions = SHAPES[index % len(SHAPES)]
            folder = pathlib.Path(scratch) / f"case-{index}"
            work = pathlib.Path(scratch) / f"work-{index}"
            work.mkdir()
            done = program.run(
                options.kenkyubi, "generate", "--researchers", researchers, "--supported", supported,
                "--departments", departments, "--institutions", institutions, "--months", 12,
                "--seed", options.seed + index, "-o", folder, seconds=60,
            )
            if done.code != program.DONE:
                raise program.Failure(f"generate: {done.words()}")
            problems, count = judge(options, folder, work)
            failed += bool(problems)
            print(f"{folder.name}: {count} questions, {'FAILED' if problems else 'agreed'}", flush=True)
            for problem in problems:
                print(f"  {problem}")
    print(f"{options.scenarios - failed} of {options.scenarios} agreed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""A second opinion on analyses: HiGHS solves the exported program of every variant that an answer speaks of.

For each of some small generated scenarios:

  * `frontier --gap 0`: with each step's amount HiGHS's optimum is the step's value, and with the amount that does not suffice
    it is below; the next step's value is the optimum there;
  * `frontier --hours`: the bracket of the wish holds likewise;
  * `alternatives --gap 0`: for each role, HiGHS's optimum with exactly the least (the most) number of steps reaches the threshold,
    and with one step less (more) it does not; for each role at a place, the verdict is that of HiGHS's optima with none and with
    at least one.

Every variant is exported by the program itself (`export --set`), so that HiGHS answers for the same rules. The exit code is 0 when
nothing failed.
"""

import argparse
import pathlib
import sys
import tempfile

import program
import second_solver

ABSOLUTE, RELATIVE = 1e-3, 1e-6
SHAPES = [(4, 2, 2, 1), (5, 2, 2, 1), (6, 3, 2, 1), (6, 2, 3, 2), (8, 3, 3, 1)]


def near(left, right):
    return abs(left - right) <= ABSOLUTE + RELATIVE * max(abs(left), abs(right))


class Case:
    """One scenario: its folder, and the optima of its variants by HiGHS."""

    def __init__(self, options, folder, work):
        self.options = options
        self.folder = folder
        self.work = work
        self.solved = 0

    def ask(self, command, *arguments):
        done = program.run(
            self.options.kenkyubi, command, self.folder, *arguments, "--gap", "0", "--time-limit", self.options.limit,
            "--json", seconds=3600,
        )
        if done.code != program.DONE:
            raise program.Failure(f"{command}: {done.words()}")
        return done.json()

    def optimum(self, *settings):
        """HiGHS's optimum after `--set` of all settings; `None` when infeasible."""
        path = self.work / "variant.mps"
        path.unlink(missing_ok=True)
        sets = [part for setting in settings for part in ("--set", setting)]
        done = program.run(self.options.kenkyubi, "export", self.folder, "--format", "mps", "-o", path, *sets, seconds=120)
        if done.code != program.DONE:
            raise program.Failure(f"export {settings}: {done.words()}")
        opinion = second_solver.highs(path, seconds=self.options.limit, relative_gap=1e-9, tiny=0)
        self.solved += 1
        if opinion.status == "limit":
            raise program.Failure(f"HiGHS did not finish {settings}")
        return opinion.objective


def reaches(value, threshold):
    return value is not None and value >= threshold - ABSOLUTE


def check_frontier(case, fail):
    base = case.optimum()
    answer = case.ask("frontier", "--steps", "5", "--resolution", "10000", "--hours", str(max(1.0, base / 2)))
    if not answer["isComplete"]:
        fail("the staircase of a small scenario is not complete")
    amount = answer["present"]
    for number, step in enumerate(answer["steps"], 1):
        value, money = step["value"]["reached"], step["money"]
        for cap in (amount, money["suffices"]):
            found = case.optimum(f"award.cap={cap}")
            if found is None or not near(found, value):
                fail(f"step {number}: {value} with a cap of {cap}, HiGHS {found}")
        if money["doesNotSuffice"] is None:
            continue
        amount = money["doesNotSuffice"]
        below = case.optimum(f"award.cap={amount}")
        if below is not None and below >= value - 1e-7:
            fail(f"step {number}: {amount} yen suffice, says HiGHS: {below} of {value}")
    wish = answer["wish"]
    if wish["money"] is None:
        return fail("no money for half of what the present amount gives")
    if not reaches(case.optimum(f"award.cap={wish['money']['suffices']}"), wish["hours"]):
        fail("the money for the wish does not suffice, says HiGHS")
    below = wish["money"]["doesNotSuffice"]
    if below is not None:
        found = case.optimum(f"award.cap={below}")
        if found is not None and found >= wish["hours"] + ABSOLUTE:
            fail(f"{below} yen suffice for the wish, says HiGHS: {found}")


def check_alternatives(case, fail):
    answer = case.ask("alternatives", "--within", "2%")
    threshold = answer["threshold"]

    def with_steps(role, place, words):
        where = f", place: '{place}'" if place else ""
        return case.optimum(f"pins.second={{type: headCount, role: '{role}'{where}, {words}}}")

    for entry in answer["roles"]:
        role, least, most = entry["role"], entry["least"], entry["most"]
        if not (least["isExact"] and most["isExact"]):
            fail(f"{role}: the range is not exact")
        for end in (least["found"], most["found"]):
            if not reaches(with_steps(role, None, f"value: {end}"), threshold):
                fail(f"{role}: no plan with {end}, says HiGHS")
        if least["found"] > 0 and reaches(with_steps(role, None, f"max: {least['found'] - 1}"), threshold + 2 * ABSOLUTE):
            fail(f"{role}: fewer than {least['found']} do, says HiGHS")
        if reaches(with_steps(role, None, f"min: {most['found'] + 1}"), threshold + 2 * ABSOLUTE):
            fail(f"{role}: more than {most['found']} do, says HiGHS")
    for pool in answer["pools"]:
        without = reaches(with_steps(pool["role"], pool["place"], "value: 0"), threshold)
        has = reaches(with_steps(pool["role"], pool["place"], "min: 1"), threshold)
        expected = "depends" if has and without else "always" if has else "never"
        if pool["verdict"] != expected:
            fail(f"{pool['role']} at {pool['place']}: {pool['verdict']}, HiGHS: {expected}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kenkyubi", type=pathlib.Path, required=True)
    parser.add_argument("--scenarios", type=int, default=10, help="how many generated scenarios")
    parser.add_argument("--limit", type=int, default=60, help="seconds for each solve")
    options = parser.parse_args()
    if second_solver.highspy is None:
        print("highspy is not installed: nothing is compared")
        return 0
    failed = 0
    with tempfile.TemporaryDirectory() as work:
        for index in range(options.scenarios):
            researchers, supported, departments, institutions = SHAPES[index % len(SHAPES)]
            name = f"{researchers}-{supported}-{departments}-{institutions}-seed-{index + 1}"
            folder = pathlib.Path(work) / name
            made = program.run(
                options.kenkyubi, "generate", "--researchers", researchers, "--supported", supported, "--departments",
                departments, "--institutions", institutions, "--seed", index + 1, "-o", folder, seconds=60,
            )
            problems = []
            case = Case(options, folder, pathlib.Path(work))
            try:
                if made.code != program.DONE:
                    raise program.Failure(f"generate: {made.words()}")
                check_frontier(case, problems.append)
                check_alternatives(case, problems.append)
            except program.Failure as failure:
                problems.append(str(failure))
            failed += bool(problems)
            print(f"{name}: {'FAILED' if problems else 'passed'}, {case.solved} solves by HiGHS", flush=True)
            for problem in problems:
                print(f"  {problem}", flush=True)
    print(f"{options.scenarios - failed} of {options.scenarios} passed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

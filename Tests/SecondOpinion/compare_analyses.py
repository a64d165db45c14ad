#!/usr/bin/env python3
"""A second opinion on analyses: what `frontier`, `alternatives` and `explain --why-not` say, against brute force by HiGHS.

    compare_analyses.py [SCENARIO …] [--verbose]

Ten small shipped scenarios, some with settings that make money bind or values uneven; every solve of both to gap 0:

  * `frontier`: HiGHS solves the exported program with the present amount, with every amount that the answer says
    suffices or does not, and with 25 amounts at equal distances from none to more than is of use. Each optimum must be
    the value that the staircase has there, so that no step is missing. For the cap, HiGHS minimises the charge over all
    plans worth a step as well: that least cap must be within the step's bracket and suffice, and 1,000 yen less must
    not. `--hours`, and for one scenario `--purse`, likewise;
  * `alternatives --within 10%`: HiGHS minimises and maximises the steps of each role, and of each role at a place, over
    all plans worth the threshold. The ranges must be equal, the verdicts those that follow from HiGHS's ranges;
  * `explain --why-not`: HiGHS solves the exported program as it is and with the decision as a further row. The loss must
    be the difference (and inside the range, where the answer is one); "planned" must cost nothing, "impossible" must be
    infeasible.

One line a scenario: the best value by both; the cap that suffices for it, and HiGHS's least, which it may exceed by the
resolution (100,000 yen); of each kind of comparison how many agree of how many. `--verbose` prints every comparison,
ours and HiGHS's; those that disagree are always printed. Hours may differ by 0.001, money by 100 yen. The exit code is
0 when all agree. Needs highspy ('make .venv/ready'); takes two minutes.
"""

import argparse
import pathlib
import sys
import tempfile
import time

import program
from analysis_case import KINDS, Case
from analysis_checks import check_alternatives, check_frontier, check_why_not

# Folder: settings, and the purse that a second frontier scales.
CASES = {
    "tiny": ([], None),
    "scarce-money": ([], "environment"),
    "scarce-cover": (["researchers.R3.weight=1.3", "rules.elsewhereWeight=0.02"], None),
    "colleague-cover": ([], None),
    "recruitment": (["award.cap=1600万"], None),
    "quotas": (["award.cap=1000万"], None),
    "consortium-cover": ([], None),
    "monthly-periods": (["award.cap=1500万"], None),
    "dx": ([], None),
    "carry-over-off": ([], None),
}


HEADS = ["scenario", "best", "HiGHS", "its cap", "HiGHS", *KINDS, "verdict", "s"]
WIDTHS = [16, 9, 9, 11, 11, *(max(8, len(kind)) for kind in KINDS), 8, 6]


def judged(options, name, work):
    """The case with all its comparisons."""
    settings, purse = CASES[name]
    case = Case(options, work, name, settings)
    began = time.monotonic()
    case.base = case.exported("base")
    case.best = case.base.best()
    check_alternatives(case)
    check_why_not(case)
    check_frontier(case)
    if purse:
        check_frontier(case, purse)
    case.seconds = time.monotonic() - began
    return case


def show(cells):
    print("  ".join(f"{cell:<{width}}" for cell, width in zip(cells, WIDTHS)).rstrip(), flush=True)


def cells(case):
    return [
        case.name, f"{case.our_best:.2f}", f"{case.best:.2f}", *(f"{cap:,.0f}" for cap in case.caps),
        *(f"{case.agreed(kind)}/{len(case.comparisons[kind])}" for kind in KINDS),
        "FAILED" if case.disagreements else "agreed", f"{case.seconds:.1f}",
    ]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("scenarios", nargs="*", metavar="SCENARIO", help=f"of {', '.join(CASES)} (all)")
    parser.add_argument("--kenkyubi", type=pathlib.Path, default=program.ROOT / ".build/release/kenkyubi")
    parser.add_argument("--each", type=int, default=6, help="most questions about hires, and about buyouts (6)")
    parser.add_argument("--time-limit", type=int, default=60, help="seconds for each solve (60)")
    parser.add_argument("--verbose", action="store_true", help="print every comparison")
    options = parser.parse_args()
    options.kenkyubi = options.kenkyubi.resolve()
    if not options.kenkyubi.exists():
        parser.error(f"{options.kenkyubi} is not there; 'make build' makes it")
    for name in options.scenarios:
        if name not in CASES:
            parser.error(f"{name} is none of {', '.join(CASES)}")
    return options


def main():
    options = arguments()
    names = options.scenarios or list(CASES)
    cases, failed = [], 0
    show(HEADS)
    for name in names:
        try:
            with tempfile.TemporaryDirectory(prefix="kenkyubi-analyses-") as work:
                case = judged(options, name, pathlib.Path(work))
        except program.Failure as failure:
            failed += 1
            print(f"{name}: FAILED: {failure}", flush=True)
            continue
        cases.append(case)
        failed += bool(case.disagreements)
        show(cells(case))
        for line in case.lines() if options.verbose else case.disagreements:
            print(f"  {line}", flush=True)
    told = ", ".join(f"{sum(case.agreed(kind) for case in cases)} {kind}" for kind in KINDS)
    print(f"{len(names) - failed} of {len(names)} scenarios agreed ({told}; {sum(case.seconds for case in cases):.0f} s)")
    inexact = sum(case.ranges_told for case in cases)
    if inexact:
        print(f"{inexact} of the losses told as a range, because the proof ended before gap 0; HiGHS's is inside")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

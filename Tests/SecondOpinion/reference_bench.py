#!/usr/bin/env python3
"""Measures how fast the shipped scenarios are solved, and writes the table of docs/benchmarks.md.

Each scenario is solved `--repeat` times in a fresh process, and the run with the middle total time is shown.

  first plan   seconds to the first plan, from the run's own list of incumbents
  within 1 %   seconds to the first plan whose objective is within 1 % of the bound proven in the end
  total        wall seconds of the whole process: reading, solving, audit, output
  peak         largest resident memory of the process, in MB (10^6 bytes); the system counts from the fork on, so it
               is never below that of this script, some 15 MB

Only the Python standard library is used.
"""

import argparse
import pathlib
import platform
import re
import sys
import time

import program

BEGIN = "<!-- measured: begin -->"
END = "<!-- measured: end -->"

HEADS = [
    "scenario", "candidates", "supported", "first plan, s", "within 1 %, s", "total, s", "stopped by",
    "final gap, %", "peak, MB",
]


class Measurement:
    def __init__(self, answer, wall, peak_kilobytes):
        self.answer = answer
        self.wall = wall
        self.peak = peak_kilobytes * 1024 / 1e6

    @property
    def incumbents(self):
        found = self.answer.get("run", {}).get("incumbents")
        return found if found is not None else self.answer.get("incumbents", [])

    @property
    def first_plan(self):
        return self.incumbents[0]["seconds"] if self.incumbents else None

    @property
    def within_one_percent(self):
        bound = self.answer.get("bestBound")
        if bound is None:
            return None
        for incumbent in self.incumbents:
            objective = incumbent["objective"]
            if (bound - objective) / max(1.0, abs(objective)) <= 0.01:
                return incumbent["seconds"]
        return None


def measured(options, folder):
    """The middle one of the repeated runs, by wall time."""
    runs = []
    for _ in range(options.repeat):
        began = time.monotonic()
        done = program.run(
            options.kenkyubi, "solve", folder, "--json", "--gap", options.gap, "--time-limit", options.time_limit,
            "--threads", options.threads, seconds=2 * options.time_limit + 60,
        )
        wall = time.monotonic() - began
        if done.code not in (program.DONE, program.INFEASIBLE, program.NO_PLAN):
            raise program.Failure(f"{folder.name}: {done.words()}")
        runs.append(Measurement(done.json(), wall, done.peak_kilobytes))
    runs.sort(key=lambda run: run.wall)
    return runs[(len(runs) - 1) // 2]


def cell(value, digits=2):
    return "–" if value is None else f"{value:.{digits}f}"


def row(folder, run):
    answer = run.answer
    people = answer.get("researchers")
    gap = answer.get("gap")
    return [
        folder.name,
        str(len(people)) if people else "–",
        str(answer.get("totals", {}).get("supported", "–")),
        cell(run.first_plan),
        cell(run.within_one_percent),
        cell(run.wall),
        answer["status"] if answer["status"] in ("infeasible", "noPlan") else answer.get("stoppedBy", "–"),
        cell(None if gap is None else 100 * gap, 3),
        cell(run.peak, 0),
    ]


def processor():
    try:
        text = pathlib.Path("/proc/cpuinfo").read_text()
    except OSError:
        return platform.machine()
    name = re.search(r"^model name\s*:\s*(.+)$", text, re.MULTILINE)
    count = len(re.findall(r"^processor\s*:", text, re.MULTILINE))
    return f"{name.group(1).strip() if name else platform.machine()}, {count} processor(s) seen"


def system():
    try:
        release = platform.freedesktop_os_release()
        return release.get("PRETTY_NAME", platform.platform())
    except OSError:
        return platform.platform()


def report(options, folders):
    """The measured part of the document, as Markdown."""
    rows, versions = [], set()
    for folder in folders:
        print(f"measuring {folder.name}", file=sys.stderr, flush=True)
        run = measured(options, folder)
        rows.append(row(folder, run))
        record = run.answer.get("run")
        if record:
            versions.add(f"kenkyubi {record.get('version', '?')}, {record.get('solver', '?')}")
    lines = [
        f"{', '.join(sorted(versions))}; {system()}; {processor()}; {time.strftime('%Y-%m-%d', time.gmtime())}.",
        f"`--gap {options.gap} --time-limit {options.time_limit} --threads {options.threads}`; "
        f"the middle one of {options.repeat} run(s) by total time.",
        "",
        "| " + " | ".join(HEADS) + " |",
        "|" + "---|" + "---:|" * (len(HEADS) - 1),
    ]
    lines += ["| " + " | ".join(cells) + " |" for cells in rows]
    return "\n".join(lines) + "\n"


def write(path, measurement):
    """Puts the measurement between the document's two marks; the file is replaced whole."""
    text = path.read_text(encoding="utf-8")
    if text.count(BEGIN) != 1 or text.count(END) != 1 or text.index(BEGIN) > text.index(END):
        raise program.Failure(f"{path} needs the lines {BEGIN} and {END}, once each, in this order")
    head, rest = text.split(BEGIN)
    tail = rest.split(END)[1]
    draft = path.with_name(path.name + ".new")
    draft.write_text(f"{head}{BEGIN}\n{measurement}{END}{tail}", encoding="utf-8")
    draft.replace(path)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("scenarios", nargs="*", type=pathlib.Path, help="scenario folders (default: all shipped)")
    parser.add_argument("--kenkyubi", type=pathlib.Path, default=program.ROOT / ".build/release/kenkyubi")
    parser.add_argument("--repeat", type=int, default=3, help="runs of each scenario (3)")
    parser.add_argument("--gap", type=float, default=0.001)
    parser.add_argument("--time-limit", type=int, default=60)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--write", type=pathlib.Path, help="Markdown file to put the table into (default: print it)")
    options = parser.parse_args()
    options.kenkyubi = options.kenkyubi.resolve()
    if not options.kenkyubi.exists():
        parser.error(f"{options.kenkyubi} is not there; 'make build' makes it")
    if options.repeat < 1:
        parser.error("--repeat must be at least 1")
    return options


def main():
    options = arguments()
    folders = options.scenarios or program.scenario_folders()
    if not folders:
        print("no scenario was found", file=sys.stderr)
        return 1
    try:
        measurement = report(options, folders)
        print(measurement)
        if options.write:
            write(options.write, measurement)
    except program.Failure as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

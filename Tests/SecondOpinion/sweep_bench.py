#!/usr/bin/env python3
"""Times a sweep on all threads beside the same variants solved one after the other on one thread, and kills it on the way.

Variants of one scenario are made from caps and from people who leave. They are done in chunks, each first by `solve --threads 1`
for each variant, then by `sweep` over the same ones, so that a machine that is busy for a while is busy for both. In
two chunks the sweep is killed (SIGKILL) when a third of the chunk is on record, and started again; the time until then counts.
With --sample K only every K-th variant is solved alone, and the time of one variant is compared. In the end every variant must
be on record exactly once, and every value must be the one that `solve` gave.

    python3 Tests/SecondOpinion/sweep_bench.py --kenkyubi .build/release/kenkyubi --members 500 --gap 0.01
"""

import argparse
import csv
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time


def variants(kenkyubi, scenario, count):
    """Rows of a table of variants: caps crossed with one person who leaves (nobody first)."""
    done = subprocess.run(
        [kenkyubi, "solve", scenario, "--gap", "0.5", "--time-limit", "20", "--json", "--no-archive", "--quiet"],
        stdout=subprocess.PIPE, check=True)
    plan = json.loads(done.stdout)
    people = [None] + [person["researcher"] for person in plan["researchers"]]
    cap = plan["cost"]["cap"]
    rows = []
    step = 0
    while len(rows) < count:
        for person in people[: max(1, min(len(people), count - len(rows)))]:
            changes = {"award.cap": str(cap - 5_000_000 * (step + 1))}
            if person:
                changes[f"researchers.{person}.selection"] = "excluded"
            rows.append(changes)
        step += 1
    return rows


def write_table(path, rows):
    paths = sorted({key for row in rows for key in row})
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["name"] + paths)
        for number, row in enumerate(rows):
            writer.writerow([f"v{number}"] + [row.get(key, "") for key in paths])


class Bench:
    def __init__(self, options, folder):
        self.options = options
        self.search = ["--gap", str(options.gap), "--time-limit", str(options.time_limit)]
        self.archive = os.path.join(folder, "runs.sqlite")
        self.table = os.path.join(folder, "variants.csv")
        self.kills = 0

    def solve(self, row):
        """One variant by itself; its objective, or None."""
        command = [self.options.kenkyubi, "solve", self.options.scenario, "--threads", "1", "--json", "--quiet"]
        command += self.search + ["--archive", self.archive + ".single"]
        for path, value in row.items():
            command += ["--set", f"{path}={value}"]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        return json.loads(done.stdout)["objective"] if done.returncode == 0 else None

    def sweep_command(self):
        return [self.options.kenkyubi, "sweep", self.options.scenario, "--table", self.table, "--threads",
                str(self.options.threads), "--json", "--quiet", "--archive", self.archive] + self.search

    def recorded(self):
        done = subprocess.run(
            [self.options.kenkyubi, "runs", "list", "--limit", "1000000", "--json", "--archive", self.archive],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        return json.loads(done.stdout)["runs"] if done.returncode == 0 else []

    def sweep(self):
        done = subprocess.run(self.sweep_command(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
        return json.loads(done.stdout)["members"]

    def kill_one(self, when):
        """Starts the sweep and kills it as soon as `when` runs are on record."""
        process = subprocess.Popen(self.sweep_command(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while process.poll() is None and len(self.recorded()) < when:
            time.sleep(2)
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
            self.kills += 1
        process.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kenkyubi", default=".build/release/kenkyubi")
    parser.add_argument("--scenario", default="scenarios/reference-university")
    parser.add_argument("--members", type=int, default=500)
    parser.add_argument("--chunk", type=int, default=50)
    parser.add_argument("--gap", type=float, default=0.01)
    parser.add_argument("--time-limit", type=float, default=60)
    parser.add_argument("--sample", type=int, default=1)
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    options.kenkyubi = str(pathlib.Path(options.kenkyubi).resolve())

    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(options, folder)
        rows = variants(options.kenkyubi, options.scenario, options.members)
        starts = list(range(0, len(rows), options.chunk))
        killed = {starts[len(starts) // 3], starts[2 * len(starts) // 3]}
        single = swept = 0.0
        alone = {}
        values = []
        for start in starts:
            part = rows[start : start + options.chunk]
            began = time.monotonic()
            chosen = range(start, start + len(part), options.sample)
            alone.update({number: bench.solve(rows[number]) for number in chosen})
            single += time.monotonic() - began
            write_table(bench.table, part)
            began = time.monotonic()
            if start in killed:
                # The scenario as it is comes first in every sweep.
                bench.kill_one(1 + start + len(part) // 3)
            values += [(member.get("value") or {}).get("reached") for member in bench.sweep()[1:]]
            swept += time.monotonic() - began
            ratio = swept / (start + len(part)) / (single / len(alone))
            print(f"{start + len(part)} variants: {len(alone)} one by one {single:.0f} s, sweep {swept:.0f} s, "
                  f"ratio for one {ratio:.3f}, killed {bench.kills} time(s)", flush=True)
        runs = bench.recorded()
        inputs = [run["inputs"] for run in runs]
        problems = []
        if len(inputs) != len(set(inputs)):
            problems.append(f"{len(inputs) - len(set(inputs))} done twice")
        if len(set(inputs)) != len(rows) + 1:
            problems.append(f"{len(set(inputs))} on record instead of {len(rows) + 1}")
        # All of them once more: nothing may be left to solve.
        write_table(bench.table, rows)
        again = bench.sweep()
        if not all(member["isReused"] for member in again) or len(bench.recorded()) != len(runs):
            problems.append("a finished variant was solved again")
        different = sum(1 for number, value in alone.items() if value != values[number])
        if different:
            problems.append(f"{different} values differ from those of solve")
        print(f"{len(rows)} variants, {options.threads} threads, gap {options.gap}: sweep / one by one = "
              f"{ratio:.3f}; killed {bench.kills} times; " + ("; ".join(problems) or "nothing lost, nothing done twice"))
        return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

"""Runs `kenkyubi` as any user would: a process with arguments, an exit code and one JSON object."""

import json
import os
import pathlib
import subprocess
import tempfile
import threading

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SCENARIOS = ROOT / "scenarios"

# Runs go on record here, as with make, not among the user's.
ENVIRONMENT = {"KENKYUBI_ARCHIVE": str(ROOT / ".build/runs.sqlite"), **os.environ}

# Exit codes, as the README lists them.
DONE, INFEASIBLE, NO_PLAN, REFUSED = 0, 3, 4, 65
# `audit` says with the same code that a plan breaks a rule.
BROKEN = INFEASIBLE


class Failure(Exception):
    """The program did something that it never should."""


class Run:
    """One finished run. `peak_kilobytes` is of this process alone."""

    def __init__(self, code, out, err, peak_kilobytes):
        self.code = code
        self.out = out
        self.err = err
        self.peak_kilobytes = peak_kilobytes

    def json(self):
        try:
            value = json.loads(self.out)
        except ValueError as error:
            raise Failure(f"standard output is not one JSON object ({error}); {self.words()}") from None
        if not isinstance(value, dict):
            raise Failure("standard output is JSON, but not an object")
        return value

    def words(self):
        """Exit code and the last line of what it said."""
        said = (self.err.strip() or self.out.strip() or "said nothing").splitlines()[-1]
        return f"exit code {self.code}: {said[:160]}"


def run(program, *arguments, seconds):
    """Runs the program; more than `seconds` is a failure."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(
            [str(program), *map(str, arguments)], stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=ENVIRONMENT
        )
        timer = threading.Timer(seconds, process.kill)
        timer.start()
        try:
            # wait4 tells what this one child used; RUSAGE_CHILDREN would give the largest of all so far.
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        finally:
            timer.cancel()
        out.seek(0)
        err.seek(0)
        done = Run(
            process.returncode,
            out.read().decode("utf-8", "replace"),
            err.read().decode("utf-8", "replace"),
            usage.ru_maxrss,
        )
    if done.code < 0:
        raise Failure(f"{arguments[0]}: ended by signal {-done.code} (stopped after {seconds} s?)")
    return done


def scenario_folders():
    """The shipped scenarios, by name."""
    return sorted(path.parent for path in SCENARIOS.glob("*/scenario.yaml"))

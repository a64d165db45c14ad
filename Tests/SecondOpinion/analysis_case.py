"""One scenario of compare_analyses.py: its answers by `kenkyubi`, its exported programs for HiGHS, and how the two compare."""

import brute_force
import program

# What is compared: values at amounts of money, borders of steps, head-counts, roles at places, losses of decisions.
KINDS = ("amounts", "borders", "ranges", "verdicts", "why-not")


class Comparison:
    """One number (or word) by both, and whether they agree."""

    def __init__(self, what, ours, theirs, agree):
        self.what = what
        self.ours = ours
        self.theirs = theirs
        self.agree = agree

    def __str__(self):
        return f"{self.what}: {self.ours}, HiGHS {self.theirs}" + ("" if self.agree else "  DISAGREE")


class Case:
    def __init__(self, options, work, name, settings):
        self.options = options
        self.work = work
        self.name = name
        self.folder = program.SCENARIOS / name
        self.settings = settings
        self.comparisons = {kind: [] for kind in KINDS}
        # Of the scenario as it is: the program, and the best value by HiGHS.
        self.base = None
        self.best = None
        # What the table shows: the best value by `kenkyubi`, and the least cap for it by both.
        self.our_best = None
        self.caps = (None, None)
        # Losses that `kenkyubi` does not call exact.
        self.ranges_told = 0
        self.seconds = 0.0

    def compare(self, kind, what, ours, theirs, agree):
        self.comparisons[kind].append(Comparison(what, ours, theirs, bool(agree)))

    def lines(self):
        return [line for kind in KINDS for line in self.comparisons[kind]]

    def agreed(self, kind):
        return sum(line.agree for line in self.comparisons[kind])

    @property
    def disagreements(self):
        return [line for line in self.lines() if not line.agree]

    def ask(self, command, *arguments):
        """The answer of `kenkyubi`, every solve to gap 0 on one thread."""
        done = program.run(
            self.options.kenkyubi, command, self.folder, *self._sets(), *arguments, "--gap", "0", "--threads", "1",
            "--time-limit", self.options.time_limit, "--json", seconds=600,
        )
        # `explain` says with the second that nothing makes the decision possible.
        if done.code not in (program.DONE, program.INFEASIBLE):
            raise program.Failure(f"{command} {' '.join(map(str, arguments))}: {done.words()}")
        return done.json()

    def exported(self, name, *settings):
        """The exported program after further settings, which win over the case's own; `None` when the reader refuses them."""
        path = self.work / f"{name}.mps"
        done = program.run(
            self.options.kenkyubi, "export", self.folder, *self._sets(settings), "--format", "mps", "-o", path, "--quiet",
            seconds=60,
        )
        if done.code == program.REFUSED:
            return None
        if done.code != program.DONE:
            raise program.Failure(f"export {' '.join(settings)}: {done.words()}")
        return brute_force.ExportedProgram(path, seconds=self.options.time_limit)

    def _sets(self, further=()):
        paths = {setting.split("=")[0] for setting in further}
        own = [setting for setting in self.settings if setting.split("=")[0] not in paths]
        return [part for setting in [*own, *further] for part in ("--set", setting)]

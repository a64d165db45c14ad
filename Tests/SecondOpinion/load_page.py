#!/usr/bin/env python3
"""Loads the page of `kenkyubi serve` as many browsers at once do, while it searches for plans.

Each browser opens the page with all its files, then goes on as a person's page does, with pauses between: it asks about a search,
tells that it shows a scenario, checks changed values, looks at a plan, at the list of runs, loads the page again. Beside them the
server searches all the time. Reported are how long answers took, by kind; failures are an answer other than 2xx, a broken
connection, a 95th percentile of page and data above the limit, and memory that grows.

  load_page.py --kenkyubi .build/release/kenkyubi --browsers 50 --seconds 60
"""

import argparse
import http.client
import json
import pathlib
import random
import sys
import tempfile
import threading
import time

from served import Server

FILES = ["/", "/page.css", "/page.js", "/core.js", "/scenario.js", "/draft.js", "/editor.js", "/presence.js", "/plan.js",
         "/ask.js", "/runs.js", "/icon.svg", "/texts.json"]
SCENARIO = "reference-university"


class Times:
    """How long answers took, by kind, and what went wrong."""

    def __init__(self):
        self.lock, self.by_kind, self.errors = threading.Lock(), {}, []

    def add(self, kind, seconds):
        with self.lock:
            self.by_kind.setdefault(kind, []).append(seconds)

    def fail(self, text):
        with self.lock:
            self.errors.append(text)

    def percentile(self, share, kinds=None):
        values = sorted(v for kind, list in self.by_kind.items() if kinds is None or kind in kinds for v in list)
        return values[min(len(values) - 1, int(len(values) * share))] if values else 0.0


class Browser:
    """One browser: a connection that is kept, and a source of chance."""

    def __init__(self, server, cookie, times, number):
        self.server, self.times, self.random = server, times, random.Random(number)
        self.headers = server.headers(cookie)
        self.connection, self.number = None, number

    def ask(self, kind, method, path, body=None):
        """One request, timed; JSON or bytes. A kept connection that the server has closed in the meantime is opened anew."""
        data = None if body is None else json.dumps(body).encode()
        for attempt in range(2):
            fresh = self.connection is None
            if fresh:
                self.connection = http.client.HTTPConnection(self.server.address, timeout=30)
            begun = time.perf_counter()
            try:
                self.connection.request(method, path, data, self.headers)
                answer = self.connection.getresponse()
                content = answer.read()
            except (OSError, http.client.HTTPException) as error:
                self.connection = None
                if fresh or attempt:
                    self.times.fail(f"{kind}: {error!r}")
                    return None
                continue
            self.times.add(kind, time.perf_counter() - begun)
            if not 200 <= answer.status < 300:
                self.times.fail(f"{kind}: {answer.status} {content[:200]!r}")
                return None
            return json.loads(content) if content[:1] in b"{[" and kind != "page" else content
        return None

    def visit(self):
        for path in FILES:
            self.ask("page", "GET", path)
        self.ask("list", "GET", "/api/scenarios")

    def act(self, run, job):
        scenario = f"/api/scenarios/{SCENARIO}"
        kind = self.random.choices(["poll", "presence", "check", "plan", "runs", "visit"], [30, 20, 15, 5, 5, 5])[0]
        if kind == "poll":
            self.ask("poll", "GET", f"/api/jobs/{job()}")
        elif kind == "presence":
            self.ask("presence", "POST", scenario + "/presence", {"tab": f"tab-{self.number}", "changes": 1})
        elif kind == "check":
            cap = self.random.randrange(300_000_000, 700_000_000)
            self.ask("check", "POST", scenario + "/check", {"set": {"award.cap": str(cap)}})
        elif kind == "plan":
            self.ask("plan", "GET", f"/api/runs/{run}/plan")
        elif kind == "runs":
            self.ask("runs", "GET", "/api/runs")
        else:
            self.visit()

    def go(self, until, run, job, pause):
        self.visit()
        while time.monotonic() < until:
            time.sleep(min(self.random.expovariate(1 / pause), 10))
            self.act(run, job)


class Searches(threading.Thread):
    """Keeps the server searching: one long search after another."""

    def __init__(self, browser, until):
        super().__init__(daemon=True)
        self.browser, self.until, self.job, self.count = browser, until, None, 0

    def run(self):
        while time.monotonic() < self.until:
            question = {"kind": "solve", "scenario": SCENARIO, "gap": 0, "timeLimit": 15,
                        "set": {"award.cap": str(600_000_000 + self.count)}}
            begun = self.browser.ask("begin", "POST", "/api/jobs", question)
            if not begun:
                return
            self.job, self.count = begun["id"], self.count + 1
            while time.monotonic() < self.until:
                time.sleep(0.5)
                state = self.browser.ask("poll", "GET", f"/api/jobs/{self.job}")
                if state and state["state"] not in ("waiting", "running"):
                    break


def finished(browser, job):
    while True:
        state = browser.ask("poll", "GET", f"/api/jobs/{job}")
        if state["state"] not in ("waiting", "running"):
            return state
        time.sleep(0.1)


def load(server, options):
    """Runs the browsers; times, memory over time, number of searches."""
    cookie = server.enter()
    times = Times()
    first = Browser(server, cookie, Times(), -1)
    first.ask("copy", "POST", "/api/scenarios/examples", {"name": SCENARIO})
    begun = first.ask("begin", "POST", "/api/jobs", {"kind": "solve", "scenario": SCENARIO, "timeLimit": 30})
    run = finished(first, begun["id"])["run"]
    until = time.monotonic() + options.seconds
    searches = Searches(Browser(server, cookie, times, -2), until)
    searches.start()
    while searches.job is None:
        time.sleep(0.05)
    threads = [threading.Thread(
        target=Browser(server, cookie, times, number).go, args=(until, run, lambda: searches.job, options.pause))
        for number in range(options.browsers)]
    for thread in threads:
        thread.start()
    memory = []
    while time.monotonic() < until:
        memory.append(server.memory())
        time.sleep(0.5)
    for thread in threads:
        thread.join(timeout=60)
    return times, memory, searches.count


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kenkyubi", required=True, type=pathlib.Path)
    parser.add_argument("--browsers", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--pause", type=float, default=2.0, help="seconds that a person waits between two actions, on average")
    parser.add_argument("--limit", type=float, default=200, help="milliseconds that 95 of 100 answers may take at most")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        server = Server(options.kenkyubi.resolve(), pathlib.Path(folder))
        try:
            times, memory, searches = load(server, options)
        finally:
            server.close()
    print(f"{options.browsers} browsers, {options.seconds:g} s, {searches} searches meanwhile")
    print(f"{'kind':10} {'answers':>8} {'median':>8} {'95 %':>8} {'slowest':>8}  (ms)")
    for kind in [*sorted(times.by_kind), None]:
        kinds = None if kind is None else {kind}
        count = sum(len(values) for name, values in times.by_kind.items() if kinds is None or name in kinds)
        figures = [1000 * times.percentile(share, kinds) for share in (0.5, 0.95, 1)]
        print(f"{kind or 'all':10} {count:8d} " + " ".join(f"{figure:8.1f}" for figure in figures))
    settled = memory[len(memory) // 3:]
    print(f"memory of the server: {memory[0]:.0f} MB at first, {settled[0]:.0f} MB after a third, "
          f"{max(settled):.0f} MB at most, {settled[-1]:.0f} MB in the end")
    problems = list(dict.fromkeys(times.errors))[:10]
    if 1000 * times.percentile(0.95) > options.limit:
        problems.append(f"95 of 100 answers took up to {1000 * times.percentile(0.95):.0f} ms, more than {options.limit:g}")
    if settled[-1] - settled[0] > 30:
        problems.append(f"memory grew by {settled[-1] - settled[0]:.0f} MB in two thirds of the time")
    for problem in problems:
        print(problem)
    if problems:
        sys.exit(f"load_page: {len(times.errors)} error(s), {len(problems)} problem(s)")


if __name__ == "__main__":
    main()

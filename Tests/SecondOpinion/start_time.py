#!/usr/bin/env python3
"""Measures how long `make serve` takes on a built checkout, from the command to the page in hand.

The best of a few starts counts: the machine has other things to do, and the promise is about the program.

  start_time.py --limit 2
"""

import argparse
import http.client
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]


def start(folder):
    """Seconds until the page's first file and the list of scenarios are there."""
    begun = time.perf_counter()
    options = f"--json --port 0 --workspace {folder}"
    process = subprocess.Popen(
        ["make", "-s", "serve", f"SERVE_ARGS={options}"], cwd=ROOT, stdout=subprocess.PIPE, text=True, start_new_session=True)
    try:
        text = ""
        while not text.rstrip().endswith("}"):
            line = process.stdout.readline()
            if not line:
                sys.exit("start_time: make serve ended")
            text += line
        link = urllib.parse.urlsplit(json.loads(text)["link"])
        cookie = ask(link.netloc, f"/?{link.query}", None).headers["Set-Cookie"].split(";")[0]
        for path in ("/", "/page.js", "/texts.json", "/api/scenarios"):
            if ask(link.netloc, path, cookie).status != 200:
                sys.exit(f"start_time: no {path}")
        return time.perf_counter() - begun
    finally:
        # make and what it started are a group of their own.
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(timeout=20)


def ask(address, path, cookie):
    for _ in range(200):
        try:
            connection = http.client.HTTPConnection(address, timeout=20)
            connection.request("GET", path, headers={"Cookie": cookie} if cookie else {})
            answer = connection.getresponse()
            answer.read()
            return answer
        except ConnectionRefusedError:
            time.sleep(0.01)
    sys.exit("start_time: nobody listens")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--limit", type=float, default=2.0, help="seconds")
    parser.add_argument("--starts", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        times = sorted(start(folder) for _ in range(options.starts))
    print(f"make serve: the page is there after {times[0]:.2f} s at best, {times[len(times) // 2]:.2f} s in the middle "
          f"of {len(times)} starts")
    if times[0] > options.limit:
        sys.exit(f"start_time: more than {options.limit:g} s")


if __name__ == "__main__":
    main()

"""`kenkyubi serve`, running for a script: started, entered by its link, ended."""

import http.client
import json
import os
import pathlib
import subprocess
import sys
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Server:
    """`kenkyubi serve` on a workspace and an archive of its own, in `folder`."""

    def __init__(self, kenkyubi, folder, *options):
        self.folder, self.kenkyubi = folder, kenkyubi
        environment = {**os.environ, "KENKYUBI_ARCHIVE": str(folder / "runs.sqlite")}
        self.process = subprocess.Popen(
            [kenkyubi, "serve", "--json", "--port", "0", "--workspace", folder / "workspace",
             "--examples", ROOT / "scenarios", *options],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)
        text = ""
        while not text.rstrip().endswith("}"):
            line = self.process.stdout.readline()
            if not line:
                sys.exit(f"serve ended: {self.process.stderr.read()}")
            text += line
        self.link = json.loads(text)["link"]
        self.base = self.link.split("/?")[0]
        self.address = urllib.parse.urlsplit(self.base).netloc

    def enter(self):
        """Uses the link; the cookie of the session."""
        for attempt in range(200):
            connection = http.client.HTTPConnection(self.address, timeout=20)
            try:
                connection.request("GET", self.link.removeprefix(self.base))
                break
            except ConnectionRefusedError:
                # The link is printed a moment before the program listens.
                time.sleep(0.02)
        answer = connection.getresponse()
        if answer.status != 303:
            sys.exit(f"the link does not open: {answer.status}")
        cookie = answer.headers["Set-Cookie"].split(";")[0]
        connection.close()
        return cookie

    def headers(self, cookie):
        return {"Cookie": cookie, "Origin": self.base, "Content-Type": "application/json"}

    def memory(self):
        """Resident memory of the server alone, in MB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text(encoding="utf-8")
        return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS:"))

    def close(self):
        self.process.terminate()
        self.process.wait(timeout=20)

#!/usr/bin/env python3
"""Asks the API of `kenkyubi serve` all sorts of things that its own description allows, and many that it does not.

Schemathesis makes the requests from /api/openapi.json of a running server. A failure is an answer of 500 or above, an answer whose
status or type the description does not have, and a server that does not answer any more.

  fuzz_page.py --kenkyubi .build/release/kenkyubi --examples 50
"""

import argparse
import http.client
import pathlib
import subprocess
import sys
import tempfile

from served import Server

CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance"


def prepare(server, headers):
    """Something to ask about: a scenario, and searches that end at once."""
    connection = http.client.HTTPConnection(server.address, timeout=20)
    for name in ("tiny", "infeasible-hard-floor"):
        connection.request("POST", "/api/scenarios/examples", f'{{"name":"{name}"}}', headers)
        answer = connection.getresponse()
        answer.read()
        if answer.status != 201:
            sys.exit(f"fuzz_page: cannot copy an example: {answer.status}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kenkyubi", required=True, type=pathlib.Path)
    parser.add_argument("--examples", type=int, default=50, help="requests of each kind, at most")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    schemathesis = pathlib.Path(sys.executable).parent / "schemathesis"
    with tempfile.TemporaryDirectory() as folder:
        server = Server(options.kenkyubi.resolve(), pathlib.Path(folder))
        try:
            headers = server.headers(server.enter())
            prepare(server, headers)
            done = subprocess.run(
                [schemathesis, "run", server.base + "/api/openapi.json", "--url", server.base + "/api",
                 "--header", f"Cookie: {headers['Cookie']}", "--header", f"Origin: {server.base}",
                 "--checks", CHECKS, "--max-examples", str(options.examples), "--seed", str(options.seed),
                 "--generation-database", "none", "--request-timeout", "60", "--continue-on-failure", "--no-color"],
                cwd=folder)
            connection = http.client.HTTPConnection(server.address, timeout=20)
            connection.request("GET", "/api/scenarios", headers=headers)
            status = connection.getresponse().status
        finally:
            server.close()
    if status != 200:
        sys.exit(f"fuzz_page: afterwards the server answers {status}")
    sys.exit(done.returncode)


if __name__ == "__main__":
    main()

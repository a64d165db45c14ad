#!/usr/bin/env python3
"""Renders documents as readers see them, and holds the pictures to what can be measured.

For each scenario and language: `kenkyubi report` as HTML, PDF and Word. Chromium lays the page out and says which texts in charts
overlap or leave their drawing, and which tables are wider than the page; pdftoppm and LibreOffice show that the files open, have text
and fit A4. Pictures stay in --pictures for a person to look at.

  look_at_documents.py --kenkyubi .build/release/kenkyubi --pictures .build/pictures
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCENARIOS = ["tiny", "dx", "own-funds-salary", "consortium-cover"]
A4 = (595, 842)

# Asked of the page inside the browser: what overlaps, what leaves its frame, what is too wide.
PROBE = """
const found = [];
for (const svg of document.querySelectorAll('figure svg')) {
  const name = svg.querySelector('title').textContent;
  const frame = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('text')];
  const boxes = texts.map(t => t.getBoundingClientRect());
  boxes.forEach((a, i) => {
    if (a.left < frame.left - 1 || a.right > frame.right + 1 || a.top < frame.top - 1 || a.bottom > frame.bottom + 1)
      found.push(`${name}: "${texts[i].textContent}" leaves the drawing`);
    boxes.slice(i + 1).forEach((b, j) => {
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (width > 2 && height > 4.5)
        found.push(`${name}: "${texts[i].textContent}" overlaps "${texts[i + 1 + j].textContent}"`);
    });
  });
}
const page = document.querySelector('main').getBoundingClientRect();
for (const table of document.querySelectorAll('table'))
  if (table.getBoundingClientRect().right > page.right + 1)
    found.push(`table "${table.textContent.trim().slice(0, 40)}" is wider than the page`);
for (const svg of document.querySelectorAll('figure svg'))
  if (!svg.getBoundingClientRect().width) found.push('a chart has no width');
document.body.innerHTML = '';
document.title = 'probed';
const answer = document.createElement('pre');
answer.id = 'answer';
answer.textContent = JSON.stringify(found);
document.body.appendChild(answer);
"""


def run(command, **options):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\nended with {done.returncode}: {done.stderr[-2000:]}")
    return done.stdout


class Looker:
    def __init__(self, kenkyubi, pictures, scratch):
        self.kenkyubi, self.pictures, self.scratch = kenkyubi, pictures, scratch
        self.complaints = []
        self.browser = next(filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])), None)
        if not self.browser:
            sys.exit("no chromium on the PATH")

    def chromium(self, *arguments):
        return run([
            self.browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            f"--user-data-dir={self.scratch / 'profile'}", *arguments])

    def probe(self, html, name):
        page = html.read_text(encoding="utf-8")
        page = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)
        copy = self.scratch / "probe.html"
        copy.write_text(page.replace("</body>", f"<script>{PROBE}</script></body>"), encoding="utf-8")
        dom = self.chromium("--window-size=794,1123", "--dump-dom", copy.as_uri())
        answer = re.search(r'<pre id="answer">(.*?)</pre>', dom, re.DOTALL)
        if not answer:
            return self.complaints.append(f"{name}: the page could not be probed")
        text = answer.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        self.complaints += [f"{name}: {complaint}" for complaint in json.loads(text)]

    def pdf(self, pdf, name):
        info = run(["pdfinfo", pdf])
        size = re.search(r"Page size: +([\d.]+) x ([\d.]+)", info)
        if not size or any(abs(float(size.group(i + 1)) - A4[i]) > 2 for i in (0, 1)):
            self.complaints.append(f"{name}: not A4: {size and size.group(0)}")
        text = run(["pdftotext", pdf, "-"])
        if len(text) < 1000:
            self.complaints.append(f"{name}: hardly any text in the PDF")
        if "\ufffd" in text:
            self.complaints.append(f"{name}: a glyph is missing")
        run(["pdftoppm", "-r", "80", "-png", pdf, self.pictures / name])

    def look(self, scenario, language, options, kind):
        name = f"{pathlib.Path(scenario).name}-{kind}-{language}"
        files = {ending: self.scratch / f"{name}.{ending}" for ending in ["html", "pdf", "docx"]}
        for ending, file in files.items():
            run([self.kenkyubi, "report", scenario, "--lang", language, "-q", "-o", file, *options],
                env={**os.environ, "KENKYUBI_ARCHIVE": str(self.scratch / "runs.sqlite")})
            if not file.exists():
                self.complaints.append(f"{name}: no {ending}")
                return
        self.probe(files["html"], name)
        shutil.copy(files["html"], self.pictures)
        self.pdf(files["pdf"], name + "-pdf")
        if office := shutil.which("soffice"):
            run([office, "--headless", f"-env:UserInstallation={(self.scratch / 'office').as_uri()}", "--convert-to", "pdf",
                 "--outdir", self.scratch / "word", files["docx"]])
            self.pdf(self.scratch / "word" / f"{name}.pdf", name + "-word")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kenkyubi", type=pathlib.Path, required=True)
    parser.add_argument("--pictures", type=pathlib.Path, required=True)
    parser.add_argument("--scenario", action="append", help="name or folder; the small ones if not given")
    parser.add_argument("--kind", action="append", choices=["report", "codes", "answers", "proposal"])
    arguments = parser.parse_args()
    kinds = {
        "report": [], "codes": ["--anonymous"], "answers": ["--frontier", "--tornado", "--time-limit", "10"],
        "proposal": ["--proposal"],
    }
    arguments.pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        looker = Looker(arguments.kenkyubi.resolve(), arguments.pictures.resolve(), pathlib.Path(scratch))
        for name in arguments.scenario or SCENARIOS:
            folder = pathlib.Path(name) if pathlib.Path(name).is_dir() else ROOT / "scenarios" / name
            for kind in arguments.kind or ["report", "codes", "proposal"]:
                for language in ["ja", "en"]:
                    looker.look(folder, language, kinds[kind], kind)
                    print(f"looked at {folder.name}, {kind}, {language}", flush=True)
    for complaint in looker.complaints:
        print(complaint)
    if looker.complaints:
        sys.exit(f"{len(looker.complaints)} complaint(s)")
    print(f"no complaints; pictures in {arguments.pictures}")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Goes through the page of `kenkyubi serve` as people do, with Chromium, in both languages.

The journey: open the link, copy an example, enter a value that cannot be and see the finding beside its field, undo, choose another
cap, solve, see the plan, sort and filter, ask why, look at charts, take workbook and plan away, compare two runs, save a new version,
upload a workbook, stop a long search, learn why there is no plan; then edit_journey.py and ask_journey.py; all by what a person sees, names of buttons and fields. A researcher whose name is a script stays text. Every view is examined
by axe-core (WCAG 2.2 A and AA). Errors on the console, refused requests, and requests to anywhere else are failures.

  browse_page.py --kenkyubi .build/release/kenkyubi --pictures .build/pictures
"""

import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse
import zipfile

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright

import ask_journey
import edit_journey
from served import ROOT, Server

TEXTS = ROOT / "Sources" / "Wording"
HOSTILE = '<img src=x onerror="document.title=1">'
AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}


def texts(language):
    """Texts of the page by key, from the catalogue."""
    found = {}
    for file in TEXTS.glob("Phrases+Page*.swift"):
        source = file.read_text(encoding="utf-8")
        for key, ja, en in re.findall(r'Entry\(\s*"([^"]+)",\s*ja:\s*"([^"]*)",\s*en:\s*"([^"]*)"\s*\)', source):
            found[key] = ja if language == "ja" else en
    return found


class Journey:
    def __init__(self, page, server, language, pictures):
        self.page, self.server, self.language, self.pictures = page, server, language, pictures
        self.t = texts(language)
        self.problems = []
        page.on("console", self.heard)
        page.on("pageerror", lambda error: self.problems.append(f"script: {error}"))
        page.on("request", self.requested)

    def heard(self, message):
        if message.type in ("error", "warning"):
            self.problems.append(f"console: {message.text}")

    def requested(self, request):
        if not request.url.startswith(self.server.base + "/") and not request.url.startswith("blob:"):
            self.problems.append(f"request to {request.url}")

    def look(self, name):
        """A picture, and what axe-core says."""
        self.page.screenshot(path=str(self.pictures / f"page-{self.language}-{name}.png"), full_page=True)
        if "-0.00" in self.page.inner_text("main"):
            self.problems.append(f"{name}: minus nothing is shown")
        for violation in Axe().run(self.page, options=AXE).response["violations"]:
            nodes = ", ".join(node["html"][:120] for node in violation["nodes"][:3])
            self.problems.append(f"{name}: axe {violation['id']}: {violation['help']}: {nodes}")

    def button(self, key, scope=None):
        return (scope or self.page).get_by_role("button", name=self.t[key], exact=True)

    def section(self, key):
        return self.page.get_by_role("region", name=self.t[key], exact=True).first

    def go(self, scenario):
        page, t = self.page, self.t
        page.goto(self.server.link)
        page.get_by_role("button", name="日本語" if self.language == "ja" else "English", exact=True).click()
        expect(page.get_by_role("heading", level=1)).to_have_text(t["scenarios"])
        assert "link=" not in page.url, page.url
        self.look("1-scenarios")
        page.get_by_role("combobox", name=t["example"]).select_option(scenario)
        self.button("openExample").click()
        expect(self.section("findings")).to_contain_text(t["noFindings"])
        self.edit()
        self.look("2-scenario")
        self.solve()
        self.see()
        self.ask()
        self.take_away()
        self.compare(scenario)
        self.version(scenario)
        self.upload(scenario)
        self.stop()
        self.infeasible()
        self.hostile()
        edit_journey.go(self)
        ask_journey.go(self)

    def edit(self):
        """A value that cannot be, its finding beside the field, undo; then another cap."""
        cap = self.page.get_by_role("textbox", name=self.t["cap"], exact=True)
        before = cap.input_value()
        cap.fill("abc")
        cap.press("Tab")
        expect(cap).to_have_attribute("aria-invalid", "true")
        expect(self.button("solve")).to_be_disabled()
        self.look("2-finding")
        self.button("undo").click()
        expect(cap).to_have_value(before)
        expect(self.button("solve")).to_be_enabled()

    def solve(self):
        self.button("solve").click()
        expect(self.page.get_by_role("heading", level=1)).to_contain_text(self.t["plan"], timeout=120_000)

    def see(self):
        people = self.section("peopleHours")
        rows = people.locator("tbody tr")
        count = rows.count()
        assert count > 0
        head = people.get_by_role("columnheader", name=self.t["gained"])
        head.get_by_role("button").click()
        head.get_by_role("button").click()
        expect(head).to_have_attribute("aria-sort", "descending")
        first = rows.first.locator("th").inner_text()
        people.get_by_role("searchbox").fill(first)
        expect(rows).to_have_count(1)
        people.get_by_role("searchbox").fill("")
        expect(rows).to_have_count(count)
        self.button("showCharts").click()
        images = self.section("charts").locator("img")
        expect(images.first).to_be_visible(timeout=60_000)
        for index in range(images.count()):
            expect(images.nth(index)).to_have_js_property("complete", True)
            assert images.nth(index).evaluate("image => image.naturalWidth") > 0, "a chart is not shown"
            assert images.nth(index).get_attribute("alt"), "a chart has no text"
        self.look("3-plan")
        self.page.pdf(path=str(self.pictures / f"page-{self.language}-3-plan.pdf"), prefer_css_page_size=True)

    def ask(self):
        self.section("peopleHours").locator("tbody button").first.click()
        expect(self.section("ask").locator(".answer table")).to_have_count(1, timeout=120_000)
        self.page.get_by_role("spinbutton", name=self.t["frontierSteps"], exact=True).fill("3")
        self.page.get_by_role("spinbutton", name=self.t["frontierHours"], exact=True).fill("1")
        for count, key in enumerate(["askFrontier", "askValue", "askTornado", "askAlternatives", "sweepStudy"], 2):
            self.button(key).click()
            expect(self.section("ask").locator(".answer")).to_have_count(count)
            expect(self.section("ask").locator(".answer").first.get_by_role("table").first).to_be_visible(timeout=120_000)
            if key == "askFrontier":
                expect(self.section("ask").locator(".answer").first).to_contain_text(
                    self.t["wishMoney"].split("{1}")[1].replace("{0}", "1.0"))
                steps = self.section("ask").locator(".answer").first.get_by_role("table").first.locator("tbody tr")
                assert 1 <= steps.count() <= 3, f"{steps.count()} steps"
        self.look("4-asked")

    def take_away(self):
        for kind, ending in [("workbook", ".xlsx"), ("planJSON", ".json")]:
            self.button("paper." + kind).click()
            link = self.section("takeAway").get_by_role("link").first
            expect(self.section("takeAway").get_by_role("listitem").first).to_contain_text(
                self.t["download"], timeout=60_000)
            with self.page.expect_download() as waiting:
                link.click()
            file = pathlib.Path(waiting.value.path())
            assert waiting.value.suggested_filename.endswith(ending), waiting.value.suggested_filename
            if ending == ".xlsx":
                assert "xl/workbook.xml" in zipfile.ZipFile(file).namelist()
            else:
                assert json.loads(file.read_text(encoding="utf-8"))["plan"]["supported"]

    def compare(self, scenario):
        """Another cap, a second run, the two beside each other."""
        self.page.goto(f"{self.server.base}/#/scenario/{urllib.parse.quote(scenario)}")
        cap = self.page.get_by_role("textbox", name=self.t["cap"], exact=True)
        cap.fill("800万" if scenario == "tiny" else "6億")
        cap.press("Tab")
        expect(self.section("changes")).to_contain_text("award.cap")
        self.solve()
        self.page.get_by_role("link", name=self.t["runs"], exact=True).click()
        which = self.page.get_by_role("combobox", name=self.t["runs.which"])
        rows = self.section("runs").locator("tbody tr")
        expect(rows.first).to_be_visible()
        count = rows.count()
        which.select_option("frontier")
        expect(rows).to_have_count(1)
        which.select_option("unchanged")
        expect(rows).to_have_count(1)
        which.select_option("")
        expect(rows).to_have_count(count)
        boxes = self.page.get_by_role("checkbox")
        # The newest, and the first; between them are those of the sweep.
        boxes.first.check()
        boxes.last.check()
        self.look("5-runs")
        self.button("compare").click()
        expect(self.section("difference").locator(".answer table").first).to_contain_text("800" if scenario == "tiny" else "6")
        self.button("bridge").click()
        expect(self.section("bridge").locator(".answer table").first).to_be_visible(timeout=180_000)
        self.look("6-compare")

    def version(self, scenario):
        """Changes are saved as a new version; the files that they were made on stay."""
        files = self.server.folder / "workspace" / scenario
        before = {file.name: file.read_bytes() for file in files.iterdir()}
        self.page.goto(f"{self.server.base}/#/scenario/{urllib.parse.quote(scenario)}")
        cap = self.page.get_by_role("textbox", name=self.t["cap"], exact=True)
        cap.fill("765万")
        cap.press("Tab")
        expect(self.button("saveVersion")).to_be_enabled()
        self.button("saveVersion").click()
        self.page.wait_for_url(f"**/#/scenario/{scenario}-2")
        expect(self.section("changes")).to_contain_text(self.t["noChanges"])
        expect(self.page.get_by_role("textbox", name=self.t["cap"], exact=True)).to_have_value("765万")
        assert before == {file.name: file.read_bytes() for file in files.iterdir()}, "files were changed"

    def upload(self, scenario):
        """The same as a workbook, uploaded and checked."""
        book = self.server.folder / f"{scenario}.xlsx"
        if not book.exists():
            subprocess.run([self.server.kenkyubi, "convert", "-q", ROOT / "scenarios" / scenario, book], check=True)
        self.page.get_by_role("link", name=self.t["scenarios"], exact=True).click()
        self.page.get_by_label(self.t["chooseFile"], exact=True).set_input_files(str(book))
        self.button("send").click()
        self.page.wait_for_url("**.xlsx")
        expect(self.section("findings")).to_contain_text(self.t["noFindings"])
        expect(self.section("researchers").locator("tbody tr").first).to_be_visible()

    def stop(self):
        """A search that would take long, stopped: the best plan so far is shown."""
        shutil.copytree(ROOT / "scenarios" / "reference-university", self.server.folder / "workspace" / "long")
        self.page.goto(f"{self.server.base}/#/scenario/long")
        self.page.get_by_role("spinbutton", name=self.t["gap"]).fill("0")
        self.page.get_by_role("spinbutton", name=self.t["timeLimit"]).fill("600")
        self.button("solve").click()
        # The chart of plan and bound is there once there is a plan.
        expect(self.section("job").get_by_role("img")).to_be_visible(timeout=120_000)
        self.look("7-searching")
        self.button("cancel").click()
        expect(self.page.get_by_role("heading", level=1)).to_contain_text(self.t["plan"], timeout=60_000)
        expect(self.section("result")).to_contain_text(self.t["status.feasible"])
        self.look("8-big-plan")

    def infeasible(self):
        """No plan: why, and what helps."""
        shutil.copytree(ROOT / "scenarios" / "infeasible-hard-floor", self.server.folder / "workspace" / "infeasible")
        self.page.goto(f"{self.server.base}/#/scenario/infeasible")
        self.button("solve").click()
        expect(self.section("job")).to_contain_text(self.t["noPlanFound"], timeout=60_000)
        self.button("whyNone").click()
        expect(self.button("applyRepair").first).to_be_visible(timeout=180_000)
        self.look("9-no-plan")

    def hostile(self):
        """A name that is a script stays a name."""
        folder = self.server.folder / "workspace" / f"hostile-{self.language}"
        shutil.copytree(ROOT / "scenarios" / "tiny", folder)
        table = folder / "researchers.csv"
        table.write_text(
            table.read_text(encoding="utf-8").replace("青木 遥", '"' + HOSTILE.replace('"', '""') + '"'), encoding="utf-8")
        self.page.goto(f"{self.server.base}/#/scenario/hostile-{self.language}")
        expect(self.section("researchers").locator("tbody input").first).to_have_value(HOSTILE)
        self.solve()
        expect(self.section("peopleHours")).to_contain_text(HOSTILE)
        assert self.page.locator("img[src=x]").count() == 0, "a name became markup"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kenkyubi", required=True, type=pathlib.Path)
    parser.add_argument("--pictures", required=True, type=pathlib.Path)
    parser.add_argument("--scenario", default="tiny")
    options = parser.parse_args()
    options.pictures.mkdir(parents=True, exist_ok=True)
    chromium = shutil.which("chromium")
    if not chromium:
        sys.exit("browse_page: no chromium; .ci/setup papers installs it")
    problems = []
    with sync_playwright() as driver:
        for language in ["ja", "en"]:
            browser = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
            with tempfile.TemporaryDirectory() as folder:
                server = Server(options.kenkyubi.resolve(), pathlib.Path(folder))
                try:
                    page = browser.new_context(locale="ja-JP" if language == "ja" else "en-GB").new_page()
                    page.set_default_timeout(20_000)
                    journey = Journey(page, server, language, options.pictures)
                    journey.go(options.scenario)
                    problems += [f"{language}: {problem}" for problem in dict.fromkeys(journey.problems)]
                finally:
                    server.close()
            browser.close()
    for problem in problems:
        print(problem)
    if problems:
        sys.exit(f"browse_page: {len(problems)} problem(s)")
    print("browse_page: the journey works in Japanese and English, without errors; axe-core has nothing to say")


if __name__ == "__main__":
    main()

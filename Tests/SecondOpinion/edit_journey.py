"""The part of the page's journey in which a scenario comes in with mistakes, is mended, and goes out again."""

import subprocess
import zipfile

import openpyxl
from playwright.sync_api import expect

from served import ROOT


def go(journey):
    mended_workbook(journey)
    rows(journey)
    filled_in(journey)
    two_tabs(journey)
    archive(journey)
    offline(journey)


def field(journey, path):
    return journey.page.locator(f'[data-path="{path}"]')


def cell(sheet, head, row):
    """The cell of a column, by its head, in a row below the heads."""
    for cells in sheet.iter_rows(max_row=10):
        for found in cells:
            if found.value == head:
                return sheet.cell(found.row + row, found.column)
    raise AssertionError(f"no column {head}")


def mended_workbook(journey):
    """Upload a workbook with mistakes, see them beside their fields, mend them, solve."""
    page, t = journey.page, journey.t
    book = journey.server.folder / f"mistakes-{journey.language}.xlsx"
    subprocess.run([journey.server.kenkyubi, "convert", "-q", "--lang", "ja", ROOT / "scenarios" / "tiny", book], check=True)
    content = openpyxl.load_workbook(book)
    sheet = content["研究者"]
    cell(sheet, "教育", 1).value = "多い"
    cell(sheet, "職位", 2).value = "きょうじゅ"
    content.save(book)
    page.get_by_role("link", name=t["scenarios"], exact=True).click()
    page.get_by_label(t["chooseFile"], exact=True).set_input_files(str(book))
    journey.button("send").click()
    page.wait_for_url("**.xlsx")
    education, rank = field(journey, "researchers.A.education"), field(journey, "researchers.B.rank")
    expect(education).to_have_attribute("aria-invalid", "true")
    expect(rank).to_have_attribute("aria-invalid", "true")
    expect(journey.button("solve")).to_be_disabled()
    journey.look("10-mistakes")
    education.fill("5")
    # The finding goes while one types, before the field is left.
    expect(education).not_to_have_attribute("aria-invalid", "true")
    expect(rank).to_have_attribute("aria-invalid", "true")
    rank.select_option(index=2)
    expect(journey.section("findings")).to_contain_text(t["noFindings"])
    expect(journey.button("solve")).to_be_enabled()
    journey.look("11-mended")
    journey.solve()
    journey.look("12-solved")


def rows(journey):
    """Rows are added, filled in, taken away, and come back."""
    page = journey.page
    page.goto(f"{journey.server.base}/#/scenario/tiny")
    people = page.get_by_role("region", name=journey.t["researchers"], exact=True).first
    lines = people.locator("tbody tr")
    expect(lines.first).to_be_visible()
    count = lines.count()
    journey.button("addRow", people).click()
    expect(lines).to_have_count(count + 1)
    name = lines.last.locator("input").first
    name.fill("新田 光: #1 'x'")
    expect(journey.section("changes")).to_contain_text(journey.t["rowAdded"])
    lines.first.get_by_role("button").click()
    expect(lines).to_have_count(count)
    journey.look("13-rows")
    journey.button("undo").click()
    expect(lines).to_have_count(count + 1)
    journey.button("redo").click()
    expect(lines).to_have_count(count)
    # Down and Enter go from row to row, as in a spreadsheet.
    inputs = people.locator("tbody tr:first-child input")
    inputs.first.focus()
    page.keyboard.press("Enter")
    assert lines.nth(1).locator("input").first.evaluate("element => element === document.activeElement"), "Enter stays"
    journey.button("undoAll").click()
    expect(lines).to_have_count(count)


def filled_in(journey):
    """A row beside those that are filled in where a scenario has none of its own; all of them are in the new version."""
    page, t = journey.page, journey.t
    page.goto(f"{journey.server.base}/#/scenario/tiny")
    heads = page.locator("details > summary")
    expect(heads.first).to_be_visible()
    title = {"ja": "配置場所", "en": "Places"}[journey.language]
    heads.get_by_text(title, exact=True).click()
    places = page.locator("details[open]").filter(has=page.locator("summary", has_text=title))
    lines = places.locator("tbody tr")
    expect(lines.first).to_be_visible()
    names = [lines.nth(index).locator("th").inner_text() for index in range(lines.count())]
    journey.button("addRow", places).click()
    expect(lines).to_have_count(len(names) + 1)
    lines.last.locator("input").first.fill("実験室")
    lines.last.locator("select").first.select_option(index=2)
    expect(journey.button("saveVersion")).to_be_enabled()
    expect(journey.section("findings")).to_contain_text(t["noFindings"])
    journey.look("13-places")
    before = page.url
    journey.button("saveVersion").click()
    page.wait_for_url(lambda url: url != before)
    heads.get_by_text(title, exact=True).click()
    expect(lines).to_have_count(len(names) + 1)
    now = [lines.nth(index).locator("th").inner_text() for index in range(lines.count())]
    assert set(names) < set(now), f"{names} became {now}"
    page.goto(f"{journey.server.base}/#/scenario/tiny")
    expect(journey.section("changes")).to_contain_text(t["noChanges"])


def two_tabs(journey):
    """A second tab with the same scenario is told of the first, of its changes, and of what it saves."""
    page = journey.page
    address = f"{journey.server.base}/#/scenario/tiny"
    other = page.context.new_page()
    other.goto(address)
    expect(other.locator(".presence")).not_to_be_empty(timeout=15_000)
    field(journey, "award.cap").fill("654万")
    expect(other.locator(".presence")).to_contain_text(
        journey.t["othersChange"].split("{0}")[1][:12], timeout=15_000)
    expect(journey.button("saveVersion")).to_be_enabled()
    journey.button("saveVersion").click()
    page.wait_for_url("**/tiny-*")
    expect(other.locator(".presence")).to_contain_text(journey.t["savedElsewhere"], timeout=15_000)
    other.screenshot(path=str(journey.pictures / f"page-{journey.language}-14-two-tabs.png"))
    other.close()


def archive(journey):
    """The scenario taken away as workbook and archive; the archive comes in again."""
    page = journey.page
    page.goto(f"{journey.server.base}/#/scenario/tiny")
    for kind, part in (("xlsx", "xl/workbook.xml"), ("zip", "scenario.yaml")):
        with page.expect_download() as waiting:
            journey.button("takeScenario." + kind).click()
        file = journey.server.folder / f"tiny.{kind}"
        waiting.value.save_as(file)
        assert waiting.value.suggested_filename == f"tiny.{kind}", waiting.value.suggested_filename
        assert part in zipfile.ZipFile(file).namelist()
    page.get_by_role("link", name=journey.t["scenarios"], exact=True).click()
    page.get_by_label(journey.t["chooseFile"], exact=True).set_input_files(str(journey.server.folder / "tiny.zip"))
    journey.button("send").click()
    page.wait_for_url("**/#/scenario/tiny-*")
    expect(journey.section("findings")).to_contain_text(journey.t["noFindings"])


def offline(journey):
    """The plan saved as one file: opens by itself, sorts, asks for nothing."""
    page = journey.page
    journey.solve()
    journey.button("showCharts").click()
    expect(journey.section("charts").locator("img").first).to_be_visible(timeout=60_000)
    with page.expect_download() as waiting:
        journey.button("keepPage").click()
    file = journey.pictures / f"page-{journey.language}-kept.html"
    waiting.value.save_as(file)
    alone = page.context.browser.new_context(offline=True).new_page()
    said = []
    alone.on("console", lambda message: said.append(f"kept page: {message.text}"))
    alone.on("pageerror", lambda error: said.append(f"kept page: {error}"))
    alone.on("request", lambda request: said.append(f"kept page asks for {request.url}")
             if not request.url.startswith(("file:", "data:")) else None)
    alone.goto(file.resolve().as_uri())
    expect(alone.get_by_role("heading", level=1)).to_contain_text(journey.t["plan"])
    people = alone.get_by_role("region", name=journey.t["peopleHours"], exact=True).first
    head = people.get_by_role("columnheader", name=journey.t["gained"])
    head.get_by_role("button").click()
    expect(head).to_have_attribute("aria-sort", "ascending")
    assert alone.locator("main button:not(thead button)").count() == 0, "a button that can do nothing"
    images = alone.locator(".charts img")
    assert images.count() > 0 and images.first.evaluate("image => image.naturalWidth") > 0, "no chart in the kept page"
    alone.screenshot(path=str(journey.pictures / f"page-{journey.language}-15-kept.png"), full_page=True)
    alone.context.close()
    journey.problems += said

"""Journeys of somebody who asks: a whole university from the first visit to a comparison, and a scenario without a plan to one that has one.

Part of browse_page.py.
"""

import pathlib
import re
import time
import zipfile

from playwright.sync_api import expect


def go(journey):
    university(journey)
    repair(journey)


def answer(journey, act, section="ask"):
    """What comes of an act that asks something, when it has come."""
    answers = journey.section(section).locator(".answer")
    count = answers.count()
    act()
    expect(answers).to_have_count(count + 1)
    expect(answers.first.get_by_role("progressbar")).to_be_hidden(timeout=300_000)
    return answers.first


def university(journey):
    page, t = journey.page, journey.t
    page.goto(f"{journey.server.base}/#/")
    page.get_by_role("combobox", name=t["example"]).select_option("reference-university")
    journey.button("openExample").click()
    expect(journey.section("findings")).to_contain_text(t["noFindings"])
    page.get_by_role("spinbutton", name=t["gap"], exact=True).fill("0.005")
    journey.solve()
    page.get_by_role("combobox", name=t["precision"], exact=True).select_option("quick")
    people = journey.section("peopleHours")
    why = page.get_by_role("button", name=re.compile(re.escape(t["whyOf"].replace("{0}", "")) + "$"))
    name = people.locator("tbody tr", has=why).first.locator("th").inner_text()
    found = answer(journey, people.get_by_role("button", name=t["whyOf"].replace("{0}", name)).click)
    expect(found.get_by_role("table")).to_contain_text(name)
    # Not supported: why not; and a duty, a person and a half-year from lists.
    other = people.get_by_role("button", name=re.compile(re.escape(t["whyNotOf"].replace("{0}", "")))).first
    expect(answer(journey, other.click).locator("p").nth(1)).not_to_be_empty()
    buyout = page.get_by_role("form", name=t["whyNotBuyout"])
    for index in range(3):
        buyout.get_by_role("combobox").nth(index).select_option(index=1)
    expect(answer(journey, buyout.get_by_role("button").click).locator("p").nth(1)).not_to_be_empty()
    what_if(journey)
    stop(journey)
    journey.look("a1-asked")
    download(journey)
    compare(journey)


def what_if(journey):
    """Another cap, beside the present plan, in seconds; the slider and the field say the same."""
    page, t = journey.page, journey.t
    field = page.get_by_role("spinbutton", name=t["capInTenThousands"], exact=True)
    slider = page.get_by_role("slider", name=t["capInTenThousands"], exact=True)
    slider.focus()
    for _ in range(20):
        slider.press("ArrowLeft")
    assert field.input_value() == slider.input_value() != "", (field.input_value(), slider.input_value())
    began = time.monotonic()
    found = answer(journey, journey.button("askWhatIf").click)
    expect(found.locator(".verdict")).not_to_be_empty()
    expect(found.get_by_role("table").first).to_be_visible()
    print(f"browse_page: {journey.language}: what if answered in {time.monotonic() - began:.1f} s")


def stop(journey):
    """A question of many searches, ended early: what is known by then is kept."""
    answers = journey.section("ask").locator(".answer")
    count = answers.count()

    def begin_and_stop():
        journey.button("askFrontier").click()
        expect(answers).to_have_count(count + 1)
        expect(answers.first.get_by_role("progressbar")).to_have_attribute("value", re.compile("[1-9]"), timeout=240_000)
        journey.button("cancel", answers.first).click()

    found = answer(journey, begin_and_stop)
    drawn(found)
    expect(found).to_contain_text(journey.t["notComplete"])


def drawn(found):
    image = found.locator("img").first
    expect(image).to_be_visible()
    expect(image).to_have_js_property("complete", True)
    assert image.evaluate("image => image.naturalWidth") > 0, "a chart is not shown"
    assert image.get_attribute("alt"), "a chart has no text"
    expect(found.get_by_role("table").first).to_be_visible()


def download(journey):
    journey.button("paper.workbook").click()
    expect(journey.section("takeAway").get_by_role("listitem").first).to_contain_text(journey.t["download"], timeout=60_000)
    with journey.page.expect_download() as waiting:
        journey.section("takeAway").get_by_role("link").first.click()
    assert "xl/workbook.xml" in zipfile.ZipFile(pathlib.Path(waiting.value.path())).namelist()


def compare(journey):
    page, t = journey.page, journey.t
    page.goto(f"{journey.server.base}/#/scenario/reference-university")
    cap = page.get_by_role("textbox", name=t["cap"], exact=True)
    cap.fill("6億")
    cap.press("Tab")
    expect(journey.section("changes")).to_contain_text("award.cap")
    page.get_by_role("spinbutton", name=t["gap"], exact=True).fill("0.005")
    journey.solve()
    page.get_by_role("link", name=t["runs"], exact=True).click()
    runs = page.get_by_role("row").filter(has=page.get_by_role("checkbox")).filter(has_text="蓬莱大学")
    for index in range(2):
        runs.nth(index).get_by_role("checkbox").check()
    journey.button("compare").click()
    found = journey.section("difference").locator(".answer").first
    expect(found.get_by_role("progressbar")).to_be_hidden(timeout=60_000)
    expect(found.locator(".verdict")).not_to_be_empty()
    page.get_by_role("combobox", name=t["precision"], exact=True).select_option("quick")
    drawn(answer(journey, journey.button("bridge").click, "bridge"))
    journey.look("a2-compared")
    page.pdf(path=str(journey.pictures / f"page-{journey.language}-a2-compared.pdf"), prefer_css_page_size=True)


def repair(journey):
    """No plan: the conditions, what helps, and one press later a plan of a new version; the files stay."""
    page, t = journey.page, journey.t
    files = journey.server.folder / "workspace" / "infeasible"
    before = {file.name: file.read_bytes() for file in files.iterdir()}
    page.goto(f"{journey.server.base}/#/scenario/infeasible")
    journey.button("solve").click()
    found = answer(journey, journey.button("whyNone").click, "job")
    expect(found.get_by_role("listitem").first).to_be_visible()
    journey.look("a3-reasons")
    journey.button("applyRepair", found).first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(t["plan"], timeout=120_000)
    journey.look("a4-repaired")
    assert before == {file.name: file.read_bytes() for file in files.iterdir()}, "files were changed"
    assert (files.parent / "infeasible-2").is_dir(), "no new version"

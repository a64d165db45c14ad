#!/usr/bin/env python3
"""Workbooks of plans as a spreadsheet sees them: LibreOffice calculates every formula anew, and the yen must be the plan's.

For each scenario: `solve` puts a run on record (in an archive of this check's own); the run is exported as JSON and as a
workbook; openpyxl takes the saved results out of a copy, so that LibreOffice has to calculate. Then:

  * every formula has the result that the program wrote with it – yen exactly, hours to a millionth;
  * the award's charge, cap and rest, every year's charge, hires, buyouts and protected hours are those of the JSON.
"""

import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import openpyxl

ROOT = pathlib.Path(__file__).resolve().parents[2]


def run(*command, codes=(0,), env=None):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, env=env)
    if done.returncode not in codes:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def same(first, second):
    if isinstance(first, (int, float)) and isinstance(second, (int, float)):
        return abs(first - second) <= 1e-6 * max(1, abs(first)) if first != int(first) else abs(first - second) < 1e-6
    return first == second


def formulas(saved, calculated, workbook):
    """How many formulas there are; every one with another result than the saved one is told."""
    plain = openpyxl.load_workbook(workbook)
    count, wrong = 0, []
    for sheet in plain.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type != "f":
                    continue
                count += 1
                ours = saved[sheet.title][cell.coordinate].value
                theirs = calculated[sheet.title][cell.coordinate].value
                if not same(ours, theirs):
                    wrong.append(f"{sheet.title}!{cell.coordinate} {cell.value}: {ours} saved, {theirs} calculated")
    return count, wrong


def row_of(sheet, label, start=1):
    for row in range(start, sheet.max_row + 1):
        if sheet.cell(row, 1).value == label:
            return row
    sys.exit(f"{sheet.title}: no row {label!r}")


def last_number(sheet, row):
    values = [cell.value for cell in sheet[row] if isinstance(cell.value, (int, float))]
    return values[-1]


def check(book, answer):
    """What differs from the plan's JSON."""
    wrong = []

    def expect(what, found, wanted):
        if not same(found, wanted):
            wrong.append(f"{what}: {found}, but the plan has {wanted}")

    cost, totals = answer["cost"], answer["totals"]["hours"]
    budget = book["Budget"]
    start = row_of(budget, "The award against its cap")
    charge = row_of(budget, "Charged to the award (JPY)", start)
    expect("award", last_number(budget, charge), cost["award"])
    expect("cap", last_number(budget, charge + 1), cost["cap"])
    expect("left", last_number(budget, charge + 2), cost["remaining"])
    years = sorted({year["year"] for purse in cost["byPurse"] for year in purse["years"]})
    for position, year in enumerate(years):
        wanted = sum(
            part["charge"] for purse in cost["byPurse"] if purse["kind"] != "ownFunds"
            for part in purse["years"] if part["year"] == year)
        expect(f"year {year}", budget.cell(charge, 4 + position).value or 0, wanted)
    payments = answer["plan"]["payments"]

    def paid(kind):
        return sum(entry["yen"] for entry in payments if entry["expense"] == kind)

    hiring = book["Hiring"]
    expect("hires", hiring.cell(row_of(hiring, "Total"), 7 + len(years)).value, paid("staff"))
    buyouts = book["Buyouts"]
    expect("buyouts", last_number(buyouts, row_of(buyouts, "Total")), paid("buyout"))
    time = book["Research time"]
    if any(person["supported"] for person in answer["researchers"]):
        expect("protected hours", last_number(time, row_of(time, "Total")), totals["protected"])
    effort = book["Effort"]
    for row in effort.iter_rows(min_row=5, max_col=15, values_only=True):
        if row[2] is None:
            break
        expect(f"week of {row[0]}", sum(row[9:14]), row[14])
        # Cells hold millionths; a sum of five of them may be off by some.
        if row[14] > row[8] + 1e-5 or min(row[9:14]) < -1e-5:
            wrong.append(f"week of {row[0]}: {row}")
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kenkyubi", type=pathlib.Path, required=True)
    parser.add_argument("--only", default="", help="scenarios whose name holds this")
    parser.add_argument("--time-limit", default="30", help="seconds a solve may take")
    arguments = parser.parse_args()
    program = arguments.kenkyubi.resolve()
    if not shutil.which("soffice"):
        sys.exit("LibreOffice is missing: .ci/setup libreoffice")
    failures = 0
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        for part in ("own", "bare", "calculated"):
            (scratch / part).mkdir()
        environment = {**os.environ, "KENKYUBI_ARCHIVE": str(scratch / "runs.sqlite")}
        answers = {}
        for folder in sorted((ROOT / "scenarios").iterdir()):
            if not folder.is_dir() or arguments.only not in folder.name:
                continue
            name = folder.name
            direct = scratch / f"{name}.xlsx"
            run(
                program, "solve", folder, "-o", direct, "--quiet", "--lang", "en", "--gap", "0.02", "--time-limit",
                arguments.time_limit, codes=(0, 3, 4), env=environment)
            if not direct.exists():
                print(f"{name:24} has no plan")
                continue
            newest = json.loads(run(program, "runs", "list", "--json", env=environment))["runs"][0]["id"]
            for target in (scratch / f"{name}.json", scratch / "own" / f"{name}.xlsx"):
                run(program, "runs", "export", newest, "-o", target, "--lang", "en", "--quiet", env=environment)
            answers[name] = json.loads((scratch / f"{name}.json").read_text(encoding="utf-8"))
            if direct.read_bytes() != (scratch / "own" / f"{name}.xlsx").read_bytes():
                failures += 1
                print(f"{name}: the workbook from the archive is another one than the solve's")
            # openpyxl writes formulas without results.
            openpyxl.load_workbook(direct).save(scratch / "bare" / f"{name}.xlsx")
        run(
            "soffice", "--headless", f"-env:UserInstallation=file://{scratch}/profile", "--convert-to",
            "xlsx:Calc MS Excel 2007 XML", "--outdir", scratch / "calculated",
            *[scratch / "bare" / f"{name}.xlsx" for name in answers])
        for name, answer in answers.items():
            own = scratch / "own" / f"{name}.xlsx"
            saved = openpyxl.load_workbook(own, data_only=True)
            calculated = openpyxl.load_workbook(scratch / "calculated" / f"{name}.xlsx", data_only=True)
            count, wrong = formulas(saved, calculated, own)
            wrong += check(calculated, answer)
            failures += bool(wrong)
            print(f"{name:24} {count:5} formulas   award {answer['cost']['award']:>13,}   {'DIFFERS' if wrong else 'same'}")
            for line in wrong[:10]:
                print(f"    {line}")
    print(f"{len(answers)} plans as workbooks, calculated by LibreOffice: {failures} differ")
    return 1 if failures or not answers else 0


if __name__ == "__main__":
    sys.exit(main())

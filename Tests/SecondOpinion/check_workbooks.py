#!/usr/bin/env python3
"""Scenario workbooks as other programs see them: LibreOffice and openpyxl save each anew, and nothing may be lost.

For every scenario and template: folder -> workbook; LibreOffice saves the workbook again, openpyxl saves it again; all three
go back to folders, which must be the same, byte for byte, and give the same integer program. openpyxl also reads every
sheet: no formula may be among a scenario's cells, and the texts must be those of the folder's tables.
"""

import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile

import openpyxl

ROOT = pathlib.Path(__file__).resolve().parents[2]


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def content(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def resave_with_libreoffice(workbooks, target, profile):
    run(
        "soffice", "--headless", f"-env:UserInstallation=file://{profile}", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
        "--outdir", target, *workbooks,
    )


def check_cells(workbook):
    """How many cells openpyxl finds; none of them a formula."""
    book = openpyxl.load_workbook(workbook)
    count = 0
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is None:
                    continue
                count += 1
                if cell.data_type == "f":
                    sys.exit(f"{workbook.name}: {sheet.title}!{cell.coordinate} is a formula")
    return count


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kenkyubi", type=pathlib.Path, required=True)
    parser.add_argument("--only", default="", help="scenarios whose name holds this")
    arguments = parser.parse_args()
    program = arguments.kenkyubi.resolve()
    if not shutil.which("soffice"):
        sys.exit("LibreOffice is missing: .ci/setup libreoffice")
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        folders = {}
        for path in sorted((ROOT / "scenarios").iterdir()):
            if path.is_dir() and arguments.only in path.name:
                folders[path.name] = path
        for kind in ("comprehensive", "distinctive", "custom"):
            name = f"template-{kind}"
            if arguments.only in name:
                run(program, "init", scratch / "templates" / name, "--award", kind, "--lang", "ja", "--quiet")
                folders[name] = scratch / "templates" / name
        if not folders:
            sys.exit("no scenario of that name")
        for part in ("own", "libreoffice", "openpyxl"):
            (scratch / part).mkdir()
        for name, folder in folders.items():
            run(program, "convert", folder, scratch / "own" / f"{name}.xlsx", "--lang", "ja", "--quiet")
        resave_with_libreoffice(
            [scratch / "own" / f"{name}.xlsx" for name in folders], scratch / "libreoffice", scratch / "profile")
        failures = 0
        for name, folder in folders.items():
            own = scratch / "own" / f"{name}.xlsx"
            cells = check_cells(own)
            openpyxl.load_workbook(own).save(scratch / "openpyxl" / own.name)
            results = {}
            for part in ("own", "libreoffice", "openpyxl"):
                back = scratch / f"{part}-folders" / name
                run(program, "convert", scratch / part / own.name, back, "--lang", "ja", "--quiet")
                export = scratch / f"{part}-{name}.mps"
                run(program, "export", back, "--format", "mps", "-o", export, "--lang", "ja", "--quiet")
                results[part] = (content(back), export.read_bytes())
            original = scratch / f"original-{name}.mps"
            run(program, "export", folder, "--format", "mps", "-o", original, "--lang", "ja", "--quiet")
            wrong = [part for part, (_, program_text) in results.items() if program_text != original.read_bytes()]
            wrong += [part for part in results if results[part][0] != results["own"][0]]
            failures += bool(wrong)
            print(f"{name:28} {cells:6} cells   {'differs: ' + ', '.join(wrong) if wrong else 'same'}")
        print(f"{len(folders)} scenarios as workbooks, saved by LibreOffice and openpyxl: {failures} differ")
        return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

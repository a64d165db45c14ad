# `make help` lists what there is. Everything works from a new clone on Debian and Ubuntu; what the system lacks is
# installed by .ci/setup, which says so. The network is used for apt, SwiftPM and (make verify) PyPI only.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# Language of `make demo`: ja or en. Empty: the program follows LC_ALL, LC_MESSAGES, LANG.
LANG_OPT ?=
# Folder that `make demo` solves.
SCENARIO ?= scenarios/reference-university
# More options for `make verify` and the `make bench` targets, such as VERIFY_ARGS="--generated 20" or
# BENCH_ARGS="--only 1u-12of30 --time-limit 30".
VERIFY_ARGS ?=
BENCH_ARGS ?=
# More options for `make serve`.
SERVE_ARGS ?=
# Tests that `make golden` runs: those whose expectations are files, docs/evidence.md included.
GOLDEN ?= FormulationsTests|ReportsTests|ScenarioFilesTests

# C libraries that the program is linked with.
LIBRARIES := glpk sqlite zlib xlsx

# Tests that are skipped unless KENKYUBI_LONG_TESTS is set; optimised, or they would take an hour.
LONG ?= BigScenarioTests|CompactAgreementTests|KillSweepTests

# What make runs puts its runs on record here, not among the user's.
export KENKYUBI_ARCHIVE := $(CURDIR)/.build/runs.sqlite

# Python leaves no compiled files in Tests/.
export PYTHONDONTWRITEBYTECODE := 1

IMPORT_CHECK := --explicit-target-dependency-import-check error
FORMAT := swift format
FORMAT_WHAT := -r --configuration .ci/swift-format.json Sources Tests Package.swift
KENKYUBI := .build/release/kenkyubi
# As old as the sources that the program was last built from.
BUILT := .build/kenkyubi.built

.PHONY: help serve demo build test lint format arrows verify bench bench-resolve bench-questions bench-reference golden clean

help: ## list the targets
	@sed -nE 's/^([a-z-]+):[^#]*## (.*)/  make \1\t\2/p' $(firstword $(MAKEFILE_LIST)) | expand -t 26

# SwiftPM takes seconds to see that there is nothing to build; the times of the sources, folders included, tell at once.
serve: ## build what is new, and open the page: prints a link for the browser (SERVE_ARGS="--workspace FOLDER --open")
	@test -x $(KENKYUBI) && test -e $(BUILT) && \
	  test -z "$$(find Package.swift $(wildcard Package.resolved) Sources -newer $(BUILT) -print -quit)" || $(MAKE) build
	@$(KENKYUBI) serve --workspace .build/workspace --examples scenarios $(SERVE_ARGS)

demo: build ## build, solve the reference university and show its plan (LANG_OPT=ja or en)
	@$(KENKYUBI) solve "$(SCENARIO)" $(if $(LANG_OPT),--lang $(LANG_OPT))

build: ## the optimised program, .build/release/kenkyubi
	@.ci/setup swift $(LIBRARIES)
	@mkdir -p .build && touch .build/begun
	@swift build -c release --product kenkyubi >&2
	@mv .build/begun $(BUILT)

test: ## build and run all tests
	@.ci/setup swift $(LIBRARIES)
	swift build --build-tests $(IMPORT_CHECK)
	swift test --skip-build

lint: ## style of every Swift file
	@.ci/setup swift
	$(FORMAT) lint --strict $(FORMAT_WHAT)

format: ## bring every Swift file into style
	@.ci/setup swift
	$(FORMAT) -i $(FORMAT_WHAT)

arrows: ## dependencies point downward, one door per C library and to SQLite, no long file
	@.ci/setup swift python
	@.ci/arrows

verify: build .venv/ready ## long: another solver, every plan audited, documents looked at, tests of full size
	@.ci/setup libreoffice
	.venv/bin/python Tests/SecondOpinion/check_workbooks.py --kenkyubi $(KENKYUBI)
	.venv/bin/python Tests/SecondOpinion/check_plan_workbooks.py --kenkyubi $(KENKYUBI)
	.venv/bin/python Tests/SecondOpinion/compare_highs.py --kenkyubi $(KENKYUBI) $(VERIFY_ARGS)
	.venv/bin/python Tests/SecondOpinion/compare_analyses.py --kenkyubi $(KENKYUBI)
	@.ci/setup papers
	python3 Tests/SecondOpinion/make_reference_docx.py --check
	python3 Tests/SecondOpinion/look_at_documents.py --kenkyubi $(KENKYUBI) --pictures .build/pictures
	.venv/bin/python Tests/SecondOpinion/browse_page.py --kenkyubi $(KENKYUBI) --pictures .build/pictures
	.venv/bin/python Tests/SecondOpinion/start_time.py
	.venv/bin/python Tests/SecondOpinion/load_page.py --kenkyubi $(KENKYUBI) --seconds 20
	.venv/bin/python Tests/SecondOpinion/fuzz_page.py --kenkyubi $(KENKYUBI) --examples 15
	KENKYUBI_LONG_TESTS=1 swift test -c release -Xswiftc -enable-testing --scratch-path .build/verify \
	  --filter '$(LONG)'

.venv/ready: Tests/SecondOpinion/requirements.txt
	@.ci/setup venv
	python3 -m venv .venv
	.venv/bin/pip install --quiet --disable-pip-version-check -r $<
	@touch $@

# HiGHS takes part when pip can be reached, or has been before; without it the program says so and goes on.
bench: ## hours: time the fixed suite beside other solvers; write it into docs/benchmarks.md
	@.ci/setup swift $(LIBRARIES)
	swift build -c release --product kenkyubi-bench
	-@$(MAKE) .venv/ready
	.build/release/kenkyubi-bench --write docs/benchmarks.md $(BENCH_ARGS)

bench-resolve: ## hours: time solving again after changes, with and without what was learned; write it there too
	@.ci/setup swift $(LIBRARIES)
	swift build -c release --product kenkyubi-bench
	.build/release/kenkyubi-bench --resolve --write docs/benchmarks.md $(BENCH_ARGS)

bench-questions: ## an hour: time what-ifs, explanations, frontier and alternatives; write it there too
	@.ci/setup swift $(LIBRARIES)
	swift build -c release --product kenkyubi-bench
	.build/release/kenkyubi-bench --questions --write docs/benchmarks.md $(BENCH_ARGS)

bench-reference: build ## measure the table of docs/benchmarks.md and write it there
	@.ci/setup python
	python3 Tests/SecondOpinion/reference_bench.py --kenkyubi $(KENKYUBI) --write docs/benchmarks.md $(BENCH_ARGS)

golden: ## record the golden files; the run fails on purpose: read the difference, then run make test
	@.ci/setup swift $(LIBRARIES)
	swift build --build-tests $(IMPORT_CHECK)
	RECORD_GOLDEN=1 swift test --skip-build --filter '$(GOLDEN)' || true
	@git --no-pager diff --stat -- Tests docs
	@echo "Recorded. Read 'git diff Tests docs', then run 'make test'." && exit 1

clean: ## remove what builds left behind
	rm -rf .build .venv

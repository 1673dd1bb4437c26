# SPDX-License-Identifier: Apache-2.0
# make demo [REPORT=path]   set up, read and audit a report, write out/NAME.json and out/NAME.html;
#                           fill a ledger with a generated year, take a request and a complaint
#                           through their steps, count, list what is overdue, verify the trace;
#                           write out/sample and out/year.db
# make test                 set up, then every test
# The rest is for whoever works on gongkai: see CONTRIBUTING.md.

REPORT ?= python/gongkai/samples/annual-report-2016.txt
# A folder with published reports, what they state, and the script that scores a reader of them.
CORPUS ?= $(or $(GONGKAI_SHARED),../shared)/reports
# Where the server of the benchmarks is, which another user runs where this is root.
BENCH_SERVER = /tmp/gongkai-postgresql-bench
# Seconds a fuzzer.
SECONDS = 60

VENV := .venv
BIN := $(CURDIR)/$(VENV)/bin
export PATH := $(BIN):$(PATH)
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet

CXX_FILES = $(shell find include lib bindings tests -name '*.[ch]pp')
PACKAGE_FILES = $(shell find include lib bindings python -type f -not -path '*/__pycache__/*')

.PHONY: demo test accuracy bench fuzz docs lint format clean system-%
.DELETE_ON_ERROR:

demo: $(VENV)/package
	@mkdir -p out
	@report='$(REPORT)'; name=$$(basename "$$report"); name=out/$${name%.*}; \
	gongkai audit "$$report" --json "$$name.json" --html "$$name.html" || [ $$? -eq 1 ]
	@gongkai sample --seed 1 -o out/sample
	@echo; .ci/demo-ledger out/year.db

test: system-test $(VENV)/extra-test $(VENV)/package
	cmake --preset release
	cmake --build --preset release
	ctest --preset release --parallel 2
	tests/consumer/run.sh build/release
	$(BIN)/python -m pytest

accuracy: $(VENV)/package
	$(BIN)/python tests/accuracy.py $(CORPUS)

bench: export GONGKAI_SHARED := $(abspath $(dir $(wildcard $(CORPUS))))
bench: system-bench system-test $(VENV)/build $(VENV)/extra-bench $(VENV)/package
	cmake --preset bench
	cmake --build --preset bench
	@tests/postgresql.py start $(BENCH_SERVER)
	@for bench in build/bench/benches/*_bench; do \
	GONGKAI_TEST_POSTGRESQL=$(BENCH_SERVER) "$$bench" || { \
	tests/postgresql.py stop $(BENCH_SERVER); exit 1; }; done
	@tests/postgresql.py stop $(BENCH_SERVER)
	@$(BIN)/python tests/bench/side_by_side.py
	@$(BIN)/python tests/bench/calendar_side_by_side.py

fuzz: system-fuzz $(VENV)/build
	cmake --preset sanitize
	cmake --build --preset sanitize --target fuzzers
	.ci/fuzz $(SECONDS)

docs: system-docs $(VENV)/extra-docs $(VENV)/package
	@if [ -f docs/Doxyfile ]; then mkdir -p build/docs && doxygen docs/Doxyfile; fi
	$(BIN)/python -m sphinx -W --keep-going --quiet -b html docs build/docs/html
	@echo "Wrote build/docs/html/index.html"

lint: system-test $(VENV)/extra-lint $(VENV)/package
	clang-format --dry-run --Werror $(CXX_FILES)
	ruff check .
	ruff format --check .
	mypy
	cmake --preset dev
	run-clang-tidy.py -quiet -j 2 -p build/dev '/lib/.*\.cpp$$'

format: $(VENV)/extra-lint
	clang-format -i $(CXX_FILES)
	ruff check --fix .
	ruff format .

clean:
	rm -rf build out $(VENV)

# Cheap where nothing is missing, so it is asked every time.
system-%:
	@.ci/install build $*

$(VENV)/bin/python:
	@.ci/install build
	python3 -m venv $(VENV)

$(VENV)/build: $(VENV)/bin/python pyproject.toml .ci/packages .ci/requirements
	@.ci/install build
	.ci/requirements build > $(VENV)/requirements && $(PIP) -r $(VENV)/requirements
	@touch $@

$(VENV)/extra-%: $(VENV)/build
	.ci/requirements $* > $(VENV)/requirements && $(PIP) -r $(VENV)/requirements
	@touch $@

# Without isolation, so that the build folder of the last time serves again.
$(VENV)/package: $(VENV)/build CMakeLists.txt pyproject.toml $(PACKAGE_FILES)
	$(PIP) --no-build-isolation .
	@touch $@

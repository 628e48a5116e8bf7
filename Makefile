# Everything a fresh machine with Python 3.11 or newer needs is set up here; nothing outside .venv is touched.

# the newest Python that is at hand; override with make PYTHON=...
PYTHON ?= $(shell for p in python3.14 python3.13 python3.12 python3.11 python3 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin
# compiled once and kept, as on anybody's laptop: hundreds of tests start the program anew
export PYTHONDONTWRITEBYTECODE :=
READY := $(VENV)/ready

.PHONY: demo test deep lint check-imports bench mutants samples translations wheelhouse clean

demo: $(READY)  ## score the sample that ships, and name the report
	$(BIN)/c21lab demo

test: $(READY) lint  ## lint, types, imports, tests, and the built wheel in a bare environment
	$(BIN)/pytest -n 2
	PYTHON=$(BIN)/python tests/bare_wheel.sh

deep: $(READY)  ## what takes too long for every change: races and kills, 300 sheets through LibreOffice, 500 rooms by both hands, simulations, 5,000 pairs of sessions, 900 reports read, 1,000 edited and merged, attacks; goes on where it was stopped
	PYTHONPATH=tests:tests/disk $(BIN)/python tests/deep.py build/deep
	PYTHONPATH=tests $(BIN)/python tests/deep_formats.py build/deep-formats
	PYTHONPATH=tests:tests/workbooks $(BIN)/python tests/sheets/deep_saved.py build/deep-saved
	PYTHONPATH=tests:tests/scoring $(BIN)/python tests/scoring/deep.py build/deep-scoring
	PYTHONPATH=tests:tests/scoring $(BIN)/python tests/scoring/pairs.py build/deep-pairs
	PYTHONPATH=tests:tests/scoring:tests/report $(BIN)/python tests/report/deep_sentences.py build/deep-sentences
	PYTHONPATH=tests:tests/scoring:tests/recipes $(BIN)/python tests/recipes/deep_attacks.py build/deep-attacks
	PYTHONPATH=tests:tests/scoring:tests/report $(BIN)/python tests/report/deep_merge.py build/deep-merge

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/lint-imports

bench: $(READY)  ## how long the main jobs take, against the imports alone, or with AGAINST=commit against that state in one run
	$(if $(AGAINST),$(BIN)/python benchmarks/against.py $(AGAINST),$(BIN)/python benchmarks/run.py)

mutants: $(READY)  ## break the program in 300 places, and list what no test notices (an hour and more; goes on where it was stopped)
	$(BIN)/python tools/mutants.py

samples: $(READY)  ## make the sample sessions again (needs LibreOffice)
	$(BIN)/python tools/make_samples.py

translations: $(READY)  ## list the messages that the languages which ship as drafts lack, or have from an older English text
	$(BIN)/python tools/translations.py

wheelhouse: $(READY)  ## a folder per system for laptops without a network, into dist/ (needs a network this once)
	$(BIN)/python tools/make_wheelhouse.py dist

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev]'
	touch $(READY)

clean:
	rm -rf $(VENV) dist build

# eventwire. `make demo` shows it, `make test` proves it; both set up what they need first.
PYTHON ?= python3
BIN := .venv/bin
RELATIONS ?= ../shared/eval/plv_dev.jsonl
CORPUS ?= ../shared/corpus
STAMPS := .cache/stamps

.PHONY: help setup demo test units integration unit lint format schemas dashboards lexicon eval parsers prospects calibrate frames compiled speed bench soak page check-page check-deploy clean

help:      ## what there is
	@grep -hE '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed -E 's/:.*## ?/\t/' | expand -t 16

setup: $(STAMPS)/python $(STAMPS)/kafka  ## .venv with the eventwire command, and Kafka's jars

demo: setup  ## everything on this machine: seeds in, events out, until Ctrl-C
	@$(BIN)/eventwire demo

test: setup lint  ## every test, on a real broker; units beside the integration tests, which mostly wait
	@$(MAKE) --no-print-directory --jobs 2 --output-sync=target units integration

units: $(STAMPS)/python
	@$(BIN)/pytest tests/unit

integration: setup
	@$(BIN)/pytest tests/integration

unit: $(STAMPS)/python  ## the quick ones: no broker, no model
	@$(BIN)/pytest tests/unit -m "not model"

lint: $(STAMPS)/python  ## ruff, mypy, and that the generated contract has not drifted
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy && $(BIN)/python -m streams.contract --check

format: $(STAMPS)/python  ## as ruff would have it
	@$(BIN)/ruff check --fix . ; $(BIN)/ruff format .

schemas: $(STAMPS)/python  ## schemas/json and schemas/asyncapi.yaml, from the models and topics, and README's table of settings
	@$(BIN)/python -m streams.contract

dashboards: $(STAMPS)/python  ## deploy/grafana/dashboards, out of the code beside them
	@$(BIN)/python -m deploy.grafana

lexicon: $(STAMPS)/python  ## what is wrong with the lexicons: conflicts, dead patterns, examples that do not come out
	@$(BIN)/python -m streams.stages.check

eval: $(STAMPS)/python  ## how right the coder is, on sentences coded by hand
	@$(BIN)/python -m tests.eval --relations "$(RELATIONS)" --corpus "$(CORPUS)"

parsers: $(STAMPS)/python  ## train the parsers further, on trees that came out right
	@OPENBLAS_NUM_THREADS=1 $(BIN)/python -m tests.eval.adaptation

prospects: $(STAMPS)/python  ## learn which sentences are worth parsing, from those that told an event
	@$(BIN)/python -m tests.eval.prospects --corpus "$(CORPUS)"

calibrate: $(STAMPS)/python  ## the factors of confidence, fitted to the sentences coded by hand
	@$(BIN)/python -m tests.eval.calibrate --relations "$(RELATIONS)"

frames: $(STAMPS)/python  ## what the coder loses of the lexicons' examples when newspapers put more around them
	@$(BIN)/python -m tests.eval.frames

compiled: $(STAMPS)/compiled  ## dist/eventwire-….whl, what production runs: the same, with what every sentence runs through compiled

speed: $(STAMPS)/compiled  ## how many sentences one core codes in a second, as written and compiled, on the articles of $(CORPUS)
	@$(BIN)/python -m tests.bench.coding --compiled .cache/compiled $(CORPUS)/*.jsonl

bench: setup $(STAMPS)/compiled  ## bare spaCy, our stages and the whole way through Kafka, measured side by side: tests/bench/RESULTS.md
	@$(BIN)/python -m tests.bench --compiled .cache/compiled $(CORPUS)/*.jsonl

soak: setup $(STAMPS)/compiled  ## the long faults, each with its account, and ten thousand articles: does memory stay flat?
	@$(BIN)/pytest -m soak tests/integration && $(BIN)/python -m tests.bench.soak --compiled .cache/compiled $(CORPUS)/*.jsonl

page: $(STAMPS)/page  ## the live page, out of page/ into streams/watch/static
	@cd page && npm run --silent build

check-page: setup $(STAMPS)/page  ## the live page: its types, its tests, that it is built, and all of it in Chromium on a real broker
	@cd page && npm run --silent check
	@$(BIN)/pytest -m browser tests/integration/page

check-deploy: setup $(STAMPS)/check  ## that everything in deploy/ holds: compose, Dockerfile, Kubernetes, alerts, dashboards
	@$(BIN)/pytest tests/deploy

clean:     ## forget the environment, Kafka and its data
	rm -rf .venv .cache page/node_modules build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis *.egg-info

$(STAMPS)/python: requirements-dev.lock pyproject.toml
	@PYTHON=$(PYTHON) deploy/setup/python.sh && mkdir -p $(STAMPS) && touch $@

$(STAMPS)/kafka: deploy/kafka/pom.xml $(STAMPS)/python
	@$(BIN)/python -m streams.broker.jars && mkdir -p $(STAMPS) && touch $@

$(STAMPS)/page: deploy/setup/page.sh page/package-lock.json
	@deploy/setup/page.sh && mkdir -p $(STAMPS) && touch $@

$(STAMPS)/compiled: $(STAMPS)/python setup.py $(shell find streams/actors streams/cameo streams/prospects streams/text -name "*.py")
	@deploy/setup/compiled.sh && touch $@

$(STAMPS)/check: $(shell find deploy/check -type f) deploy/setup/monitoring.sh $(STAMPS)/python
	@deploy/check/setup.sh && touch $@

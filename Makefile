# Nothing to install first but python3 (3.11 or newer), Java 17 and Maven.
# The first run makes .venv from requirements/dev.lock; a second run does nothing.

UV_VERSION := 0.13.9
PYTHON ?= python3
# What the environment is made with: the system's own Python where it is new enough and PYTHON is not
# given. Distributions build theirs with profiles, version managers seldom do: a tenth of all time.
FASTER = $(shell for each in $(if $(filter file,$(origin PYTHON)),/usr/bin/python3) $(PYTHON); do \
	"$$each" -c 'import sqlite3, ssl, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && \
	{ echo "$$each"; exit; }; done; echo $(PYTHON))
# The only settings of uv are those in this file.
export UV_NO_CONFIG := 1
UV := .tools/bin/uv
COMPILE := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" pyproject.toml

# What the page is made from.
CONSOLE := streams/console
PAGE := $(shell find $(CONSOLE)/src $(CONSOLE)/public $(CONSOLE)/tools -type f) \
	$(addprefix $(CONSOLE)/,index.html package.json tsconfig.json vite.config.ts)
# Whether Node is there and new enough.
NODE := command -v npm >/dev/null && command -v node >/dev/null && \
	node -e "process.exit(/^(20\.(19|[2-9]\d)|2[1-9]|[3-9]\d)/.test(process.versions.node) ? 0 : 1)"
NPM := npm --prefix $(CONSOLE) --loglevel=error

.PHONY: help run java node chromium console page setup compiled check fmt test search faults bench jars lock clean
.DELETE_ON_ERROR:

help:
	@echo "make run     set up and start everything with a sample city (UP=\"--speed 60 --for 10\")"
	@echo "make check   lint, format, types, architecture"
	@echo "make test    every test, those with a broker included"
	@echo "make search  property tests with new examples"
	@echo "make faults  kill, pause and cut, at length (ROUNDS=20)"
	@echo "make fmt     format the code"
	@echo "make bench   measure"
	@echo "make console build the page (Node 20.19 or newer)"
	@echo "make jars    fetch the embedded broker"
	@echo "make lock    resolve requirements/*.lock again (LOCK=--upgrade for newer versions)"

# Ctrl-C reaches make and the command: each ends by itself, the command in order.
run: java setup jars page
	@.venv/bin/python -m streams up --data .alongside $(UP)

# Debian's packages where we may install them, else one sentence.
java:
	@command -v java >/dev/null && command -v mvn >/dev/null || { \
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
			echo "java: installing openjdk-17-jre-headless and maven" && \
			apt-get update -qq && \
			DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
				openjdk-17-jre-headless maven >/dev/null; \
		else \
			echo "Alongside needs Java 17 and Maven: apt-get install openjdk-17-jre-headless maven" >&2; \
			exit 3; \
		fi; }

# Debian's own Node is too old on Debian 12, so nothing is installed here.
node:
	@$(NODE) || { \
		echo "The page needs Node 20.19 or newer with npm to be built" >&2; exit 3; }

# Where it may not be installed, the tests of the page are skipped and say so.
chromium:
	@if command -v chromium >/dev/null; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "chromium: installing" && apt-get update -qq && \
		DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null; \
	else \
		echo "chromium: not there; the tests of the page need apt-get install chromium" >&2; \
	fi

console: node $(CONSOLE)/dist/index.html

# The same where Node is there; everything but the page works without it.
page:
	@if $(NODE); then $(MAKE) --no-print-directory console; else \
		echo "page: not built, it needs Node 20.19 or newer with npm (https://nodejs.org); the gateway serves a plain page" >&2; \
	fi

setup: .venv/package.made compiled

# The reader of remarks, compiled where there is a C compiler; else it runs as it is written, and
# one sentence says so. Nothing is done where it is compiled from these very sources.
compiled: .venv/package.made
	@needed=$$(.venv/bin/python -m streams.compiling --missing) && \
	if [ -n "$$needed" ] && [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "compiler: installing $$needed"; \
		{ apt-get update -qq && \
		DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$needed >/dev/null; } || true; \
	fi
	@.venv/bin/python -m streams.compiling

check: setup
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/lint-imports --no-logo

fmt: .venv/package.made
	.venv/bin/ruff check --fix-only --quiet
	.venv/bin/ruff format

# Two at once: those with the broker one after another, beside them those of the page, then all others
# (tests/side_by_side.py).
test: java setup jars page chromium
	.venv/bin/pytest --numprocesses 2

# Property tests with examples that nobody has tried; a test run takes the same ones each time.
search: setup
	ALONGSIDE_EXAMPLES=search .venv/bin/pytest --numprocesses 2 -m hypothesis

# So many kills, and a quarter of that of most other faults; prints the README's table.
faults: setup jars
	ROUNDS=$(or $(ROUNDS),20) .venv/bin/pytest -p no:randomly tests/faults

# With the public export where it lies beside the project; else with an invented one.
PUBLIC := $(wildcard ../shared/data/burlington_vt_2022_q1.csv)
bench: setup
	.venv/bin/alongside bench \
		$(if $(PUBLIC),--export $(PUBLIC) --mapping deploy/mappings/burlington-vt.toml)

jars: setup
	@.venv/bin/python -m streams.jars

lock: .tools/uv.made
	$(COMPILE) $(LOCK) --output-file requirements/run.lock
	$(COMPILE) $(LOCK) --group dev --output-file requirements/dev.lock

clean:
	rm -rf $(CONSOLE)/dist $(CONSOLE)/node_modules
	rm -rf .compiled .venv .tools .mypy_cache .ruff_cache .pytest_cache .import_linter_cache

$(CONSOLE)/dist/index.html: $(CONSOLE)/node_modules/.made $(PAGE)
	@echo "console: building"
	@$(NPM) run --silent build

$(CONSOLE)/node_modules/.made: $(CONSOLE)/package-lock.json $(CONSOLE)/.npmrc
	@echo "console: packages from its lock"
	@$(NPM) ci --silent
	@touch $@

.tools/uv.made: Makefile
	@command -v "$(PYTHON)" >/dev/null && "$(PYTHON)" -c 'import sys, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo "Alongside needs Python 3.11 or newer with venv: apt-get install python3 python3-venv" >&2; exit 3; }
	@echo "tools: uv $(UV_VERSION)"
	@"$(PYTHON)" -m venv --clear .tools
	@.tools/bin/python -m pip install --quiet --disable-pip-version-check "uv==$(UV_VERSION)"
	@touch $@

.venv/environment.made: .tools/uv.made requirements/dev.lock
	@echo "environment: .venv from requirements/dev.lock, with $(FASTER)"
	@test -x .venv/bin/python || $(UV) venv --quiet --clear --python "$(FASTER)" .venv
	@$(UV) pip sync --quiet --compile-bytecode --python .venv --require-hashes requirements/dev.lock
	@rm -rf .compiled  # by another version of its compiler
	@touch $@

# The package itself, as a link to this folder: built anew when its description changes.
.venv/package.made: .venv/environment.made pyproject.toml
	@$(UV) pip install --quiet --python .venv --no-deps --no-build-isolation --editable .
	@.venv/bin/python -m compileall -q dispatch routing streams
	@touch $@

#!/bin/sh
# Builds the wheel that production runs, what every sentence runs through compiled, and lays it out in .cache/compiled for `make speed`.
set -eu
if ! command -v "${CC:-cc}" >/dev/null; then
    echo "compiling needs a C compiler: install one (Debian: apt-get install gcc)" >&2
    exit 1
fi
echo "compiling what every sentence runs through (five minutes or so)"
rm -rf build dist .cache/compiled
EVENTWIRE_COMPILED=build .venv/bin/python -m pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation --wheel-dir dist .
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --target .cache/compiled dist/eventwire-*.whl

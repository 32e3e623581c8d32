#!/bin/sh
# Makes .venv and installs eventwire in it, every package pinned and checked against its hash.
set -eu
python=${PYTHON:-python3}

if ! "$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null; then
    echo "eventwire needs Python 3.11, 3.12 or 3.13 ('$python' is not one): install it, or name it: make PYTHON=python3.12 setup" >&2
    exit 1
fi
if ! command -v java >/dev/null || ! command -v mvn >/dev/null; then
    echo "eventwire needs Java 17 or newer and Maven for its own Kafka broker: install them (Debian: apt-get install openjdk-17-jre-headless maven)" >&2
    exit 1
fi

if [ ! -x .venv/bin/python ]; then
    echo "making .venv"
    "$python" -m venv .venv || {
        echo "'$python -m venv' failed: install Python's venv (Debian: apt-get install python3-venv)" >&2
        exit 1
    }
fi
echo "installing the pinned packages (a minute or two the first time)"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --only-binary :all: --require-hashes --no-deps -r requirements-dev.lock
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .

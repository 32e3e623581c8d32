#!/bin/sh
# Makes .cache/check: the programs that `make check-deploy` checks deploy/ with. Run from the checkout's root.
set -eu
python=${PYTHON:-python3}
folder=$(pwd)/.cache/check

if ! command -v go >/dev/null; then
    echo "checking deploy/ needs Go 1.24 or newer, for Docker Compose's own reading of compose.yaml: install it" >&2
    exit 1
fi
deploy/setup/monitoring.sh
echo "installing what deploy/ is checked with"
[ -x "$folder/bin/python" ] || "$python" -m venv "$folder"
"$folder/bin/python" -m pip install --quiet --disable-pip-version-check --only-binary :all: --require-hashes --no-deps \
    -r deploy/check/requirements.lock
(cd deploy/check/compose && go build -o "$folder/bin/compose" .)
command -v kubectl >/dev/null || GOBIN=$folder/bin go install sigs.k8s.io/kustomize/kustomize/v5@v5.7.1

#!/bin/sh
# Installs what `make page` and `make check-page` need: Node, Chromium and the page's own packages, pinned by page/package-lock.json.
set -eu
missing=
command -v npm >/dev/null || missing="$missing npm"
command -v chromium >/dev/null || missing="$missing chromium"
if [ -n "$missing" ]; then
    if ! command -v apt-get >/dev/null; then
        echo "the live page is built and tested with$missing: install them" >&2
        exit 1
    fi
    as_root=
    [ "$(id -u)" = 0 ] || as_root=sudo
    echo "installing$missing"
    $as_root apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi
if [ "$(node --print 'process.versions.node.split(".")[0]')" -lt 20 ]; then
    echo "the live page is built with Node 20 or newer (this is $(node --version)): install it" >&2
    exit 1
fi
cd page
npm ci --no-progress --silent --ignore-scripts

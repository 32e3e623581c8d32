#!/bin/sh
# Installs Prometheus, promtool, Alertmanager and amtool, for the checks of deploy/prometheus: on Debian by apt, elsewhere you.
set -eu
missing=
for program in prometheus promtool prometheus-alertmanager amtool; do
    command -v "$program" >/dev/null || missing="$missing $program"
done
[ -z "$missing" ] && exit 0
if ! command -v apt-get >/dev/null; then
    echo "the checks of deploy/ need$missing: install them" >&2
    exit 1
fi
as_root=
[ "$(id -u)" = 0 ] || as_root=sudo
echo "installing$missing"
$as_root apt-get update -qq
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends prometheus prometheus-alertmanager >/dev/null

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Uplift developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Downloads one package from the console and the same file from nginx (sendfile on), in turn, and
# prints the speed of each round, the medians and their ratio.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

usage() {
    cat <<'TEXT'
usage: tests/bench/download.sh [--program FILE] [--rounds N] [--size BYTES] [--at-least RATIO]

  --program FILE     the console (default: build/release/bin/uplift)
  --rounds N         downloads from each (default: 9)
  --size BYTES       of the package (default: 297386594)
  --at-least RATIO   fail when the console's median is below RATIO of nginx's
TEXT
}

program=build/release/bin/uplift rounds=9 size=297386594 at_least=
while [ $# != 0 ]; do
    case "$1" in
    --help) usage; exit 0 ;;
    --program | --rounds | --size | --at-least)
        [ $# -ge 2 ] || { usage >&2; exit 2; }
        name=${1#--}
        printf -v "${name//-/_}" '%s' "$2"
        shift 2
        ;;
    *) usage >&2; exit 2 ;;
    esac
done

folder=$(mktemp -d "${TMPDIR:-/tmp}/uplift-bench.XXXXXX")
chmod 755 "$folder"
children=()
finish() {
    trap - EXIT
    for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done
    for child in "${children[@]}"; do wait "$child" 2>/dev/null || true; done
    rm -rf "$folder"
}
trap finish EXIT
trap 'exit 130' INT TERM

package=s52010tc6_3_0.pkg
mkdir "$folder/packages" "$folder/data" "$folder/nginx"
head -c "$size" /dev/urandom >"$folder/packages/$package"
chmod 755 "$folder/packages"
chmod 644 "$folder/packages/$package"

answers() { curl -sf -o /dev/null -r 0-0 "$1"; }

# wait_for URL PROCESS
wait_for() {
    for _ in $(seq 100); do
        answers "$1" && return 0
        kill -0 "$2" 2>/dev/null || return 1
        sleep 0.1
    done
    return 1
}

# Tries ports until nginx can have one.
start_nginx() {
    local port process
    for _ in $(seq 20); do
        port=$((20000 + RANDOM % 20000))
        cat >"$folder/nginx/nginx.conf" <<CONF
worker_processes 1;
daemon off;
pid $folder/nginx/pid;
error_log $folder/nginx/error.log;
events { worker_connections 512; }
http {
    access_log off;
    sendfile on;
    tcp_nopush on;
    client_body_temp_path $folder/nginx/body;
    proxy_temp_path $folder/nginx/proxy;
    fastcgi_temp_path $folder/nginx/fastcgi;
    uwsgi_temp_path $folder/nginx/uwsgi;
    scgi_temp_path $folder/nginx/scgi;
    server { listen 127.0.0.1:$port; root $folder/packages; }
}
CONF
        nginx -p "$folder/nginx" -c "$folder/nginx/nginx.conf" 2>/dev/null &
        process=$!
        nginx_url="http://127.0.0.1:$port/$package"
        if wait_for "$nginx_url" "$process"; then
            children+=("$process")
            return 0
        fi
        kill "$process" 2>/dev/null || true
    done
    cat "$folder/nginx/error.log" >&2
    return 1
}

start_console() {
    local port=
    "$program" --headless --json --listen 127.0.0.1:0 --data-dir "$folder/data" \
        --software-dir "$folder/packages" >"$folder/facts" 2>"$folder/errors" &
    children+=($!)
    for _ in $(seq 100); do
        port=$(sed -n '/"fact":"listening"/s/.*"port":\([1-9][0-9]*\).*/\1/p' "$folder/facts" | head -n 1)
        [ -n "$port" ] && break
        sleep 0.1
    done
    [ -n "$port" ] || return 1
    console_url="http://127.0.0.1:$port/tms/public/data/SystemSoftware/$package"
    wait_for "$console_url" "${children[-1]}"
}

# Megabytes a second of one download; fails when it is not the whole file.
speed() {
    curl -sf -o /dev/null -w '%{size_download} %{speed_download}\n' "$1" \
        | awk -v size="$size" '$1 != size { exit 1 } { printf "%.0f\n", $2 / 1e6 }'
}

median() { sort -n | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int((NR + 2) / 2)]) / 2 }'; }

command -v nginx >/dev/null || { echo "nginx is missing: start this with ./dev bench" >&2; exit 1; }
start_nginx || { echo "nginx did not start" >&2; exit 1; }
start_console || { cat "$folder/errors" >&2; echo "the console did not start" >&2; exit 1; }
speed "$nginx_url" >/dev/null
speed "$console_url" >/dev/null

echo "One download of $size bytes at a time, megabytes a second"
printf '%8s %10s %10s %7s\n' round nginx uplift ratio
for round in $(seq "$rounds"); do
    # Who goes first changes with each round.
    if [ $((round % 2)) = 1 ]; then
        theirs=$(speed "$nginx_url")
        ours=$(speed "$console_url")
    else
        ours=$(speed "$console_url")
        theirs=$(speed "$nginx_url")
    fi
    echo "$theirs" >>"$folder/theirs"
    echo "$ours" >>"$folder/ours"
    printf '%8s %10s %10s %7s\n' "$round" "$theirs" "$ours" \
        "$(awk -v a="$ours" -v b="$theirs" 'BEGIN { printf "%.2f", a / b }')"
done
theirs=$(median <"$folder/theirs")
ours=$(median <"$folder/ours")
ratio=$(awk -v a="$ours" -v b="$theirs" 'BEGIN { printf "%.2f", a / b }')
printf '%8s %10s %10s %7s\n' median "$theirs" "$ours" "$ratio"
if [ -n "$at_least" ]; then
    awk -v r="$ratio" -v least="$at_least" 'BEGIN { exit r < least }' \
        || { echo "below the $at_least that was asked for" >&2; exit 1; }
fi

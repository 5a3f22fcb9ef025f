#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Uplift developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# demo.sh FOLDER-OF-PROGRAMS: the console on a fresh database with sample packages and six simulated
# endpoints, in a temporary folder that vanishes with it. Without a display it runs under Xvfb,
# leaves a screenshot and ends.
set -euo pipefail
programs=$(cd "$1" && pwd)
seconds_to_screenshot=${UPLIFT_DEMO_SECONDS:-50}
folder=$(mktemp -d "${TMPDIR:-/tmp}/uplift-demo.XXXXXX")
children=()

finish() {
    trap - EXIT INT TERM
    local i
    for ((i = ${#children[@]} - 1; i >= 0; --i)); do
        kill "${children[i]}" 2>/dev/null || true
        wait "${children[i]}" 2>/dev/null || true
    done
    rm -rf "$folder"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

mkdir "$folder/data" "$folder/packages" "$folder/endpoints"
for name in s52010tc6_3_0 s52010tc7_3_21 s53200ce9_15_17; do
    head -c 60000000 /dev/urandom >"$folder/packages/$name.pkg"
    touch -t 202001010000 "$folder/packages/$name.pkg" # a file that is new might still be growing
done

# Two of the six are upgraded without anybody's doing; four are left to drag a package onto.
cat >"$folder/plan.csv" <<'CSV'
serial,package
FTT1703007B,s52010tc6_3_0.pkg
FTT1703007C,s52010tc7_3_21.pkg
CSV

headless=no
if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    headless=yes
    echo "There is no display here, so the window opens on a virtual one (Xvfb)."
    # Xvfb says which display it took, once it is ready for windows.
    mkfifo "$folder/display"
    Xvfb -displayfd 3 -screen 0 1180x740x24 -nolisten tcp 3>"$folder/display" 2>/dev/null &
    children+=($!)
    read -r -t 20 number <"$folder/display" || { echo "Xvfb did not start." >&2; exit 1; }
    export DISPLAY=":$number" QT_QPA_PLATFORM=xcb
fi

"$programs/uplift" --data-dir "$folder/data" --software-dir "$folder/packages" \
    --listen 127.0.0.1:0 --plan "$folder/plan.csv" --json >"$folder/facts" &
console=$!
children+=("$console")

port=
for _ in $(seq 150); do
    port=$(sed -n '/"fact":"listening"/s/.*"port":\([1-9][0-9]*\).*/\1/p' "$folder/facts" | head -n 1)
    [ -n "$port" ] && break
    kill -0 "$console" 2>/dev/null || { echo "The console ended before it listened." >&2; exit 1; }
    sleep 0.2
done
[ -n "$port" ] || { echo "The console does not listen." >&2; exit 1; }

"$programs/uplift-lab" --manager "http://127.0.0.1:$port" --count 6 --profile good \
    --first-serial FTT1703007B --speed 4000000 --silence 8 --heartbeat 5 \
    --log-dir "$folder/endpoints" >"$folder/lab.log" 2>&1 &
children+=($!)

echo "Six simulated systems call in at http://127.0.0.1:$port; two are being upgraded already." \
    "Drag a package from the left onto any of the other four."

if [ "$headless" = no ]; then
    wait "$console"
    exit $?
fi

# How many systems such facts are about.
serials() { { grep "$1" "$folder/facts" || true; } | grep -o '"serial":"[^"]*"' | sort -u | wc -l; }

for _ in $(seq "$seconds_to_screenshot"); do
    sleep 1
    kill -0 "$console" 2>/dev/null || { echo "The console ended too early." >&2; exit 1; }
    if [ "$(serials '"outcome":"proved"')" -ge 2 ]; then
        sleep 2
        break
    fi
done
picture="$PWD/build/uplift-window.png"
import -window root "$picture"
echo "$(serials '"fact":"endpointChanged"') systems called in," \
    "$(serials '"outcome":"proved"') upgrades are proved."
echo "Screenshot: $picture"

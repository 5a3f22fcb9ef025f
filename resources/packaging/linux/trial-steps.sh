#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Uplift developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What trial.sh does inside the Debian: steps.sh STEP [ARGUMENT…]; each fails when it is not as it should.
set -euo pipefail
home=/home/somebody

ok() { printf '   %s\n' "$*"; }
fail() { printf '   WRONG: %s\n' "$*" >&2; exit 1; }
# To be started in the background: the process that it leaves is the program.
as_somebody() {
    exec setpriv --reuid somebody --regid somebody --clear-groups env HOME=$home XDG_RUNTIME_DIR=/tmp/runtime \
        "$@"
}

# facts_say FILE PATTERN SECONDS: waits until a line of facts matches.
facts_say() {
    local i
    for ((i = 0; i < $3 * 5; ++i)); do
        ! grep -qE "$2" "$1" || return 0
        sleep 0.2
    done
    cat "$1" >&2
    fail "nothing like $2 within $3 s"
}

installed() {
    ok "$(uplift --version), $(uplift-lab --version)"
    local version
    version=$(dpkg-query -W -f '${Version}' uplift)
    [ "$(uplift --version)" = "uplift ${version%%-*}" ] || fail "another version than the package's"
    [ "$(getcap /usr/bin/uplift)" = "/usr/bin/uplift cap_net_bind_service=ep" ] \
        || fail "no right to port 80: $(getcap /usr/bin/uplift)"
    ok "$(getcap /usr/bin/uplift)"
    local file
    for file in /usr/share/applications/*Uplift.desktop /usr/share/metainfo/*Uplift.metainfo.xml \
        /usr/share/icons/hicolor/scalable/apps/*Uplift.svg /usr/share/man/man1/uplift.1.gz \
        /usr/share/man/man1/uplift-lab.1.gz /usr/share/doc/uplift/copyright \
        /usr/share/doc/uplift/uplift.spdx.json /usr/share/bash-completion/completions/uplift \
        /usr/lib/systemd/system/uplift.service; do
        [ -s "$file" ] || fail "$file is not there"
    done
    [ ! -e /etc/systemd/system/multi-user.target.wants/uplift.service ] || fail "the service is on"
}

# A plan of one is rolled out to a simulated endpoint, by somebody without rights.
prove() {
    mkdir -p /tmp/runtime $home/packages
    chmod 700 /tmp/runtime
    head -c 5000000 /dev/urandom >$home/packages/s52010tc6_3_0.pkg
    touch -t 202001010000 $home/packages/s52010tc6_3_0.pkg
    printf 'serial,package\n%s,s52010tc6_3_0.pkg\n' "$1" >$home/plan.csv
    chown -R somebody: /tmp/runtime $home
    : >/tmp/facts # before, for what an earlier one said would count
    as_somebody uplift --headless --json --software-dir $home/packages --plan $home/plan.csv \
        --exit-when-done >/tmp/facts 2>/tmp/said &
    local console=$!
    facts_say /tmp/facts '"fact":"listening"' 20
    grep -E '"fact":"listening"' /tmp/facts | grep -q '"port":80,' || fail "does not listen at port 80"
    local user
    user=$(awk '/^Uid:/ { print $2 }' /proc/$console/status)
    [ "$user" = "$(id -u somebody)" ] || fail "runs as user $user"
    ok "listens at port 80 as user $user, $(grep CapEff /proc/$console/status)"
    as_somebody uplift-lab --manager http://127.0.0.1 --first-serial "$1" --silence 1 --install 1 \
        --reboot 1 --heartbeat 1 --no-disk >/tmp/lab 2>&1 &
    local lab=$!
    local code=0
    wait $console || code=$?
    kill $lab 2>/dev/null || true
    wait $lab 2>/dev/null || true
    [ $code = 0 ] || { cat /tmp/said >&2; fail "ended with $code"; }
    grep -q '"outcome":"proved"' /tmp/facts || fail "not proved"
    ok "$1 is proved, and the console ended with 0"
}

# What an older version has written is there.
kept() {
    : >/tmp/facts # before, for what an earlier one said would count
    as_somebody uplift --headless --json >/tmp/facts 2>/tmp/said &
    local console=$!
    facts_say /tmp/facts '"fact":"listening"' 20
    kill $console
    wait $console || fail "ended with $?"
    local outcome
    outcome=$(sqlite3 $home/.local/share/Uplift/uplift.db "SELECT outcome FROM upgrade JOIN endpoint
        ON endpoint.id = endpoint_id WHERE endpoint.serial_number = '$1'")
    [ "$outcome" = proved ] || fail "$1 is not known as proved but as '$outcome'"
    ok "$1 and its upgrade are known"
}

window() {
    mkdir -p /tmp/.X11-unix
    Xvfb :7 -screen 0 1360x820x24 >/dev/null 2>&1 &
    local screen=$! i
    for ((i = 0; i < 50; ++i)); do
        [ ! -e /tmp/.X11-unix/X7 ] || break
        sleep 0.2
    done
    : >/tmp/facts # before, for what an earlier one said would count
    as_somebody env DISPLAY=:7 uplift --json --software-dir $home/packages >/tmp/facts 2>/tmp/said &
    local console=$!
    facts_say /tmp/facts '"fact":"listening"' 20
    for ((i = 0; i < 100; ++i)); do
        ! DISPLAY=:7 xwininfo -root -tree 2>/dev/null | grep -q '"Uplift"' || break
        sleep 0.2
    done
    DISPLAY=:7 xwininfo -root -tree | grep -q '"Uplift"' || { cat /tmp/said >&2; fail "no window"; }
    grep -q '"port":80,' /tmp/facts || fail "does not listen at port 80"
    sleep 3
    DISPLAY=:7 import -window root /trial/window.png
    kill $console
    wait $console || fail "ended with $?"
    kill $screen
    wait $screen 2>/dev/null || true
    [ ! -s /tmp/said ] || sed 's/^/   said: /' /tmp/said
    ok "the window came, at port 80, and ended in order"
}

# systemd does not run in here; it reads the unit, and judges how far it is shut in.
service() {
    systemd-analyze verify --man=no uplift.service || fail "systemd finds fault with the unit"
    systemd-analyze security --offline=true uplift.service | tail -n 1 | sed 's/^/   /'
    [ "$(systemctl is-enabled uplift.service)" = disabled ] || fail "not switched off as delivered"
    ok "the unit is in order, and switched off"
    # What the unit does, without systemd: an ordinary user with this one right, and no others to get.
    mkdir -p /var/lib/private/uplift/packages
    chown -R somebody: /var/lib/private/uplift
    ln -sfn private/uplift /var/lib/uplift
    chmod 711 /var/lib/private
    : >/tmp/facts
    setpriv --reuid somebody --regid somebody --clear-groups --inh-caps=+net_bind_service \
        --ambient-caps=+net_bind_service --bounding-set=-all,+net_bind_service --no-new-privs \
        uplift --headless --json --data-dir /var/lib/uplift \
        --software-dir /var/lib/uplift/packages >/tmp/facts 2>/tmp/said &
    local console=$!
    facts_say /tmp/facts '"fact":"listening"' 20
    grep -q '"port":80,' /tmp/facts || fail "does not listen at port 80"
    kill $console
    wait $console || fail "ended with $?"
    ok "listens at port 80 shut in as by the unit"
}

removed() {
    if [ -e /usr/bin/uplift ] || [ -e /usr/share/doc/uplift ]; then fail "something is left"; fi
    [ -e /etc/default/uplift ] || fail "the configuration went already"
    [ -e $home/.local/share/Uplift/uplift.db ] || fail "the user's data are gone"
    ok "the program is gone; configuration, the service's data and the user's are there"
}

purged() {
    local left
    left=$(find / -xdev \( -path /proc -o -path /trial -o -path /tmp -o -path $home \) -prune \
        -o -iname '*uplift*' -print)
    [ -z "$left" ] || fail "left: $left"
    [ -e $home/.local/share/Uplift/uplift.db ] || fail "the user's data are gone"
    ok "nothing of it is left but the user's own data"
}

"$@"

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Uplift developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# trial.sh DEB OLDER-DEB [RELEASE [FOLDER]]: does with the packages what somebody does who installs
# them, in a clean Debian RELEASE (bookworm; 12 and 13 are tried): installs the older one, starts it as an
# ordinary user at port 80, proves an upgrade of a simulated endpoint, opens the window, updates to DEB and
# finds what was kept, proves another one, removes, purges, and looks for what is left. The clean Debian
# is made below FOLDER (build/trial) by debootstrap the first time; the trial works on a layer above it
# that goes afterwards, and sees no network but its own. Wants root, debootstrap and iproute2.
set -euo pipefail
deb=$(realpath "$1")
older=$(realpath "$2")
release=${3:-bookworm}
folder=$(realpath -m "${4:-build/trial}")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
base=$folder/$release
[ "$(id -u)" = 0 ] || { echo "trial.sh wants root" >&2; exit 2; }

if [ ! -e "$base/etc/os-release" ]; then
    mkdir -p "$base"
    debootstrap --variant=minbase --include=ca-certificates \
        "$release" "$base" http://deb.debian.org/debian >"$folder/$release.log" \
        || { tail "$folder/$release.log" >&2; exit 1; }
    echo 'APT::Install-Recommends "false";' >"$base/etc/apt/apt.conf.d/90trial"
    printf '#!/bin/sh\nexit 101\n' >"$base/usr/sbin/policy-rc.d" # no service starts in here
    chmod +x "$base/usr/sbin/policy-rc.d"
fi

layer=$(mktemp -d "$folder/layer.XXXXXX")
tree=$layer/tree
unmount() {
    local place
    for place in "$tree/proc" "$tree/dev" "$tree"; do
        ! mountpoint -q "$place" || umount "$place"
    done
    rm -rf "$layer"
}
trap unmount EXIT
mkdir "$layer/upper" "$layer/work" "$tree"
mount -t overlay overlay -o "lowerdir=$base,upperdir=$layer/upper,workdir=$layer/work" "$tree"
mount --bind /proc "$tree/proc"
mount --bind /dev "$tree/dev"
cp /etc/resolv.conf "$tree/etc/"
mkdir "$tree/trial"
cp "$deb" "$tree/trial/new.deb"
cp "$older" "$tree/trial/old.deb"
cp "$here/trial-steps.sh" "$tree/trial/steps.sh"

say() { printf '== %s\n' "$*"; }
within() {
    chroot "$tree" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root \
        DEBIAN_FRONTEND=noninteractive "$@"
}
# The same without any network but the computer's own, so that what listens there disturbs nobody, and
# with processes of its own, which end with it.
alone() {
    unshare --net --pid --fork --kill-child --mount-proc="$tree/proc" sh -c 'ip link set lo up; exec "$@"' sh chroot "$tree" env -i \
        PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 bash /trial/steps.sh "$@"
}
install() { within apt-get install -y -qq "$@" >"$layer/apt.log" 2>&1 || { cat "$layer/apt.log"; exit 1; }; }

say "$(. "$base/etc/os-release" && echo "$PRETTY_NAME"), $(dpkg -f "$older" Version), then" \
    "$(dpkg -f "$deb" Version)"
within apt-get update -qq
within useradd --create-home somebody

say "installs the older one"
install /trial/old.deb
alone installed
say "an ordinary user at port 80: a plan of one"
alone prove FTT1703007B
say "the window, in a screen of its own"
install xvfb x11-utils imagemagick fonts-dejavu-core sqlite3
alone window
cp "$tree/trial/window.png" "$folder/$release-window.png"
echo "   picture: $folder/$release-window.png"

say "updates"
install /trial/new.deb
alone installed
alone kept FTT1703007B
say "proves another one"
alone prove FTT1703007C
say "the service"
install systemd
alone service

say "removes"
within apt-get remove -y -qq uplift >/dev/null 2>&1
alone removed
say "purges"
within apt-get purge -y -qq uplift >/dev/null 2>&1
alone purged
say "all of that went well on $release"

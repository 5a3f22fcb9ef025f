#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Uplift developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds and tests with the newest Qt and GCC that a Debian has: in a Debian 13 of its own, below
# FOLDER (3 GB, made by debootstrap the first time). Wants root; arguments go to ctest.
# newest.sh FOLDER [ARG…]
set -euo pipefail
tree=$1
shift

if [ ! -e "$tree/etc/os-release" ]; then
    mkdir -p "$tree"
    debootstrap --variant=minbase trixie "$tree" http://deb.debian.org/debian
fi

unmount() {
    local place
    for place in proc dev; do
        ! mountpoint -q "$tree/$place" || umount "$tree/$place"
    done
}
trap unmount EXIT
mountpoint -q "$tree/proc" || mount --bind /proc "$tree/proc"
mountpoint -q "$tree/dev" || mount --bind /dev "$tree/dev"
cp /etc/resolv.conf "$tree/etc/"

# What git knows, with its times: built anew is what changed.
mkdir -p "$tree/src"
find "$tree/src" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
git ls-files -z | tar --null --files-from=- --create | tar --extract --directory "$tree/src"

chroot "$tree" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive /src/dev test "$@"

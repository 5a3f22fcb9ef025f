#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Uplift developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# reproduce.sh [FOLDER]: makes the packages of the last commit twice, in folders of other names and
# lengths, with another home, time zone, language and umask, and without a compiler cache; fails unless
# they are the same, byte by byte. With a FOLDER of packages that somebody has made of that commit on the
# same system, it makes them once and compares with those.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mkdir -p build
place=$(mktemp -d "$PWD/build/reproduce.XXXXXX")
trap 'rm -rf "$place"' EXIT

# build_in FOLDER: the packages of the last commit are made in FOLDER/build/package.
build_in() {
    git clone --quiet --no-local . "$1" 2>/dev/null
    mkdir -p "$1/home"
    (
        cd "$1"
        export CCACHE_DISABLE=1 HOME="$1/home"
        unset SOURCE_DATE_EPOCH
        "${@:2}" resources/packaging/package.sh "$1/build/package"
    )
}

if [ $# = 0 ]; then
    build_in "$place/first" env TZ=UTC
    first=$place/first/build/package/packages
else
    first=$(cd "$1" && pwd)
fi
other=$place/another/and/a/longer/one
mkdir -p "${other%/*}"
umask 077
build_in "$other" env TZ=Asia/Kathmandu LANG=C USER=somebody

echo "== compared with $first:"
differ=0
for file in "$other"/build/package/packages/uplift*; do
    if cmp "$file" "$first/${file##*/}"; then
        echo "the same: ${file##*/}, $(stat -c %s "$file") bytes"
    else
        differ=1
        mkdir -p build/not-the-same
        cp "$file" build/not-the-same/
    fi
done
[ $differ = 0 ] || echo "What differs lies in build/not-the-same, to be compared by diffoscope."
exit $differ

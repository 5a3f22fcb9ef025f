#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Uplift developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# package.sh BUILD-FOLDER: builds there, makes every package that this system can make, checks them, and
# says what it can't make and what that would take. They lie in BUILD-FOLDER/packages, with checksums and
# the bill of materials. The same commit gives the same bytes.
#
# UPLIFT_AS_VERSION=0.0.9 makes one that calls itself so, to try an update.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mkdir -p "$1"
folder=$(cd "$1" && pwd)
packages=$folder/packages

say() { printf '== %s\n' "$*"; }

# What a package could take from its surroundings.
umask 022
export TZ=UTC LC_ALL=C.UTF-8
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros}
if [ -n "$(git status --porcelain --untracked-files=no)" ]; then
    say "there are changes that are not committed: nobody can make these packages again"
fi

options=(-DUPLIFT_AS_VERSION="${UPLIFT_AS_VERSION:-}")
if [ "$(uname -s)" = Linux ]; then
    options+=(-DCMAKE_INSTALL_PREFIX=/usr "-DCMAKE_CXX_FLAGS_RELWITHDEBINFO=-O2 -g1 -DNDEBUG")
fi
cmake --preset package -B "$folder" "${options[@]}" >"$folder/configure.log" 2>&1 \
    || { cat "$folder/configure.log" >&2; exit 1; }
# Resources bear that time inside: those of another commit are made anew.
if [ "$(cat "$folder/time" 2>/dev/null)" != "$SOURCE_DATE_EPOCH" ]; then
    find "$folder" -path '*/.rcc/*.cpp' -delete
    echo "$SOURCE_DATE_EPOCH" >"$folder/time"
fi
cmake --build "$folder"
rm -rf "$packages"
mkdir -p "$packages"

# pack GENERATOR: cpack's own folders go, the package and its checksum stay.
pack() {
    (cd "$folder" && cpack -G "$1" >"$folder/pack-$1.log" 2>&1) \
        || { cat "$folder/pack-$1.log" >&2; exit 1; }
    rm -rf "$packages/_CPack_Packages"
}

# missing WHAT PROGRAM…: true and said when one of them is not there.
missing() {
    local what=$1 program
    shift
    for program in "$@"; do
        command -v "$program" >/dev/null && continue
        say "no $what: that takes $program"
        return 0
    done
    return 1
}

case "$(uname -s)" in
Linux)
    missing "Debian package" dpkg-deb dpkg-shlibdeps || pack DEB
    missing RPM rpmbuild || pack RPM
    resources/packaging/linux/appimage.sh "$folder" || true # it says what it lacks
    say "no installer for Windows: that is made there, with cpack in a folder built by the preset" \
        "package (.github/workflows/release.yml has each step)"
    say "no disk image for macOS: that is made there, in the same way"
    if ! missing "check of the Debian package" lintian; then
        find "$packages" -name '*.deb' -exec lintian --allow-root --fail-on error {} +
    fi
    if ! missing "check of menu entry and description" desktop-file-validate appstreamcli; then
        desktop-file-validate "$folder/resources/packaging/linux/uplift.desktop"
        appstreamcli validate --no-net --no-color "$folder/resources/packaging/linux/metainfo.xml"
    fi
    ;;
Darwin)
    pack DragNDrop
    say "no packages for Linux and Windows: those are made there"
    ;;
*)
    pack NSIS
    say "no packages for Linux and macOS: those are made there"
    ;;
esac

cp "$folder/about/uplift.spdx.json" "$packages/"
cd "$packages"
sha256=(sha256sum)
command -v sha256sum >/dev/null || sha256=(shasum -a 256)
LC_ALL=C "${sha256[@]}" -- uplift* | tee SHA256SUMS

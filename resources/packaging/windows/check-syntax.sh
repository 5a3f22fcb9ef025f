#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Uplift developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check-syntax.sh FOLDER: has mingw-w64's compiler read every source that is compiled on Windows, with the
# headers of the Qt that is installed here, and its resource compiler the program's resources; nothing is
# linked or run. Wants g++-mingw-w64-x86-64-posix. Sources are read in bundles, as by the preset dev;
# those that are for Windows alone by themselves.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
root=$PWD
mkdir -p "$1"
work=$(cd "$1" && pwd)
compiler=x86_64-w64-mingw32-g++-posix
bundle=12

headers=$(dirname "$(find /usr/include -type d -path '*/qt6/QtCore' | head -n 1)")
[ -d "$headers" ] || { echo "Qt's headers are not below /usr/include" >&2; exit 1; }

# The one header of Qt's that only Qt for Windows has.
mkdir -p "$work/include/QtGui"
cat >"$work/include/QtGui/qwindowdefs_win.h" <<'CPP'
#pragma once
#include <QtCore/qglobal.h>
#define QT_STUB_HANDLE(name) struct name##__; typedef struct name##__ *name
QT_STUB_HANDLE(HINSTANCE);
QT_STUB_HANDLE(HDC);
QT_STUB_HANDLE(HICON);
QT_STUB_HANDLE(HWND);
QT_STUB_HANDLE(HRGN);
QT_STUB_HANDLE(HPALETTE);
QT_STUB_HANDLE(HFONT);
QT_STUB_HANDLE(HBITMAP);
QT_STUB_HANDLE(HMONITOR);
typedef HICON HCURSOR;
typedef struct tagMSG MSG;
CPP

options=(-std=c++23 -fsyntax-only -Wall -Wextra -Wpedantic -Wshadow -Wno-missing-field-initializers
    -Werror -Wno-error=pedantic
    -DUNICODE -D_UNICODE -DNOMINMAX -DWIN32_LEAN_AND_MEAN -D_WIN32_WINNT=0x0A00
    -DQT_NO_CAST_TO_ASCII -DQT_NO_URL_CAST_FROM_STRING -DQT_NO_FOREACH -DQT_NO_KEYWORDS
    '-DUPLIFT_VERSION="0"' '-DUPLIFT_ID="0"'
    -I"$root" -I"$root/models" -I"$root/server" -I"$root/app"
    -isystem "$work/include" -isystem "$headers")
for module in Core Gui Widgets Network Sql HttpServer WebSockets Svg; do
    options+=(-isystem "$headers/Qt$module")
done

# Qt's headers, read once.
cat >"$work/qt.h" <<'CPP'
#include <QtCore/QtCore>
#include <QtNetwork/QtNetwork>
#include <QtWidgets/QtWidgets>
CPP
if [ ! -e "$work/qt.h.gch" ] || [ "$0" -nt "$work/qt.h.gch" ]; then
    "$compiler" "${options[@]/-fsyntax-only/-w}" -x c++-header "$work/qt.h" -o "$work/qt.h.gch"
fi

rm -rf "$work/bundles"
mkdir "$work/bundles"
# Tests compile and link too, but are no part of the program.
mapfile -t sources < <(git ls-files 'app/*.cpp' 'models/*.cpp' 'server/*.cpp' 'ui/*.cpp' \
    | grep -vE '_(linux|macos|unix)\.cpp$|keychaincredentialstore|zipfile_libzip|/main\.cpp$')
number=0
count=0
folder=
for source in "${sources[@]}"; do
    case "$source" in
    *_windows.cpp | *_other.cpp)
        printf '#include "%s/%s"\n' "$root" "$source" \
            >"$work/bundles/$(basename "$source")"
        continue
        ;;
    esac
    # A bundle has files of one target only: names may come again in another.
    target=$(dirname "$source")
    case "$target" in ui/*) target=ui ;; models/tables/*) target=models/tables ;; esac
    case "$target" in server/http | server/gate | server/transfer) target=server ;; esac
    case "$target" in app/readiness) target=app ;; esac
    if [ "$target" != "$folder" ] || [ "$count" = "$bundle" ]; then
        number=$((number + 1))
        count=0
        folder=$target
    fi
    count=$((count + 1))
    printf '#include "%s/%s"\n' "$root" "$source" \
        >>"$work/bundles/$(printf '%03d' "$number")-${target//\//-}.cpp"
done
for program in app server/lab; do
    printf '#include "%s/%s/main.cpp"\n' "$root" "$program" \
        >"$work/bundles/main-${program//\//-}.cpp"
done

echo "${#sources[@]} sources in $(find "$work/bundles" -name '*.cpp' | wc -l) bundles"
printf '%s\0' "$work"/bundles/*.cpp | xargs -0 -n 1 -P "$(getconf _NPROCESSORS_ONLN)" \
    "$compiler" "${options[@]}" -include "$work/qt.h"

# Icon, version and manifest.
sed -e "s|@packaging@|$root/resources/packaging|" \
    -e "s|@UPLIFT_MANIFEST@|1 24 \"$root/resources/packaging/windows/uplift.manifest\"|" \
    -e 's/@PROJECT_VERSION@/1.2.3/; s/@PROJECT_VERSION_[A-Z]*@/1/g' \
    resources/packaging/windows/uplift.rc.in >"$work/uplift.rc"
x86_64-w64-mingw32-windres "$work/uplift.rc" "$work/uplift-rc.o"
echo "The sources are in order for Windows."

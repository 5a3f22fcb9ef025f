#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Uplift developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# appimage.sh BUILD-FOLDER: makes an AppImage of what was built there (package.sh), into its folder
# packages. Wants linuxdeploy with its plugin for Qt, and appimagetool, on the path; without them it says
# so and ends with 3.
set -euo pipefail
folder=$(cd "$1" && pwd)

lacking=()
for program in linuxdeploy linuxdeploy-plugin-qt appimagetool; do
    command -v "$program" >/dev/null || lacking+=("$program")
done
if [ ${#lacking[@]} != 0 ]; then
    echo "== no AppImage: that takes ${lacking[*]}, which no Debian has" \
        "(github.com/linuxdeploy, github.com/AppImage/appimagetool)"
    exit 3
fi

version=$(sed -n 's/^CMAKE_PROJECT_VERSION:[^=]*=//p' "$folder/CMakeCache.txt")
tree=$(mktemp -d "$folder/appimage.XXXXXX")
trap 'rm -rf "$tree"' EXIT
DESTDIR=$tree cmake --install "$folder" --prefix /usr --strip >/dev/null
rm -rf "${tree:?}/etc" "${tree:?}/usr/lib/systemd" # an AppImage installs no service

qmake=$(command -v qmake6 || command -v qmake)
desktop=("$tree"/usr/share/applications/*.desktop)
QMAKE=$qmake EXTRA_QT_PLUGINS="sqldrivers;tls;iconengines;svg" \
    linuxdeploy --appdir "$tree" --plugin qt --desktop-file "${desktop[0]}"
appimagetool --no-appstream "$tree" \
    "$folder/packages/uplift-$version-$(uname -m).AppImage"

cat <<'TEXT'
== The AppImage has no right to port 80, where endpoints call, and can't be given one: it is mounted
   without such rights. Either the computer lets everybody listen from port 80 on,
       sudo sysctl net.ipv4.ip_unprivileged_port_start=80
   or the Debian package or the RPM is installed, which bring the right along.
TEXT

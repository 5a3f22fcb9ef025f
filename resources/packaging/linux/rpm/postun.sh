# SPDX-FileCopyrightText: 2026 The Uplift developers
# SPDX-License-Identifier: GPL-3.0-or-later
# 1 and more: a new version has come in its place.
if [ -d /run/systemd/system ]; then
    systemctl --system daemon-reload >/dev/null 2>&1 || true
    [ "$1" = 0 ] || systemctl --system try-restart uplift.service >/dev/null 2>&1 || true
fi

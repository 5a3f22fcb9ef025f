# SPDX-FileCopyrightText: 2026 The Uplift developers
# SPDX-License-Identifier: GPL-3.0-or-later
# 0: it goes for good.
if [ "$1" = 0 ] && [ -d /run/systemd/system ]; then
    systemctl --system disable --now uplift.service >/dev/null 2>&1 || true
fi

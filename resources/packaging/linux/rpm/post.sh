# SPDX-FileCopyrightText: 2026 The Uplift developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Installed for the first time or anew: systemd reads the service, which stays switched off.
[ ! -d /run/systemd/system ] || systemctl --system daemon-reload >/dev/null 2>&1 || true

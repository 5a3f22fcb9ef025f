# SPDX-FileCopyrightText: 2026 The Uplift developers
# SPDX-License-Identifier: GPL-3.0-or-later
complete -c uplift -s h -l help -d 'Print options, settings and exit codes'
complete -c uplift -s v -l version -d 'Print the version'
complete -c uplift -l data-dir -x -a '(__fish_complete_directories)' -d 'Keep database and settings there'
complete -c uplift -l software-dir -x -a '(__fish_complete_directories)' -d 'Serve the packages there'
complete -c uplift -l listen -x -d 'Listen at ADDRESS:PORT'
complete -c uplift -l plan -r -F -d 'Upgrade what the file says'
complete -c uplift -l set -x -d 'Change a setting and keep it' \
    -a '(uplift --help 2>/dev/null | sed -n "/^Settings of --set/,/^\$/s/^  \([a-z_]*\) .*/\1=/p")'
complete -c uplift -l headless -d 'Run without a window'
complete -c uplift -l json -d 'Print every fact as one JSON object a line'
complete -c uplift -l exit-when-done -d 'End when every line of the plan has ended'
complete -c uplift -l collect-support -r -F -d 'Write logs and settings, without secrets, into a ZIP file'

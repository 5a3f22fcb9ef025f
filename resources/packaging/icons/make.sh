#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Uplift developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the pictures of the program's icon from resources/icons/uplift.svg: PNG for Linux, uplift.ico
# for Windows, uplift.icns for macOS. To be run when the drawing changes (a test says so). Wants
# rsvg-convert (librsvg2-bin) and Python 3.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
drawing=../../icons/uplift.svg

for size in 16 24 32 48 64 128 256 512; do
    rsvg-convert --width "$size" --height "$size" "$drawing" --output "uplift-$size.png"
done

# Both are PNG files one after the other, behind a table.
python3 - <<'PYTHON'
import struct

def png(size):
    with open(f"uplift-{size}.png", "rb") as file:
        return file.read()

sizes = [16, 24, 32, 48, 64, 128, 256]
place = 6 + 16 * len(sizes)
table = struct.pack("<HHH", 0, 1, len(sizes))
for size in sizes:
    data = png(size)
    table += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), place)
    place += len(data)
with open("uplift.ico", "wb") as file:
    file.write(table + b"".join(png(size) for size in sizes))

kinds = [(b"icp4", 16), (b"icp5", 32), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512),
         (b"ic11", 32), (b"ic12", 64), (b"ic13", 256), (b"ic14", 512)]
parts = b"".join(kind + struct.pack(">I", 8 + len(png(size))) + png(size) for kind, size in kinds)
with open("uplift.icns", "wb") as file:
    file.write(b"icns" + struct.pack(">I", 8 + len(parts)) + parts)
PYTHON

sha256sum "$drawing" | cut -d ' ' -f 1 >made-from.txt

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Uplift developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets simulated endpoints upgrade in a loop and watches what the console holds on to.

One console has a plan for many endpoints; one group of them after the other calls in, is upgraded and
leaves. It fails unless every upgrade is proved, handles are as many after each group as before, and
neither memory, from the third quarter of the time to the last, nor the database grows.
"""

import argparse
import csv
import json
import pathlib
import shutil
import sqlite3
import statistics
import subprocess
import tempfile
import time

import programs

MEMORY_GROWTH = 1.05  # of the median of the last quarter to that of the third
DATABASE_MEGABYTES = 24  # the limit set for it; the log is cut back to it
DATABASE_SLACK = 1.5  # for what is written between two looks


def serials(first, count):
    """As uplift-lab counts them: 9 is followed by A, Z by 0 with a carry."""
    digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    number = int(first, 36)
    for _ in range(count):
        text, rest = "", number
        while rest:
            rest, place = divmod(rest, 36)
            text = digits[place] + text
        yield text
        number += 1


class Soak:
    def __init__(self, options, folder):
        self.options = options
        self.folder = folder
        self.packages = folder / "packages"
        self.packages.mkdir()
        (self.packages / programs.PACKAGE).write_bytes(b"\x5a" * (options.size << 20))
        self.console = None
        self.samples = []
        self.proved = 0

    def start(self):
        """The first start makes the database, the second finds its limits and the plan."""
        first = programs.start_console(self.options.programs + "/uplift", self.folder, self.packages)
        first.stop()
        self.database = self.folder / "uplift" / "uplift.db"
        with sqlite3.connect(self.database) as connection:
            for name, value in (("simultaneous_downloads", self.options.systems),
                                ("busy_heartbeat", 1), ("log_megabytes", DATABASE_MEGABYTES)):
                connection.execute("INSERT INTO setting VALUES (?, ?) ON CONFLICT (name)"
                                   " DO UPDATE SET value = excluded.value", (name, str(value)))
        connection.close()
        self.serials = list(serials("FTT17030101", self.options.systems * self.options.groups))
        with open(self.folder / "plan.csv", "w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(("serial", "package"))
            writer.writerows((serial, programs.PACKAGE) for serial in self.serials)
        self.console = programs.start_console(self.options.programs + "/uplift", self.folder,
                                              self.packages, more=["--plan", f"{self.folder}/plan.csv"])
        self.console.settle()

    def sample(self):
        size = sum(path.stat().st_size for path in self.database.parent.glob("uplift.db*"))
        self.samples.append((self.console.memory(), self.console.handles(), size))
        return self.samples[-1]

    def run_group(self, number):
        """One group upgrades; returns how many were proved."""
        count = self.options.systems
        lab = subprocess.Popen(
            [self.options.programs + "/uplift-lab", "--manager",
             f"http://127.0.0.1:{self.console.port}", "--count", str(count), "--speed", "0",
             "--silence", "0.3", "--install", "0.3", "--reboot", "0.3", "--heartbeat", "1",
             "--retry", "0.5", "--no-disk", "--exit-when-upgraded", "--profile",
             "good,resumes,restarts,duplicates", "--first-serial", self.serials[number * count],
             "--seed", "0"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 300
        while lab.poll() is None and time.monotonic() < deadline:
            time.sleep(0.5)
            self.sample()
        if lab.poll() is None:
            lab.kill()
        lab.wait()
        return self.count_proved() - self.proved

    def count_proved(self):
        connection = sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=10)
        found = connection.execute("SELECT count(*) FROM upgrade WHERE outcome = 'proved'").fetchone()[0]
        connection.close()
        return found

    def quarter(self, number, column):
        size = max(1, len(self.samples) // 4)
        part = self.samples[(number - 1) * size:number * size]
        return statistics.median(sample[column] for sample in part)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("programs", help="folder of uplift and uplift-lab")
    parser.add_argument("minutes", nargs="?", type=float, default=60)
    parser.add_argument("systems", nargs="?", type=int, default=200)
    parser.add_argument("--groups", type=int, help="most of them (default: 8 a minute)")
    parser.add_argument("--size", type=int, default=5, help="of the package, in MB")
    options = parser.parse_args()
    options.groups = options.groups or max(8, int(options.minutes * 8))

    folder = pathlib.Path(tempfile.mkdtemp(prefix="uplift-soak."))
    soak = Soak(options, folder)
    try:
        soak.start()
        print(f"{options.systems} systems at a time, {len(soak.serials)} planned, {options.minutes}"
              f" minutes; MB of memory, handles, MB of database after each group")
        end, group, missing, idle_handles = time.monotonic() + options.minutes * 60, 0, 0, []
        while time.monotonic() < end and group < options.groups:
            proved = soak.run_group(group)
            soak.proved += proved
            missing += options.systems - proved
            group += 1
            time.sleep(1)
            memory, handles, size = soak.sample()
            idle_handles.append(handles)
            print(f"{group:>5}: {proved:>4} proved {memory / 1e6:8.1f} {handles:>5}"
                  f" {size / 1e6:8.1f}", flush=True)
        memory = soak.quarter(4, 0) / soak.quarter(3, 0)
        size = max(sample[2] for sample in soak.samples)
        verdicts = (
            ("upgrades not proved", missing, missing == 0),
            ("memory, last quarter to third", round(memory, 3), memory <= MEMORY_GROWTH),
            ("handles, last to first", idle_handles[-1] - idle_handles[0],
             idle_handles[-1] - idle_handles[0] <= 2),
            ("largest database in MB", round(size / 1e6, 1),
             size < DATABASE_MEGABYTES * 1e6 * DATABASE_SLACK + 64e6))
        for text, value, good in verdicts:
            print(f"  {'ok    ' if good else 'FAILED'} {text}: {value}")
        print(json.dumps({"upgrades": soak.proved, "groups": group}))
        raise SystemExit(0 if all(good for _, _, good in verdicts) else 1)
    finally:
        if soak.console:
            soak.console.stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Uplift developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Attacks the console with slow clients (slowhttptest) and watches whether others notice.

While each attack runs, a normal check-in is sent again and again, on a connection of its own. Fails
when one of them takes more than a second, when memory grows, or when anything is left afterwards.
"""

import argparse
import http.client
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

from programs import CHECK_IN_PATH, PACKAGE, start_console

SEED = pathlib.Path(__file__).parents[1] / "data" / "postevent-tc7.xml"
PACKAGE_SIZE = 64 * 1024 * 1024
SLOWEST_CHECK_IN = 1.0  # seconds
MEMORY_GROWTH = 64 * 1024 * 1024  # bytes, above what it has without an attack
TIME_TO_SETTLE = 90  # seconds, in which everything of an attack has to be gone
MEBIBYTE = 1024 * 1024


def attacks(console, connections, seconds):
    common = ["slowhttptest", "-c", connections, "-r", max(1, connections // 4), "-l", seconds,
              "-p", 3]
    return {
        "slow headers": [*common, "-H", "-i", 5, "-x", 24, "-t", "GET", "-u", console.url("/")],
        "slow body": [*common, "-B", "-i", 5, "-s", 8192, "-x", 24, "-t", "POST",
                      "-u", console.url(CHECK_IN_PATH)],
        "slow read": [*common, "-X", "-w", 512, "-y", 1024, "-n", 5, "-z", 32,
                      "-u", console.url(console.package_path)],
    }


def check_in(console):
    """Seconds until the answer was there; infinite when there was none."""
    began = time.monotonic()
    connection = http.client.HTTPConnection("127.0.0.1", console.port, timeout=10)
    try:
        connection.request("POST", CHECK_IN_PATH, SEED.read_bytes())
        answer = connection.getresponse()
        good = answer.status == 200 and b"PostEventResult" in answer.read()
        return time.monotonic() - began if good else float("inf")
    except OSError:
        return float("inf")
    finally:
        connection.close()


def left_over(console, handles):
    """How many more handles are open than before, after some time for them to go."""
    deadline = time.monotonic() + TIME_TO_SETTLE
    while console.handles() > handles and time.monotonic() < deadline:
        time.sleep(0.2)
    return max(0, console.handles() - handles)


def endure(console, name, command, handles, memory):
    """One attack: prints its line, and tells whether all went well; the numbers are those before
    the first one."""
    times, most_handles, most_memory = [], 0, 0
    attack = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL)
    while attack.poll() is None:
        times.append(check_in(console))
        most_handles = max(most_handles, console.handles())
        most_memory = max(most_memory, console.memory())
        time.sleep(0.1)
    left = left_over(console, handles)
    time.sleep(1)
    times.sort()
    growth = most_memory - memory
    good = times[-1] <= SLOWEST_CHECK_IN and growth <= MEMORY_GROWTH and left == 0
    print(f"{name:14}{most_handles - handles:9}{len(times):11}"
          f"{times[len(times) // 2] * 1000:9.1f} ms{times[-1] * 1000:9.1f} ms"
          f"{growth / MEBIBYTE:9.1f} MiB{(console.memory() - memory) / MEBIBYTE:9.1f} MiB"
          f"{left:6}   {'well' if good else 'NOT WELL'}", flush=True)
    return good


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n\n")[0])
    parser.add_argument("--program", default="build/release/bin/uplift")
    parser.add_argument("--connections", type=int, default=1000)
    parser.add_argument("--seconds", type=int, default=60, help="of each attack")
    options = parser.parse_args()
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))

    with tempfile.TemporaryDirectory() as folder:
        package = pathlib.Path(folder, "packages", PACKAGE)
        package.parent.mkdir()
        with open(package, "wb") as file:
            file.truncate(PACKAGE_SIZE)
        an_hour_ago = time.time() - 3600
        os.utime(package, (an_hour_ago, an_hour_ago))
        console = start_console(options.program, folder, package.parent).settle()
        check_in(console)
        handles, memory = console.handles(), console.memory()
        print(f"without an attack: {memory / MEBIBYTE:.1f} MiB, {handles} handles\n"
              f"{'attack':14}{'handles':>9}{'check-ins':>11}{'median':>12}{'slowest':>12}"
              f"{'most memory':>13}{'afterwards':>13}{'left':>6}")
        good = all([endure(console, name, command, handles, memory) for name, command
                    in attacks(console, options.connections, options.seconds).items()])
        alive = console.process.poll() is None
        console.stop()
        refusals = pathlib.Path(console.log).read_text().count("Refused")
        print(f"lines in the log about refused requests: {refusals}")
        if not alive or console.process.returncode != 0:
            print(f"the program ended with {console.process.returncode}")
        sys.exit(0 if good and alive and console.process.returncode == 0 else 1)


if __name__ == "__main__":
    main()

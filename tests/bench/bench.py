#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Uplift developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the console beside nginx and HFS on this machine and compares them.

Who goes first changes with each round, every ratio is that of two neighbours in one round, and what
is printed and judged is the median over the rounds: absolute figures of a busy machine mean little,
such ratios much. The limits below each table decide the exit code; a ratio may miss its limit by 5 %,
which is what two runs of the same program differ by.
"""

import argparse
import os
import pathlib
import shutil
import statistics
import tempfile
import time

import clients
import programs

PARTS = ("downloads", "secure", "slow", "checkins", "beside", "sizes")
CONNECTIONS = (1, 8, 64, 256)
LEAST_THROUGHPUT = {1: 0.9, 8: 1.0, 64: 1.0, 256: 1.0}
SECURE_CONNECTIONS = (1, 8, 64)
LEAST_SECURE_THROUGHPUT = 1.0
LEAST_CHECK_IN_RATIO = 0.20
MOST_P99 = 50.0  # milliseconds, with 64 downloads
MOST_SECURE_P99 = 25.0  # with 64 encrypted downloads
LEAST_SCALING = 0.8  # of the rate with 100 endpoints
MOST_SLOW_READER_MEMORY = 64e6  # bytes above idle
TOLERANCE = 0.05  # of a ratio

median = statistics.median


class Verdict:
    def __init__(self):
        self.failures = 0

    def judge(self, text, value, good, form="{:.2f}"):
        self.failures += not good
        print(f"  {'ok    ' if good else 'FAILED'} {text}: {form.format(value)}", flush=True)


def in_turn(things, number):
    """The things, rotated by the number of the round."""
    start = number % len(things)
    return things[start:] + things[:start]


def compare_downloads(servers, rounds, seconds, verdict):
    print("\nDownloads of one package, megabytes a second (ratio to nginx's better mode), processor"
          " seconds a gigabyte, peak memory in MB")
    print(f"{'':>4} " + "".join(f"{server.name:>32}" for server in servers))
    for count in CONNECTIONS:
        figures = {server.name: [] for server in servers}
        for number in range(rounds):
            for server in in_turn(servers, number):
                figures[server.name].append(clients.measure_downloads(server, count, seconds))
        middle = {name: [median(column) for column in zip(*rows)]
                  for name, rows in figures.items()}
        best = max(("nginx sendfile", "nginx"), key=lambda name: middle[name][0])

        def ratio(name):
            return median(mine[0] / theirs[0] for mine, theirs in zip(figures[name], figures[best]))

        cells = [f"{middle[s.name][0] / 1e6:.0f} ({ratio(s.name):.2f})  {middle[s.name][1]:.3f}"
                 f"  {middle[s.name][2] / 1e6:.0f}" for s in servers]
        print(f"{count:>4} " + "".join(f"{cell:>32}" for cell in cells), flush=True)
        least = LEAST_THROUGHPUT[count]
        verdict.judge(f"{count} connections, throughput to {best}, at least {least}",
                      ratio("uplift"), ratio("uplift") >= least - TOLERANCE)
        if count in (8, 64):
            plain, direct = middle["nginx"][1], middle["nginx sendfile"][1]
            ours = middle["uplift"][1]
            verdict.judge(f"{count} connections, processor time to nginx, at most 1.0",
                          ours / plain, ours <= plain * (1 + TOLERANCE))
            verdict.judge(f"{count} connections, processor time to nginx sendfile, at most 2.0",
                          ours / direct, ours <= 2 * direct * (1 + TOLERANCE))


def compare_secure_downloads(console, nginx, rounds, seconds, verdict):
    print("\nDownloads over HTTPS with the same certificate, megabytes a second (ratio to nginx's),"
          " processor seconds a gigabyte, peak memory in MB")
    servers = [console.secured(), nginx.secured()]
    print(f"{'':>4} " + "".join(f"{server.name:>32}" for server in servers))
    for count in SECURE_CONNECTIONS:
        figures = {server.name: [] for server in servers}
        for number in range(rounds):
            for server in in_turn(servers, number):
                figures[server.name].append(clients.measure_downloads(server, count, seconds))
        ours, theirs = (figures[server.name] for server in servers)
        ratio, cost = (median(mine[i] / yours[i] for mine, yours in zip(ours, theirs))
                       for i in (0, 1))
        cells = []
        for server in servers:
            rate, cpu, memory = (median(column) for column in zip(*figures[server.name]))
            share = f" ({ratio:.2f})" if server is servers[0] else ""
            cells.append(f"{rate / 1e6:.0f}{share}  {cpu:.3f}  {memory / 1e6:.0f}")
        print(f"{count:>4} " + "".join(f"{cell:>32}" for cell in cells), flush=True)
        verdict.judge(f"{count} connections, throughput to nginx, at least"
                      f" {LEAST_SECURE_THROUGHPUT}", ratio,
                      ratio >= LEAST_SECURE_THROUGHPUT - TOLERANCE)
        print(f"         {count} connections, processor time to nginx: {cost:.2f}")


def compare_slow_readers(servers, rounds, seconds, verdict):
    print("\n256 slow readers, MB of memory above idle")
    for server in servers:
        above = []
        for _ in range(rounds):
            idle = server.memory()
            above.append(clients.slow_readers(server, 256, seconds) - idle)
        print(f"  {server.name:<16} {max(above) / 1e6:.1f}")
        if server.name.startswith("uplift"):
            verdict.judge(f"{server.name}, at most {MOST_SLOW_READER_MEMORY / 1e6:.0f}",
                          max(above) / 1e6, max(above) < MOST_SLOW_READER_MEMORY, "{:.1f}")


def compare_check_ins(console, nginx, rounds, seconds, verdict):
    print("\nCheck-ins, each on disk before its answer, and nginx's static answer of that size, on 64"
          " connections: a second, p50 and p99 in ms")

    def check_in(*more):
        return clients.measure_check_ins(console, programs.CHECK_IN_PATH, 64, seconds, 100, *more)

    rows = {"repeated bodies": [], "first bodies": [], "nginx": []}
    for number in range(rounds):
        measures = {"repeated bodies": check_in,
                    "first bodies": lambda: check_in("first", number),
                    "nginx": lambda: clients.measure_static(nginx, "/reply.xml", 64, seconds)}
        for name in in_turn(list(measures), number):
            rows[name].append(measures[name]())
    for name, measured in rows.items():
        rate, p50, p99 = (median(column) for column in zip(*measured))
        print(f"  {name:<16} {rate:8.0f} {p50:8.2f} {p99:8.2f}")
    for name in ("repeated bodies", "first bodies"):
        ratio = median(mine[0] / yours[0] for mine, yours in zip(rows[name], rows["nginx"]))
        verdict.judge(f"{name}, rate to nginx's, at least {LEAST_CHECK_IN_RATIO:.2f}", ratio,
                      ratio >= LEAST_CHECK_IN_RATIO - TOLERANCE * LEAST_CHECK_IN_RATIO)


def check_in_beside_downloads(console, rounds, seconds, verdict):
    """Over HTTP, and over HTTPS beside encrypted downloads."""
    print("\nCheck-ins on 8 connections while 64 downloads run at full speed: a second, p50 and p99 in"
          " ms")
    for title, server, most in (("HTTP", console, MOST_P99),
                                ("HTTPS", console.secured(), MOST_SECURE_P99)):
        rows = []
        for _ in range(rounds):
            with clients.Downloads(server, 64) as downloads:
                wrk = clients.start_wrk(server.url(programs.CHECK_IN_PATH), 8, seconds, "checkin",
                                        100)
                downloads.run(lambda: wrk.poll() is None)
                rows.append(clients.result_of(wrk))
        rate, p50, p99 = (median(column) for column in zip(*rows))
        print(f"  {title:<16} {rate:8.0f} {p50:8.2f} {p99:8.2f}")
        verdict.judge(f"{title}, p99 in ms, under {most:.0f}", p99, p99 < most, "{:.1f}")


def compare_sizes(consoles, rounds, seconds, verdict):
    print("\nCheck-ins with so many endpoints known, on 64 connections: a second, p50 and p99 in ms")
    rows = {known: [] for known in consoles}
    for number in range(rounds):
        for known, console in in_turn(list(consoles.items()), number):
            rows[known].append(clients.measure_check_ins(console, programs.CHECK_IN_PATH, 64,
                                                         seconds, known))
    for known, measured in rows.items():
        rate, p50, p99 = (median(column) for column in zip(*measured))
        print(f"  {known:<16} {rate:8.0f} {p50:8.2f} {p99:8.2f}")
    most, few = max(rows), min(rows)
    ratio = median(many[0] / less[0] for many, less in zip(rows[most], rows[few]))
    verdict.judge(f"rate with {most} to that with {few}, at least {LEAST_SCALING}", ratio,
                  ratio >= LEAST_SCALING - TOLERANCE)


def write_package(path, size):
    piece = os.urandom(1 << 20)
    with open(path, "wb") as file:
        for _ in range(size >> 20):
            file.write(piece)
        file.write(piece[:size & ((1 << 20) - 1)])
    os.chmod(path, 0o644)
    make_old(path)


def make_old(path):
    """A file that is new might still be growing."""
    an_hour_ago = time.time() - 3600
    os.utime(path, (an_hour_ago, an_hour_ago))


def make_folder():
    """A temporary folder that nginx's worker, another user, may read."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="uplift-bench."))
    folder.chmod(0o755)
    (folder / "packages").mkdir(mode=0o755)
    return folder


def known_to(console, count):
    """Lets so many endpoints check in, each at least once."""
    seconds = 1
    while clients.measure_check_ins(console, programs.CHECK_IN_PATH, 64, seconds,
                                    count)[0] * seconds < count * 1.1:
        seconds *= 2
    return console


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default="build/release/bin/uplift", help="the console")
    parser.add_argument("--hfs", help="folder of the npm package hfs; without it HFS is left out")
    parser.add_argument("--short", action="store_true", help="less than two minutes, no HFS")
    parser.add_argument("--rounds", type=int, help="how often everything is measured")
    parser.add_argument("--seconds", type=float, help="of each measurement")
    parser.add_argument("--size", type=int, default=297386594, help="of the package, in bytes")
    parser.add_argument("--only", choices=PARTS,
                        action="append", help="some of the tables")
    options = parser.parse_args()
    parts = options.only or PARTS
    rounds = options.rounds or (3 if options.short else 7)
    seconds = options.seconds or (1.0 if options.short else 3.0)
    wrk_seconds = max(2, int(seconds))

    folder, running, verdict = make_folder(), [], Verdict()
    packages = folder / "packages"
    try:
        write_package(packages / programs.PACKAGE, options.size)
        (packages / "reply.xml").write_bytes(b"x" * 1395)

        def start(server):
            running.append(server)
            return server.settle()

        identity = programs.Identity(folder)
        console = start(programs.start_console(options.program, folder, packages,
                                               identity=identity))
        direct = start(programs.start_nginx(folder, packages, True, identity))
        plain = start(programs.start_nginx(folder, packages, False, identity))
        servers = [console, direct, plain]
        if options.hfs and pathlib.Path(options.hfs).is_dir() and not options.short:
            servers.append(start(programs.start_hfs(options.hfs, folder, packages)))
        elif not options.short:
            print("HFS is left out: it is not installed.")
        sums = {clients.checksum(server) for server in servers}
        if len(sums) != 1:
            raise SystemExit("the servers don't send the same bytes")
        print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}, a package of"
              f" {options.size} bytes, {rounds} rounds of {seconds} s; each server\n"
                  " sends it whole, with the same checksum; a ratio may miss its limit by 5 %")

        if "slow" in parts:
            compare_slow_readers(servers[:3], 1, 6, verdict)
            large = folder / "large"
            large.mkdir(mode=0o755)
            with open(large / programs.PACKAGE, "wb") as file:
                file.truncate((1 if options.short else 4) << 30)
            make_old(large / programs.PACKAGE)
            big = start(programs.start_console(options.program, folder, large, "uplift, large"))
            compare_slow_readers([big], 1, 6, verdict)
            big.stop()
        if "downloads" in parts:
            compare_downloads(servers, rounds, seconds, verdict)
        if "secure" in parts:
            compare_secure_downloads(console, plain, rounds, seconds, verdict)
        if "checkins" in parts:
            compare_check_ins(console, direct, rounds, wrk_seconds, verdict)
        if "beside" in parts:
            check_in_beside_downloads(console, rounds, wrk_seconds, verdict)
        if "sizes" in parts:
            empty = folder / "one"
            empty.mkdir()
            write_package(empty / programs.PACKAGE, 1 << 20)
            sizes = (100, 10_000) if options.short else (100, 1_000, 10_000)
            compare_sizes({known: known_to(start(programs.start_console(
                options.program, folder, empty, f"uplift-{known}")), known) for known in sizes},
                rounds, wrk_seconds, verdict)
    finally:
        for server in running:
            server.stop()
        shutil.rmtree(folder, ignore_errors=True)
    print(f"\n{verdict.failures or 'No'} limit{'' if verdict.failures == 1 else 's'} missed,"
          f" load {os.getloadavg()[0]:.1f}, {time.strftime('%Y-%m-%d %H:%M')}")
    raise SystemExit(1 if verdict.failures else 0)


if __name__ == "__main__":
    main()

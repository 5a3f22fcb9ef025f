# SPDX-FileCopyrightText: 2026 The Uplift developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clients: downloads on many connections from one thread, slow readers, and check-ins (wrk)."""

import hashlib
import pathlib
import re
import select
import socket
import ssl
import subprocess
import time
import urllib.request

HERE = pathlib.Path(__file__).parent
PIECE = 256 * 1024
MOST_AT_ONCE = 4 * PIECE  # of an encrypted connection, before others have their turn


def checksum(server):
    """SHA-256 of the package as the server sends it."""
    digest = hashlib.sha256()
    with urllib.request.urlopen(server.url(server.package_path), timeout=120) as answer:
        while piece := answer.read(PIECE):
            digest.update(piece)
    return digest.hexdigest()


def request_for(server):
    return (f"GET {server.package_path} HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n"
            "User-Agent: Cisco/TC\r\n\r\n").encode()


def trusting_context():
    """For certificates that nobody knows."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def connect(server):
    connection = socket.create_connection(("127.0.0.1", server.port), timeout=30)
    return trusting_context().wrap_socket(connection) if server.is_secure else connection


class Downloads:
    """Fetches the package over and over on `count` connections and throws the bytes away."""

    def __init__(self, server, count):
        self.server = server
        self.request = request_for(server)
        self.bytes = 0
        self.peak_memory = 0
        self.buffer = bytearray(PIECE)
        self.poll = select.epoll()
        self.left = {}  # bytes to come, by file descriptor
        self.sockets = {}
        for _ in range(count):
            connection = connect(server)
            connection.sendall(self.request)
            connection.setblocking(False)
            self.sockets[connection.fileno()] = connection
            self.left[connection.fileno()] = 0
            self.poll.register(connection.fileno(), select.EPOLLIN)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for connection in self.sockets.values():
            connection.close()
        self.poll.close()

    def run(self, goes_on):
        """Reads while `goes_on()`, which is asked some ten times a second."""
        ask_at = 0.0
        while True:
            if (now := time.monotonic()) >= ask_at:
                ask_at = now + 0.1
                self.peak_memory = max(self.peak_memory, self.server.memory())
                if not goes_on():
                    return
            for descriptor, _ in self.poll.poll(0.1):
                self._receive(descriptor)

    def _receive(self, descriptor):
        connection = self.sockets[descriptor]
        if not self.server.is_secure:
            self._take(descriptor, connection, connection.recv_into(self.buffer))
            return
        # What is decrypted already does not show in the descriptor.
        taken = 0
        try:
            while taken < MOST_AT_ONCE or connection.pending() > 0:
                size = connection.recv_into(self.buffer)
                self._take(descriptor, connection, size)
                taken += size
        except ssl.SSLWantReadError:
            pass

    def _take(self, descriptor, connection, size):
        if size == 0:
            raise SystemExit(f"{self.server.name} closed a connection in a download")
        if self.left[descriptor] == 0:
            head = bytes(self.buffer[:size]).partition(b"\r\n\r\n")[0]
            length = re.search(rb"(?i)content-length: *(\d+)", head)
            if not head.startswith(b"HTTP/1.1 200") or not length:
                raise SystemExit(f"{self.server.name} answered {head[:200]!r}")
            size -= len(head) + 4
            self.left[descriptor] = int(length.group(1))
        self.left[descriptor] -= size
        self.bytes += size
        if self.left[descriptor] == 0:
            connection.sendall(self.request)


def measure_downloads(server, count, seconds):
    """(bytes a second, processor seconds per gigabyte, peak memory) after a moment to get going."""
    with Downloads(server, count) as downloads:
        end = time.monotonic() + min(0.5, seconds / 3)
        downloads.run(lambda: time.monotonic() < end)
        begin, bytes_before, cpu_before = time.monotonic(), downloads.bytes, server.cpu_seconds()
        downloads.run(lambda: time.monotonic() < begin + seconds)
        elapsed, received = time.monotonic() - begin, downloads.bytes - bytes_before
        cpu = server.cpu_seconds() - cpu_before
        return received / elapsed, cpu / max(received / 1e9, 1e-9), downloads.peak_memory


def slow_readers(server, count, seconds):
    """Peak memory while `count` connections read 2 KB each a few times a second."""
    connections = []
    for _ in range(count):
        connection = socket.socket()
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)
        connection.settimeout(30)
        connection.connect(("127.0.0.1", server.port))
        connection.sendall(request_for(server))
        connection.setblocking(False)
        connections.append(connection)
    peak, end = 0, time.monotonic() + seconds
    while time.monotonic() < end:
        for connection in connections:
            try:
                connection.recv(2048)
            except BlockingIOError:
                pass
        peak = max(peak, server.memory())
        time.sleep(0.2)
    for connection in connections:
        connection.close()
    return peak


def start_wrk(url, connections, seconds, *arguments):
    return subprocess.Popen(["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s",
                             "-s", str(HERE / "checkins.lua"), url, "--", *map(str, arguments)],
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def result_of(wrk):
    """(requests a second, p50 and p99 in milliseconds); ends when a request failed."""
    output = wrk.communicate()[0]
    found = re.search(r"RESULT rate=(\S+) p50=(\S+) p99=(\S+) failed=(\d+)", output)
    if not found or found.group(4) != "0":
        raise SystemExit(f"wrk: {output}")
    return tuple(float(found.group(i)) for i in (1, 2, 3))


def measure_check_ins(server, path, connections, seconds, endpoints, *more):
    return result_of(start_wrk(server.url(path), connections, seconds, "checkin", endpoints, *more))


def measure_static(server, path, connections, seconds):
    return result_of(start_wrk(server.url(path), connections, seconds, "get"))

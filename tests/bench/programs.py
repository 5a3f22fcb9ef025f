# SPDX-FileCopyrightText: 2026 The Uplift developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The servers that are compared, started on free ports, and what they cost: Linux only."""

import copy
import os
import pathlib
import random
import re
import signal
import socket
import subprocess
import time
import urllib.request

PACKAGE = "s52010tc6_3_0.pkg"
CHECK_IN_PATH = "/tms/public/external/management/systemmanagementservice.asmx"


def free_port():
    """A free port below those that the system gives to clients: none of them takes it meanwhile."""
    while True:
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", random.randrange(20000, 32000)))
                return probe.getsockname()[1]
            except OSError:
                continue


class Identity:
    """A certificate that is signed by its own key, and that key, as files in `folder`."""

    def __init__(self, folder):
        self.certificate = f"{folder}/certificate.pem"
        self.key = f"{folder}/key.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
                        "-subj", "/CN=localhost", "-keyout", self.key, "-out", self.certificate],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


class Server:
    """A program that listens, with its children."""

    def __init__(self, name, command, log, cwd=None):
        self.name = name
        self.log = log
        self.port = 0
        self.secure_port = 0
        self.is_secure = False
        self.package_path = ""
        with open(log, "w") as output:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output,
                                            stderr=output, cwd=cwd, start_new_session=True)

    def secured(self):
        """The same running server as it is called over HTTPS."""
        view = copy.copy(self)
        view.port = self.secure_port
        view.is_secure = True
        return view

    def url(self, path):
        return f"{'https' if self.is_secure else 'http'}://127.0.0.1:{self.port}{path}"

    def wait_for(self, ready, seconds=60):
        """Waits until `ready()` is true; ends with what the program said when it isn't."""
        for _ in range(int(seconds * 20)):
            if self.process.poll() is None and ready():
                return self
            time.sleep(0.05)
        raise SystemExit(f"{self.name} did not start: {pathlib.Path(self.log).read_text()[-2000:]}")

    def serves_package(self):
        try:
            request = urllib.request.Request(self.url(self.package_path), headers={"Range": "bytes=0-0"})
            return urllib.request.urlopen(request, timeout=5).status in (200, 206)
        except OSError:
            return False

    def processes(self):
        """The ids of the program and of all its descendants."""
        found = [self.process.pid]
        for pid in found:
            for task in pathlib.Path(f"/proc/{pid}/task").glob("*"):
                try:
                    found += [int(child) for child in (task / "children").read_text().split()]
                except OSError:
                    pass
        return found

    def cpu_seconds(self):
        """Time on a processor of all threads, ended ones included, in user and kernel mode."""
        ticks = 0
        for pid in self.processes():
            fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")

    def settle(self):
        """Waits until it does nothing: the console computes checksums of new packages."""
        for _ in range(600):
            before = self.cpu_seconds()
            time.sleep(0.3)
            if self.cpu_seconds() - before <= 0.02:
                return self
        raise SystemExit(f"{self.name} does not come to rest")

    def _status(self, pid, *names):
        try:
            text = pathlib.Path(f"/proc/{pid}/status").read_text()
        except OSError:
            return 0
        return sum(int(re.search(rf"{name}:\s+(\d+)", text).group(1)) for name in names) * 1024

    def memory(self):
        """Bytes of memory of its own: pages of files, which the system can drop, don't count."""
        return sum(self._status(pid, "RssAnon", "RssShmem") for pid in self.processes())

    def handles(self):
        return sum(len(os.listdir(f"/proc/{pid}/fd")) for pid in self.processes())

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


def start_console(program, folder, packages, name="uplift", identity=None):
    """The console without a window on a database of its own in `folder`; with an identity it listens
    for HTTPS as well."""
    secure_port = free_port() if identity else 0
    more = [] if not identity else ["--set", f"secure_port={secure_port}",
                                    "--set", f"certificate_file={identity.certificate}",
                                    "--set", f"key_file={identity.key}"]
    console = Server(name, [program, "--headless", "--listen", "127.0.0.1:0", "--data-dir",
                            f"{folder}/{name}", "--software-dir", str(packages), *more],
                     f"{folder}/{name}.log")
    console.secure_port = secure_port
    console.package_path = f"/tms/public/data/SystemSoftware/{PACKAGE}"

    def listens():
        found = re.search(r"listening on \S+ port (\d+)", pathlib.Path(console.log).read_text())
        console.port = int(found.group(1)) if found else 0
        return console.port != 0 and console.serves_package()

    return console.wait_for(listens)


NGINX = """
worker_processes 1;
daemon off;
pid {folder}/pid;
error_log {folder}/error.log;
events {{ worker_connections 2048; }}
http {{
    access_log off;
    sendfile {sendfile};
    tcp_nopush {sendfile};
    keepalive_requests 1000000;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    ssl_certificate {identity.certificate};
    ssl_certificate_key {identity.key};
    server {{
        listen 127.0.0.1:{port} backlog=1024;
        listen 127.0.0.1:{secure_port} ssl backlog=1024;
        root {packages};
    }}
}}
"""


def start_nginx(folder, packages, sendfile, identity):
    """Debian's nginx with one worker, as the console serves from one thread."""
    name = "nginx sendfile" if sendfile else "nginx"
    own = pathlib.Path(folder, name.replace(" ", "-"))
    own.mkdir()
    port, secure_port = free_port(), free_port()
    configuration = own / "nginx.conf"
    configuration.write_text(NGINX.format(folder=own, packages=packages, port=port,
                                          secure_port=secure_port, identity=identity,
                                          sendfile="on" if sendfile else "off"))
    nginx = Server(name, ["nginx", "-p", str(own), "-c", str(configuration)], f"{own}/log")
    nginx.port = port
    nginx.secure_port = secure_port
    nginx.package_path = f"/{PACKAGE}"
    return nginx.wait_for(nginx.serves_package)


HFS = """
port: {port}
open_browser_at_start: false
log: ''
error_log: ''
auto_check_update: false
vfs:
  children:
    - source: {packages}
      name: packages
"""


def start_hfs(module, folder, packages):
    """HFS 3 from npm, its log switched off; `module` is the folder of the package."""
    own = pathlib.Path(folder, "hfs")
    own.mkdir()
    port = free_port()
    (own / "config.yaml").write_text(HFS.format(port=port, packages=packages))
    hfs = Server("hfs", ["node", f"{module}/src/index.js", "--cwd", str(own)], f"{own}/log")
    hfs.port = port
    hfs.package_path = f"/packages/{PACKAGE}"
    return hfs.wait_for(hfs.serves_package)

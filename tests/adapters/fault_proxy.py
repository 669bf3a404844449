"""A bad network on loopback: between an app and a server, it loses, delays, cuts and refuses a share of the requests.

proxy = FaultProxy(server_port, share=0.4, seed=1)
base = proxy.start()          # http://127.0.0.1:port, in the place of the server
proxy.settle()                # nothing is on its way any more: late requests have arrived
proxy.met                     # how often each fault was met
proxy.stop()
"""

import contextlib
import http.client
import random
import socket
import struct
import threading
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

# Before: the server never sees the request. After: it does, and its answer is lost. Late: both, too late for the app.
FAULTS = ("drop before", "drop after", "reset before", "reset after", "late", "slow", "429", "503", "html")
_PAGE = b"<!doctype html><title>Wifi</title><p>Bienvenue ! Acceptez les conditions."
_OWN = {"connection", "keep-alive", "transfer-encoding", "content-length"}


class FaultProxy:
    """`share` of the requests (0 to 1) meet a fault by chance; `late` is in seconds and outlasts the app's patience."""

    def __init__(self, port, share=0.4, seed=0, late=0.5):
        self.port, self.share, self.late = port, share, late
        self.met, self.requests = Counter(), 0
        self._chance, self._idle, self._busy = random.Random(seed), threading.Condition(), 0

    def start(self):
        """Begin to listen; the address in the place of the server's."""
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _Visit)
        self._server.proxy = self
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        self.host = f"127.0.0.1:{self._server.server_port}"
        return f"http://{self.host}"

    def stop(self):
        """Listen no more."""
        self._server.shutdown()
        self._server.server_close()

    def settle(self, timeout=10):
        """Wait until no request is on its way to the server."""
        with self._idle:
            assert self._idle.wait_for(lambda: not self._busy, timeout)

    def choose(self):
        """The fault of the next request, "" for none."""
        with self._idle:
            self.requests += 1
            fault = self._chance.choice(FAULTS) if self._chance.random() < self.share else ""
            self.met[fault] += 1
            self._idle.notify_all()
            return fault

    def next_request(self, timeout):
        """Wait for a request to come; whether one came in time (seconds)."""
        with self._idle:
            seen = self.requests
            return self._idle.wait_for(lambda: self.requests != seen, timeout)

    @contextlib.contextmanager
    def carrying(self):
        """While a request is here."""
        with self._idle:
            self._busy += 1
        try:
            yield
        finally:
            with self._idle:
                self._busy -= 1
                self._idle.notify_all()


class _Visit(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 30

    def _serve(self):
        size = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(size)
        if len(body) < size:  # whoever asked was killed in the middle of it: no server acts on half a request
            return self._cut("drop")
        with self.server.proxy.carrying():
            return self._carry(self.server.proxy.choose(), body)

    do_GET = do_POST = do_DELETE = do_PUT = _serve

    def _carry(self, fault, body):
        if fault in ("drop before", "reset before"):
            return self._cut(fault)
        if fault in ("429", "503", "html"):
            return self._say(fault)
        if fault == "late":
            threading.Event().wait(self.server.proxy.late)
        answer = self._forward(body)
        if fault in ("drop after", "reset after", "late"):
            return self._cut(fault)
        if fault == "slow":
            threading.Event().wait(self.server.proxy.late)
        return self._answer(*answer)

    def _forward(self, body):
        connection = http.client.HTTPConnection("127.0.0.1", self.server.proxy.port, timeout=30)
        headers = {name: value for name, value in self.headers.items() if name.lower() not in _OWN}
        try:
            connection.request(self.command, self.path, body or None, headers)
            found = connection.getresponse()
            return found.status, found.getheaders(), found.read()
        finally:
            connection.close()

    def _say(self, fault):
        if fault == "html":
            self._answer(200, [("Content-Type", "text/html")], _PAGE)
        else:
            self._answer(int(fault), [("Content-Type", "application/json"), ("Retry-After", "2")], b"{}")

    def _answer(self, status, headers, body):
        with contextlib.suppress(OSError):  # whoever asked waits no longer
            self.send_response_only(status)
            for name, value in headers:
                if name.lower() not in _OWN:
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            self.wfile.flush()

    def _cut(self, fault):
        self.close_connection = True
        if fault.startswith("reset"):
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        with contextlib.suppress(OSError):
            if not fault.startswith("reset"):
                self.connection.shutdown(socket.SHUT_RDWR)
            self.connection.close()

    def finish(self):
        with contextlib.suppress(OSError, ValueError):
            super().finish()

    def handle(self):
        with contextlib.suppress(OSError, ValueError):
            super().handle()

    def log_message(self, *_):
        """Silence."""

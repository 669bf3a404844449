"""A web server of a test's own, on loopback, that fails as it is told; stand-ins for networks are made of it."""

import contextlib
import json
import socket
import struct
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit


class Web:
    """Answers by `route(method, path, query, body, headers) -> (status, headers, value)`.

    `fail_next(*faults)`: "drop" closes before anything is done, "lose" after it, "429", "503", "html" answer so
    instead, "reset" resets before, "reset-after" after; "" is no fault. `only` names a part of the path that they
    are for.
    """

    def __init__(self):
        self._faults, self._lock = [], threading.RLock()
        self.only = "/"
        self.seen = []
        self.reset = "2030-01-01T00:00:00.000Z"

    def start(self):
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _Visit)
        self._server.web = self
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        self.host = f"127.0.0.1:{self._server.server_port}"
        self.base = f"http://{self.host}"
        return self

    def stop(self):
        self._server.shutdown()
        self._server.server_close()

    def fail_next(self, *faults, only="/"):
        self._faults, self.only = list(faults), only

    def route(self, method, path, query, body, headers):
        raise NotImplementedError


class _Visit(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def _do(self):
        size = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(size)
        address = urlsplit(self.path)
        query = {name: values[-1] for name, values in parse_qs(address.query).items()}
        with self.server.web._lock:
            self.server.web.seen.append((self.command, address.path, dict(self.headers), body))
            fault = (
                self.server.web._faults.pop(0)
                if self.server.web._faults and self.server.web.only in address.path
                else ""
            )
            if fault in ("drop", "reset"):
                return self._end(fault == "reset")
            if fault in ("429", "503", "html", "500"):
                return self._fail(fault)
            status, more, value = self.server.web.route(self.command, address.path, query, body, self.headers)
        if fault in ("lose", "reset-after"):
            return self._end(fault == "reset-after")
        data = value if isinstance(value, bytes) else json.dumps(value).encode()
        self._answer(status, {"Content-Type": "application/json", **more}, data)
        return None

    do_GET = do_POST = do_DELETE = do_PUT = _do

    def _fail(self, fault):
        if fault == "html":
            self._answer(200, {"Content-Type": "text/html"}, b"<html>Welcome to the wifi</html>")
        else:
            more = {"X-RateLimit-Reset": self.server.web.reset, "X-RateLimit-Remaining": "0"} if fault == "429" else {}
            self._answer(int(fault), {"Content-Type": "application/json", **more}, b'{"error":"later"}')

    def _answer(self, status, headers, data):
        self.send_response(status)
        for name, value in {"Content-Length": str(len(data)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def _end(self, reset):
        if reset:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.connection.close()

    def log_message(self, format, *args):
        pass

    def finish(self):
        with contextlib.suppress(OSError, ValueError):
            super().finish()


def form(body, headers):
    """The fields of a body, as a form or as JSON; files of a multipart one are under their names, as bytes."""
    kind = headers.get("Content-Type", "")
    if "json" in kind:
        return json.loads(body or b"{}")
    if "multipart" in kind:
        return _parts(body, kind.split("boundary=")[1].encode())
    found = {}
    for name, values in parse_qs(body.decode(), keep_blank_values=True).items():
        found[name] = values if name.endswith("[]") else values[-1]
    return found


def _parts(body, boundary):
    found = {}
    for part in body.split(b"--" + boundary)[1:-1]:
        head, _, data = part.strip(b"\r\n").partition(b"\r\n\r\n")
        name = head.split(b'name="')[1].split(b'"')[0].decode()
        found[name] = data if b"filename" in head else data.decode()
    return found

"""A client of one's own making, which says to a server whatever it likes: bytes on a socket, no library between."""

import contextlib
import json
import socket


class RawClient:
    """Speaks NATS's text protocol with a key, or without one."""

    def __init__(self, port, key=None, claims=None):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=10)
        self.lines = self.socket.makefile("rb")
        info = json.loads(self.lines.readline().removeprefix(b"INFO "))
        words = {
            "verbose": False,
            "pedantic": False,
            "lang": "raw",
            "version": "1",
            "protocol": 1,
            "no_responders": False,
        }
        if key is not None:
            words |= {"nkey": claims or key.public(), "sig": key.sign(info["nonce"]).decode()}
        self._say(f"CONNECT {json.dumps(words)}")

    def _say(self, line, payload=None):
        self.socket.sendall(line.encode() + b"\r\n" + (b"" if payload is None else payload + b"\r\n"))

    def close(self):
        self.lines.close()
        self.socket.close()

    def said(self, *lines):
        """What the server answers to some lines, up to the PONG that closes them, or to its hanging up."""
        with contextlib.suppress(OSError):  # it has hung up already: what it said before that is still to be read
            for line, payload in (*lines, ("PING", None)):
                self._say(line, payload)
        heard = []
        while line := self._next():
            if line == b"PONG\r\n":
                return heard
            if line == b"PING\r\n":
                self._say("PONG")
            if line.startswith((b"PING", b"INFO ")):
                continue
            heard.append(line.decode().strip())
            if line.startswith(b"MSG "):
                heard.append(self.lines.read(int(line.split()[-1]) + 2).decode().strip())
        return [*heard, "hung up"]

    def _next(self):
        try:
            return self.lines.readline()
        except ConnectionResetError:  # hung up with something of ours unread
            return b""

    def subscribe(self, subject):
        return self.said((f"SUB {subject} {abs(hash(subject)) % 9999}", None))

    def publish(self, subject, payload=b"x"):
        return self.said((f"PUB {subject} {len(payload)}", payload))

    def heard(self):
        """What has come by now."""
        return self.said()

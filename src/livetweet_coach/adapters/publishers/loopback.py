"""The way back from a browser: a server on this machine that waits for one visit to a registered address."""

import threading
from collections.abc import Sequence
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

from livetweet_coach.core.words import say
from livetweet_coach.ports.accounts import NotConnected

PATH = "/callback"
_PAGE = (
    '<!doctype html><meta charset="utf-8"><title>LiveTweet Coach</title>'
    '<body style="font:20px system-ui;max-width:36em;margin:4em auto"><p>{}</p>'
)


class Loopback:
    """Listens on 127.0.0.1 at the first free one of `ports` (0: any) until `close`; `closing` is what the page says.

    Networks compare redirect addresses letter by letter, so ports are fixed ones that the person has registered.
    """

    def __init__(self, ports: Sequence[int], closing: str = "You can go back to LiveTweet Coach.") -> None:
        self._ports, self._closing = ports, closing
        self._server: ThreadingHTTPServer | None = None
        self._came, self._one = threading.Event(), threading.Lock()
        self._answer: dict[str, str] | None = None

    def open(self) -> str:
        """Begin to listen; the address to come back to. Raises NotConnected where every port is taken."""
        for port in self._ports:
            try:
                self._server = _OnlyOurs(("127.0.0.1", port), self._handler())
            except OSError:
                continue
            threading.Thread(target=self._server.serve_forever, args=(0.1,), name="loopback", daemon=True).start()
            return f"http://127.0.0.1:{self._server.server_port}{PATH}"
        raise NotConnected(
            say("Accounts", "Another program uses the door that the browser comes back by. Close it, or paste by hand.")
        )

    def hand_in(self, answer: dict[str, str] | None) -> None:
        """From any thread: what the browser would have brought, None to give up. The first answer counts."""
        with self._one:
            if not self._came.is_set():
                self._answer = answer
                self._came.set()

    def wait(self, timeout: float | None = None) -> dict[str, str] | None:
        """The query that the browser came back with; None when given up, or after `timeout` seconds."""
        self._came.wait(timeout)
        return self._answer

    def close(self) -> None:
        """Stop listening."""
        server, self._server = self._server, None
        if server is not None:
            server.shutdown()
            server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        loopback = self

        class Visit(BaseHTTPRequestHandler):
            timeout = 5

            def do_GET(self) -> None:
                address = urlsplit(self.path)
                found = address.path == PATH and bool(address.query)
                self.send_response(200 if found else 404)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Cache-Control", "no-store")
                self.send_header("Referrer-Policy", "no-referrer")
                self.end_headers()
                if found:
                    self.wfile.write(_PAGE.format(escape(loopback._closing)).encode())
                    loopback.hand_in(dict(parse_qsl(address.query)))

            def log_message(self, format: str, *args: object) -> None:
                """The address has a code in it: it is written nowhere."""

        return Visit


class _OnlyOurs(ThreadingHTTPServer):
    """A port that somebody else listens on is taken, whatever the system thinks of sharing it.

    Browsers open connections ahead of need and leave them idle: the one with the visit must not wait behind those.
    """

    daemon_threads = True
    allow_reuse_address = False
    allow_reuse_port = False


def pasted(text: str) -> dict[str, str]:
    """The query of an address that was copied from the browser; empty where there is none."""
    return dict(parse_qsl(urlsplit(text.strip()).query))

"""A strict stand-in of X on this machine: its rules over HTTP, and troubles on demand.

x = XStandIn()
base = x.start()                                  # http://127.0.0.1:port
x.trouble("/2/tweets", drop=True, applied=True)   # carried out, and the answer never comes
x.posts                                           # what X has: records with id, text, parent, author, media
x.stop()
"""

import json
import sys
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.parser import BytesParser
from email.policy import HTTP
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlencode, urlsplit

from tests.adapters.publishers.x_messages import XMessages
from tests.adapters.publishers.x_rules import Answer, Refused


@dataclass
class Trouble:
    """What happens to requests whose path begins with `path`: `answer` instead of X's own, or none and a cut (`drop`).

    `applied`: the request is carried out all the same; `part`: the cut comes in the middle of the answer; `gate`: the
    answer waits for it; `times`: how often.
    """

    path: str
    answer: Answer | None = None
    drop: bool = False
    applied: bool = False
    part: bool = False
    gate: threading.Event | None = None
    method: str = ""
    times: int = 1


@dataclass
class Request:
    """A request as it came."""

    method: str
    path: str
    query: dict
    headers: dict
    body: bytes
    form: dict = field(default_factory=dict)


class XStandIn(XMessages):
    """The server. `requests` are all that came; `clock` is X's time, also that of its Date header."""

    def __init__(self, clock=lambda: datetime.now(UTC)):
        super().__init__(clock)
        self.requests, self._troubles, self._server = [], [], None

    def start(self):
        """Begin to listen; the base address."""
        self._server = _Server(("127.0.0.1", 0), _handler(self))
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return f"http://127.0.0.1:{self._server.server_port}"

    def stop(self):
        """Listen no more."""
        server, self._server = self._server, None
        if server is not None:
            server.shutdown()
            server.server_close()

    def trouble(self, path, answer=None, **how):
        """Arrange a trouble (see Trouble); troubles of one path come in the order in which they were arranged."""
        with self.lock:
            self._troubles.append(Trouble(path, answer, **how))

    def take_trouble(self, request):
        """The trouble that is due for a request, or None."""
        with self.lock:
            for one in self._troubles:
                if request.path.startswith(one.path) and one.method in ("", request.method):
                    one.times -= 1
                    if not one.times:
                        self._troubles.remove(one)
                    return one
        return None

    def browse(self, address, user="7", says_no=False):
        """What a browser does with the address to agree at: where it ends, on the way back."""
        query = dict(parse_qsl(urlsplit(address).query))
        if says_no:
            return f"{query['redirect_uri']}?{urlencode({'state': query['state'], 'error': 'access_denied'})}"
        return f"{query['redirect_uri']}?{urlencode(self.agree(query, user))}"

    def carry_out(self, request):
        """X's own answer to a request."""
        try:
            with self.lock:
                return self._carry_out(request)
        except Refused as refused:
            return refused.answer
        except (KeyError, TypeError, ValueError, AttributeError):
            return Refused(400, "One or more parameters to your request was invalid.", title="Invalid Request").answer

    def _carry_out(self, request):
        place = (request.method, request.path)
        if place == ("GET", "/i/oauth2/authorize"):
            way_back = f"{request.query['redirect_uri']}?{urlencode(self.agree(request.query))}"
            return Answer(302, "", {"Location": way_back})
        if request.path.startswith("/2/oauth2/"):
            assert request.headers["content-type"].startswith("application/x-www-form-urlencoded")
            return self.token(request.form) if request.path.endswith("/token") else self.revoke(request.form)
        user = self.who(request.headers.get("authorization", ""))
        if place == ("POST", "/2/tweets"):
            return self.create(user, json.loads(request.body))
        if place == ("GET", "/2/users/me"):
            plan = "Premium" if self.premium else "None"
            me = {"id": user, "username": self.users[user], "name": "Léa Morel", "subscription_type": plan}
            return Answer(200, {"data": me})
        if place == ("POST", "/2/media/upload"):
            return self.upload(user, *_parts(request))
        if place == ("POST", "/2/media/metadata"):
            return self.describe(user, json.loads(request.body))
        if place == ("GET", f"/2/users/{user}/tweets"):
            return self.timeline(user, request.query)
        found = self._private(user, request)
        if found is not None:
            return found
        if request.method == "DELETE" and request.path.startswith("/2/tweets/"):
            return self.delete(user, request.path.rpartition("/")[2])
        raise Refused(404, "Not Found", title="Not Found")

    def _private(self, user, request):
        """What the addresses of private messages and of people answer, None for any other."""
        parts = request.path.strip("/").split("/")
        scope = self.access[request.headers["authorization"].removeprefix("Bearer ")].scope
        if request.method == "GET" and parts[:4] == ["2", "users", "by", "username"]:
            return self.by_name(parts[4])
        if parts[:3] != ["2", "dm_conversations", "with"]:
            return None
        if request.method == "POST" and parts[4:] == ["messages"]:
            return self.write_message(user, parts[3], json.loads(request.body), scope)
        if request.method == "GET" and parts[4:] == ["dm_events"]:
            return self.conversation(user, parts[3], request.query, scope)
        return None


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request, client_address):
        """Who has gone meanwhile is no news."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


def _parts(request):
    """A picture and its category out of a multipart body."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    parts = {}
    for part in BytesParser(policy=HTTP).parsebytes(head + request.body).iter_parts():
        parts[part.get_param("name", header="content-disposition")] = part.get_payload(decode=True)
    if set(parts) != {"media", "media_category"}:
        raise Refused(400, f"not these: {sorted(parts)}", title="Invalid Request")
    return parts["media"], parts["media_category"].decode()


def _request(visit):
    """What came with a visit."""
    parts = urlsplit(visit.path)
    body = visit.rfile.read(int(visit.headers.get("content-length") or 0))
    headers = {name.lower(): value for name, value in visit.headers.items()}
    found = Request(visit.command, parts.path, dict(parse_qsl(parts.query)), headers, body)
    if headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        found.form = dict(parse_qsl(body.decode()))
    return found


def _answer(visit, answer, now, part):
    """Send an answer, or half of one."""
    page = isinstance(answer.body, str)
    body = answer.body.encode() if page else b"" if answer.body is None else json.dumps(answer.body).encode()
    visit.send_response_only(answer.status)
    usual = {"Date": format_datetime(now.astimezone(UTC), usegmt=True), "Content-Length": str(len(body))}
    usual["Content-Type"] = "text/html" if page else "application/json; charset=utf-8"
    for name, value in {**usual, **answer.headers}.items():
        visit.send_header(name, value)
    visit.end_headers()
    visit.wfile.write(body[: len(body) // 2] if part else body)


def _handler(x):
    class Visit(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 30

        def _serve(self):
            request = _request(self)
            x.requests.append(request)
            trouble = x.take_trouble(request) or Trouble("", applied=True)
            answer = x.carry_out(request) if trouble.applied else None
            if trouble.gate is not None:
                trouble.gate.wait(30)
            if trouble.drop or trouble.part:
                self.close_connection = True
            if not trouble.drop:
                _answer(self, trouble.answer or answer, x.clock(), trouble.part)

        do_GET = do_POST = do_DELETE = do_PUT = _serve

        def log_message(self, *_):
            """Silence."""

    return Visit

"""From Send to the request on the wire: the outbox's own time, on top of the publisher's call itself.

    ./dev bench outbox [rounds]

A real store on disk, a worker's thread, and a publisher that asks a server on loopback. Each round sends one post with
no time to undo. Prints medians in milliseconds: from Send to the moment the publisher is called (every step committed
to disk before), the bare call, and from the answer to the timeline's row on disk; all from one run.
"""

import http.client
import statistics
import sys
import tempfile
import threading
import time
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from livetweet_coach.adapters.outbox import Outbox  # noqa: E402
from livetweet_coach.adapters.store.store import open_store  # noqa: E402
from livetweet_coach.core.draft.draft import Draft, Post  # noqa: E402
from livetweet_coach.core.publishing.item import State  # noqa: E402
from livetweet_coach.core.publishing.plan import Target  # noqa: E402
from livetweet_coach.core.publishing.step import Receipt  # noqa: E402
from livetweet_coach.core.rules.rule import Account  # noqa: E402
from livetweet_coach.ports import Capabilities  # noqa: E402


class Server(BaseHTTPRequestHandler):
    """Says yes to everything."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response_only(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")


class Caller:
    """A publisher that notes when it is called and when it has its answer."""

    def __init__(self, port: int) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port)
        self.called = self.answered = 0.0

    def capabilities(self) -> Capabilities:
        """As X."""
        return Capabilities(once="lookup")

    def create(self, step: object, key: str, media: object = ()) -> Receipt:
        """One request."""
        self.called = time.perf_counter()
        self.connection.request("POST", "/", b"{}")
        self.connection.getresponse().read()
        self.answered = time.perf_counter()
        return Receipt(key, datetime.now(UTC))


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    out, caller = threading.Event(), Caller(server.server_port)
    before, call, after = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder), datetime.now(UTC))
        outbox = Outbox(
            store.queue,
            lambda step: caller,  # type: ignore[arg-type, return-value]
            lambda: datetime.now(UTC),
            lambda item: out.set() if item.state is State.PUBLISHED else None,
        )
        outbox.start()
        for number in range(rounds):
            out.clear()
            began = time.perf_counter()
            draft = Draft(f"d{number}", (Post("p", f"Message {number} #JournéeNum26"),))
            outbox.send(draft, [Target("x", Account("lea", id="x:1"))], timedelta(0))
            out.wait(30)
            before.append(caller.called - began)
            call.append(caller.answered - caller.called)
            after.append(time.perf_counter() - caller.answered)
        outbox.stop()
        store.close()
    server.shutdown()
    for words, times in (("Send to the call", before), ("the call itself", call), ("answer to the row", after)):
        half, most = statistics.median(times) * 1000, sorted(times)[int(len(times) * 0.95)] * 1000
        print(f"{words:18} {half:6.2f} ms (95 %: {most:.2f})")
    print(f"{rounds} posts; the outbox adds {statistics.median(before) / statistics.median(call):.1f} times the call")


if __name__ == "__main__":
    main()

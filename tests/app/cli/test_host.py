"""The real command in a process of its own: rooms over it, its end by every signal, and what it refuses."""

import contextlib
import os
import signal
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from tests.adapters.room.apps import App, invited
from tests.adapters.room.servers import certificate, free_port

from livetweet_coach.adapters.room.nats_link import NatsLink
from livetweet_coach.adapters.room.nkeys import NKey
from livetweet_coach.adapters.room.probe import probed
from livetweet_coach.adapters.room.server_config import Serving
from livetweet_coach.app.cli.hosting import addresses
from livetweet_coach.core.room.messages import Note, Role
from livetweet_coach.ports.room import Venue

ROOT = Path(__file__).parents[3]


class Host:
    """`livetweet-coach host` in a child process; `lines` is what it has printed up to the last of its opening words."""

    def __init__(self, folder, *argv, lang="en"):
        self.folder, self.port = folder, free_port()
        command = [sys.executable, "-m", "livetweet_coach", "host", "--bind", "127.0.0.1", "--port", str(self.port)]
        self.process = subprocess.Popen(
            [*command, "--folder", str(folder), "--lang", lang, *argv],
            env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self.lines = []
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n"))
            if "Ctrl+C" in line:
                break

    @property
    def servers(self):
        return [line.strip() for line in self.lines if "#SA" in line]

    def end(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        rest, told = self.process.communicate(timeout=20)
        return self.process.returncode, rest.strip(), told


@pytest.fixture
def host(tmp_path):
    with contextlib.ExitStack() as open_ones:

        def made(*argv, folder=tmp_path / "host", **more):
            one = Host(folder, *argv, **more)
            open_ones.callback(one.process.communicate)
            open_ones.callback(one.process.kill)
            return one

        yield made


def answers(port):
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
        return True
    return False


def gone(connection):
    """Whether the server at the other end is no more: its end is heard, and nobody answers there."""
    port = connection.getpeername()[1]
    with connection, contextlib.suppress(ConnectionResetError):
        while connection.recv(4096):
            pass
    return not answers(port)


def visit(tmp_path, server, open_link=None):
    """A learner hosts over a server, a tutor comes in, and a note arrives."""
    ana, tom = App(tmp_path / "ana"), App(tmp_path / "tom")
    try:
        for app in (ana, tom):
            app.rooms._open_link = open_link or app.rooms._open_link
        here = ana.watched(ana.rooms.host(Venue(server=server), "A workshop", "Ana", Role.LEARNER))
        there = tom.join(invited(ana, here).text)
        here.accept(ana.wait(lambda room: room.view().knocks)[0].id)
        tom.wait(lambda room: room.view().is_in and room.view().members)
        there.tell(here.view().me, Note("n", "Here I am"))
        ana.wait(lambda room: [said.message for said in room.said() if isinstance(said.message, Note)])
    finally:
        for app in (tom, ana):
            app.stop()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_room_over_it_and_a_clean_end(tmp_path, host, how):
    one = host("--title", "Les amis du fil")
    assert one.lines[0] == "Les amis du fil: open to rooms."
    assert [line.partition("#")[0] for line in one.servers] == [f"nats://127.0.0.1:{one.port}"]
    visit(tmp_path, one.servers[0])
    assert one.end(how) == (0, "The server has ended.", "")
    assert not answers(one.port)


def test_the_key_stays_the_same_is_nobody_elses_and_strangers_are_not_let_in(host):
    first = host()
    key = first.servers[0].partition("#")[2]
    assert "lets people in" in probed(first.servers[0]).source
    assert "does not know this key" in probed(f"nats://127.0.0.1:{first.port}#{NKey.new().seed()}").source
    first.end()
    assert stat.S_IMODE((first.folder / "host.key").stat().st_mode) == 0o600
    assert host().servers[0].endswith(f"#{key}")


def test_killed_it_leaves_no_server_behind(host):
    one = host()
    connection = socket.create_connection(("127.0.0.1", one.port), 15)
    one.end(signal.SIGKILL)
    assert gone(connection)


def test_a_server_that_dies_ends_the_command_with_a_sentence(host):
    one = host()
    os.kill(int((one.folder / "server" / "server.pid").read_text()), signal.SIGKILL)
    rest, told = one.process.communicate(timeout=20)
    assert (one.process.returncode, rest) == (2, "")
    assert told == "livetweet-coach host: The room's server has ended.\n"


def test_by_tls_and_websocket_under_the_name_in_the_certificate(tmp_path, host):
    made, ws = certificate(tmp_path / "tls"), free_port()
    one = host("--tls-cert", made.cert, "--tls-key", made.key, "--ws-port", str(ws))
    direct, web = one.servers
    assert (direct.partition("#")[0], web.partition("#")[0]) == (
        f"tls://127.0.0.1:{one.port}",
        f"wss://127.0.0.1:{ws}",
    )
    for number, server in enumerate((direct, web)):
        visit(tmp_path / str(number), server, lambda *those: NatsLink(*those, trust=made.trust))


def test_a_busy_port_is_refused_with_a_sentence(host):
    first = host()
    again = host("--port", str(first.port), folder=first.folder.with_name("other"))
    assert again.lines == []
    _, told = again.process.communicate(timeout=20)
    assert again.process.returncode == 2 and f"Port {first.port} is taken" in told


def test_names_and_paths_of_addresses():
    by_tls = Serving(port=4222, ws_port=443, tls_cert="x", tls_key="y")
    assert addresses(by_tls, ["room.example"]) == ("tls://room.example:4222", "wss://room.example:443")
    assert addresses(Serving("127.0.0.1", 4333), []) == ("nats://127.0.0.1:4333",)

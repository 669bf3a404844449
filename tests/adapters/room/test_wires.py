"""By TLS, by WebSocket, behind a TLS front, in a cluster; and what is not a room's server is named."""

import asyncio
import contextlib

import pytest
from tests.adapters.room.listener import Listener
from tests.adapters.room.servers import certificate, free_port, hosted, in_a_thread, move, tls_front

from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.view import LinkWord


def talk(cast, tutor_at, learner_at, trust=None):
    """A draft goes from the learner's address to the tutor's."""

    async def play():
        async with (
            Listener(tutor_at, "R", cast.tutor, Role.TUTOR, trust=trust) as tutor,
            Listener(learner_at, "R", cast.learner, Role.LEARNER, trust=trust) as learner,
        ):
            await asyncio.gather(tutor.up(), learner.up())
            await tutor.link.listen(["d.*"])
            assert await tutor.link.flush()
            for _ in range(20):
                learner.link.send("d.learner", b"x" * 60_000)
                assert await learner.link.flush()
            await tutor.until(lambda: len(tutor.heard) == 20)

    asyncio.run(play())


def sentence_of(cast, address, trust=None, word=LinkWord.DOWN):
    """What is told about an address that does not work."""

    async def play():
        async with Listener(address, "R", cast.tutor, Role.TUTOR, trust=trust) as tutor:
            await tutor.until(lambda: tutor.word is word)
            return tutor.sentence

    return asyncio.run(play())


def test_by_tls_and_by_websocket_over_tls(tmp_path, cast):
    made = certificate(tmp_path / "tls")
    tls = {"tls_cert": made.cert, "tls_key": made.key, "ws_port": free_port()}
    with hosted(tmp_path / "server", cast.accesses, **tls) as server:
        port, ws = server.serving.port, server.serving.ws_port
        talk(cast, f"tls://127.0.0.1:{port}", f"wss://127.0.0.1:{ws}", made.trust)
        talk(cast, f"nats://127.0.0.1:{port}", f"wss://127.0.0.1:{ws}/any/path", made.trust)
        assert "Nobody vouches" in sentence_of(cast, f"tls://127.0.0.1:{port}")
        assert "Nobody vouches" in sentence_of(cast, f"wss://127.0.0.1:{ws}")


def test_by_websocket_behind_a_front_that_speaks_tls(tmp_path, cast):
    made = certificate(tmp_path / "tls")
    with (
        hosted(tmp_path / "server", cast.accesses, ws_port=free_port()) as server,
        tls_front(made, server.serving.ws_port) as front,
    ):
        talk(cast, f"ws://127.0.0.1:{server.serving.ws_port}", f"wss://127.0.0.1:{front}", made.trust)


def test_the_certificate_of_another_and_one_that_has_run_out(tmp_path, cast):
    other, old = certificate(tmp_path / "other", "room.example"), certificate(tmp_path / "old", days=-1, began=9)
    for made, words in ((other, "is not {host}"), (old, "has run out")):
        with hosted(tmp_path / words[:5], cast.accesses, tls_cert=made.cert, tls_key=made.key) as server:
            assert words in sentence_of(cast, f"tls://127.0.0.1:{server.serving.port}", made.trust)


def test_no_tls_where_it_was_asked_for_is_refused_before_anything_is_said(server, cast):
    assert "does not encrypt" in sentence_of(cast, f"tls://127.0.0.1:{server.serving.port}")


def answering(answer, asked):
    """Something on loopback that is no room's server: it says this to whoever comes, or asks."""

    async def greet(reader, writer):
        if asked:
            await reader.read(4000)
        writer.write(answer)
        await writer.drain()
        writer.close()

    return in_a_thread(greet)


@pytest.mark.parametrize(
    ("scheme", "answer", "words"),
    [
        ("nats", b"HTTP/1.1 302 Found\r\nLocation: http://sign.in/\r\n\r\n", "A web page answers"),
        ("nats", b"<html>", "A web page answers"),
        ("nats", b"220 mail.example ESMTP\r\n", "no room's server"),
        ("nats", b"\x00" * 200_000, "no room's server"),
        ("nats", b"", "hung up at once"),
        ("nats", b"-ERR 'maximum connections exceeded'\r\n", "is full"),
        ("nats", b"INFO not json\r\n", "no room's server"),
        (
            "ws",
            b"HTTP/1.1 302 Found\r\nLocation: /sign-in\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
            "A web page answers",
        ),
        ("ws", b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", "A web page answers"),
        ("ws", b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", "no room's server answers"),
        ("ws", b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n", "server behind it is not"),
        ("ws", b"rubbish\r\n\r\n", "can't be reached"),
    ],
)
def test_what_answers_in_place_of_a_room_is_named(cast, scheme, answer, words):
    with answering(answer, asked=scheme == "ws") as port:
        assert words in sentence_of(cast, f"{scheme}://127.0.0.1:{port}")


def test_a_name_that_does_not_exist(cast):
    assert "was not found" in sentence_of(cast, "nats://no-such-host.invalid")


def test_tls_towards_what_speaks_none(server, cast):
    assert "not by TLS" in sentence_of(cast, f"wss://127.0.0.1:{server.serving.port}")


@contextlib.contextmanager
def http_proxy(seen):
    """A proxy for web pages as companies and schools have them: it answers CONNECT, and notes whereto."""

    async def tunnel(reader, writer):
        seen.append((await reader.readuntil(b"\r\n\r\n")).split()[1].decode())
        host, _, port = seen[-1].rpartition(":")
        there, back = await asyncio.open_connection(host, int(port))
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await asyncio.gather(move(reader, back), move(there, writer))

    with in_a_thread(tunnel) as port:
        yield f"http://127.0.0.1:{port}"


def test_the_systems_proxy_leads_to_a_websocket(tmp_path, cast, monkeypatch):
    made, seen = certificate(tmp_path / "tls"), []
    tls = {"tls_cert": made.cert, "tls_key": made.key, "ws_port": free_port()}
    with hosted(tmp_path / "server", cast.accesses, **tls) as server, http_proxy(seen) as proxy:
        address = f"wss://127.0.0.1:{server.serving.ws_port}"
        monkeypatch.setenv("https_proxy", proxy)
        talk(cast, address, address, made.trust)
        assert seen == [f"127.0.0.1:{server.serving.ws_port}"] * 2
        monkeypatch.setenv("https_proxy", "http://127.0.0.1:1")
        assert "The proxy" in sentence_of(cast, address, made.trust)
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        talk(cast, address, address, made.trust)

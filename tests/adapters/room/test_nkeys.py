"""NKeys as NATS writes them, known vectors, and a real server that lets in by one."""

import asyncio
import base64
import json
import shutil
import socket
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from livetweet_coach.adapters.room.nkeys import NKey, is_public_nkey

# From the tests of NATS's own client for Python, and from its documentation of `nk`.
SEED = "SUAMLK2ZNL35WSMW37E7UD4VZ7ELPKW7DHC3BWBSD2GCZ7IUQQXZIORRBU"
PUBLIC = "UCK5N7N66OBOINFXAYC2ACJQYFSOD4VYNU6APEJTAVFZB2SVHLKGEW7L"
DOCUMENTED = (
    "SUACSSL3UAHUDXKFSNVUZRF5UHPMWZ6BFDTJ7M6USDXIEDNPPQYYYCU3VY",
    "UDXU4RCSJNZOIQHZNWXHXORDPRTGNJAHAHFRGZNEEJCPQTT2M7NLCNF4",
)
SIGNED = b"ZaAiVDgB5CeYoXoQ7cBCmq-ZllzUnGUoDVb8C7PilWvCs8XKfUchAUhz2P4BYAF--Dg3w05CqyQFRDiGL6LrDw"


@pytest.mark.parametrize(("seed", "public"), [(SEED, PUBLIC), DOCUMENTED])
def test_keys_are_written_as_nats_does(seed, public):
    key = NKey.from_seed(seed)
    assert (key.seed(), key.public(), len(key.raw_seed)) == (seed, public, 32)


def test_a_nonce_is_signed_as_nats_does():
    assert NKey.from_seed(SEED).sign("PXoWU7zWAMt75FY") == SIGNED


@given(st.binary(min_size=32, max_size=32))
def test_there_and_back(raw):
    key = NKey(raw)
    assert key.seed().startswith("SU") and len(key.seed()) == 58
    assert key.public().startswith("U") and len(key.public()) == 56
    assert NKey.from_seed(key.seed()).raw_seed == raw
    assert is_public_nkey(key.public()) and not is_public_nkey(key.seed())


@pytest.mark.parametrize(
    "wrong", ["", "SU", SEED[:-1], SEED.lower(), SEED[:-1] + "A", "SA" + SEED[2:], PUBLIC, SEED + "=", "é" * 58]
)
def test_anything_else_is_no_seed(wrong):
    with pytest.raises(ValueError):
        NKey.from_seed(wrong)


@given(st.text())
def test_any_text_is_a_public_key_or_not(text):
    assert is_public_nkey(text) is False


def test_a_nonce_is_signed_in_base64url_without_padding():
    key = NKey(bytes(range(32)))
    answer = key.sign("nonce")
    assert b"=" not in answer and answer == key.sign(b"nonce")
    raw = base64.b32decode(key.public())[1:33]
    Ed25519PublicKey.from_public_bytes(raw).verify(base64.urlsafe_b64decode(answer + b"=="), b"nonce")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


async def asked_in(port, connect):
    """What the server answers to a CONNECT, given its nonce."""
    for _ in range(200):
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            break
        except OSError:
            await asyncio.sleep(0.02)  # the server's port opens when it is ready; there is no other sign of it
    info = json.loads((await reader.readline()).decode().removeprefix("INFO "))
    writer.write(b"CONNECT " + json.dumps(connect(info["nonce"])).encode() + b"\r\nPING\r\n")
    await writer.drain()
    answer = await reader.readline()
    writer.close()
    await writer.wait_closed()
    return answer.strip()


def test_a_real_server_lets_in_who_signs(tmp_path):
    program = Path(sys.executable).with_name("nats-server")
    program = program if program.exists() else Path(shutil.which("nats-server") or "")
    key, other, port = NKey.new(), NKey.new(), free_port()
    file = tmp_path / "server.conf"
    file.write_text(
        f'listen: "127.0.0.1:{port}"\nauthorization {{ users: [ {{ nkey: {key.public()} }} ] }}\n', encoding="utf-8"
    )

    async def story():
        server = await asyncio.create_subprocess_exec(
            str(program), "-c", str(file), stderr=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.DEVNULL
        )
        try:
            common = {"verbose": False, "pedantic": False, "lang": "test", "version": "0", "protocol": 1}
            return [
                await asked_in(port, lambda nonce: common | {"nkey": key.public(), "sig": key.sign(nonce).decode()}),
                await asked_in(port, lambda nonce: common | {"nkey": key.public(), "sig": other.sign(nonce).decode()}),
                await asked_in(
                    port, lambda nonce: common | {"nkey": other.public(), "sig": other.sign(nonce).decode()}
                ),
            ]
        finally:
            server.terminate()
            await server.wait()

    answers = asyncio.run(story())
    assert answers[0] == b"PONG"
    assert b"Authorization Violation" in answers[1] and b"Authorization Violation" in answers[2]

"""docs/protocol.md says what the code does."""

import re
from dataclasses import fields
from pathlib import Path

from livetweet_coach.adapters.room import seal
from livetweet_coach.adapters.room.files import MOST
from livetweet_coach.core.room import arrival, joining, short_code
from livetweet_coach.core.room.coding import decode, decode_packet, encode_packet
from livetweet_coach.core.room.envelope import LONGEST_ENVELOPE, Stream
from livetweet_coach.core.room.grant import NAME_SIGNS
from livetweet_coach.core.room.invite import ADDRESS_SIGNS, ADDRESSES
from livetweet_coach.core.room.limits import MAY_SAY
from livetweet_coach.core.room.packets import Ack, Hello

PAGE = (Path(__file__).parents[3] / "docs" / "protocol.md").read_text(encoding="utf-8")


def test_the_examples_are_what_is_sent():
    lines = re.search(r"```json\n(.*?)```", PAGE, re.DOTALL)[1].splitlines()
    assert len(lines) == 4
    for line in lines:
        packet = decode_packet(line.encode())
        assert encode_packet(packet).decode() == line
        assert isinstance(packet, Hello | Ack) or decode(packet.body) is not None


def test_every_kind_is_on_the_page_with_its_fields_and_roles():
    rows = {row[1]: row for row in re.finditer(r"^\| `(\w+)` \| (.*) \| (.*) \|$", PAGE, re.MULTILINE)}
    for kind, roles in MAY_SAY.items():
        row = rows[kind.__name__.lower()]
        assert all(f"`{field.name}`" in row[2] for field in fields(kind))
        said = {"everybody"} if len(roles) == 3 else {role.value for role in roles} or {"the", "host"}
        assert set(re.findall(r"\w+", re.split("[;:,]", row[3])[0] if said & {"everybody", "host"} else row[3])) == said


def test_every_name_that_is_signed_sealed_or_proved_is_on_the_page():
    folder = Path(__file__).parents[3] / "src" / "livetweet_coach"
    names = {
        name
        for place in ("core/room", "adapters/room")
        for file in (folder / place).glob("*.py")
        for name in re.findall(r'"(lt-[a-z]+-\d)"', file.read_text(encoding="utf-8"))
    }
    assert len(names) >= 12
    assert {name for name in names if name not in PAGE} == set()
    assert set(re.findall(r"lt-[a-z]+-\d", PAGE)) == names


def test_the_numbers_on_the_page_are_the_codes():
    for words in (
        f"eight signs of `{short_code.ALPHABET}`",
        f"After {short_code.TRIES}\nwrong tries",
        f"at most {joining.OTHERS} grants",
        f"multiple of {seal.STEP} bytes",
        f"At most {LONGEST_ENVELOPE:,} bytes",
        f"up to {ADDRESSES} addresses",
        f"1 to {MOST}\nenvelopes",
        f"at most\n{ADDRESS_SIGNS} characters",
        f"1 to {NAME_SIGNS} printable",
        f"repeated after {arrival.FIRST_WAIT} s, each\nwait {arrival.GROWTH} times the last",
        f"at most {arrival.LONGEST_WAIT:.0f} s; after *held* every {arrival.HELD_WAIT:.0f} s",
    ):
        assert words.lower() in PAGE.lower(), words


def test_every_stream_and_refusal_is_on_the_page():
    assert all(f"| `{stream.value}` |" in PAGE for stream in Stream)
    assert ", ".join(why.value for why in joining.Refusal) in PAGE

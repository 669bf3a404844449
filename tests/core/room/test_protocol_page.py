"""docs/protocol.md says what the code does."""

import re
from dataclasses import fields
from pathlib import Path

from livetweet_coach.core.room.coding import decode, decode_packet, encode_packet
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

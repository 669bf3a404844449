"""What a room's life stands on: who one is there, the store, the vault, the link, the clocks, and the table to show on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from livetweet_coach.adapters.room.instants import Instants
from livetweet_coach.adapters.room.keys import MemberKeys, Signatures
from livetweet_coach.adapters.room.latest import Latest
from livetweet_coach.adapters.room.nkeys import NKey
from livetweet_coach.adapters.room.seal import Seal
from livetweet_coach.adapters.store.rooms import KeptRoom, RoomRows
from livetweet_coach.core.room.identity import id_of
from livetweet_coach.core.room.invite import Place
from livetweet_coach.core.room.messages import Grant, Role, Stop
from livetweet_coach.core.room.octets import joined
from livetweet_coach.core.room.roster import Roster
from livetweet_coach.ports import Vault
from livetweet_coach.ports.room import Link

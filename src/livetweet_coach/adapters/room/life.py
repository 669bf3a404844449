"""A room from the inside: on the way in, then at work; for the host its door and its server as well."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial
from pathlib import Path

from livetweet_coach.adapters.log import note_defect
from livetweet_coach.adapters.room import files, swaps
from livetweet_coach.adapters.room.conductor import Conductor
from livetweet_coach.adapters.room.doorkeeper import Doorkeeper
from livetweet_coach.adapters.room.guest import Guest
from livetweet_coach.adapters.room.nearby import Herald, Nearby
from livetweet_coach.adapters.room.nkeys import NKey
from livetweet_coach.adapters.room.premises import Members, Premises, conducted, members
from livetweet_coach.adapters.room.server import EmbeddedServer
from livetweet_coach.adapters.room.serving import served
from livetweet_coach.core.room.arrival import Arrival
from livetweet_coach.core.room.fingerprint import fingerprint
from livetweet_coach.core.room.joining import Welcome
from livetweet_coach.core.room.messages import Draft, Grant, Message, Role, Summary
from livetweet_coach.core.room.presence import Presence
from livetweet_coach.core.room.session import NotAllowed
from livetweet_coach.core.room.view import LinkWord
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import StoreUnwritable
from livetweet_coach.ports.room import Link


class RoomLife:
    """Implements Business. `arrival` is of somebody who is not in yet; `server` is a host's own, announced `nearby`."""

    def __init__(
        self,
        premises: Premises,
        arrival: Arrival | None = None,
        server: EmbeddedServer | None = None,
        nearby: Nearby | None = None,
    ) -> None:
        self._premises, self._server, self._nearby = premises, server, nearby
        self._herald: Herald | None = None
        self._those: Members = members(premises)
        self._conductor: Conductor | None = None
        self._keeper: Doorkeeper | None = None
        self._guest = Guest(premises, self._those, arrival, self._welcomed) if arrival is not None else None
        self._doing = (Presence.HERE, "")
        self._is_signing = False
        self._leaving: frozenset[str] = frozenset()
        self._is_up = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    @property
    def link(self) -> Link:
        """The way to the server, once it has begun."""
        return self._premises.link

    async def begin(self, stirred: Callable[[], None]) -> None:
        """Show what was kept; start a server of one's own. Raises CannotHost, StoreUnwritable."""
        premises = self._premises
        premises.stirred = stirred
        premises.connect(await served(premises, self._those, self._server))
        kept, keys = premises.kept, premises.keys.public
        if self._guest is not None:
            self._guest.begin()
        else:
            self._enter(kept.shows).begin()
        if self._keeper is not None:
            self._keeper.begin()
        reached = premises.place.addresses if premises.is_host else ()
        premises.showing.frame(
            lambda frame: replace(frame, is_in=kept.is_in, fingerprint=fingerprint(keys), addresses=reached)
        )

    # what windows say

    def tell(self, to: str, message: Message) -> None:
        """Raises NotAllowed, TooLong, StoreUnwritable."""
        inside = self._inside()
        inside.tell(to, message)
        self._heed(inside.company.me, message)

    def share(self, draft: Draft, summary: Summary) -> None:
        """The draft as it is now."""
        if self._conductor is not None and self._conductor.company.role is Role.LEARNER:
            self._conductor.share(draft, summary)

    def doing(self, presence: Presence, about: str) -> None:
        """What one does just now."""
        self._doing = (presence, about)
        if self._conductor is not None:
            self._conductor.doing(presence, about)

    def watch(self, learners: Collection[str]) -> None:
        """Whose drafts are in view."""
        if self._conductor is not None:
            self._conductor.watch(learners)

    def let_see(self, member: str, what: str, until: int) -> None:
        """Raises NotAllowed, StoreUnwritable."""
        self._inside().let_see(member, what, until)

    def invite(self, role: Role, sees: str, until: int) -> None:
        """Make an invite."""
        self._host().invite(role, sees, until)

    def accept(self, knock: str) -> None:
        """Let somebody in."""
        self._host().accept(knock)

    def refuse(self, knock: str) -> None:
        """Do not let them in."""
        self._host().refuse(knock)

    def stop(self, member: str) -> None:
        """End a grant, or the room."""
        keeper = self._host()
        self._inside().stop(member)
        keeper.server_changed()

    def export(self, path: str, to: str) -> int:
        """All that waits for a member, into a file; the knock of who is not in."""
        if self._guest is not None:
            place = self._premises.place
            files.write(Path(path), files.file_octets(place.room, place.host, self._guest.knock()))
            return 0
        answer = self._keeper.answer_for(to) if self._keeper is not None else None
        return files.exported(self._inside(), Path(path), to, self._premises.instants, answer)

    def take(self, path: str) -> int:
        """What a member exported, who knocks, or the host's answer."""
        premises, place = self._premises, self._guest or self._keeper
        self._those.seal.open_anew()
        found = files.read(Path(path), premises.place.room, premises.kept.me)
        rest = place.taken(found) if place is not None else found
        inside = self._inside()
        return files.news(files.taken(inside, rest, lambda some: self._heard(inside.read(some)), premises.hear))

    # what the wire brings

    def receive(self, envelopes: Collection[bytes]) -> None:
        """Envelopes from the wire."""
        if self._conductor is not None and envelopes:
            self._heard(self._conductor.receive(envelopes))

    def heard_at_the_door(self, envelope: bytes) -> None:
        """An envelope of joining."""
        try:
            if self._guest is not None:
                self._guest.heard(envelope)
            elif self._keeper is not None:
                self._keeper.heard(envelope)
        except StoreUnwritable as problem:
            self._premises.showing.trouble("disk", problem.phrase)

    def link_changed(self, word: LinkWord, trouble: Phrase | None) -> None:
        """The link is up, or is not."""
        if word in (LinkWord.UP, LinkWord.BY_FILES):
            self._is_up.set()
        else:
            self._is_up.clear()
        if self._conductor is not None:
            self._conductor.link_changed(word, trouble)
            return
        self._premises.showing.link(word, trouble)
        if word is LinkWord.UP and self._guest is not None:
            self._guest.link_is_back()

    def subjects(self) -> frozenset[str]:
        """What is to be listened to now; nothing while one comes back as somebody else."""
        if self._is_signing:
            return frozenset()
        if self._conductor is None:
            return frozenset({f"j.{self._premises.kept.me}"})
        return self._conductor.watching.subjects(self._conductor.company)

    def tick(self) -> None:
        """Do what is due."""
        if self._guest is not None:
            self._guest.tick()
        if self._conductor is not None:
            self._conductor.tick()

    def next_due(self) -> float:
        """When something is due, on the steady clock."""
        wishes = [one.next_due() for one in (self._guest, self._conductor) if one is not None]
        return min(wishes, default=float("inf"))

    async def reachable(self) -> None:
        """Wait for the link, which is down for a moment where one has just been let in."""
        await self._is_up.wait()

    def goodbye(self) -> None:
        """The last word on the link."""
        if self._conductor is not None:
            self._conductor.goodbye()

    async def end(self, forget: bool) -> None:
        """Let go of everything; `forget`: the room is left."""
        if self._task is not None:
            self._task.cancel()
        premises = self._premises
        if forget:
            premises.forget()
        premises.rows.close()
        ends = [self._herald.end()] if self._herald is not None else []
        if self._server is not None:
            await asyncio.gather(*ends, asyncio.to_thread(self._server.stop))

    # inside

    def _heard(self, said: Collection[tuple[str, Message]]) -> list[Message]:
        """What was said, having done what follows from it."""
        conductor = self._inside()
        leaving = conductor.circle.roster.leaving()
        if self._keeper is not None and leaving != self._leaving:
            told = [(member, None) for member in self._leaving - leaving]
            self._premises.rows.put_grants(self._premises.place.room, told)
            self._leaving = leaving
            self._keeper.server_changed()
        for sender, message in said:
            if isinstance(message, Grant) and message.seed and sender == self._premises.place.host:
                self._premises.keep_secret(" server", message.seed)
            self._heed(sender, message)
        if conductor.company.role is not self._premises.kept.role:
            self._changed_role(conductor.company.role)
        if conductor.circle.is_over and self._premises.kept.is_in and not self._premises.is_host:
            self._over()
        return [message for _, message in said]

    def _heed(self, speaker: str, message: Message) -> None:
        inside = self._inside()
        if swaps.heed(inside, self._keeper, speaker, message) and inside.company.role is not self._premises.kept.role:
            self._changed_role(inside.company.role)

    def _inside(self) -> Conductor:
        if self._conductor is None:
            raise NotAllowed("not in yet")
        return self._conductor

    def _host(self) -> Doorkeeper:
        if self._keeper is None:
            raise NotAllowed("only the host lets others in")
        return self._keeper

    def _enter(self, first: str) -> Conductor:
        premises = self._premises
        self._conductor = conductor = conducted(premises, self._those, first)
        if premises.is_host:
            if self._server is not None and self._nearby is not None:
                self._herald = self._nearby.herald(partial(premises.showing.trouble, "near"), premises.kept.bind)
            self._keeper = Doorkeeper(premises, self._those, conductor, self._server, self._herald)
        return conductor

    def _welcomed(self, welcome: Welcome) -> None:
        """The host has said yes: who one is from now on is kept, and one comes back to the server as that."""
        premises, roster = self._premises, self._those.roster
        mine = roster.of(premises.kept.me)
        if mine is None:
            return
        premises.come_in(mine, welcome, roster)
        conductor = self._enter(welcome.shows)
        premises.vault.forget(f"{premises.kept.vault_name} invite")
        self._guest = None
        premises.showing.trouble("door", None)
        premises.showing.frame(lambda frame: replace(frame, is_in=True, role=mine.role, name=mine.name))
        conductor.be(*self._doing)
        conductor.begin()
        conductor.greet()
        self._sign_in(mine.role)

    def _changed_role(self, role: Role) -> None:
        premises = self._premises
        premises.keep(replace(premises.kept, role=role))
        if self._keeper is None:
            self._sign_in(role)

    def _over(self) -> None:
        """Not in any more: what is here may still be read, but the next start does not come back to it."""
        premises = self._premises
        premises.keep(replace(premises.kept, is_in=False), is_open=False)
        premises.showing.trouble("door", say("Room", "The host has ended this for you. What was said stays here."))

    def _sign_in(self, role: Role) -> None:
        self._is_signing = True
        self._is_up.clear()
        seed = self._premises.server_seed()
        self._task = asyncio.get_running_loop().create_task(self._come_back(NKey(seed) if seed else NKey.new(), role))

    async def _come_back(self, key: NKey, role: Role) -> None:
        try:
            await self._premises.link.sign_in(key, role)
        except Exception as problem:
            note_defect("room's link", problem)
        self._is_signing = False
        self._premises.stirred()

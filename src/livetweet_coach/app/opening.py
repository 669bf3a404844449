"""Opening what the app stands on; where something can't be opened it is said and the app goes on in memory."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from livetweet_coach.adapters.coach_file import read_coach_file
from livetweet_coach.adapters.ledger import Ledger
from livetweet_coach.adapters.outbox import Outbox
from livetweet_coach.adapters.publishers.clipboard import ClipboardPublisher
from livetweet_coach.adapters.publishers.practice import PracticePublisher
from livetweet_coach.adapters.publishers.replies import Cast, load_cast
from livetweet_coach.adapters.store.accounts import Accounts
from livetweet_coach.adapters.store.store import Store, memory_store, open_store
from livetweet_coach.app.ground import Ground
from livetweet_coach.app.services import OutboxNews, Services
from livetweet_coach.app.writer import Writer
from livetweet_coach.core.coaching.figures import FIGURES
from livetweet_coach.core.publishing.step import Step, Way
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import Capabilities, Publisher, Refusal

if TYPE_CHECKING:
    from livetweet_coach.adapters.publishers.x.publisher import Sent
    from livetweet_coach.core.publishing.account import Connected
    from livetweet_coach.ports.accounts import Network
    from livetweet_coach.ports.room import Rooms
    from livetweet_coach.ui.pause import Clock


def build_services(ground: Ground) -> Services:
    """Everything with a life outside the widgets."""
    clock, resources = ground.clock, ground.resources
    changed = _rule_data(ground.paths.config)
    coach = read_coach_file(ground.paths.coach)
    if coach.figures is not FIGURES:
        choices = tuple(round(span.total_seconds()) for span in coach.figures.undo_choices)
        ground.settings.offer("undo_seconds", choices, round(coach.figures.undo_send.total_seconds()))
    store = _store(ground.paths.data, clock)
    news = OutboxNews()
    ledger = Ledger(Accounts(store.values), lambda: make_networks(clock, store))
    publishers = _Publishers(store, clock, resources, ledger)
    outbox = Outbox(
        store.queue,
        publishers.of,
        clock.now,
        lambda item: news.changed(),
        lambda phrase: news.problem(phrase),
    )
    writer = Writer(lambda phrase: news.problem(phrase), lambda: None)
    return Services(
        resources,
        ground.paths.data,
        ground.paths.media,
        clock,
        ground.settings,
        store,
        outbox,
        news,
        writer,
        lambda: make_rooms(ground, store),
        ledger,
        publishers.capabilities,
        figures=coach.figures,
        reports=(*coach.reports, *changed),
    )


def _rule_data(folder: Path) -> Sequence[Phrase]:
    """What a person changed of the rules' data is put in force before anything reads the rules."""
    if not any((folder / name).exists() for name in ("rules.toml", "networks.toml")):
        return ()
    from livetweet_coach.adapters.rule_data import use_changed_files

    return use_changed_files(folder)


class _Publishers:
    """Who publishes a step: practice and the clipboard here, else its account's."""

    def __init__(self, store: Store, clock: "Clock", resources: Path, ledger: Ledger) -> None:
        self._ledger = ledger
        self._here: Mapping[Way, Publisher] = {
            "practice": PracticePublisher(store.timeline, clock.now, partial(_cast, resources)),
            "clipboard": ClipboardPublisher(clock.now),
        }

    def of(self, step: Step) -> Publisher | None:
        """A step's publisher, None where its account is no longer here."""
        return self._here.get(step.way) or self._ledger.publisher_for(step)

    def capabilities(self, step: Step) -> Capabilities:
        """What a step's publisher can promise; where there is none, only the person can look."""
        found = self.of(step)
        can = found.capabilities() if found is not None else Capabilities(once="person")
        if step.kind == "dm" and not (can.messages and can.messages.deletes):
            return replace(can, deletes=False)
        return can


def sent_by(store: Store) -> "Sent":
    """How X counts: when this app's own posts left for an account, and which of them were replies."""

    def sent(account: "Connected", since: datetime) -> Sequence[tuple[datetime, bool]]:
        return [
            (post.at, post.kind == "reply" or bool(post.replies_to))
            for post in store.timeline.posts()
            if post.own and post.kind != "dm" and post.way == "x" and post.handle == account.handle and post.at >= since
        ]

    return sent


def make_networks(clock: "Clock", store: Store) -> "Mapping[Way, Network]":
    """The networks where accounts can be; their libraries are read later still."""
    from livetweet_coach.adapters.publishers.bluesky.network import BlueskyNetwork
    from livetweet_coach.adapters.publishers.mastodon.network import MastodonNetwork
    from livetweet_coach.adapters.publishers.x.network import XNetwork
    from livetweet_coach.adapters.vault import SystemVault
    from livetweet_coach.ui.words import shown

    vault = SystemVault()
    closing = shown(say("Accounts", "Done. You can close this page and go back to LiveTweet Coach."))
    return {
        "x": XNetwork(vault, clock.now, sent=sent_by(store)),
        "mastodon": MastodonNetwork(vault, closing),
        "bluesky": BlueskyNetwork(vault),
    }


def make_rooms(ground: Ground, store: Store) -> "Rooms":
    """The door to rooms; all that rooms need is read here."""
    from livetweet_coach.adapters.room.rooms import AppRooms
    from livetweet_coach.adapters.vault import SystemVault

    return AppRooms(store, SystemVault(), ground.paths.data)


def _store(folder: Path, clock: "Clock") -> Store:
    try:
        return open_store(folder, clock.now())
    except Refusal as refusal:
        store = memory_store(folder)
        store.reports = (refusal.phrase,)
        return store


def _cast(resources: Path, language: str) -> Cast | None:
    return load_cast(resources / "replies" / f"{language}.toml")

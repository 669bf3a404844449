"""What is on now: the bar, the prepared lines and the completions follow the event and its clock."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypedDict, Unpack

from PySide6.QtCore import QObject, Signal

from livetweet_coach.app.live import Live, Way, mode_words, who_words
from livetweet_coach.core.draft.draft import Draft, Visibility
from livetweet_coach.core.event import EventSheet, Phase, PhaseKind, Talk, event_tags, phase, prepared_lines
from livetweet_coach.core.publishing.account import Connected
from livetweet_coach.core.rules.rule import Account, Context, SentPost
from livetweet_coach.core.text.entities import EntityKind, entities
from livetweet_coach.core.text.networks import Network, network
from livetweet_coach.core.words import say
from livetweet_coach.ui.compose.compose_pane import ComposePane
from livetweet_coach.ui.compose.event_bar import EventBar
from livetweet_coach.ui.pause import Clock
from livetweet_coach.ui.text.completion import Completion
from livetweet_coach.ui.words import shown

LONGEST_WAIT = 60_000


class Changes(TypedDict, total=False):
    """What may change about a live that is on, besides its sheet."""

    network: str
    way: Way
    accounts: tuple[str, ...]
    path: str
    shift: int
    keep_hashtag: bool
    ended: bool


class EventNow(QObject):
    """Holds the live; `changed(live)` when it does, `agenda_moved` when another talk begins, `ticked` each minute."""

    changed = Signal(object)
    agenda_moved = Signal()
    ticked = Signal()

    def __init__(
        self,
        clock: Clock,
        bar: EventBar,
        compose: ComposePane,
        live: Live,
        accounts: Callable[[Sequence[str]], Sequence[Connected]] = lambda ids: (),
    ) -> None:
        super().__init__(compose)
        self._accounts = accounts
        self._clock, self._bar, self._compose = clock, bar, compose
        self.live = live
        self.more_words: Callable[[], tuple[str, ...]] = tuple
        self._index = -1
        self._timer = clock.timer(self._tick, self)
        compose.editor.draft_changed.connect(self._follow_draft)

    @property
    def sheet(self) -> EventSheet:
        """The live's sheet, with the words that packs in use say are right."""
        sheet, more = self.live.sheet, self.more_words()
        return replace(sheet, glossary=(*sheet.glossary, *more)) if more else sheet

    @property
    def accounts(self) -> Sequence[Connected]:
        """The accounts that posts go to, none where they go elsewhere."""
        return self._accounts(self.live.accounts) if self.live.way == "accounts" else ()

    @property
    def networks(self) -> tuple[Network, ...]:
        """Whose limits count: one, or that of each account."""
        return tuple(account.network for account in self.accounts) or (network(self.live.network),)

    @property
    def has_audiences(self) -> bool:
        """Whether one can choose who reads a post: Mastodon alone has that."""
        return any(network.id == "mastodon" for network in self.networks)

    @property
    def usual_visibility(self) -> Visibility:
        """Who reads a post where nobody says otherwise: as the account's owner set it, if posts go to it alone."""
        accounts = self.accounts
        usual = accounts[0].visibility if len(accounts) == 1 and self.has_audiences else "public"
        return "followers" if usual == "direct" else usual

    @property
    def network(self) -> Network:
        """The first of them."""
        return self.networks[0]

    def context(self, recent: Sequence[SentPost], *, ever_sent: bool = False) -> Context:
        """What the rules may know now."""
        places = [(account.network, account.account) for account in self.accounts]
        return Context(
            network=self.network,
            account=places[0][1] if places else Account(),
            also=tuple(places[1:]),
            event=self.sheet if self.live.sheet != EventSheet() else None,
            now=self._clock.now(),
            recent=tuple(recent),
            ever_sent=ever_sent,
            shift=self.live.shift,
            sticky_tag=self.live.keep_hashtag,
            is_exercise=bool(self.live.exercise),
            left_practice=self.live.left_practice,
            is_over=self.live.ended,
        )

    def begin(self, live: Live) -> None:
        """Another live, or the same one changed."""
        self.live = live
        self._compose.editor.set_networks(self.networks)
        self._bar.show_mode(shown(mode_words(live)))
        self._bar.keep_action.setChecked(live.keep_hashtag)
        accounts = self.accounts
        initial = (accounts[0].name or accounts[0].handle)[:1].upper() if accounts else ""
        self._compose.show_who(shown(who_words(live, accounts)), initial)
        tags = event_tags(live.sheet, self._clock.now())
        self._compose.editor.offer(completions(live.sheet, self.network.id, tags))
        self._index = self._phase().index
        self.refresh()
        self._follow_draft(self._compose.editor.draft)
        self.changed.emit(live)

    def change(self, sheet: EventSheet | None = None, **values: Unpack[Changes]) -> None:
        """Change the live's sheet, shift, network…"""
        live = self.live.with_sheet(sheet) if sheet is not None else self.live
        changed = replace(live, **values)
        if changed.way != "accounts":
            changed = replace(changed, left_practice=None)
        elif live.way == "practice":
            changed = replace(changed, left_practice=self._clock.now())
        self.begin(changed)

    def refresh(self) -> None:
        """Show what is on now, and come back when that changes."""
        now, live = self._clock.now(), self.live
        stage = self._phase()
        talk = stage.current
        words = _talk_words(talk) if talk else live.sheet.title
        if stage.kind in (PhaseKind.BEFORE, PhaseKind.BETWEEN) and stage.next is not None:
            words = shown(say("Live", "Next: {talk}", "", None, talk=_talk_words(stage.next)))
        self._bar.show_talk(_times(talk) if talk else "", words)
        self._compose.lines.show_lines(prepared_lines(live.sheet, now, self.network.id, live.shift))
        if stage.index != self._index:
            self._index = stage.index
            self.agenda_moved.emit()
        wait = LONGEST_WAIT if stage.minutes_left is None else int(stage.minutes_left * 60_000) + 1
        self._timer.start(max(1000, min(LONGEST_WAIT, wait)))

    def _tick(self) -> None:
        self.refresh()
        self.ticked.emit()

    def hashtag_is_in(self, text: str) -> bool:
        """Whether a text carries the event's hashtag, or one of its aliases."""
        tags = {tag.casefold() for tag in event_tags(self.live.sheet, self._clock.now())}
        found = (e.text.casefold() for e in entities(text, self.network) if e.kind is EntityKind.HASHTAG)
        return any(tag in tags for tag in found)

    def insert_hashtag(self) -> None:
        """Put the hashtag into the post that is being written."""
        tag, editor = self.live.sheet.hashtag, self._compose.editor
        before = editor.draft.post(editor.active).text[: editor.caret]
        editor.insert(f"#{tag}" if not before or before[-1].isspace() else f" #{tag}")

    def _phase(self) -> Phase:
        return phase(self.live.sheet, self._clock.now(), self.live.shift)

    def _follow_draft(self, draft: Draft) -> None:
        editor = self._compose.editor
        present = self.hashtag_is_in(draft.post(editor.active).text) if self.live.sheet.hashtag else False
        self._bar.show_hashtag(self.live.sheet.hashtag, present)


def completions(sheet: EventSheet, network_id: str, tags: Sequence[str]) -> tuple[Completion, ...]:
    """What @ and # complete to: speakers who may be tagged, the event's hashtags, the team."""
    handles = [
        Completion(f"@{handle}", speaker.name)
        for speaker in sheet.speakers
        if speaker.taggable and (handle := speaker.handle(network_id))
    ]
    team = [Completion(f"@{name}", "") for name in sheet.team]
    return (*handles, *(Completion(f"#{tag}", "") for tag in tags), *team)


def _talk_words(talk: Talk) -> str:
    return " · ".join(part for part in (talk.title, ", ".join(talk.speakers)) if part)


def _times(talk: Talk) -> str:
    times = [f"{moment:%H:%M}" for moment in (talk.starts, talk.ends) if moment]
    return "–".join(times)

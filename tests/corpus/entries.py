"""The corpus: live posts as people write them, and what a good tutor would say of each.

A file `*.toml` holds posts of one event, whose sheet is beside it (`*.ltevent`). Top keys: `at` (minutes after the
event's start), `before` (what the author had sent: minute, then the text), `fine` (texts of good posts by network) and
`posts`: tables with what makes each one special. `expects` are ids of rules, each with the words it should mark after
a bar; `near` names the rule that such a post might trouble. `recent` are minutes ago and text.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from livetweet_coach.adapters.event_file import parse_event
from livetweet_coach.core.draft.draft import Draft, Media, Post, ReplyTo
from livetweet_coach.core.event import EventSheet, instant
from livetweet_coach.core.rules.allowance import Allowance
from livetweet_coach.core.rules.catalog import CATALOGUE
from livetweet_coach.core.rules.context import Account, ClosedLive, Context, Reply, Scheduled, SentPost
from livetweet_coach.core.rules.examples import typeset
from livetweet_coach.core.rules.review import AT_REST, Memory, review
from livetweet_coach.core.rules.rule import Finding, Rule, Severity
from livetweet_coach.core.text.networks import network

FOLDER = Path(__file__).resolve().parent
CORRECTIVE: tuple[Rule, ...] = tuple(rule for rule in CATALOGUE if rule.severity is not Severity.PRAISE)
KEYS = frozenset(
    [
        "text",
        "at",
        "on",
        "kind",
        "answers",
        "to",
        "visibility",
        "leaves",
        "media",
        "recent",
        "alone",
        "account",
        "allowance",
        "received",
        "messages",
        "scheduled",
        "closed",
        "left_practice",
        "over",
        "cancelled",
        "shift",
        "thread_tags",
        "raw",
        "expects",
        "near",
        "note",
        "language",
        "event",
    ]
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One post or thread; `expects` maps rules to the words they should mark ("" for anywhere)."""

    name: str
    draft: Draft
    context: Context
    expects: dict[str, str]
    near: str
    note: str

    @property
    def is_fine(self) -> bool:
        """Whether it is a plain good post: nothing to say of it, and not made to tempt a rule."""
        return not self.expects and not self.near

    @property
    def text(self) -> str:
        """All that is written."""
        return "\n---\n".join(post.text for post in self.draft.posts)

    def findings(self) -> tuple[Finding, ...]:
        """What the engine says of it."""
        return review(self.draft, self.context, CORRECTIVE, AT_REST, Memory())


def corpus() -> Iterator[Entry]:
    """Every entry of every file."""
    for path in sorted(FOLDER.glob("*.toml")):
        whole = tomllib.loads(path.read_text(encoding="utf-8"))
        sheet, troubles = parse_event(path.with_suffix(".ltevent").read_text(encoding="utf-8"))
        assert not troubles, (path.name, troubles)
        fine = [{"text": text, "on": on} for on, texts in whole.get("fine", {}).items() for text in texts]
        for number, table in enumerate([*fine, *whole["posts"]], 1):
            assert KEYS.issuperset(table), (path.name, number, set(table) - KEYS)
            yield _entry(f"{path.stem} {number}", table, whole, sheet)


def _entry(name: str, table: dict[str, Any], whole: dict[str, Any], sheet: EventSheet) -> Entry:
    language = table.get("language", sheet.language)
    is_typeset = sheet.language == "fr" and not table.get("raw")
    dress = typeset if is_typeset else str
    parts = [table["text"]] if isinstance(table["text"], str) else table["text"]
    start = instant(sheet.starts, sheet.timezone, datetime.now(UTC)) if sheet.starts else datetime(2026, 1, 1)
    now = start + timedelta(minutes=table.get("at", whole["at"]))
    media = tuple(_media(f"m{n}", one, start) for n, one in enumerate(table.get("media", ()), 1))
    posts = tuple(Post(f"p{n}", dress(text), () if n else media) for n, text in enumerate(parts))
    who, _, said = table.get("answers", "").partition(": ")
    draft = Draft(
        "d", posts, 1, table.get("kind", "post"), language, ReplyTo(who, said, "r1") if who else None,
        table.get("visibility", "public"), table.get("to", ""),
        start + timedelta(minutes=table["leaves"]) if "leaves" in table else None,
    )  # fmt: skip
    before = () if table.get("alone") else tuple(_sent(one, start, 1) for one in whole["before"])
    recent = tuple(_sent(one, now, -1) for one in table.get("recent", ()))
    context = Context(
        network=network(table.get("on", "x")),
        event=None if table.get("event") == "none" else sheet,
        now=now,
        recent=tuple(replace(one, text=dress(one.text)) for one in (*before, *recent)),
        account=Account(**{"handle": "moi_meme", **table.get("account", {})}),
        shift=table.get("shift", 0),
        thread_tags=table.get("thread_tags", True),
    )
    expects = {rule: dress(words) for rule, _, words in (one.partition(" | ") for one in table.get("expects", ()))}
    return Entry(name, draft, _with_more(context, table, now, start), expects, table.get("near", ""),
                 table.get("note", ""))  # fmt: skip


def _with_more(context: Context, table: dict[str, Any], now: datetime, start: datetime) -> Context:
    """What few entries tell."""
    closed = table.get("closed")
    return replace(
        context,
        allowance=Allowance(**table["allowance"]) if "allowance" in table else None,
        received=tuple(Reply(**{**one, "at": now - timedelta(minutes=one["at"])}) for one in table.get("received", ())),
        messages=tuple(_sent(one, now, -1) for one in table.get("messages", ())),
        scheduled=tuple(
            Scheduled(one["text"], start + timedelta(minutes=one["at"])) for one in table.get("scheduled", ())
        ),
        closed=ClosedLive(**{**closed, "ended": now - timedelta(minutes=closed["ended"]),
                             "posts": tuple(closed["posts"])}) if closed else None,
        left_practice=now - timedelta(minutes=table["left_practice"]) if "left_practice" in table else None,
        is_over=table.get("over", False),
        is_cancelled=table.get("cancelled", False),
    )  # fmt: skip


def _sent(told: str | dict[str, Any], origin: datetime, way: int) -> SentPost:
    """A post from "12 its text" or a table whose `at` is the number; `way` -1 counts it backwards."""
    if isinstance(told, str):
        number, _, text = told.partition(" ")
        told = {"at": float(number), "text": text}
    return SentPost(**{**told, "at": origin + way * timedelta(minutes=told["at"])})


def _media(media_id: str, told: dict[str, Any], start: datetime) -> Media:
    """A picture with `taken` in minutes after the event's start."""
    taken = start + timedelta(minutes=told["taken"]) if "taken" in told else None
    return Media(media_id, **{**told, "taken": taken})

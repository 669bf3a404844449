"""Which rules a sent post gave an occasion for, and what the learner made of it: the fuel of mastery (P9)."""

import re
from collections.abc import Collection, Sequence
from datetime import datetime

from livetweet_coach.core.coaching import mastery as learning
from livetweet_coach.core.coaching.figures import FIGURES, Figures
from livetweet_coach.core.coaching.mastery import Mastery
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.event import EventSheet
from livetweet_coach.core.progress.journal import Entry, Kind
from livetweet_coach.core.rules.data.exchanges import THANKS
from livetweet_coach.core.rules.data.repeats import CORRECTS
from livetweet_coach.core.rules.data.thresholds import INNER_TAGS
from livetweet_coach.core.rules.emoji_seen import emoji_of
from livetweet_coach.core.rules.rule import Finding, SentPost, Severity
from livetweet_coach.core.text.entities import EntityKind
from livetweet_coach.core.text.measure import measure
from livetweet_coach.core.text.networks import Network, X

_QUOTES = re.compile(r"[«»“”\"]")
_SENTENCES = re.compile(r"[.!?…]\s*\w")
_NUMBER = re.compile(r"\b\d{1,2}/")
_MARKS = re.compile(r"[;!?«»]|:(?!//)")
_LOUD = re.compile(r"[!?]|\b[A-ZÀ-ÖØ-Þ]{4,}\b")
_LONG_TAG, _QUOTED_BEFORE = 10, 4


def occasions(
    post: Post,
    draft: Draft,
    event: EventSheet | None = None,
    network: Network = X,
    recent: Sequence[SentPost] = (),
) -> frozenset[str]:
    """Ids of the rules that had something to look at in a post; one unknown here has none of its own.

    `recent` are own posts before it, oldest first.
    """
    measured = measure(post.text, network)
    kinds = {entity.kind for entity in measured.entities}
    tags = [entity.text for entity in measured.entities if entity.kind is EntityKind.HASHTAG]
    is_public = draft.kind not in ("dm", "template")
    has_event = event is not None and bool(event.hashtag) and is_public
    quoted = bool(_QUOTES.search(post.text))
    names = _names_a_speaker(post.text, event)
    found = {
        "length/over-limit": measured.left <= 40,
        "length/nothing-said": is_public and draft.reply_to is None,
        "length/unfinished": bool(post.text.strip()),
        "hashtags/event-missing": has_event,
        "hashtags/event-misspelt": has_event and bool(tags),
        "hashtags/too-many": bool(tags),
        "hashtags/run-together": any(len(tag) >= _LONG_TAG for tag in tags),
        "hashtags/broken": "#" in post.text,
        "mentions/speaker-unlinked": names,
        "mentions/crowd": EntityKind.MENTION in kinds,
        "mentions/opens-post": EntityKind.MENTION in kinds,
        "links/naked": EntityKind.URL in kinds,
        "links/accidental": bool(_SENTENCES.search(post.text)),
        "media/no-description": bool(post.media),
        "media/weak-description": any(media.alt for media in post.media),
        "threads/numbering": len(draft.posts) > 1 and bool(_NUMBER.search(post.text)),
        **_of_craft(post, tags, kinds, network),
        **_of_manner(post, draft, quoted=quoted, names=names, recent=recent),
    }
    return frozenset(rule for rule, has_occasion in found.items() if has_occasion)


def _of_craft(post: Post, tags: Sequence[str], kinds: Collection[EntityKind], network: Network) -> dict[str, bool]:
    """Occasions of rules about how words, links and handles are written."""
    return {
        "hashtags/mid-sentence": len(tags) >= INNER_TAGS,
        "mentions/unknown-handle": EntityKind.MENTION in kinds,
        "mentions/no-server": EntityKind.MENTION in kinds and network.id == "mastodon",
        "links/grants-access": EntityKind.URL in kinds,
        "links/shortened-or-tracked": EntityKind.URL in kinds,
        "media/over-limits": bool(post.media),
        "reading/emoji-crowd": bool(emoji_of(post.text)),
    }


def _of_manner(post: Post, draft: Draft, *, quoted: bool, names: bool, recent: Sequence[SentPost]) -> dict[str, bool]:
    """Occasions of rules about typography, tone, people, threads and pace.

    Allowances, schedules and whose account it is are no craft: they have none.
    """
    is_message, text = draft.kind == "dm", post.text
    answers = draft.kind == "reply" or draft.reply_to is not None
    before = [bool(_QUOTES.search(sent.text)) for sent in recent if sent.kind == "post"][-_QUOTED_BEFORE:]
    return {
        "typography/spacing": bool(_MARKS.search(text)),
        "typography/quotes": quoted,
        "quoting/no-speaker": quoted,
        "quoting/open-quote": quoted,
        "typography/slips": bool(_SENTENCES.search(text)),
        "tone/mocking-or-shouting": bool(_LOUD.search(text)),
        "quoting/name-misspelt": names,
        "quoting/unmarked-correction": bool(CORRECTS.search(text)),
        "pace/talk-not-introduced": names and not is_message,
        "pace/stenographer": len(before) == _QUOTED_BEFORE and all(before),
        "threads/unchained": len(draft.posts) > 1,
        "automation/bulk-dm": is_message,
        "automation/welcome-dm": draft.kind in ("dm", "template"),
        "automation/thank-you-flood": bool(THANKS.search(text)) and not is_message,
        "after/unanswered": answers and not is_message,
    }


def learned(
    mastery: Mastery,
    post_id: str,
    given: Collection[str],
    findings: Sequence[Finding],
    remarked: Collection[str],
    live: str,
    now: datetime,
    figures: Figures = FIGURES,
) -> tuple[Mastery, tuple[Entry, ...]]:
    """What a post that has gone (after undo send) says of each rule.

    An occasion is missed where the finding went out with the post or was shown while writing it (`remarked`: rules
    shown on this post), else it is clean: seen by the learner alone.
    """
    found = {f.rule for f in findings if f.post_id == post_id and f.severity is not Severity.PRAISE}
    missed = found | set(remarked)
    entries = []
    for rule in sorted(set(given) | missed):
        if rule in missed:
            mastery = learning.missed(mastery, rule, figures)
            entries.append(Entry(now, Kind.OPPORTUNITY_MISSED, live, post_id, rule))
        else:
            mastery = learning.clean(mastery, rule, figures)
            entries.append(Entry(now, Kind.OPPORTUNITY_CLEAN, live, post_id, rule))
    return mastery, tuple(entries)


def _names_a_speaker(text: str, event: EventSheet | None) -> bool:
    if event is None:
        return False
    lower = text.casefold()
    for speaker in event.speakers:
        handles = [f"@{handle}" for _, handle in speaker.handles]
        if any(name.casefold() in lower for name in (speaker.name, *speaker.aliases, *handles) if name):
            return True
    return False

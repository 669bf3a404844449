"""Whether a post in X's timeline is one that we sent: X escapes signs, shortens links and adds some to pictures."""

from __future__ import annotations

import contextlib
import html
import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import unquote

from livetweet_coach.core.publishing.step import Step
from livetweet_coach.core.text.entities import urls
from livetweet_coach.core.text.networks import X

_SHORT = re.compile(r"https?://t\.co/\w+")
_TO_WHOM = re.compile(r"\A(@\w+\s+)+")
_LINK = "\ufffc"
_CALLED = ("expanded_url", "unwound_url", "display_url")
_OF_A_PICTURE = re.compile(r"//(x|twitter)\.com/\w+/status/\d+/(photo|video)/\d+$")


def is_the_post(step: Step, row: Mapping[str, Any]) -> bool:
    """Whether a row of the timeline is the step's post: the same words and links, in answer to the same post."""
    if row.get("id") == step.parent or not _answers_the_same(step, row):
        return False
    note = row.get("note_post") or row.get("note_tweet")
    source = note if isinstance(note, Mapping) and note.get("text") else row
    words, links = _as_shown(str(source.get("text", "")), source.get("entities"), row.get("entities"))
    own_words, own_links = _as_written(step.post.text)
    if step.parent:  # X puts those who are answered before the words
        words, own_words = _TO_WHOM.sub("", words, count=1), _TO_WHOM.sub("", own_words, count=1)
    return words == own_words and _are_the_same(own_links, links)


def is_the_message(step: Step, row: Mapping[str, Any], me: str) -> bool:
    """Whether an event of a conversation is the step's private message: from me, the same words and links.

    These events tell nothing of what a short link leads to; one with a picture may end with a link to it.
    """
    if row.get("event_type", "MessageCreate") != "MessageCreate" or str(row.get("sender_id")) != me:
        return False
    attached = row.get("attachments")
    has_picture = bool(isinstance(attached, Mapping) and attached.get("media_keys"))
    own, text = _as_written(step.post.text), str(row.get("text", ""))
    return any(
        _is_shown_as(own, _as_written(found), has_picture) for found in dict.fromkeys((text, html.unescape(text)))
    )


def _is_shown_as(own: tuple[str, list[str]], shown: tuple[str, list[str]], has_picture: bool) -> bool:
    words, links = shown
    if has_picture and len(links) == len(own[1]) + 1:
        words, links = _plain(words.removesuffix(_LINK)), links[:-1]
    same = len(links) == len(own[1]) and all(
        link.startswith("t.co/") or link == written for written, link in zip(own[1], links, strict=True)
    )
    return same and words == own[0]


def _answers_the_same(step: Step, row: Mapping[str, Any]) -> bool:
    references = row.get("referenced_posts") or row.get("referenced_tweets")
    if isinstance(references, Sequence) and not isinstance(references, str):
        replied = (one for one in references if isinstance(one, Mapping) and one.get("type") == "replied_to")
        answered = [str(one.get("id")) for one in replied]
        if answered:
            return answered == [step.parent]
    conversation = row.get("conversation_id")
    if conversation is None:
        return True
    begins = bool(conversation == row.get("id"))
    return begins != bool(step.parent)


def _as_written(text: str) -> tuple[str, list[str]]:
    """Our words with a mark in the place of each link, and the links."""
    text = unicodedata.normalize("NFC", text)
    parts, links, last = [], [], 0
    for found in urls(text, X):
        parts += [text[last : found.span.start], _LINK]
        links.append(_plain_link(found.text))
        last = found.span.end
    return _plain("".join([*parts, text[last:]])), links


def _as_shown(text: str, *entities: object) -> tuple[str, list[set[str]]]:
    """X's words with a mark in the place of each link that was written, and all that X calls each of those links."""
    known: dict[str, set[str]] = {}
    for some in entities:
        listed = some.get("urls") if isinstance(some, Mapping) else None
        for one in listed if isinstance(listed, Sequence) else ():
            if isinstance(one, Mapping):
                called = known.setdefault(_short_of(text, one), set())
                called |= {str(one[name]) for name in _CALLED if one.get(name)}
    links: list[set[str]] = []

    def mark(found: re.Match[str]) -> str:
        called = known.get(found[0], set())
        if any(_OF_A_PICTURE.search(link) for link in called):
            return ""
        links.append({_plain_link(link) for link in called})
        return _LINK

    return _plain(html.unescape(_SHORT.sub(mark, text))), links


def _short_of(text: str, entity: Mapping[str, Any]) -> str:
    """The short link of an entity: it says it, or says where it stands."""
    start, end = entity.get("start"), entity.get("end")
    if entity.get("url") or not (isinstance(start, int) and isinstance(end, int)):
        return str(entity.get("url"))
    return text[start:end]


def _are_the_same(written: Sequence[str], shown: Sequence[set[str]]) -> bool:
    """Whether X shows the links that were written; one of which it says nothing may be any, a cut one goes on."""
    if len(written) != len(shown):
        return False
    return all(
        not called or own in called or any(link.endswith("…") and own.startswith(link[:-1]) for link in called)
        for own, called in zip(written, shown, strict=True)
    )


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _plain_link(link: str) -> str:
    """A link without what networks change about it: its protocol, capitals of its host, escapes, a last slash."""
    bare = re.sub(r"^https?://", "", unquote(html.unescape(link)), flags=re.I).rstrip("/")
    host, slash, path = bare.partition("/")
    with contextlib.suppress(UnicodeError):  # it is in letters of its own already
        host = host.encode("ascii").decode("idna")
    return unicodedata.normalize("NFC", f"{host.lower()}{slash}{path}")

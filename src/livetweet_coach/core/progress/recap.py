"""The recap of a live, to keep or to share: Markdown and HTML, whole in themselves."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from livetweet_coach.core.progress.journal import Entry
from livetweet_coach.core.progress.review import Review
from livetweet_coach.core.progress.strengths import sent_posts
from livetweet_coach.core.words import Phrase, say

Shown = Callable[[Phrase], str]
"""A phrase in the person's language."""


@dataclass(frozen=True, slots=True)
class Recap:
    """What is kept of a live: `day` as people write it, `posts` in order, `lesson` only where it is to be shared."""

    title: str
    day: str
    posts: tuple[str, ...]
    strengths: tuple[tuple[str, Phrase], ...] = ()
    next_step: Phrase | None = None
    lesson: str = ""


def recap(title: str, day: str, entries: Sequence[Entry], review: Review, lesson: str = "") -> Recap:
    """The recap of one live's entries, oldest first, and of its review."""
    posts = tuple(post.text.strip() for post in sent_posts(entries) if post.text.strip())
    strengths = tuple((strength.quote, strength.why) for strength in review.strengths)
    return Recap(title, day, posts, strengths, review.next_step.words, lesson.strip())


def to_markdown(kept: Recap, shown: Shown) -> str:
    """As Markdown (CommonMark): a post's own signs stay what they are."""
    parts = [f"# {_plain(_title(kept, shown))}", _plain(kept.day)]
    for heading, items in _sections(kept, shown):
        parts.append(f"## {_plain(heading)}")
        parts += [_quoted(words) + (f"\n\n{_plain(why)}" if why else "") for words, why in items]
    return "\n\n".join(part for part in parts if part) + "\n"


def to_html(kept: Recap, shown: Shown, language: str) -> str:
    """As one HTML page that fetches nothing."""
    title = escape(_title(kept, shown))
    body = [f"<h1>{title}</h1>", f"<p>{escape(kept.day)}</p>"]
    for heading, items in _sections(kept, shown):
        body.append(f"<h2>{escape(heading)}</h2>")
        for words, why in items:
            quote = escape(words).replace("\n", "<br>\n")
            body.append(f"<blockquote><p>{quote}</p></blockquote>")
            body += [f"<p>{escape(why)}</p>"] if why else []
    return (
        f'<!doctype html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n" + "\n".join(body) + "\n</body>\n</html>\n"
    )


_STYLE = (
    "body{max-width:38rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.5 sans-serif}"
    "blockquote{margin:1rem 0;padding:.1rem 1rem;border-left:.25rem solid #0b6b63}"
)


def _title(kept: Recap, shown: Shown) -> str:
    return kept.title or shown(say("Recap", "A live"))


def _sections(kept: Recap, shown: Shown) -> list[tuple[str, list[tuple[str, str]]]]:
    """(heading, [(words, why they are here)]) of what there is."""
    told = [
        (say("Recap", "What was said"), [(post, "") for post in kept.posts]),
        (say("Recap", "What worked"), [(quote, shown(why)) for quote, why in kept.strengths]),
        (say("Recap", "One thing to try"), [(shown(kept.next_step), "")] if kept.next_step else []),
        (say("Recap", "What I keep from it"), [(kept.lesson, "")] if kept.lesson else []),
    ]
    return [(shown(heading), items) for heading, items in told if items]


# What CommonMark would read as its own: anywhere, and at the beginning of a line.
_ANYWHERE = re.compile(r"([\\`*_\[\]<>|~&])")
_AT_START = re.compile(r"^(\s*)([#+=-]|\d{1,9}(?=[.)]))", re.MULTILINE)


def _plain(words: str) -> str:
    """Words that Markdown shows as they are."""
    lines = _ANYWHERE.sub(r"\\\1", words).splitlines()
    return "\\\n".join(_started(line.strip()) for line in lines if line.strip())


def _started(line: str) -> str:
    match = _AT_START.match(line)
    if match is None:
        return line
    sign = match[2]
    if sign.isdigit():
        return f"{sign}\\{line[match.end() :]}"
    return f"\\{line}"


def _quoted(words: str) -> str:
    return "\n".join(f"> {line}" for line in _plain(words).splitlines())


def file_stem(title: str, day: str) -> str:
    """A file's name without its ending, that every system takes: "Journée Num26 2026-11-12"."""
    words = re.sub(r'[\\/:*?"<>|#\x00-\x1f]+', " ", title)
    return " ".join(f"{' '.join(words.split())[:60].strip(' .')} {day}".split())

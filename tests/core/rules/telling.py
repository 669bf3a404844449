"""How the tests read examples: marks, drafts, and phrases in both languages."""

import re
from pathlib import Path
from xml.etree import ElementTree

from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.rules.catalog import CATALOGUE
from livetweet_coach.core.words import Phrase, fill

ROOT = Path(__file__).resolve().parents[3]
MARK = re.compile("⟦(.*?)⟧", re.DOTALL)


def unmarked(text):
    """The text without its marks, and the marks as (start, end)."""
    spots, plain, at = [], "", 0
    for match in MARK.finditer(text):
        plain += text[at : match.start()]
        spots.append((len(plain), len(plain) + len(match[1])))
        plain += match[1]
        at = match.end()
    return plain + text[at:], spots


def draft_of(example, revision=1):
    """The example as a draft, and its marks as (place of the post, start, end)."""
    posts, spots = [], []
    for place, part in enumerate(example.text.split("\n---\n")):
        plain, marks = unmarked(part)
        posts.append(Post(f"p{place}", plain, example.setting.media if place == 0 else ()))
        spots += [(place, *mark) for mark in marks]
    setting = example.setting
    draft = Draft(
        "d",
        tuple(posts),
        revision,
        setting.kind,
        example.language,
        setting.reply_to,
        setting.visibility,
        setting.to,
        setting.leaves,
    )
    return draft, spots


def joined(draft):
    """The draft as an example writes it."""
    return "\n---\n".join(post.text for post in draft.posts)


def french():
    """What the app says in French, by English source."""
    contexts = ElementTree.parse(ROOT / "resources/i18n/app_fr.ts").getroot().iter("context")
    rules = next(context for context in contexts if context.findtext("name") == "Rules")
    return {message.findtext("source"): message.findtext("translation") for message in rules.iter("message")}


FRENCH = french()


def said(phrase, language):
    """A phrase as it is shown."""
    assert isinstance(phrase, Phrase)
    values = {name: said(value, language) for name, value in phrase.values if isinstance(value, Phrase)}
    return fill(FRENCH[phrase.source] if language == "fr" else phrase.source, phrase, values)


def cases():
    """(rule, what for, example) for every example of every rule."""
    for rule in CATALOGUE:
        for purpose in ("good", "bad", "traps"):
            for number, example in enumerate(getattr(rule, purpose), 1):
                yield rule, f"{rule.code}-{purpose}-{number}-{example.language}", example

"""A facilitator's own rules, as data: words or an expression, where they count, and what is said."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from livetweet_coach.core.rules.context import Context
from livetweet_coach.core.rules.pack_spots import BadExpression, Compile, Spot, fold_words, spotter
from livetweet_coach.core.rules.readings import read
from livetweet_coach.core.rules.rule import AT_SEND, Check, Example, Hit, Language, Rule, Setting, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.networks import network
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import Phrase, say

MOST_RULES, MOST_WORDS, MOST_LINES, MOST_KNOWN = 200, 200, 50, 500
"""Rules in a pack, words in a rule, lines of each kind that a rule is held to, words in a pack's glossary."""
LONGEST_TITLE, LONGEST_MESSAGE, LONGEST_WORD, LONGEST_EXPRESSION, LONGEST_LINE = 80, 240, 80, 500, 1000
NETWORKS: tuple[Literal["", "x", "mastodon", "bluesky"], ...] = ("", "x", "mastodon", "bluesky")
SEVERITIES = (Severity.TIP, Severity.WARNING)
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,47}")


@dataclass(frozen=True, slots=True)
class Told:
    """Words in French and in English, either of them "" where nobody wrote it."""

    fr: str = ""
    en: str = ""

    def in_(self, language: str) -> str:
        """In this language, or in the other where that is all there is."""
        return (self.fr or self.en) if language.startswith("fr") else (self.en or self.fr)


@dataclass(frozen=True, slots=True)
class PackRule:
    """One rule of a facilitator: it looks for `words`, or where there are none for `expression`.

    `network` is "" for all. `good` are lines where it must be silent, `bad` lines where it must speak. `id` names it
    in its pack; "" until the pack is `cleaned`.
    """

    title: Told = Told()
    words: tuple[str, ...] = ()
    expression: str = ""
    network: Literal["", "x", "mastodon", "bluesky"] = ""
    severity: Severity = Severity.TIP
    message: Told = Told()
    good: tuple[str, ...] = ()
    bad: tuple[str, ...] = ()
    id: str = ""


@dataclass(frozen=True, slots=True)
class Pack:
    """Rules that somebody wrote for their events; `glossary` are words that are right there, as in an event's sheet."""

    title: str = ""
    rules: tuple[PackRule, ...] = ()
    glossary: tuple[str, ...] = ()

    @property
    def is_of_use(self) -> bool:
        """Whether there is anything in it that could count: a word, or something to look for."""
        return bool(self.glossary) or any(rule.words or rule.expression for rule in self.rules)


# tidying


def tidy(text: str, longest: int) -> str:
    """One line without what can't be seen or written to a file, cut where it is too long."""
    return _UNSEEN.sub(" ", text).strip(" ")[:longest].rstrip(" ")


def cleaned(pack: Pack) -> Pack:
    """The pack as it is kept: within the limits, each text one line, each rule with an id of its own."""
    taken: set[str] = set()
    rules = []
    for rule in pack.rules[:MOST_RULES]:
        tidied = cleaned_rule(rule)
        wanted = tidied.id if _ID.fullmatch(tidied.id) else slug(tidied.id or tidied.title.in_("en"))
        own, number = wanted, 2
        while own in taken:
            own, number = f"{wanted[:40]}-{number}", number + 1
        taken.add(own)
        rules.append(replace(tidied, id=own))
    return Pack(tidy(pack.title, LONGEST_TITLE), tuple(rules), _words(pack.glossary, MOST_KNOWN))


def slug(title: str) -> str:
    """A name for an id made of a title: small letters, digits and hyphens."""
    words = re.findall(r"[a-z0-9]+", fold_words(title))
    return "-".join(words)[:40].strip("-") or "rule"


def cleaned_rule(rule: PackRule) -> PackRule:
    """The rule as it is kept, with whatever id it has."""
    words = _words(rule.words, MOST_WORDS)
    expression = _UNSEEN.sub(" ", rule.expression)[:LONGEST_EXPRESSION]
    return replace(
        rule,
        title=Told(*(tidy(text, LONGEST_TITLE) for text in (rule.title.fr, rule.title.en))),
        message=Told(*(tidy(text, LONGEST_MESSAGE) for text in (rule.message.fr, rule.message.en))),
        words=words,
        expression="" if words or not expression.strip() else expression,
        good=_lines(rule.good),
        bad=_lines(rule.bad),
    )


def _words(words: Iterable[str], most: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for text in words if (word := tidy(text, LONGEST_WORD)).strip("#@ ")))[:most]


def _lines(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line for text in lines if (line := tidy(text, LONGEST_LINE)))[:MOST_LINES]


# where a rule speaks


@dataclass(frozen=True, slots=True)
class Heard:
    """A rule that can be tried on lines; `message` says why it can't, None where it can."""

    rule: PackRule
    spot: Spot
    message: Phrase | None = None

    def spots(self, line: str) -> tuple[Span, ...]:
        """Where the rule speaks in a line, as its network reads it."""
        return self.spot(read(line, network(self.rule.network or "x")))


def heard(rule: PackRule, compile_expression: Compile) -> Heard:
    """The rule, ready to be tried; one whose expression can't be read is silent."""
    try:
        return Heard(rule, spotter(rule.words, rule.expression, compile_expression))
    except BadExpression as bad:
        return Heard(rule, lambda reading: (), bad.message)


def trouble(rule: PackRule, compile_expression: Compile) -> tuple[Phrase, ...]:
    """What keeps a rule from being one: what is missing, and each of its lines that does not hold."""
    told = []
    trial = heard(rule, compile_expression)
    if not rule.title.in_("en"):
        told.append(say("Packs", "This rule has no title yet."))
    if not rule.words and not rule.expression:
        told.append(say("Packs", "This rule has no words and no expression to look for yet."))
    if trial.message is not None:
        return (*told, trial.message)
    for line in rule.bad:
        if not trial.spots(line):
            told.append(say("Packs", "It should speak here, and is silent: “{line}”", line=line))
    for line in rule.good:
        if spots := trial.spots(line):
            words = spots[0].of(line)
            told.append(
                say("Packs", "It should be silent here, and speaks at “{words}”: “{line}”", words=words, line=line)
            )
    return tuple(told)


# rules for the engine


def as_rules(
    pack: Pack, compile_expression: Compile, language: str = "", first: int = 1, taken: Collection[str] = ()
) -> tuple[Rule, ...]:
    """The pack's rules as the engine takes them; one that has nothing to look for, or can't, is left out.

    Ids are `pack/<id>` and codes P01…, counted from `first`; ids in `taken` belong to another pack. `language` is the
    one that they speak; without it, each draft's own.
    """
    made: list[Rule] = []
    known = set(taken)
    for rule in cleaned(pack).rules:
        trial = heard(rule, compile_expression)
        if trial.message is not None or not (rule.words or rule.expression):
            continue
        own, number = f"pack/{rule.id}", 2
        while own in known:
            own, number = f"pack/{rule.id}-{number}", number + 1
        known.add(own)
        made.append(_rule(trial, own, f"P{first + len(made):02}", pack.title, language))
    return tuple(made)


def _rule(trial: Heard, own: str, code: str, title: str, language: str) -> Rule:
    rule = trial.rule
    spoken: Language = "en" if language.startswith("en") else "fr"
    name = _written(rule.title.in_(spoken) or own)
    return Rule(
        id=own,
        code=code,
        severity=rule.severity,
        moments=AT_SEND,
        title=name,
        why=say("Packs", "{rule}: a rule written for this event, in “{pack}”.", rule=name, pack=title or "…"),
        short=name,
        source="",
        check=_check(trial, language),
        good=tuple(_example(trial, line, spoken) for line in rule.good),
        bad=tuple(_example(trial, line, spoken) for line in rule.bad),
        networks=frozenset({rule.network, "x-premium"} if rule.network == "x" else {rule.network} - {""}),
        starter=True,
    )


def _check(trial: Heard, language: str) -> Check:
    rule = trial.rule

    def check(view: View) -> Iterator[Hit]:
        spoken = language or view.scene.language
        message = rule.message.in_(spoken) or rule.title.in_(spoken) or rule.id
        for span in trial.spot(view.reading):
            yield Hit(span, _written(message))

    return check


def _written(text: str) -> Phrase:
    """What a person wrote, as a phrase that nobody translates."""
    return Phrase("Packs", "{text}", values=(("text", text),))


def _example(trial: Heard, line: str, language: Language) -> Example:
    marked, at = "", 0
    for span in trial.spots(line):
        marked += f"{line[at : span.start]}⟦{span.of(line)}⟧"
        at = span.end
    return Example(language, marked + line[at:], setting=Setting(Context(network(trial.rule.network or "x"))))


# in words


def in_words(rule: PackRule) -> tuple[Phrase, ...]:
    """What a rule does, in sentences."""
    if rule.words:
        looks = say("Packs", "Looks for: {words}", words=" · ".join(rule.words))
    elif rule.expression:
        looks = say("Packs", "Looks for the expression {expression}", expression=rule.expression)
    else:
        looks = say("Packs", "Looks for nothing yet.")
    names = {"x": "X", "mastodon": "Mastodon", "bluesky": "Bluesky"}
    where = (
        say("Packs", "On {network} only.", network=names[rule.network])
        if rule.network
        else say("Packs", "On every network.")
    )
    weight = (
        say("Packs", "It speaks as a remark.")
        if rule.severity is Severity.WARNING
        else say("Packs", "It speaks as a tip.")
    )
    return looks, where, weight

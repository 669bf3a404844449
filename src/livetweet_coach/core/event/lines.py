"""The lines that are ready to insert (Ctrl+1 to 9): presentation, quote, thanks, announcement, closing.

The text is in the event's language. Nobody is named where the talk's policy forbids it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, time
from enum import Enum

from livetweet_coach.core.event.phase import PhaseKind, phase, wall_clock
from livetweet_coach.core.event.sheet import EventSheet, Talk
from livetweet_coach.core.text.measure import measure
from livetweet_coach.core.words import Phrase, say

_SPACES = re.compile(" {2,}")


class LineKind(Enum):
    """What a prepared line is for."""

    PRESENTATION = "presentation"
    QUOTE = "quote"
    THANKS = "thanks"
    ANNOUNCEMENT = "announcement"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class PreparedLine:
    """A line to insert: `caret` is the code point where one goes on writing, `timely` that it suits this phase."""

    kind: LineKind
    label: Phrase
    text: str
    caret: int
    timely: bool


# In the languages of events. {tag} has its sign; a no-break space stands before French double signs.
_WORDS = {
    "fr": {
        "announcement": "Je live-tweete {what}{hours}. Masquez le hashtag si besoin\u00a0! {tag} #LT",
        "presentation": "{hour}{who}{title} {tag}",
        "quote": "{who}«\u00a0{caret}\u00a0» {tag}",
        "thanks": "Merci à {who}{for} {tag}",
        "closing": "Fin du LT, merci {who}. {caret}{tag}",
        "title": "«\u00a0{title}\u00a0»",
        "for": " pour «\u00a0{title}\u00a0»",
        "someone": "la personne qui vient de parler",
        "to": "à ",
        "readers": "à vous",
        "and": " et ",
        "others": "toute l'équipe",
        "colon": "\u00a0: ",
    },
    "en": {
        "announcement": "I'm live-tweeting {what}{hours}. Mute the tag if you need to! {tag} #LT",
        "presentation": "{hour}{who}{title} {tag}",
        "quote": "{who}“{caret}” {tag}",
        "thanks": "Thanks to {who}{for} {tag}",
        "closing": "End of the live-tweet, thanks {who}. {caret}{tag}",
        "title": "“{title}”",
        "for": " for “{title}”",
        "someone": "our speaker",
        "to": "to ",
        "readers": "to you",
        "and": " and ",
        "others": "everyone",
        "colon": ": ",
    },
}


def prepared_lines(sheet: EventSheet, now: datetime, network_id: str = "x", shift: int = 0) -> tuple[PreparedLine, ...]:
    """The five lines, always in this order, so that each keeps its key; handles are those of `network_id`."""
    stage = phase(sheet, now, shift)
    talk = stage.current if stage.kind is PhaseKind.TALK else stage.next
    writer = _Writer(sheet, now, network_id)
    speaking = stage.kind in (PhaseKind.TALK, PhaseKind.OPEN)
    return (
        PreparedLine(
            LineKind.PRESENTATION,
            say("EventSheet", "Introduce"),
            *writer.presentation(talk),
            timely=stage.kind in (PhaseKind.TALK, PhaseKind.BETWEEN, PhaseKind.BREAK),
        ),
        PreparedLine(LineKind.QUOTE, say("EventSheet", "Quote"), *writer.quote(talk), timely=speaking),
        PreparedLine(LineKind.THANKS, say("EventSheet", "Thank"), *writer.thanks(talk), timely=speaking),
        PreparedLine(
            LineKind.ANNOUNCEMENT,
            say("EventSheet", "Announce"),
            *writer.announcement(),
            timely=stage.kind is PhaseKind.BEFORE or stage.index == 0 or stage.kind is PhaseKind.OPEN,
        ),
        PreparedLine(
            LineKind.CLOSING, say("EventSheet", "Close"), *writer.closing(), timely=stage.kind is PhaseKind.AFTER
        ),
    )


def announcement(sheet: EventSheet) -> str:
    """The line that warns one's followers, as prepared."""
    return _Writer(sheet, datetime.min, "x").announcement()[0]


def closing(sheet: EventSheet, now: datetime, network_id: str = "x") -> str:
    """The line that closes the live, as prepared."""
    return _Writer(sheet, now, network_id).closing()[0]


def introduction(sheet: EventSheet, talk: Talk, network_id: str = "x") -> str:
    """The line that introduces a talk which may be shared now, as prepared."""
    shared = replace(talk, policies=(), embargo_until=None)
    return _Writer(sheet, datetime.min, network_id).presentation(shared)[0]


class _Writer:
    """Fills the lines of one sheet at one moment."""

    def __init__(self, sheet: EventSheet, now: datetime, network_id: str) -> None:
        self._sheet = sheet
        self._now = now
        self._network = network_id
        self._french = not sheet.language.lower().startswith("en")
        self._words = _WORDS["fr" if self._french else "en"]

    def announcement(self) -> tuple[str, int]:
        """One line to warn one's followers: what, when, and that the tag can be muted."""
        words = self._words
        what = self._sheet.title
        if not what:  # the tag stands inside the sentence, so it isn't said twice
            sentence = words["announcement"].replace(" {tag}", "").format(what=self._tag() or "…", hours=self._hours())
            return self._whole(sentence)
        return self._whole(words["announcement"].format(what=what, hours=self._hours(), tag=self._tag()))

    def presentation(self, talk: Talk | None) -> tuple[str, int]:
        """The hour, who speaks, and the title."""
        words = self._words
        hour = f"{self._hour(talk.starts)}, " if talk and talk.starts else ""
        title = words["title"].format(title=talk.title) if talk and talk.title else ""
        names = self._names(talk)
        if not names and not title:
            return self._framed("{caret} {tag}", {})
        who = self._listed(names) + (", " if names and title else "")
        return self._whole(words["presentation"].format(hour=hour, who=who, title=title, tag=self._tag()))

    def quote(self, talk: Talk | None) -> tuple[str, int]:
        """Who, then quotation marks with the caret between them."""
        names = self._names(talk)
        who = self._listed(names) + self._words["colon"] if names else ""
        return self._framed(self._words["quote"], {"who": who})

    def thanks(self, talk: Talk | None) -> tuple[str, int]:
        """Thanks to who has just spoken, for what."""
        title = self._words["for"].format(title=talk.title) if talk and talk.title else ""
        who = self._listed(self._names(talk)) or self._words["someone"]
        return self._whole(self._words["thanks"].format_map({"who": who, "for": title, "tag": self._tag()}))

    def closing(self) -> tuple[str, int]:
        """The end, with thanks to as many speakers as fit, and to the readers."""
        names = list(dict.fromkeys(name for talk in self._sheet.agenda for name in self._names(talk)))
        if not names:
            names = [self._called(speaker.name) for speaker in self._sheet.speakers if not self._sheet.agenda]
        closing = ("", 0)
        for kept in range(len(names), -1, -1):
            others = [self._words["others"]] if kept < len(names) else []
            thanked = [*names[:kept], *others]
            who = (self._words["to"] if thanked else "") + self._listed([*thanked, self._words["readers"]])
            closing = self._framed(self._words["closing"], {"who": who})
            if measure(closing[0]).valid:
                break
        return closing

    def _names(self, talk: Talk | None) -> list[str]:
        """Who may be named for this talk, as they are called on the network."""
        if talk is None or {"chatham", "no-tweet"} & set(talk.policies):
            return []
        if "embargo" in talk.policies or talk.embargo_until:
            until = talk.embargo_until
            zone = self._sheet.timezone
            if until is None or wall_clock(self._now, zone) < wall_clock(until, zone):
                return []
        return [self._called(name) for name in talk.speakers]

    def _called(self, name: str) -> str:
        speaker = self._sheet.speaker(name)
        handle = speaker.handle(self._network) if speaker and speaker.taggable else None
        return f"@{handle}" if handle else name

    def _listed(self, names: Iterable[str]) -> str:
        *first, last = [*names] or [""]
        return f"{', '.join(first)}{self._words['and']}{last}" if first else last

    def _tag(self) -> str:
        return f"#{self._sheet.hashtag}" if self._sheet.hashtag else ""

    def _hours(self) -> str:
        sheet = self._sheet
        if not sheet.starts or not sheet.ends or sheet.starts.date() != sheet.ends.date():
            return ""
        return f", {self._hour(sheet.starts.time())}–{self._hour(sheet.ends.time())}"

    def _hour(self, at: time) -> str:
        if not self._french:
            return f"{at.hour}:{at.minute:02}"
        return f"{at.hour}\u00a0h" + (f"\u00a0{at.minute:02}" if at.minute else "")

    def _framed(self, template: str, values: dict[str, str]) -> tuple[str, int]:
        """The text and the caret's place, where the template marks one."""
        before, _, after = template.partition("{caret}")
        start = before.format(**values)
        text = start + after.format(tag=self._tag(), **values)
        stripped = text.rstrip(" ")
        return stripped, min(len(start), len(stripped))

    def _whole(self, text: str) -> tuple[str, int]:
        text = _SPACES.sub(" ", text).strip(" ")
        return text, len(text)

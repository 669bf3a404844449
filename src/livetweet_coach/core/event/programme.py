"""A pasted programme becomes an agenda to correct: what is read is offered with how sure it is, the rest is kept."""

import re
from dataclasses import dataclass, replace
from datetime import date

from livetweet_coach.core.event.clock_words import Hours, day_in, hours_at_end, hours_in
from livetweet_coach.core.event.names import Named, looks_like_names, named, split_people
from livetweet_coach.core.event.sheet import EventSheet, Speaker, Talk


@dataclass(frozen=True, slots=True)
class Guess:
    """A line of the agenda as it was understood: `sure` from 0 to 1, and the lines (from 1) that it was read from."""

    talk: Talk
    sure: float
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A line of which something found no place in a talk: kept as it is, for the person to see."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Programme:
    """What a pasted text says: talks, the people in them, a day where one is named, and the lines left over."""

    talks: tuple[Guess, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    day: date | None = None
    notes: tuple[Note, ...] = ()

    @property
    def agenda(self) -> tuple[Talk, ...]:
        """The talks alone, as a sheet holds them."""
        return tuple(guess.talk for guess in self.talks)

    def added_to(self, sheet: EventSheet) -> EventSheet:
        """The sheet with this agenda in place of its own, and the speakers it did not know yet."""
        known = {name for speaker in sheet.speakers for name in (speaker.name, *speaker.aliases)}
        fresh = tuple(speaker for speaker in self.speakers if speaker.name not in known)
        return replace(sheet, agenda=self.agenda, speakers=(*sheet.speakers, *fresh))


@dataclass(frozen=True, slots=True)
class _Entry:
    """A talk while its lines are being read."""

    hours: Hours
    title: str
    people: tuple[Named, ...]
    lines: tuple[int, ...]
    sure: float
    blank_since: bool = False


_LONGEST = 500  # characters: a longer line is prose, and no agenda's
_BULLET = re.compile(r"^[\s\-–—•*·▪◦‣→>|+☐✓■●○]+(?=\S)")
_BY = re.compile(
    r"^(?:par|by|with|avec|speakers?|intervenante?s?|animée? par|présentée? par|chair|modération)\s*:?\s+", re.I
)
_LETTERS = re.compile(r"[^\W\d_]+")
_GLUE = frozenset(
    re.findall(
        r"\w+",
        "de à d h m min heure heures midi minuit from to at until jusqu dès am pm a p noon midnight par by with avec "
        "et and speaker speakers intervenant intervenante intervenants intervenantes animé animée présenté présentée "
        "presented dr pr prof mme mr mrs ms mx maître me sir dame",
    )
)


def parse(text: str, language: str = "fr") -> Programme:
    """Read a programme in French or English; nothing is thrown away: what no talk took comes back as notes."""
    entries: list[_Entry] = []
    notes: list[Note] = []
    day: date | None = None
    for number, raw in enumerate(text.splitlines(), 1):
        line = _clean(raw)
        if not line:
            if entries:
                entries[-1] = replace(entries[-1], blank_since=True)
            continue
        hours, rest = _hours(line)
        if hours is not None:
            entries.append(_entry(hours, rest, number))
        elif entries and (longer := _continued(entries[-1], line, number)):
            entries[-1] = longer
        else:
            day = day or day_in(line[:_LONGEST], language)
            notes.append(Note(number, raw.strip()))
    entries = _ordered(entries)
    guesses = tuple(_guess(entry) for entry in entries)
    notes += _leftovers(text.splitlines(), entries)
    return Programme(guesses, _speakers(entries), day, tuple(sorted(notes, key=lambda note: note.line)))


def _clean(raw: str) -> str:
    line = raw.replace("\u00a0", " ").replace("\u202f", " ").replace("\ufeff", "")
    return _BULLET.sub("", re.sub(r"[*_]{2}|^#+\s", "", line)).strip(" \t|;")


def _hours(line: str) -> tuple[Hours | None, str]:
    if len(line) > _LONGEST:
        return None, line
    hours, rest = hours_in(line)
    return (hours, rest) if hours else hours_at_end(line)


def _entry(hours: Hours, rest: str, number: int) -> _Entry:
    title, people = split_people(rest)
    sure = 0.9 if title else 0.5
    if title and not people:
        sure = 0.8
    return _Entry(hours, title, tuple(people), (number,), sure)


def _continued(entry: _Entry, line: str, number: int) -> _Entry | None:
    """The talk with the line below it, where that is its title or says who speaks."""
    if len(line) > _LONGEST:
        return None
    by = _BY.match(line)
    if not entry.title and not by:
        title, people = split_people(line)
        sure = 0.8
    elif by or (not entry.blank_since and looks_like_names(line)):
        title, people = entry.title, named(line[by.end() :] if by else line)
        sure = entry.sure if by else max(entry.sure - 0.1, 0.5)
    else:
        return None
    everybody = tuple(dict.fromkeys((*entry.people, *people)))
    return replace(entry, title=title, people=everybody, lines=(*entry.lines, number), sure=sure, blank_since=False)


def _ordered(entries: list[_Entry]) -> list[_Entry]:
    """Afternoon hours said on a clock of twelve ("2.30" after "11.00") are put in the afternoon."""
    ordered: list[_Entry] = []
    for entry in entries:
        last = ordered[-1].hours.starts if ordered else None
        ordered.append(replace(entry, hours=entry.hours.after(last)))
    return ordered


def _leftovers(lines: list[str], entries: list[_Entry]) -> list[Note]:
    """The lines of talks that say more than title, people and hours: an affiliation, a room, a mention."""
    notes = []
    for entry in entries:
        told = " ".join([entry.title, *(f"{person.name} {person.handle}" for person in entry.people)])
        kept = {*_LETTERS.findall(told.lower()), *_GLUE}
        for number in entry.lines:
            if set(_LETTERS.findall(lines[number - 1].lower())) - kept:
                notes.append(Note(number, lines[number - 1].strip()))
    return notes


def _guess(entry: _Entry) -> Guess:
    names = tuple(dict.fromkeys(person.name for person in entry.people))
    talk = Talk(entry.title, entry.hours.starts, entry.hours.ends, names)
    return Guess(talk, round(entry.sure if entry.title else 0.3, 2), entry.lines)


def _speakers(entries: list[_Entry]) -> tuple[Speaker, ...]:
    found: dict[str, Speaker] = {}
    for entry in entries:
        for person in entry.people:
            before = found.get(person.name, Speaker(person.name))
            handles = dict(before.handles)
            if person.handle:
                handles.setdefault(person.network, person.handle)
            found[person.name] = replace(before, handles=tuple(handles.items()))
    return tuple(found.values())

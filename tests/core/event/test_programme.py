"""Programmes as people paste them, in French and English."""

import re
from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livetweet_coach.core.event import EventSheet, Speaker
from livetweet_coach.core.event.programme import parse

# name -> (text, [(starts, ends, title, speakers)], handles by name, lines kept as notes)
PROGRAMMES = {
    "hours with h, handles in brackets": (
        "9 h 30 – 10 h 15 Mutualiser sans s'épuiser, Karim Benali (@Karim_Benali)\n"
        "10 h 30 Premiers résultats, Ana Lefèvre\n"
        "11h15 Table ronde fermée, Sophie Martin, Karim Benali et Inès Caron",
        [
            ("09:30", "10:15", "Mutualiser sans s'épuiser", ["Karim Benali"]),
            ("10:30", None, "Premiers résultats", ["Ana Lefèvre"]),
            ("11:15", None, "Table ronde fermée", ["Sophie Martin", "Karim Benali", "Inès Caron"]),
        ],
        {"Karim Benali": ("x", "Karim_Benali")},
        [],
    ),
    "English clock of twelve, dashes": (
        "09:30 Welcome — Grace Adeyemi\n10.30am Pooling without burning out — Tom Okafor (@tom@social.example)\n"
        "12:30pm Lunch\n2pm First results by Grace Adeyemi and Tom Okafor",
        [
            ("09:30", None, "Welcome", ["Grace Adeyemi"]),
            ("10:30", None, "Pooling without burning out", ["Tom Okafor"]),
            ("12:30", None, "Lunch", []),
            ("14:00", None, "First results", ["Grace Adeyemi", "Tom Okafor"]),
        ],
        {"Tom Okafor": ("mastodon", "tom@social.example")},
        [],
    ),
    "bullets, tabs, a heading and a footer": (
        "PROGRAMME\nJeudi 12 novembre 2026, Nantes\n\n• 9h\tAccueil café\n• 9h30\tOuverture\tSophie Martin\n"
        "• 10h15 - 10h30\tPause\n\nInscription gratuite mais obligatoire",
        [
            ("09:00", None, "Accueil café", []),
            ("09:30", None, "Ouverture", ["Sophie Martin"]),
            ("10:15", "10:30", "Pause", []),
        ],
        {},
        ["PROGRAMME", "Jeudi 12 novembre 2026, Nantes", "Inscription gratuite mais obligatoire"],
    ),
    "speakers on the next line, an affiliation": (
        "14-15h Atelier : écrire pour tous\nLéa Dupont et Marc O'Brien\n"
        "15h15-16h00 : « Le RGAA en pratique », par Inès Caron (CNRS)\n16h Clôture",
        [
            ("14:00", "15:00", "Atelier : écrire pour tous", ["Léa Dupont", "Marc O'Brien"]),
            ("15:15", "16:00", "Le RGAA en pratique", ["Inès Caron"]),
            ("16:00", None, "Clôture", []),
        ],
        {},
        ["15h15-16h00 : « Le RGAA en pratique », par Inès Caron (CNRS)"],
    ),
    "afternoon without pm": (
        "9.00 Registration\n9.30 Keynote: Why accessibility matters\nGrace Adeyemi, Harbour Trust\n"
        "11.00 Coffee\n2.00 Panel\n4.30 Close",
        [
            ("09:00", None, "Registration", []),
            ("09:30", None, "Keynote: Why accessibility matters", ["Grace Adeyemi"]),
            ("11:00", None, "Coffee", []),
            ("14:00", None, "Panel", []),
            ("16:30", None, "Close", []),
        ],
        {},
        ["Grace Adeyemi, Harbour Trust"],
    ),
    "a table with bars": (
        "| 09:00 | Ouverture | Sophie Martin |\n| 09:30 | Mutualiser sans s'épuiser | Karim Benali |",
        [
            ("09:00", None, "Ouverture", ["Sophie Martin"]),
            ("09:30", None, "Mutualiser sans s'épuiser", ["Karim Benali"]),
        ],
        {},
        [],
    ),
    "speaker before a colon": (
        "(09:00 - 09:45) Dr Jane Smith: Measuring what matters\n(09:45 - 10:30) Prof. Li Wei: Teaching online",
        [
            ("09:00", "09:45", "Measuring what matters", ["Jane Smith"]),
            ("09:45", "10:30", "Teaching online", ["Li Wei"]),
        ],
        {},
        [],
    ),
    "de 9h à midi, avec": (
        "De 9h à 9h30 : Accueil\nDe 9h30 à 10h45 : Table ronde - Quelle école demain ?\n"
        "Avec : Sophie Martin, Karim Benali\nDe 11h à midi : Conclusion",
        [
            ("09:00", "09:30", "Accueil", []),
            ("09:30", "10:45", "Table ronde - Quelle école demain ?", ["Sophie Martin", "Karim Benali"]),
            ("11:00", "12:00", "Conclusion", []),
        ],
        {},
        [],
    ),
    "hour, title and speaker on lines of their own": (
        "9h00\nAccueil des participants\n\n9h30\n« Former avant d'équiper »\nKarim Benali, @Karim_Benali\n\n10h30\n"
        "Questions",
        [
            ("09:00", None, "Accueil des participants", []),
            ("09:30", None, "Former avant d'équiper", ["Karim Benali"]),
            ("10:30", None, "Questions", []),
        ],
        {"Karim Benali": ("x", "Karim_Benali")},
        [],
    ),
    "markdown, a Bluesky handle": (
        "## Morning\n**10:00 - 11:00** Building trust online - Maria van der Berg (@mvdb.bsky.social)\n* 11:00 Q&A",
        [("10:00", "11:00", "Building trust online", ["Maria van der Berg"]), ("11:00", None, "Q&A", [])],
        {"Maria van der Berg": ("bluesky", "mvdb.bsky.social")},
        ["## Morning"],
    ),
    "pm said once": (
        "2–3 pm Workshop: Alt text in practice with Ana López\n3:15–4 pm Lightning talks",
        [
            ("14:00", "15:00", "Workshop: Alt text in practice", ["Ana López"]),
            ("15:15", "16:00", "Lightning talks", []),
        ],
        {},
        [],
    ),
    "speaker before a dash, midi, brackets in a title": (
        "Salle A\n08h45 Café\n09h00 Jean-Pierre de La Tour — L'archive et nous\nmidi Buffet\n"
        "14h Visite de l'exposition (sur inscription)",
        [
            ("08:45", None, "Café", []),
            ("09:00", None, "L'archive et nous", ["Jean-Pierre de La Tour"]),
            ("12:00", None, "Buffet", []),
            ("14:00", None, "Visite de l'exposition (sur inscription)", []),
        ],
        {},
        ["Salle A"],
    ),
    "hours at the end": (
        "Ouverture 9h–9h30\nOpening (9:40)\nInscription avant 10h",
        [("09:00", "09:30", "Ouverture", []), ("09:40", None, "Opening", [])],
        {},
        ["Inscription avant 10h"],
    ),
    "no-break spaces and numbers that are no hours": (
        "9\u00a0h\u00a030 –\u00a010\u00a0h\u00a0: 10 idées pour 2027\n3 intervenants\n25 h de formation",
        [("09:30", "10:00", "10 idées pour 2027", [])],
        {},
        ["3 intervenants", "25 h de formation"],
    ),
}


def clock(text):
    return time.fromisoformat(text) if text else None


@pytest.mark.parametrize("name", PROGRAMMES)
def test_a_programme_becomes_an_agenda(name):
    text, talks, handles, notes = PROGRAMMES[name]
    found = parse(text)
    assert [(t.starts, t.ends, t.title, list(t.speakers)) for t in found.agenda] == [
        (clock(starts), clock(ends), title, speakers) for starts, ends, title, speakers in talks
    ]
    assert {s.name: s.handles[0] for s in found.speakers if s.handles} == handles
    assert [note.text for note in found.notes] == notes


@pytest.mark.parametrize(
    ("line", "language", "day"),
    [
        ("Jeudi 12 novembre 2026", "fr", date(2026, 11, 12)),
        ("le 1er mars 2027 à Nantes", "fr", date(2027, 3, 1)),
        ("Thursday, November 12th, 2026", "en", date(2026, 11, 12)),
        ("19 November 2026", "en", date(2026, 11, 19)),
        ("12/11/2026", "fr", date(2026, 11, 12)),
        ("12/11/2026", "en-US", date(2026, 12, 11)),
        ("2026-11-12", "en", date(2026, 11, 12)),
        ("31/02/2026", "fr", None),
        ("novembre", "fr", None),
    ],
)
def test_the_day(line, language, day):
    assert parse(line, language).day == day


def test_an_unsure_line_says_so():
    sure = [guess.sure for guess in parse("9h Ouverture, Sophie Martin\n10h Pause\n11h").talks]
    assert sure == sorted(sure, reverse=True) and len(set(sure)) == 3


def test_an_agenda_is_added_to_a_sheet_without_doubling_its_speakers():
    known = Speaker("Karim Benali", ("K. Benali",), (("x", "kb"),))
    sheet = parse("9h A, Karim Benali\n10h B, K. Benali\n11h C, Ana Lefèvre").added_to(EventSheet(speakers=(known,)))
    assert [speaker.name for speaker in sheet.speakers] == ["Karim Benali", "Ana Lefèvre"]
    assert sheet.speakers[0] is known and len(sheet.agenda) == 3


words = st.sampled_from(["9h", "10:30", "2pm", "14h-15h", "midi", "Ouverture", "Karim", "Benali", "CNRS", "café"])
signs = st.sampled_from(
    ["(@Karim_Benali)", "par", "avec", "et", "and", "Dr", "–", "-", ",", ":", "«", "»", "@", "(", ")"]
)
lines = st.lists(words | signs | st.text(max_size=6), max_size=8).map(" ".join)


@settings(max_examples=200, deadline=None)
@given(text=st.lists(lines, max_size=6).map("\n".join))
def test_no_word_of_a_programme_is_lost(text):
    found = parse(text)
    kept = " ".join(
        [guess.talk.title for guess in found.talks]
        + [f"{s.name} {s.handles}" for s in found.speakers]
        + [note.text for note in found.notes]
    ).lower()
    for word in ("ouverture", "benali", "cnrs", "café"):
        if re.search(rf"(?<!\w){word}(?!\w)", text.lower()):
            assert word in kept


def test_a_page_of_prose_is_kept_as_notes():
    prose = "9h " + "une phrase - puis une autre, " * 40
    found = parse(f"{prose}\n10h Pause\n{prose}")
    assert [talk.title for talk in found.agenda] == ["Pause"]
    assert [note.line for note in found.notes] == [1, 3]

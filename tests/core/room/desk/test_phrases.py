"""Ready phrases (B11), the record of help given (B22), differences (B12), and the order of learners (B19)."""

import pytest
from tests.core.room.desk.kept_log import LEA, ME, KeptLog, remark

from livetweet_coach.core.room.desk.given import progress
from livetweet_coach.core.room.desk.learners import asked_pictures, engine_remarks, learners, posts, raised
from livetweet_coach.core.room.desk.phrases import SHIPPED, Expanded, ReadyPhrase, expand, trouble
from livetweet_coach.core.room.desk.record import help_given
from livetweet_coach.core.room.limits import REMARK_SIGNS
from livetweet_coach.core.room.messages import Coached, Picture, Praise, Role, Sent, Unsent, Withdrawal
from livetweet_coach.core.room.view import Member, RoomView
from livetweet_coach.core.rules.catalog import CATALOGUE

ATTRIB = ReadyPhrase("attrib", "Nomme l'oratrice avant la citation.", "quoting/no-speaker")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/attrib", Expanded(0, ATTRIB.text, ATTRIB.rule)),
        ("Oui 👍 /ATTRIB", Expanded(6, ATTRIB.text, ATTRIB.rule)),
        ("et/attrib", None),
        ("/attri", None),
        ("http://attrib", None),
        ("", None),
    ],
)
def test_a_key_after_a_slash_becomes_its_phrase(text, found):
    assert expand(text, len(text), [ATTRIB]) == found


def test_only_what_ends_at_the_caret_is_a_key():
    assert expand("/attrib plus loin", 7, [ATTRIB]) == Expanded(0, ATTRIB.text, ATTRIB.rule)
    assert expand("/attrib plus loin", 12, [ATTRIB]) is None


def test_what_is_shipped_can_be_used_and_names_rules_that_exist():
    rules = {rule.id for rule in CATALOGUE} | {""}
    made = [ReadyPhrase(key, words.source, rule) for key, words, rule in SHIPPED]
    assert [trouble(one, [other for other in made if other != one]) for one in made] == [None] * len(made)
    assert {one.rule for one in made} <= rules


@pytest.mark.parametrize(
    "phrase",
    [
        ReadyPhrase("", "rien"),
        ReadyPhrase("deux mots", "rien"),
        ReadyPhrase("/a", "rien"),
        ReadyPhrase("ATTRIB", "rien"),
        ReadyPhrase("b", "  "),
        ReadyPhrase("b", "x" * (REMARK_SIGNS + 1)),
    ],
)
def test_a_phrase_that_cannot_be_used_says_why(phrase):
    assert trouble(phrase, [ATTRIB]) is not None


def test_the_record_counts_what_helped_and_not_what_was_taken_back():
    log = KeptLog()
    for number, word in enumerate(["understood", "applied", "later"]):
        log.tell(remark(f"r{number}"))
        log.answer(f"r{number}", word)
    log.tell(remark("r9"))
    log.tell(Withdrawal("r9"))
    log.tell(Praise("a", "p", "bien vu"))
    given_help = help_given("r", "Salle 3", [progress(log.said, ME, LEA)])
    assert (given_help.said, given_help.understood, given_help.applied, given_help.praised) == (3, 2, 1, 1)
    assert (given_help.learners, given_help.began) == (1, 1000)
    assert help_given("r", "Salle 3", [()]) is None


def room(*members):
    return RoomView("r", "", ME, "Marc", Role.TUTOR, LEA, members=members)


def test_hands_come_first_by_their_waiting_then_names():
    names = [("b", "Zoé", 0), ("c", "émile", 50), ("d", "Ana", 20), ("e", "ana", 0)]
    members = [Member(one, name, Role.LEARNER, hand=hand) for one, name, hand in names]
    tutor = Member("t", "Autre", Role.TUTOR)
    assert [one.id for one in learners(room(*members, tutor))] == ["d", "c", "e", "b"]
    lowered = [Member(one, name, Role.LEARNER) for one, name, _ in names]
    assert [one.id for one in raised(room(*lowered), room(*members))] == ["d", "c"]
    assert raised(room(*members), room(*members)) == ()


def test_posts_go_by_her_clock_and_without_what_was_taken_back():
    log = KeptLog()
    log.add(LEA, ME, Sent("later", "b", (), 900))
    log.add(LEA, ME, Sent("first", "a", (), 100))
    log.add(LEA, ME, Sent("gone", "c", (), 500))
    log.add(LEA, ME, Unsent("gone"))
    log.add(LEA, ME, Sent("later", "b", (), 900))
    assert [one.message.id for one in posts(log.said, LEA)] == ["first", "later"]


def test_an_engines_remark_is_one_line_with_its_last_word():
    log = KeptLog()
    log.add(LEA, ME, Coached("c", "links/naked", "…", "p", "shown"))
    log.add(LEA, ME, Coached("c", "links/naked", "…", "p", "applied"))
    (one,) = engine_remarks(log.said, LEA)
    assert (one.number, one.message.word) == (1, "applied")


def test_a_picture_is_asked_for_until_it_is_described():
    log = KeptLog()
    log.add(LEA, ME, Picture("q", "p", "m", "", ""))
    assert len(asked_pictures(log.said, LEA, frozenset())) == 1
    assert asked_pictures(log.said, LEA, frozenset({"p m"})) == ()

"""Occasions, answers and the record: what happened becomes mastery and journal."""

from dataclasses import replace

import pytest
from tests.core.coaching.findings import at, finding, remark

from livetweet_coach.core.coaching import attention as live
from livetweet_coach.core.coaching.attention import Attention
from livetweet_coach.core.coaching.choose import choose
from livetweet_coach.core.coaching.figures import FIGURES
from livetweet_coach.core.coaching.held import HeldChoice
from livetweet_coach.core.coaching.hold import hold
from livetweet_coach.core.coaching.mastery import Mastery, State
from livetweet_coach.core.draft.draft import Draft, Media, Post
from livetweet_coach.core.event import EventSheet, Speaker
from livetweet_coach.core.progress import record
from livetweet_coach.core.progress.answers import Answer, TutorAnswer, answer, answer_tutor, answers
from livetweet_coach.core.progress.defis import DEFIS
from livetweet_coach.core.progress.journal import Kind
from livetweet_coach.core.progress.opportunity import learned, occasions
from livetweet_coach.core.progress.steps import _STEPS
from livetweet_coach.core.rules.catalog import CATALOGUE
from livetweet_coach.core.rules.rule import SentPost, Severity

LINK = finding("links/accidental", span=(6, 14))
TAG = finding("hashtags/event-missing")
SECRET = finding("policy/secret")
SHEET = EventSheet(hashtag="JournéeNum26", speakers=(Speaker("Sophie Martin", handles=(("x", "Sophie_Martin"),)),))


def kinds(entries):
    return [(entry.kind, entry.rule) for entry in entries]


def shown(found):
    return choose([found], [], Attention(), Mastery(), at())


def test_four_answers_and_two_for_policy():
    assert answers(LINK) == tuple(Answer)
    assert answers(finding("links/naked", fix=False)) == (Answer.LATER, Answer.NOT_HERE, Answer.KNOWN)
    assert answers(SECRET) == (Answer.APPLY, Answer.LATER)


def test_apply_settles_and_leaves_within_two_seconds():
    done = answer(shown(LINK).attention, Mastery(), LINK, Answer.APPLY, at(1), "live")
    assert kinds(done.entries) == [(Kind.REMARK_APPLIED, LINK.rule)]
    choice = choose([], [], done.attention, Mastery(), at(1))
    assert choice.settled.shown.finding == LINK
    assert choice.wake_at == at(3)
    assert choose([], [], choice.attention, Mastery(), at(3)).settled is None


def test_an_answer_to_an_older_revision_is_an_answer_to_the_same_remark():
    newer = replace(LINK, revision=7)
    choice = choose([newer], [], shown(LINK).attention, Mastery(), at(1))
    assert choice.shown.finding == newer
    done = answer(choice.attention, Mastery(), LINK, Answer.APPLY, at(1), "live")
    assert done.attention.shown is None
    assert done.attention.settled


def test_later_collects_for_the_review_and_is_not_said_again_on_this_post():
    done = answer(shown(LINK).attention, Mastery(), LINK, Answer.LATER, at(1), "live")
    assert done.attention.later == (LINK,)
    choice = choose([LINK], [], done.attention, Mastery(), at(minutes=30))
    assert (choice.shown, choice.waiting) == (None, 0)
    other = finding("links/accidental", "p2")
    assert choose([other], [], live.sent(choice.attention, ["p1"], at()), Mastery(), at(minutes=30)).shown


def test_not_here_lasts_as_long_as_the_event():
    done = answer(shown(LINK).attention, Mastery(), LINK, Answer.NOT_HERE, at(1), "live")
    other = finding("links/accidental", "p9")
    assert choose([other], [], done.attention, Mastery(), at(minutes=60)).shown is None
    elsewhere = live.event_changed(done.attention, at(minutes=60))
    assert choose([other], [], elsewhere, Mastery(), at(minutes=60)).shown


def test_i_know_makes_the_rule_silent_for_this_learner():
    done = answer(shown(LINK).attention, Mastery(), LINK, Answer.KNOWN, at(1), "live")
    assert done.mastery.state(LINK.rule) is State.SILENT


@pytest.mark.parametrize("given", [Answer.NOT_HERE, Answer.KNOWN])
def test_policy_is_put_off_but_not_switched_off(given):
    done = answer(shown(SECRET).attention, Mastery(), SECRET, given, at(1), "live")
    assert kinds(done.entries) == [(Kind.REMARK_LATER, SECRET.rule)]
    assert choose([SECRET], [], done.attention, done.mastery, at(2)).shown is None
    assert choose([finding("policy/secret", "p2")], [], done.attention, done.mastery, at(2)).shown


def test_an_answer_to_one_of_the_others_leaves_what_is_on_show():
    first = choose([LINK, TAG], [], Attention(), Mastery(), at())
    done = answer(first.attention, Mastery(), TAG, Answer.LATER, at(1), "live")
    choice = choose([LINK, TAG], [], done.attention, Mastery(), at(1))
    assert (choice.shown, choice.waiting) == (first.shown, 0)


def test_a_tutor_is_answered_and_the_next_remark_may_come():
    remarks = [remark("r1", rule="quoting/no-speaker"), remark("r2")]
    first = choose([], remarks, Attention(), Mastery(), at())
    done = answer_tutor(first.attention, Mastery(), remarks[0], TutorAnswer.UNCLEAR, at(1), "live")
    (entry,) = done.entries
    assert (entry.kind, entry.text, entry.person) == (Kind.TUTOR_ANSWERED, "unclear", "Ana")
    assert choose([], remarks, done.attention, Mastery(), at(1)).shown.remark.id == "r2"


def test_a_choice_is_recorded_once():
    choice = shown(LINK)
    mastery, entries = record.chosen(choice, Mastery(), "live", at())
    assert kinds(entries) == [(Kind.REMARK_SHOWN, LINK.rule)]
    assert mastery.has_met(LINK.rule)
    again = choose([LINK], [], choice.attention, mastery, at(5))
    assert record.chosen(again, mastery, "live", at(5)) == (mastery, ())
    settled = choose([], [], again.attention, mastery, at(9))
    assert kinds(record.chosen(settled, mastery, "live", at(9))[1]) == [(Kind.REMARK_SETTLED, LINK.rule)]
    tutor = choose([], [remark("r")], Attention(), mastery, at())
    assert kinds(record.chosen(tutor, mastery, "live", at())[1]) == [(Kind.TUTOR_REMARK, "")]


def test_a_held_send_is_recorded_and_so_is_sending_anyway():
    held = hold([TAG, LINK], "d", 1, Attention(), Mastery(), at()).held
    mastery, entries = record.held_back(held, Mastery(), "live", at())
    assert kinds(entries) == [(Kind.HELD_AT_SEND, held.finding.rule)]
    assert mastery.has_met(held.finding.rule)
    assert len(record.released(held, HeldChoice.SEND_ANYWAY, "live", at())) == 2
    assert record.released(held, HeldChoice.SETTLE, "live", at()) == ()
    assert kinds(record.left_unsaid([TAG], "live", at())) == [(Kind.REMARK_UNSAID, TAG.rule)]


def given_by(text, media=(), event=SHEET, **more):
    draft = Draft("d", (Post("p1", text, tuple(media)),), **more)
    return occasions(draft.posts[0], draft, event)


def test_an_occasion_needs_something_to_look_at():
    plain = given_by("Il pleut")
    assert "hashtags/event-missing" in plain
    assert not plain & {"media/no-description", "quoting/no-speaker", "hashtags/event-misspelt", "links/naked"}
    assert "hashtags/event-missing" not in given_by("Il pleut", event=None)
    assert "hashtags/event-missing" not in given_by("Il pleut", kind="dm")
    assert "automation/welcome-dm" in given_by("Il pleut", kind="dm")
    assert "media/no-description" in given_by("", [Media("m")])
    assert "media/weak-description" in given_by("", [Media("m", alt="Une salle")])
    assert {"quoting/no-speaker", "quoting/open-quote"} <= given_by("« Former avant d'équiper »")
    assert "mentions/speaker-unlinked" in given_by("sophie martin ouvre")
    assert "length/over-limit" in given_by("x" * 250)
    assert "length/over-limit" not in given_by("x" * 200)


def test_an_occasion_is_clean_where_nothing_was_found_and_nothing_said():
    mastery, entries = learned(
        Mastery(),
        "p1",
        {"hashtags/event-missing", "links/accidental", "quoting/no-speaker"},
        [finding("quoting/no-speaker"), finding("links/naked", "p2"), finding("praise/first-post")],
        {"links/accidental"},
        "live",
        at(),
    )
    assert kinds(entries) == [
        (Kind.OPPORTUNITY_CLEAN, "hashtags/event-missing"),
        (Kind.OPPORTUNITY_MISSED, "links/accidental"),
        (Kind.OPPORTUNITY_MISSED, "quoting/no-speaker"),
    ]
    assert mastery.standing("hashtags/event-missing").clean == 1


def test_craft_of_marks_people_and_threads_has_its_occasions():
    plain = given_by("Il pleut")
    assert not plain & {"typography/spacing", "typography/slips", "tone/mocking-or-shouting", "after/unanswered"}
    assert {"typography/spacing", "typography/quotes"} <= given_by("Elle dit : « Former »")
    assert "typography/spacing" not in given_by("Voir https://exemple.fr")
    assert "tone/mocking-or-shouting" in given_by("Vraiment ?")
    assert {"quoting/name-misspelt", "pace/talk-not-introduced"} <= given_by("Sophie Martin ouvre")
    assert "quoting/unmarked-correction" in given_by("Correction : 480 inscrits")
    assert "automation/bulk-dm" in given_by("Bonjour", kind="dm")
    assert "after/unanswered" in given_by("Oui", kind="reply")
    thread = Draft("d", (Post("p1", "Un"), Post("p2", "Deux")))
    assert "threads/unchained" in occasions(thread.posts[0], thread)
    assert "threads/unchained" not in plain


def test_ones_own_words_after_quotes_are_an_occasion():
    quotes = [SentPost("« Former »", at(n)) for n in range(4)]
    draft = Draft("d", (Post("p1", "En clair, il faut du temps"),))
    assert "pace/stenographer" in occasions(draft.posts[0], draft, recent=quotes)
    assert "pace/stenographer" not in occasions(draft.posts[0], draft, recent=[*quotes, SentPost("Sans", at(9))])


def test_every_rule_that_can_be_learned_has_a_next_step_and_every_challenge_a_real_rule():
    learnable = {r.id for r in CATALOGUE if r.severity is not Severity.PRAISE and not FIGURES.is_exempt(r.id)}
    told = dict(_STEPS)
    assert set(told) <= {rule.id for rule in CATALOGUE}
    assert {rule for rule in learnable if rule not in told} <= {"pace/flood", "pace/not-closed", "pace/unannounced"}
    assert {rule for defi in DEFIS for rule in defi.rules} <= {rule.id for rule in CATALOGUE}

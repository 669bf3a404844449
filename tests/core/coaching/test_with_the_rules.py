"""The coach over what the rules really find: the first post of the scenarios, word for word."""

from tests.core.coaching.findings import at

from livetweet_coach.core.coaching import attention as live
from livetweet_coach.core.coaching.attention import Attention
from livetweet_coach.core.coaching.choose import choose
from livetweet_coach.core.coaching.held import HeldChoice
from livetweet_coach.core.coaching.hold import hold, release
from livetweet_coach.core.coaching.mastery import Mastery
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.draft.edit import apply
from livetweet_coach.core.event import EventSheet
from livetweet_coach.core.progress.answers import Answer, answer
from livetweet_coach.core.rules.context import Context
from livetweet_coach.core.rules.review import review

CONTEXT = Context(event=EventSheet(hashtag="TestRadio"), now=at())


def test_the_first_post_is_mended_twice_with_two_keys():
    draft = Draft("d", (Post("p", "Super matin.Il pleut mais on parle des MOOC"),))
    pause = choose(review(draft, CONTEXT), (), live.key_pressed(Attention(), at()), Mastery(), at(3))
    link = pause.shown.finding
    assert link.rule == "links/accidental"
    assert "hashtags/event-missing" in [other.rule for other in pause.others]

    draft = apply(link.fix, draft)
    done = answer(pause.attention, Mastery(), link, Answer.APPLY, at(4), "live")
    settled = choose(review(draft, CONTEXT), (), done.attention, done.mastery, at(4))
    assert settled.settled.shown.finding == link
    after = choose(review(draft, CONTEXT), (), settled.attention, done.mastery, at(6))
    assert (after.shown, after.settled) == (None, None)

    pressed = live.send_pressed(after.attention, at(7))
    holding = hold(review(draft, CONTEXT), draft.id, draft.revision, pressed, done.mastery, at(7))
    assert holding.held.finding.rule == "hashtags/event-missing"
    assert holding.held.choices == (HeldChoice.SETTLE, HeldChoice.SEND_ANYWAY)
    draft = apply(holding.held.finding.fix, draft)
    assert draft.posts[0].text == "Super matin. Il pleut mais on parle des MOOC #TestRadio"
    closed = release(holding.attention, HeldChoice.SETTLE, at(8))
    again = hold(review(draft, CONTEXT), draft.id, draft.revision, closed, done.mastery, at(8), blockers_only=True)
    assert again.held is None


def test_a_remark_stays_the_same_one_while_the_text_before_it_grows():
    draft = Draft("d", (Post("p", "Super matin.Il pleut"),))
    first = choose(review(draft, CONTEXT), (), Attention(), Mastery(), at())
    longer = draft.with_text("p", "Vraiment un super matin.Il pleut")
    writing = live.key_pressed(first.attention, at(1))
    again = choose(review(longer, CONTEXT), (), writing, Mastery(), at(4))
    assert again.shown.since == at()
    assert again.shown.finding.span.of(longer.posts[0].text) == "matin.Il"

"""What coaches said, and what became of it."""

from livetweet_coach.core.room.inbox import inbox
from livetweet_coach.core.room.messages import Answer, Note, Praise, Remark, Sent, Suggestion, Withdrawal
from livetweet_coach.core.room.view import Leg, Said

ME, TUTOR = "me", "tutor"
REMARK = Remark("r", "Nomme l'oratrice", "p", 0, 2, "Il", False)
OTHER = Remark("s", "Une photo ?", "", 0, 0, "", False)
WORDING = Suggestion("w", "p", "Il dit", "Elle dit", "")


def kept(*messages):
    """Messages of both, as they are kept: answers and posts are mine, everything else the tutor's."""
    mine = (Answer, Sent)
    return [
        Said(n, n * 1000, *((ME, TUTOR) if isinstance(m, mine) else (TUTOR, ME)), m, Leg.ARRIVED)
        for n, m in enumerate(messages, 1)
    ]


def waiting(*messages):
    return [one.id for one in inbox(kept(*messages), ME).waiting]


def test_what_is_not_answered_waits_in_order():
    assert waiting(REMARK, WORDING, OTHER) == ["r", "w", "s"]
    assert waiting(REMARK, OTHER, Answer("r", "shown")) == ["r", "s"]
    assert waiting(REMARK, OTHER, Answer("r", "shown"), Answer("r", "understood")) == ["s"]


def test_sending_a_post_reads_what_was_on_show_for_a_breath_and_no_more():
    shown = Answer("r", "shown")  # at 3,000 ms
    assert waiting(REMARK, OTHER, shown, Sent("p", "Elle dit", (), 4200)) == ["s"]
    assert waiting(REMARK, OTHER, shown, Sent("p", "Elle dit", (), 4100)) == ["r", "s"]
    assert waiting(REMARK, Sent("p", "Elle dit", (), 1000), shown) == ["r"]
    assert waiting(WORDING, Answer("w", "shown"), Sent("p", "Elle dit", (), 9000)) == ["w"]


def test_what_is_taken_back_before_it_was_shown_never_comes():
    assert waiting(REMARK, Withdrawal("r")) == []
    assert waiting(Withdrawal("r"), REMARK) == []
    assert waiting(REMARK, Answer("r", "shown"), Withdrawal("r")) == ["r"]


def test_a_wording_for_words_that_are_gone_is_over_a_remark_about_them_is_not():
    assert waiting(WORDING, Answer("w", "lost")) == []
    assert waiting(REMARK, Answer("r", "lost")) == ["r"]
    assert inbox(kept(REMARK, Answer("r", "lost")), ME).lost == {"r"}


def test_praise_and_notes_wait_for_nobody():
    found = inbox(kept(Praise("a", "p", "Très claire"), Note("n", "Une force"), Answer("a", "shown")), ME)
    assert found.waiting == ()
    assert [(one.message.id, one.seen) for one in found.pinned] == [("a", True), ("n", False)]

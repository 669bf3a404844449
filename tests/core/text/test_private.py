"""A private message: named first where the network needs it, weighed with that, and whom it reaches besides."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livetweet_coach.core.text.measure import measure
from livetweet_coach.core.text.networks import BLUESKY, MASTODON, X_MESSAGE, X_PREMIUM, X
from livetweet_coach.core.text.private import addressed, as_message, readers

HOME = "un.exemple"
PARTS = ["@ana", "@Ana", "@ana@un.exemple", "@ana@ailleurs.exemple", "@luc", "merci", " ", "\n", "é", "https://a.fr/b"]
TEXTS = st.lists(st.sampled_from(PARTS), max_size=8).map("".join)


@pytest.mark.parametrize(
    ("text", "to", "sent"),
    [
        ("merci", "ana", "@ana merci"),
        ("  @ana merci", "ana", "  @ana merci"),
        ("@ana@un.exemple merci", "ana", "@ana@un.exemple merci"),
        ("@ana merci", "ana@un.exemple", "@ana merci"),
        ("@ana@ailleurs.exemple merci", "ana", "@ana @ana@ailleurs.exemple merci"),
        ("merci @ana", "ana", "@ana merci @ana"),
        ("", "ana", "@ana"),
    ],
)
def test_the_recipient_is_named_first_and_once(text, to, sent):
    assert addressed(text, to, HOME) == sent


@given(TEXTS, st.sampled_from(["ana", "ana@ailleurs.exemple"]))
def test_what_counts_is_what_leaves(text, to):
    """The room that is left is that of the words with the name before them."""
    sent = addressed(text, to, HOME)
    assert addressed(sent, to, HOME) == sent
    left = measure(text, as_message(MASTODON, text, to, HOME)).left
    assert left == measure(sent, MASTODON).left or not text.strip()


def test_everyone_named_reads_it_on_mastodon_and_there_alone():
    text = "@ana et @luc@ailleurs.exemple : @Luc@ailleurs.exemple le sait, @lea aussi, a@b.fr non, https://a.fr/@zoe"
    assert readers(text, "ana", MASTODON, HOME, me="lea") == ("luc@ailleurs.exemple",)
    assert readers(text, "", MASTODON, HOME) == ("ana", "luc@ailleurs.exemple", "lea")
    assert readers(text, "ana", X) == readers(text, "ana", BLUESKY) == ()


def test_a_message_has_limits_of_its_own():
    for network in (X, X_PREMIUM):
        message = as_message(network, "merci", "ana")
        assert (message.limit, message.max_images, message.id) == (10_000, 1, network.id)
    assert as_message(MASTODON, "merci", "ana").limit == 495
    assert as_message(MASTODON, "merci", "ana@ailleurs.exemple").limit == 495  # servers don't count
    assert as_message(MASTODON, "merci", "") == MASTODON
    assert as_message(BLUESKY, "merci", "ana") == BLUESKY
    assert X_MESSAGE.source.startswith("https://docs.x.com/")

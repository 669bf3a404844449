"""Findings of a draft that goes to several networks."""

from dataclasses import replace

from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.rules.context import Account, Context
from livetweet_coach.core.rules.review import review
from livetweet_coach.core.rules.several import contexts, review_everywhere
from livetweet_coach.core.text.networks import BLUESKY, MASTODON, X


def a_draft(*texts):
    return Draft("d", tuple(Post(f"p{place}", text) for place, text in enumerate(texts)))


def everywhere(draft, *networks):
    first, *rest = networks
    context = Context(network=first, also=tuple((network, Account(network.id)) for network in rest))
    return review_everywhere(draft, context, lambda one, place: review(one, place))


def test_one_network_is_reviewed_as_ever():
    draft = a_draft("Super matin.Il pleut mais on parle des MOOC")
    assert everywhere(draft, X) == review(draft, Context(network=X))


def test_what_is_too_long_anywhere_is_said_once_for_the_tightest():
    draft = a_draft("a" * 320)

    def too_long(findings):
        return [finding for finding in findings if finding.rule == "length/over-limit"]

    assert too_long(everywhere(draft, MASTODON, BLUESKY, X)) == too_long(review(draft, Context(network=X)))


def test_what_only_a_wider_network_minds_says_where():
    draft = a_draft("Super matin.Il pleut mais on parle des MOOC")
    on_x, on_mastodon = (review(draft, Context(network=network)) for network in (X, MASTODON))
    assert "links/accidental" in {finding.rule for finding in on_x} - {finding.rule for finding in on_mastodon}
    wider = [f for f in everywhere(draft, replace(MASTODON, limit=50), X) if f.rule == "links/accidental"]
    assert [finding.message.source for finding in wider] == ["On {network}: {remark}"]
    tighter = [f for f in everywhere(draft, MASTODON, X) if f.rule == "links/accidental"]
    assert [finding.message for finding in tighter] == [f.message for f in on_x if f.rule == "links/accidental"]


def test_each_place_has_its_own_account():
    context = Context(network=MASTODON, account=Account("lea", "un.exemple"), also=((X, Account("lea_m")),))
    found = list(contexts(a_draft("Bonjour"), context))
    assert [(c.network.id, c.account.handle, c.also) for c in found] == [("x", "lea_m", ()), ("mastodon", "lea", ())]

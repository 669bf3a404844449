"""Findings of a draft that goes to several networks."""

from dataclasses import replace

from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.draft.edit import Safety
from livetweet_coach.core.rules.context import Account, Context
from livetweet_coach.core.rules.examples import DAY_FR
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


def test_an_address_that_is_right_on_one_of_the_networks_is_left_there():
    def said(text, *networks):
        context = Context(
            network=networks[0], event=DAY_FR, also=tuple((network, Account("lea")) for network in networks[1:])
        )
        found = review_everywhere(a_draft(text), context, review)
        return [(f.message.source, f.fix and f.fix.safety) for f in found if f.rule == "mentions/no-server"]

    elsewhere = "{handle} is nobody on {network}, or somebody else."
    right = "Merci à @sophie@mastodon.example"
    assert said(right, X) == [(elsewhere, Safety.LOOK)]
    assert said(right, X, MASTODON) == said(right, MASTODON) == []
    assert said("Merci à @lea.bsky.social", X, BLUESKY) == [(elsewhere, None)]
    ((_, alone),) = said("Merci à @sophie", MASTODON)
    ((_, among_others),) = said("Merci à @sophie", MASTODON, X)
    assert (alone, among_others) == (Safety.SAFE, Safety.LOOK)

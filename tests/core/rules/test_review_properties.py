"""What holds for every draft, whatever people type."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from livetweet_coach.core.draft.draft import Draft, Media, Post, ReplyTo
from livetweet_coach.core.draft.edit import Safety, apply
from livetweet_coach.core.rules.allowance import Allowance
from livetweet_coach.core.rules.catalog import CATALOGUE
from livetweet_coach.core.rules.context import ClosedLive, Reply, Scheduled
from livetweet_coach.core.rules.examples import DAY_EN, DAY_FR, NOW, sent
from livetweet_coach.core.rules.review import AT_REST, COMPOSING, Memory, praises, refresh, review
from livetweet_coach.core.rules.rule import Context, Scope, Severity
from livetweet_coach.core.rules.scene import scene
from livetweet_coach.core.text.measure import measure
from livetweet_coach.core.text.networks import BLUESKY, MASTODON, X

_PIECES = """
#JournéeNum26 #JourneNum26 #DigiDay2026 #live-tweet mot#DigiDay26 #fetedelamusique #2026 #R&D #journéenum26 @ana .@ana
@Sophie_Martin Benali Sophie « On innove pas seul ensemble » “Nobody innovates alone, ever” « ” " ( : , … matin.Il
README.md https://exemple.org/etude 1/ 2/4 3/4 par by 👏👏 🧑🏽‍💻 é Correction elle dit mot
https://bit.ly/a?utm_source=b https://exemple.org/?utm_source=b&c=d#e http://localhost/a?pwd=b #numérique @SophieMartin
@sophie @lea.bsky.social @sophie@mastodon.example 𝗟𝗧𝗧 ａｂｃ 𝑥 ┏━━━┓ 🎉 👏 1️⃣ 🧵
"""
_SAYINGS = ("Sophie Martin", "#a #b #c", "@a @b @c @d", "Merci de me suivre", "Ma semaine sur Twitter", "est paru !")
PIECES = st.sampled_from((*_PIECES.split(), *_SAYINGS, "« On n'innove pas seul »", "\n", "\u00a0", "\u202f"))
TEXTS = st.one_of(
    st.lists(PIECES, max_size=12).map(" ".join),
    st.lists(PIECES, max_size=12).map("".join),
    st.text(max_size=60),
    st.text(alphabet=st.characters(), max_size=20),
    st.integers(0, 40).map(lambda n: "mot " * (60 + n)),
)
MEDIA = st.lists(
    st.builds(
        Media,
        st.just("m"),
        st.sampled_from(["photo", "video", "slide", "gif"]),
        st.one_of(st.text(max_size=5), st.just("mot " * 300), st.just("Vue, 47.21837, -1.55362")),
        gps=st.booleans(),
        size=st.sampled_from([0, 20_000_000]),
    ),
    max_size=6,
)


@st.composite
def drafts(draw):
    posts = draw(st.lists(st.tuples(TEXTS, MEDIA), min_size=1, max_size=4))
    return Draft(
        "d",
        tuple(Post(f"p{number}", text, tuple(media)) for number, (text, media) in enumerate(posts)),
        revision=3,
        kind=draw(st.sampled_from(["post", "reply", "dm", "template"])),
        language=draw(st.sampled_from(["fr", "en", "de"])),
        reply_to=draw(st.sampled_from([None, ReplyTo("ana", "@bob vous ?")])),
    )


DRAFTS = drafts()
FIRST, SECOND, *REST = DAY_FR.agenda
STRICT = [
    replace(
        DAY_FR,
        secrets=("mot", "Correction elle"),
        minors_present=True,
        agenda=(FIRST, replace(SECOND, policies=policies), *REST),
    )
    for policies in (("no-photo",), ("chatham",), ("embargo", "no-photo"), ("no-tweet", "chatham"))
]
CONTEXTS = st.builds(
    Context,
    network=st.sampled_from([X, MASTODON, BLUESKY]),
    event=st.sampled_from([None, DAY_FR, DAY_EN, *STRICT]),
    now=st.sampled_from([None, NOW, NOW + timedelta(minutes=150)]),
    recent=st.lists(TEXTS.map(sent), max_size=4).map(tuple),
    allowance=st.sampled_from([None, Allowance(40, 50), Allowance(50, 50, NOW), Allowance(15, slice_used=15)]),
    received=st.lists(TEXTS.map(lambda text: Reply("r", "ana", text, NOW)), max_size=2).map(tuple),
    scheduled=st.lists(TEXTS.map(lambda text: Scheduled(text, NOW)), max_size=2).map(tuple),
    closed=st.sampled_from([None, ClosedLive("JournéeNum26", NOW, ("Une idée", "Une autre", "mot " * 90))]),
    is_over=st.booleans(),
)


def told(findings):
    return sorted((finding.rule, finding.post_id, finding.span, finding.message.source) for finding in findings)


def blockers(draft, context):
    """The rules that hold the draft back: a text that is split may hold in two posts what it held in one."""
    found = review(draft, context, moments=AT_REST, memory=Memory())
    return {finding.rule for finding in found if finding.severity is Severity.BLOCKER}


@settings(max_examples=120, deadline=None)
@given(DRAFTS, CONTEXTS)
def test_no_fix_makes_it_worse(draft, context):
    before = blockers(draft, context)
    for finding in review(draft, context, moments=AT_REST, memory=Memory()):
        assert finding.span.end <= len(draft.post(finding.post_id).text)
        if finding.fix is None:
            continue
        mended = apply(finding.fix, draft)
        assert mended != draft
        assert blockers(mended, context) <= before
        for post in mended.posts:
            changed = post not in draft.posts
            assert not changed or post.is_blank or measure(post.text, scene(draft, context).network).left >= 0


@settings(max_examples=120, deadline=None)
@given(DRAFTS, CONTEXTS)
def test_a_safe_fix_is_done_once_and_for_all(draft, context):
    """Its point is gone, so that there is nothing left to apply twice."""

    def alike(finding, draft):
        return [f for f in review(draft, context, memory=Memory()) if f.rule == finding.rule]

    for finding in review(draft, context, memory=Memory()):
        if finding.fix and finding.fix.safety is Safety.SAFE:
            mended = apply(finding.fix, draft)
            assert len(alike(finding, mended)) < len(alike(finding, draft))
            if len(alike(finding, draft)) == 1:
                assert refresh(finding, mended, context, memory=Memory()) is None


@settings(max_examples=80, deadline=None)
@given(DRAFTS, CONTEXTS, st.randoms(use_true_random=False))
def test_the_verdict_is_the_same_in_any_order_and_run(draft, context, chance):
    rules = list(CATALOGUE)
    expected = review(draft, context, rules, memory=Memory())
    chance.shuffle(rules)
    assert review(draft, context, rules, memory=Memory()) == expected
    assert review(draft, context) == review(draft, context) == expected
    assert praises(draft, context) == praises(draft, context, memory=Memory())


@settings(max_examples=80, deadline=None)
@given(DRAFTS, CONTEXTS, st.lists(st.tuples(st.integers(0, 3), TEXTS), max_size=4))
def test_what_is_remembered_is_what_a_fresh_look_finds(draft, context, changes):
    memory = Memory()
    review(draft, context, memory=memory)
    for place, text in changes:
        draft = draft.with_text(draft.posts[place % len(draft.posts)].id, text)
        assert review(draft, context, memory=memory) == review(draft, context, memory=Memory())


@settings(max_examples=60, deadline=None)
@given(DRAFTS, CONTEXTS)
def test_one_post_rules_see_one_post(draft, context):
    """Posts that are turned round keep what is said of each alone."""
    assume(not draft.posts[0].is_blank)
    alone = [rule for rule in CATALOGUE if rule.scope is Scope.POST]
    one = replace(draft, posts=(*draft.posts[:1], *reversed(draft.posts[1:])))
    assert told(review(one, context, alone)) == told(review(draft, context, alone))


@pytest.mark.parametrize("text", ["", "  ", "\n", "\u00a0"])
@pytest.mark.parametrize("kind", ["post", "reply", "dm", "template", "scheduled"])
def test_an_empty_draft_is_left_alone(text, kind):
    draft = Draft("d", (Post("a", text), Post("b", "")), kind=kind)
    for event in (None, DAY_FR):
        context = Context(event=event, now=NOW, recent=(sent("Un message"),))
        assert review(draft, context, moments=COMPOSING) == () == praises(draft, context)


def test_a_thread_of_chance_never_stops_the_coach():
    chance = random.Random(26)
    blocks = [(0, 0x250), (0x2000, 0x3100), (0xD7FF, 0xE100), (0x1F000, 0x20000)]
    for _ in range(300):
        text = "".join(chr(chance.randrange(*chance.choice(blocks))) for _ in range(80))
        review(Draft("d", (Post("a", text), Post("b", text[::-1]))), Context(event=DAY_FR, now=NOW))

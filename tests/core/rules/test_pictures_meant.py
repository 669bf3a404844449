"""Which picture a remark is about, and whose limits pictures are held to."""

from dataclasses import replace

from livetweet_coach.core.draft.draft import Draft, Media, Post
from livetweet_coach.core.publishing.account import Connected, Limits
from livetweet_coach.core.rules.catalog import rule
from livetweet_coach.core.rules.media.location import carries_place
from livetweet_coach.core.rules.review import Memory, review
from livetweet_coach.core.rules.rule import Context
from livetweet_coach.core.rules.shots import picture_meant

BARE, LONG, HEAVY = Media("bare"), Media("long", alt="mot " * 300), Media("heavy", "gif", "Ça danse", size=9_000_000)


def test_a_remark_about_limits_leads_to_the_picture_that_is_over():
    assert picture_meant("media/over-limits", Post("p", "", (BARE, LONG, HEAVY))) is LONG
    assert picture_meant("media/over-limits", Post("p", "", (BARE, HEAVY))) is HEAVY
    assert picture_meant("media/over-limits", Post("p")) is None
    told = Media("told", alt="Vue, 47.21837, -1.55362")
    assert picture_meant("media/location", Post("p", "", (replace(told, kind="slide"), told))) is told
    assert picture_meant("media/no-description", Post("p", "", (LONG, BARE))) is BARE


def test_a_server_s_own_limits_count():
    draft = Draft("d", (Post("p", "Album", tuple(Media(f"m{n}", alt="La salle pleine") for n in range(6))),))
    for limits, holds in ((Limits(), True), (Limits(max_images=8), False), (Limits(max_images=8, alt=5), True)):
        account = Connected("mastodon:a:1", "mastodon", "lea", "social.example", limits=limits)
        context = Context(network=account.network, account=account.account)
        found = review(draft, context, [rule("media/over-limits")], memory=Memory())
        assert bool(found) is holds


def test_surplus_pictures_go_to_as_many_replies_as_they_need():
    media = tuple(Media(f"m{n}", alt="La salle pleine") for n in range(9))
    from livetweet_coach.core.draft.edit import apply

    draft = Draft("d", (Post("p", "Album", media),))
    (found,) = review(draft, Context(), [rule("media/over-limits")], memory=Memory())
    mended = apply(found.fix, draft)
    assert [len(post.media) for post in mended.posts] == [4, 4, 1]
    assert [one.id for post in mended.posts for one in post.media] == [one.id for one in media]


def test_the_app_s_own_copies_carry_no_place():
    assert carries_place(Media("m", gps=True))
    assert not carries_place(Media("m", gps=True, path="copy.jpg")) and not carries_place(BARE)

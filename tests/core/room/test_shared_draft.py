"""Whatever is written can be shared within a room's limits."""

from hypothesis import given
from hypothesis import strategies as st

from livetweet_coach.core.draft.draft import Draft, Media, Post
from livetweet_coach.core.room.coding import encode
from livetweet_coach.core.room.shared_draft import shared_draft, shared_post

SIGNS = st.sampled_from('a é🙂\n"\\\x01\ud800')
LONG = st.builds(lambda sign, times: sign * times, SIGNS, st.integers(0, 9000))
POSTS = st.lists(st.one_of(st.text(SIGNS, max_size=40), LONG), min_size=1, max_size=120)


def test_a_draft_is_told_as_it_is():
    draft = Draft("d", (Post("a", "un"), Post("b", "deux")), revision=4)
    told = shared_draft(draft, "b", 3, "hashtags/event-missing@b@0")
    assert (told.id, told.revision, told.ids, told.posts) == ("d", 4, ("a", "b"), ("un", "deux"))
    assert (told.post, told.caret, told.coached) == (1, 3, "hashtags/event-missing@b@0")


@given(POSTS, st.data())
def test_any_draft_fits_and_keeps_the_post_being_written(texts, data):
    draft = Draft("d", tuple(Post(f"p{n}", text) for n, text in enumerate(texts)))
    at = data.draw(st.integers(0, len(texts) - 1))
    told = shared_draft(draft, f"p{at}", data.draw(st.integers(0, len(texts[at]))))
    assert encode(told)
    assert told.ids[told.post] == f"p{at}"
    part = texts[at].replace("\ud800", "\ufffd")
    assert told.posts[told.post] in part
    assert told.posts[told.post] == part or len(part) > 1000


def test_a_post_is_told_with_what_its_pictures_show():
    media = (Media("m", alt="Une salle pleine"), Media("n"))
    assert shared_post(Post("p", "Bonjour", media), 7).alts == ("Une salle pleine", "")
    endless = shared_post(Post("p", "\x01" * 9000, (Media("m", alt="\x01" * 9000),)), 7)
    assert encode(endless)
    assert len(endless.alts) == 1

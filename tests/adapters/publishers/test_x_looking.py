"""Looking on X: a post whose answer was lost is found by its words, links and parent, and no other is taken for it."""

import html
import re
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.adapters.publishers.x_desk import english, opened, picture, step
from tests.adapters.publishers.x_rules import Answer

from livetweet_coach.adapters.publishers.x.finding import is_the_post
from livetweet_coach.core.text.entities import urls
from livetweet_coach.ports import Ambiguous, NotApplied, Rejected


@pytest.fixture
def desk():
    found = opened()
    yield found
    found.x.stop()


@pytest.mark.parametrize(
    "text",
    [
        "a & b < c > \"d\" 'e'",
        "https://example.org/é?a=1&b=2 et example.org, ou EXAMPLE.org/A/ !",
        "e\u0301te\u0301  \u00a0deux   espaces \n\n\n lignes ",
        "@luc tu vois ? #Num26 $ABC",
        "&amp; déjà échappé",
        "http://münchen.de/ä",
    ],
)
@pytest.mark.parametrize("old_names", [False, True])
def test_a_post_whose_answer_was_lost_is_found(desk, text, old_names):
    desk.x.old_names = old_names
    publisher, began = desk.publisher(), desk.clock.now()
    publisher.create(step("avant", key="s-0"), "s-0")
    desk.x.trouble("/2/tweets", drop=True, applied=True, method="POST")
    with pytest.raises(Ambiguous):
        publisher.create(step(text), "s-1")
    desk.clock.advance(30)
    found = publisher.find(step(text), began - timedelta(seconds=5))
    assert found is not None and found.id == desk.x.posts[-1].id
    assert publisher.find(step(f"{text} !!"), began - timedelta(seconds=5)) is None


def test_a_post_with_a_picture_is_found_by_its_words(desk, tmp_path):
    publisher, shot = desk.publisher(), step("Voyez", media=[picture(tmp_path)])
    refs = publisher.prepare_media(shot)
    receipt = publisher.create(shot, "s-1", refs)
    assert publisher.find(shot, desk.clock.now() - timedelta(seconds=5)).id == receipt.id
    bare = step("", key="s-2", media=[picture(tmp_path)])
    refs = publisher.prepare_media(bare)
    receipt = publisher.create(bare, "s-2", refs)
    assert publisher.find(bare, desk.clock.now() - timedelta(seconds=5)).id == receipt.id


def test_the_same_words_elsewhere_are_another_post(desk):
    publisher, began = desk.publisher(), desk.clock.now()
    first = publisher.create(step("un"), "s-1")
    other = publisher.create(step("autre"), "s-2")
    publisher.create(step("oui", parent=first.id), "s-3")
    assert publisher.find(step("oui", parent=first.id), began) is not None
    assert publisher.find(step("oui", parent=other.id), began) is None
    assert publisher.find(step("oui"), began) is None
    assert publisher.find(step("un", parent=first.id), began) is None


def test_a_post_is_not_its_own_answer():
    assert not is_the_post(step("oui", parent="9"), {"id": "9", "text": "oui"})


def test_links_tell_posts_apart(desk):
    desk.publisher().create(step("Suivez ici : https://example.org/1"), "s-1")
    began = desk.clock.now() - timedelta(seconds=5)
    assert desk.publisher().find(step("Suivez ici : https://example.org/1"), began) is not None
    assert desk.publisher().find(step("Suivez ici : https://example.org/2"), began) is None


@pytest.mark.parametrize(
    ("link", "found"),
    [
        ({"expanded_url": "http://example.org/1/"}, True),
        ({"expanded_url": "https://example.org/2"}, False),
        ({"expanded_url": None, "url": None}, True),
        ({"url": None, "start": 16, "end": 39}, True),
        ({"url": None, "start": 16, "end": 39, "expanded_url": "https://example.org/2"}, False),
        ({"expanded_url": "https://elsewhere.example", "unwound_url": "https://EXAMPLE.org/1"}, True),
        ({"expanded_url": None, "display_url": "example.org/…"}, True),
        ({"expanded_url": None, "display_url": "example.com/…"}, False),
    ],
)
def test_links_however_x_calls_them(link, found):
    row = {"id": "9", "text": "Suivez ici &gt; https://t.co/abcdefghij !", "entities": {"urls": [
        {"url": "https://t.co/abcdefghij", "expanded_url": "https://example.org/1", **link}
    ]}}  # fmt: skip
    assert is_the_post(step("Suivez ici > https://example.org/1 !"), row) is found


@given(st.text(max_size=200), st.text(max_size=200))
def test_looking_never_raises_and_knows_a_text_by_itself(text, other):
    row = {
        "id": "9",
        "text": html.escape(text, quote=False),
        "entities": {"urls": [None, {}, other]},
        "note_post": other,
    }
    if not urls(text) and not re.match(r"\s*$", text):
        assert is_the_post(step(text), row)
    is_the_post(step(other, parent="8"), {**row, "referenced_posts": [other]})


def test_what_was_posted_before_does_not_count(desk):
    desk.publisher().create(step("Bonjour"), "s-1")
    desk.clock.advance(60)
    assert desk.publisher().find(step("Bonjour"), desk.clock.now() - timedelta(seconds=5)) is None


@pytest.mark.parametrize("wait", [30, 200])
@pytest.mark.parametrize("ahead", [-3600, -400, -20, 20, 400, 3600])
def test_a_clock_that_is_wrong_hides_no_post(desk, ahead, wait):
    here = desk.clock
    desk.x.clock = lambda: here.now() - timedelta(seconds=ahead)
    access = desk.pair()[0]
    desk.x.access[access] = replace(desk.x.access[access], expires=here.now() + timedelta(hours=9))
    desk.publisher().create(step("vieux"), "s-0")
    here.advance(3)
    began = here.now()
    desk.x.trouble("/2/tweets", drop=True, applied=True, method="POST")
    with pytest.raises(Ambiguous):
        desk.publisher().create(step("Bonjour"), "s-1")
    here.advance(wait)
    assert desk.publisher().find(step("Bonjour"), began - timedelta(seconds=1)) is not None
    assert desk.publisher().find(step("vieux"), began - timedelta(seconds=1)) is None


def test_more_than_a_page_of_posts_is_looked_through(desk):
    publisher, began = desk.publisher(), desk.clock.now()
    publisher.create(step("le premier"), "s-1")
    for number in range(120):
        desk.x.create("7", {"text": f"{number}"})
    assert publisher.find(step("le premier"), began) is not None


@pytest.mark.parametrize("answer", [Answer(200, "<html>Wifi</html>"), Answer(500, {}), Answer(200, [1])])
def test_a_look_that_fails_is_no_answer(desk, answer):
    desk.x.trouble("/2/users/7/tweets", answer)
    with pytest.raises(NotApplied):
        desk.publisher().find(step(), desk.clock.now())


# duplicates


def test_a_duplicate_of_our_own_lost_post_is_that_post(desk):
    publisher, began = desk.publisher(), desk.clock.now()
    desk.x.trouble("/2/tweets", drop=True, applied=True, method="POST")
    with pytest.raises(Ambiguous):
        publisher.create(step(at=began), "s-1")
    desk.clock.advance(90)
    assert publisher.create(step(at=began), "s-1").id == desk.x.posts[0].id
    assert len(desk.x.posts) == 1


def test_a_duplicate_of_an_older_post_is_for_the_person_to_settle(desk):
    publisher = desk.publisher()
    publisher.create(step("Bonjour"), "s-1")
    desk.clock.advance(3600)
    with pytest.raises(Rejected) as refused:
        publisher.create(step("Bonjour", key="s-2", at=desk.clock.now()), "s-2")
    assert refused.value.field == "text" and "change something" in english(refused.value.phrase)


def test_a_duplicate_that_cannot_be_looked_for_stays_open(desk):
    publisher = desk.publisher()
    publisher.create(step("Bonjour"), "s-1")
    desk.x.trouble("/2/users/7/tweets", drop=True)
    with pytest.raises(Ambiguous):
        publisher.create(step("Bonjour"), "s-1")

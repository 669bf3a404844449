"""Practice: nothing leaves the machine, voices answer, and the same posts get the same answers."""

from datetime import UTC, datetime, timedelta

import pytest

from livetweet_coach.adapters.outbox import Outbox
from livetweet_coach.adapters.publishers.practice import LATEST, SOONEST, PracticePublisher
from livetweet_coach.adapters.publishers.replies import load_cast, occasions
from livetweet_coach.adapters.store.store import memory_store
from livetweet_coach.core.draft.draft import Draft, Media, Post
from livetweet_coach.core.publishing.item import State
from livetweet_coach.core.publishing.plan import Target
from livetweet_coach.core.publishing.step import Step
from livetweet_coach.core.rules.rule import Account

NOW = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def casts(root):
    return {language: load_cast(root / "resources" / "replies" / f"{language}.toml") for language in ("fr", "en")}


def play(casts, texts, seed=0, language="fr"):
    """Send posts in practice, a minute apart; the store."""
    store, now, ids = memory_store(), [NOW], iter(range(100))
    publisher = PracticePublisher(store.timeline, lambda: now[0], casts.get, seed)
    outbox = Outbox(
        store.queue, lambda step: publisher, lambda: now[0], lambda item: None, new_id=lambda: f"s{next(ids)}"
    )
    for number, text in enumerate(texts):
        parts = tuple(Post(f"p{n}", part) for n, part in enumerate(text.split("|")))
        outbox.send(
            Draft(f"d{number}", parts, language=language), [Target("practice", Account("moi"))], timedelta(0), "live"
        )
        while outbox.run_once(now[0]):
            pass
        now[0] += timedelta(minutes=1)
    assert outbox.items() == ()
    return store


TEXTS = [
    "Bonjour #TestRadio",
    "12 % de plus",
    "« On mesure »",
    "Pourquoi ?",
    "Un mot|et la suite",
    "Merci à tous",
    "a",
    "b",
]


def test_posts_and_answers_stay_in_the_timeline_of_this_machine(casts, no_network):
    store = play(casts, TEXTS)
    posts = store.timeline.posts("live")
    own = [post for post in posts if post.own]
    answers = [post for post in posts if not post.own]
    assert [post.text for post in own] == [part for text in TEXTS for part in text.split("|")]
    assert 3 <= len(answers) < len(own)
    by_id = {post.id: post for post in posts}
    for answer in answers:
        wait = answer.at - by_id[answer.replies_to].at
        assert answer.simulated and answer.author and answer.kind == "reply"
        assert timedelta(seconds=SOONEST) <= wait <= timedelta(seconds=LATEST)
    assert len({answer.text for answer in answers}) == len(answers)
    assert not any(post.simulated for post in own)


def test_the_first_post_is_always_answered_and_not_before_its_time(casts):
    for seed in range(20):
        store = play(casts, ["Bonjour"], seed)
        assert [post.own for post in store.timeline.posts("live", NOW)] == [True]
        assert [post.own for post in store.timeline.posts("live")] == [True, False]
        assert store.timeline.next_after("live", NOW) == store.timeline.posts("live")[1].at


def test_the_same_seed_gives_the_same_answers_and_another_one_others(casts):
    def answers(seed):
        return [(post.author, post.text, post.at) for post in play(casts, TEXTS, seed).timeline.posts() if not post.own]

    assert answers(1) == answers(1)
    assert len({tuple(answers(seed)) for seed in range(6)}) > 1


def test_a_thread_is_answered_once_at_its_end(casts):
    store = play(casts, ["un|deux|trois"])
    (answer,) = [post for post in store.timeline.posts() if not post.own]
    assert answer.replies_to == "s0-3"


def test_the_answer_is_in_the_post_s_language(casts):
    for language in ("fr", "en"):
        (answer,) = [p for p in play(casts, ["Hello"], language=language).timeline.posts() if not p.own]
        assert answer.text in {line.text for line in casts[language].lines}


def test_the_same_key_twice_is_one_post(casts):
    store = memory_store()
    publisher = PracticePublisher(store.timeline, lambda: NOW, casts.get)
    step = Step("s-1", "d", Post("p", "un"))
    assert publisher.find(step, NOW) is None
    first = publisher.create(step, step.key)
    assert publisher.create(step, step.key) == first == publisher.find(step, NOW)
    assert len(store.timeline.posts()) == 2


def test_without_voices_it_is_quiet():
    assert [post.own for post in play({}, ["Bonjour"]).timeline.posts()] == [True]


def occasion(text, media=(), total=1, first=False):
    return occasions(Step("s-1", "d", Post("p", text, media), total=total), first)[0]


def test_what_a_post_gives_occasion_for():
    assert occasion("Bonjour", first=True) == "first"
    assert occasion("Merci à tous") == "closing"
    assert occasion("Une salle", (Media("m"),)) == "photo-bare"
    assert occasion("Une salle", (Media("m", alt="Une salle pleine"),)) == "photo"
    assert occasion("un", total=2) == "thread"
    assert occasion("« On mesure »") == "quote"
    assert occasion("Pourquoi ?") == "question"
    assert occasion("à lire https://exemple.org/1") == "link"
    assert occasion("12 % de plus") == "figure"
    assert occasion("#Num26A avec @karim2") == "any"


def test_both_languages_have_a_voice_for_every_occasion(casts):
    for cast in casts.values():
        assert {line.when for line in cast.lines} == {
            "first", "photo", "photo-bare", "quote", "question", "figure", "link", "thread", "closing", "any",
        }  # fmt: skip
    assert len(casts["fr"].lines) == len(casts["en"].lines)


@pytest.mark.parametrize(
    "text",
    ["", "[[people]]\nid = 'a'\nname = 'A'\nhandle = 'a'\n[[lines]]\nwho = 'b'\nwhen = 'any'\ntext = 'x'",
     "[[people]]\nid = 'a'\nname = 'A'\nhandle = 'a'\n[[lines]]\nwho = 'a'\nwhen = 'never'\ntext = 'x'"],
)  # fmt: skip
def test_a_cast_that_is_none_is_refused(tmp_path, text):
    (tmp_path / "fr.toml").write_text(text)
    with pytest.raises(ValueError):
        load_cast(tmp_path / "fr.toml")


def test_practice_finds_its_post_after_a_crash(casts):
    """The post is in the timeline, and the outbox doesn't know yet."""
    store = memory_store()
    publisher = PracticePublisher(store.timeline, lambda: NOW, casts.get)
    outbox = Outbox(store.queue, lambda step: publisher, lambda: NOW, lambda item: None)
    outbox.send(Draft("d", (Post("p", "un"),)), [Target("practice", Account())], timedelta(0))
    create = publisher.create

    def dies(step, key, media=()):
        create(step, key)
        raise KeyboardInterrupt

    publisher.create = dies
    with pytest.raises(KeyboardInterrupt):
        outbox.run_once(NOW)
    publisher.create = create
    again = Outbox(store.queue, lambda step: publisher, lambda: NOW, lambda item: None)
    again.recover()
    while again.run_once(NOW):
        pass
    assert [item.state for item in store.queue.of_draft("d")] == [State.PUBLISHED]
    assert sum(post.own for post in store.timeline.posts()) == 1

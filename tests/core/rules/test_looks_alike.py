"""Handles that are nearly somebody's, emoji as people see them, and letters that imitate letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livetweet_coach.core.rules.data.fake_alphabets import FAKE
from livetweet_coach.core.rules.emoji_seen import emoji_of
from livetweet_coach.core.rules.fake_letters import drawing, fake_runs, plain
from livetweet_coach.core.rules.near_handles import is_near


@pytest.mark.parametrize(
    ("typed", "known", "near"),
    [
        ("sophiemartin", "sophie_martin", True),
        ("sofie_martin", "sophie_martin", True),
        ("sophie_martin", "sophie_martin", False),
        ("marie_dupont", "sophie_martin", False),
        ("ana", "anna", False),
        ("salle1", "salle2", False),
        ("edition2025", "edition2026", False),
        ("numalim", "numelin", False),
        ("sofhie@a.example", "sophie@a.example", True),
        ("sophie@mastodon.exemple", "sophie@mastodon.example", True),
        ("sophie@social.example", "sophie@mastodon.example", False),
        ("sofhie@mastodon.exemple", "sophie@mastodon.example", False),
        ("sofhie", "sophie@mastodon.example", True),
        ("sophie", "sophie@mastodon.example", False),
        ("sofhie.bsky.social", "sophie.bsky.social", True),
        ("sophie", "sophie.bsky.social", False),
    ],
)
def test_handles_that_are_nearly_right(typed, known, near):
    assert is_near(typed, known) is near


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("rien, ni → ni © ni ✔ ni ™", []),
        ("é😀👏🏽 👩🏽‍💻👨‍👩‍👧🇫🇷", ["😀", "👏🏽", "👩🏽‍💻", "👨‍👩‍👧", "🇫🇷"]),
        ("❤ ❤️ ✔️ ☕ ©️", ["❤", "❤", "✔", "☕"]),
        ("🧵 un fil 👇⬇️", []),
        ("1️⃣ puis 2️⃣, en 2026", ["1\u20e3", "2\u20e3"]),
    ],
)
def test_emoji_as_people_see_them(text, signs):
    found = emoji_of(text)
    assert [one.sign for one in found] == signs
    assert [one.span.of(text).replace("\ufe0f", "") for one in found] == signs


@pytest.mark.parametrize(
    ("fake", "letters"),
    [
        ("𝗔𝘁𝗲𝗹𝗶𝗲𝗿", "Atelier"),
        ("𝒋𝒐𝒖𝒓𝒏𝒆́𝒆", "journée"),
        ("ｔｅｘｔｅ２０", "texte20"),
        ("ⓛⓘⓥⓔ", "live"),
        ("🅻🅸🆅🅴", "LIVE"),
        ("🅛🅘🅥🅔", "LIVE"),
        ("🄻🄸🅅🄴", "LIVE"),
        ("⒧⒤⒱⒠", "live"),
        ("ᴅɪʀᴇᴄᴛ", "direct"),
        ("𝟮𝟬𝟮𝟲", "2026"),
    ],
)
def test_fake_alphabets_and_their_plain_letters(fake, letters):
    assert [span.of(fake) for span in fake_runs(fake)] == [fake]
    assert plain(fake) == letters


@pytest.mark.parametrize(
    "text",
    ["1ʳᵉ et 2ᵉ", "Mᵐᵉ n° ½ œ ﬁ", "𝑥 + 𝑦 = 𝑧", "ℝ ⊂ ℂ, ℕ et ℤ", "𝐴𝐵𝐶 ∘ 𝑓", "①②③④", "🅰️🅱️🅾️", "株式会社ＡＢＣＤ", "№ ℃ ™"],
)
def test_letters_that_mean_what_they_are(text):
    assert fake_runs(text) == ()


@given(st.text(alphabet=st.sampled_from("aé 𝗔𝘁𝒆𝟮ｔⓛ🅻⒧ᴅℝ=株\u0301\ufe0f"), max_size=30))
def test_plain_letters_are_never_fake(text):
    for span in fake_runs(text):
        assert FAKE.search(plain(span.of(text))) is None
    assert all(span.start < span.end for span in fake_runs(text))


def test_a_drawing_takes_two_lines():
    assert drawing("━━━━\nTitre\n━━━━").of("━━━━\nTitre\n━━━━") == "━━━━"
    assert drawing("━━━━ Titre") is None
    assert drawing("━━━━\nTitre") is None
    assert drawing("  - un\n  - deux\n     trois") is None
    assert drawing("a    b\n  c    d").of("a    b\n  c    d") == "a    b"

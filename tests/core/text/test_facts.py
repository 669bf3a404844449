"""The facts that bite, one line each: what X counts and links, and what surprises people."""

import pytest

from livetweet_coach.core.text.entities import Entity, EntityKind, entities, hashtags, mentions, urls
from livetweet_coach.core.text.measure import measure
from livetweet_coach.core.text.networks import BLUESKY, MASTODON, X_PREMIUM, Network, X


def words(found: tuple[Entity, ...]) -> list[str]:
    return [entity.text for entity in found]


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("cafe\u0301", 4),
        ("https://example.com/a-very-long-path/that-goes/on-and-on", 23),
        ("a.co", 23),
        ("🎉", 2),
        ("🧑🏽‍💻", 2),
        ("👩‍👩‍👧‍👦", 2),
        ("🇫🇷", 2),
        ("1️⃣", 2),
        ("❤️", 2),
        ("🫱🏼‍🫲🏽", 2),
        ("…", 2),
        ("€", 2),
        ("•", 2),
        ("\u202f", 2),
        ("中", 2),
        ("\xa0", 1),
        ("’", 1),
        ("“”", 2),
        ("«»", 2),
        ("—", 1),
        ("©", 1),
        ("a\r\nb", 4),
        ("\ud83d", 2),
        ("", 0),
    ],
)
def test_weights_on_x(text: str, weight: int) -> None:
    assert measure(text).weight == weight


def test_the_library_knows_the_emoji_of_2018_only() -> None:
    technologist = measure("🧑🏽‍💻")
    assert (technologist.weight, technologist.library_weight) == (2, 5)
    assert measure("👩‍💻").library_weight == 2


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("Oui c'est.la vie", ["est.la"]),
        ("C'est fini.Je pars", ["fini.Je"]),
        ("à demain.Il pleut", ["demain.Il"]),
        ("vous revoir.Paris est", ["revoir.Paris"]),
        ("lis README.md", ["README.md"]),
        ("c'est fini.Demain oui", []),
        ("oui.Non", []),
        ("été.fr", ["té.fr"]),
        ("voir www.été.fr", ["www.été.fr"]),
        ("http://été.fr", ["http://été.fr"]),
        ("écris à a@b.com", []),
        ("https://t.co/abcDEF/more", ["https://t.co/abcDEF"]),
        ("(https://a.com/b_(c))", ["https://a.com/b_(c)"]),
        ("https://a.com/b.", ["https://a.com/b"]),
        ("t.co/abc&(a)", ["t.co/abc"]),
        ("http://xn--`.xn--ab", []),
        ("a.com:80/x?y=1#z,", ["a.com:80/x?y=1#z"]),
    ],
)
def test_links_on_x(text: str, linked: list[str]) -> None:
    assert words(urls(text)) == linked


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("#l'été", ["l"]),
        ("#live-tweet", ["live"]),
        ("#a.b", ["a"]),
        ("#2026", []),
        ("#2026a", ["2026a"]),
        ("＃b", ["b"]),
        ("é#b", []),
        ("&#b", []),
        ("#1️⃣", ["1️⃣"]),
        ("#a#b", []),
        ("#été", ["été"]),
        ("😀#a", ["a"]),
    ],
)
def test_hashtags_on_x(text: str, tags: list[str]) -> None:
    assert words(hashtags(text)) == tags


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("@jack", ["jack"]),
        ("@" + "a" * 20, ["a" * 20]),
        ("@" + "a" * 21, ["a" * 20]),
        ("@jacké", []),
        ("@user@host", []),
        ("@user.bsky.social", ["user"]),
        ("(@jack)", ["jack"]),
        ("RT@jack", ["jack"]),
        ("a@jack", []),
        ("＠jack", ["jack"]),
    ],
)
def test_mentions_on_x(text: str, names: list[str]) -> None:
    assert words(mentions(text)) == names


def test_a_list_keeps_its_slash() -> None:
    (found,) = mentions("see @jack/my-list now")
    assert (found.text, found.list_slug, found.span.of("see @jack/my-list now")) == (
        "jack",
        "/my-list",
        "@jack/my-list",
    )


@pytest.mark.parametrize(
    ("text", "tags"), [("$AAPL", ["AAPL"]), ("$brk.a up", ["brk.a"]), ("($AAPL)", []), ("$ABCDEFG", []), ("$5", [])]
)
def test_cashtags_on_x(text: str, tags: list[str]) -> None:
    assert words(tuple(e for e in entities(text) if e.kind is EntityKind.CASHTAG)) == tags


def test_spans_are_code_points_even_after_an_emoji() -> None:
    text = "😀 #live 🧑🏽‍💻 @ann 👍 https://a.com"
    assert [entity.span.of(text) for entity in entities(text)] == ["#live", "@ann", "https://a.com"]


@pytest.mark.parametrize(
    ("text", "until"),
    [("a" * 280, 280), ("a" * 281, 280), ("a" * 279 + "😀", 279), ("😀" * 141, 140), ("a" * 270 + " a.com b", 271)],
)
def test_the_overflow_begins_where_x_cuts(text: str, until: int) -> None:
    assert measure(text).fits_until == until


def test_the_overflow_is_told_in_the_text_as_written() -> None:
    assert measure("e\u0301" * 281).fits_until == 560


@pytest.mark.parametrize("text", ["", "  \n", "a\ufeff", "a" * 281])
def test_what_x_refuses(text: str) -> None:
    assert not measure(text).valid


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("👩‍👩‍👧‍👦é", 2),
        ("https://example.com/a-very-long-path/that-goes/on-and-on", 23),
        ("example.com/a-path", 18),
        ("@ann@mastodon.social hi", 7),
        ("@ann hi", 7),
        ("e\u0301", 1),
    ],
)
def test_mastodon_counts_what_is_read(text: str, weight: int) -> None:
    assert measure(text, MASTODON).weight == weight


def test_mastodon_links_no_bare_domain_and_mentions_with_a_server() -> None:
    found = entities("@ann@mastodon.social fini.Je #l'été #2026 http://a.com/b).", MASTODON)
    assert words(found) == ["ann@mastodon.social", "l", "http://a.com/b"]


def test_bluesky_counts_graphemes_and_bytes() -> None:
    assert measure("x" * 300, BLUESKY).valid
    assert measure("x" * 301, BLUESKY).fits_until == 300
    families = measure("👩‍👩‍👧‍👦" * 200, BLUESKY)
    assert (families.weight, families.bytes, families.valid) == (200, 5000, False)
    assert families.fits_until == 120 * 7
    assert measure("https://example.com/" + "x" * 290, BLUESKY).weight == 310


def test_bluesky_links_whole_handles_and_short_tags() -> None:
    found = entities("(@ann.bsky.social) see example.com/x, #tag! #12 #" + "x" * 65 + " @ann a.notatld", BLUESKY)
    assert words(found) == ["ann.bsky.social", "example.com/x", "tag"]


@pytest.mark.parametrize("network", [X, X_PREMIUM, MASTODON, BLUESKY])
def test_half_a_surrogate_pair_is_no_accident(network: Network) -> None:
    for text in ("\ud83d", "a\ude00b #x\ud83d @y", "\ude00\ud83d", "\ud83d.com", "http://\ude00.com", "#\ud801" * 200):
        assert measure(text, network).bytes >= 3


def test_x_premium_has_room_for_a_long_text() -> None:
    assert measure("mot " * 6000, X_PREMIUM).valid

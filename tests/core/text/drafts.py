"""Drafts for the comparison with X's library: hostile, made of what its expressions care about, and realistic."""

import random
import unicodedata
from collections.abc import Iterator

from livetweet_coach.core.text.tlds_data import ASCII_TLDS, OTHER_TLDS

LONE = ["\ud83d", "\ude00", "\ud801", "\udc00"]
SPACES = [" ", "\t", "\n", "\xa0", "\u202f", "\u2028", "\u180e", "\x85"]
SCRIPTS = ["a", "Z", "0", "é", "É", "ß", "ſ", "K", "İ", "ı", "中", "国", "а", "Ж", "ガ", "ー", "가", "ᄀ", "\u0644"]
MARKS = ["\u0301", "\u0345", "\u0308", "e\u0301", "\u200d", "\u200b", "\u200e", "\u202a", "\ufeff", "\ufffe", "\uffff"]
ASTRAL = ["😀", "𐐀", "𝟎", "𠀀", *LONE]
EMOJI = ["😀", "👩", "👨", "🧑", "❤", "💋", "🏽", "🏻", "🇫", "🇷", "🏴", "🏳", "🌈",
         "☠", "⚧", "💻", "©", "®", "™", "☺", "⛹",
         "♀", "♂", "🦰", "👁", "🗨", "🤝", "🫱", "🫲", "🐦", "🔥", "👯", "🤼", "1",
         "#", "*", "\u200d", "\ufe0f", "\ufe0e",
         "\u20e3", "\ue50a", "\U000e0067", "\U000e007f", "a", *LONE]  # fmt: skip
POOLS = {
    "everything": [*"\"'`~+=%*|<>[]{}\\^()@#$&_-/?!.,;:", *SPACES, *SCRIPTS,
         *MARKS, *ASTRAL, *EMOJI, "．", "。", "＠", "＃",
                   "http://", "https://", "HTTPS://", "t.co", "t.co/abc",
         ".com", ".fr", ".中国", ".РФ", ".verMÖgensberatung",
                   "ᲀ", "xn--", ".xn--p1ai", "RT", "rt", "@jack",
         "@jack/list", "#tag", "#été", "$AAPL", "$A_B", "🧑🏽‍💻",
                   "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👩‍👩‍👧‍👦", "a" * 21, "…", "€", "’", "«", "»", "—"],
    "paths": ["a.co/", "http://a.co/", " t.co/", "https://t.co/a", "x.中国?",
         *"ab()(()))/@!.,;-_?&=#%~|*+:$[]é中 "],
    "domains": ["a", "b-", "-", "_", ".", "a.", ".com", ".fr", "com", "é",
         "中", ".中国", "国", "xn--", ".xn--a", "http://",
                "https://", "@", "#", "$", "/", " ", "ß", '"', "`", "a" * 63,
         "é" * 59, "é" * 60, "。", "\x7f", "\x01",
                "-com", ".co", "_.com", "\ufe0e", *ASTRAL],
    "hashtags": ["#", "＃", "a", "1", "_", "é", "&", " ", "://", ".", "ー",
         "·", "\u200d", "\u0301", "'", "-", "@", "$",
                 "x.co", "\ufe0f", "\ufe0e", "\u20e3", *ASTRAL],
    "mentions": ["@", "＠", "a", "1", "_", "/", "/a", "/1", "-", "é", "RT",
         "rt", ":", " ", "+", "~", ".", "#", "$", "!",
                 "://", "a" * 19, "a" * 20, "a" * 24, "\n", "中", *LONE],
    "cashtags": ["$", "a", "ABC", "ABCDEF", "G", ".", "_", "(", ")", '"',
         "1", "é", "#", "@", "\ufeff", *SPACES],
    "emoji": EMOJI,
}  # fmt: skip

_REALISTIC = """live from the keynote Merci à tous d'être venus : la salle est pleine, « quelle ambiance » ! c'est.la
fini.Je ça démarre… #DevFest #l'été @jane_doe @bob/speakers RT @ann: https://example.com/talks/42?x=1 devfest.org
www.été.fr $AAPL 🎉 🧑🏽‍💻 ❤️ 👍🏽 🇫🇷 1️⃣ 2026 10:30 50 % — (a note) “quoted” README.md e.g. etc... \n"""
WORDS = _REALISTIC.split(" ")


def hostile(pool: list[str], count: int, seed: int, longest: int = 16) -> list[str]:
    """Random drafts of a pool's pieces."""
    chance = random.Random(seed)
    return ["".join(chance.choices(pool, k=chance.randint(1, longest))) for _ in range(count)]


def realistic(count: int, seed: int) -> list[str]:
    """Random drafts of words, up to a little over what X allows."""
    chance = random.Random(seed)
    return [" ".join(chance.choices(WORDS, k=chance.randint(3, 60))) for _ in range(count)]


def top_level_domains() -> Iterator[str]:
    """Every TLD in each case, alone, led by a protocol, and with things after it."""
    for tld in (*ASCII_TLDS.split(), *OTHER_TLDS.split()):
        for cased in {tld, tld.upper(), tld.capitalize(), tld.swapcase(), tld.title()}:
            for text in ("a.{}", "http://a.{}/b", "a.{}é", "a.{}-", "a.{}0", "fini.{} et", "été.中.{}?x", "a.b_c.{}"):
                yield text.format(cased)


def beside_each_entity(code: int) -> list[str]:
    """A character of the basic plane before, inside and after each kind of entity, and alone."""
    c = chr(code)
    # Python's Unicode table may be older than Node's: what it doesn't know can't be put in order before it composes.
    composed = ("e{0}\u0301",) if unicodedata.category(c) != "Cn" else ()
    shapes = ("{0}", "{0}a.com{0}", "http://a{0}b.com/a{0}", "a.com/{0}?a{0}", "http://a.{0}", "{0}#a{0}a", "#{0}",
              "{0}@a{0}", "@a/a{0}", "{0}$A{0}", "1{0}\u20e3", "😀{0}", *composed)  # fmt: skip
    return [shape.format(c) for shape in shapes]

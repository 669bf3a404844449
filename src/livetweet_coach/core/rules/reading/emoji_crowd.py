"""MD05: emoji that a screen reader reads out one by one, or that stand in a word's place."""

from collections.abc import Iterator

from livetweet_coach.core.draft.edit import Fix, Safety
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.emoji import CELEBRATION, NAMES
from livetweet_coach.core.rules.data.thresholds import EMOJI_LINES, EMOJI_MENDED, EMOJI_MOST, EMOJI_ROW
from livetweet_coach.core.rules.emoji_seen import Emoji, emoji_of
from livetweet_coach.core.rules.examples import en, fr, sent
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.noun_places import is_noun_place
from livetweet_coach.core.rules.readings import blank, tail_start
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity, mend
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import Phrase, say

_WORD_AFTER = pattern(r"[ \u00a0]+([^\W\d_])")
_LINE_WORDS = pattern(r"[^\n]*?[^\W\d_]")


def check(view: View) -> Iterator[Hit]:
    """One remark a post: a list of emoji first, then a row of the same, too many, one that replaces a word."""
    emoji = emoji_of(view.text)
    if not emoji:
        return
    hit = _bullets(view, emoji)
    if hit is None and not _is_first_joy(view, emoji):
        hit = _row(view, emoji) or _crowd(view, emoji)
    hit = hit or _word(view, emoji)
    if hit is not None:
        yield hit


def _is_first_joy(view: View, emoji: tuple[Emoji, ...]) -> bool:
    """Whether it is the first post of a live, and glad of it."""
    scene = view.scene
    return view.is_first and scene.knows_recent and not scene.recent and all(e.sign in CELEBRATION for e in emoji)


def _bullets(view: View, emoji: tuple[Emoji, ...]) -> Hit | None:
    text = view.text
    bullets = [
        one
        for one in emoji
        if not one.is_keycap
        and not text[text.rfind("\n", 0, one.span.start) + 1 : one.span.start].strip()
        and _LINE_WORDS.match(text, one.span.end)
    ]
    if len(bullets) < EMOJI_LINES:
        return None
    edits = []
    for one in bullets:
        end = one.span.end
        while text[end : end + 1] in (" ", "\u00a0"):
            end += 1
        edits.append((one.span.start, end, "– "))
    fix = mend(say("Rules", "Put dashes instead"), Safety.LOOK, view, *edits)
    return Hit(
        bullets[0].span, say("Rules", "A screen reader reads out each emoji of this list: a dash is silent."), fix
    )


def _row(view: View, emoji: tuple[Emoji, ...]) -> Hit | None:
    """The longest run of one emoji."""
    rows: list[list[Emoji]] = []
    for one in emoji:
        is_next = rows and rows[-1][-1].sign == one.sign
        if is_next and not view.text[rows[-1][-1].span.end : one.span.start].strip():
            rows[-1].append(one)
        else:
            rows.append([one])
    row = max(rows, key=len)
    if len(row) < EMOJI_ROW:
        return None
    return Hit(Span(row[0].span.start, row[-1].span.end), _said(row[0], len(row)), _one_of_each(view, emoji))


def _said(one: Emoji, times: int) -> Phrase:
    name = NAMES.get(one.sign)
    if name is None:
        return say(
            "Rules", "A screen reader will say the name of {emoji} {number} times.", emoji=one.sign, number=times
        )
    return say("Rules", "A screen reader will say “{name}” {number} times.", name=name, number=times)


def _crowd(view: View, emoji: tuple[Emoji, ...]) -> Hit | None:
    if len(emoji) <= EMOJI_MOST:
        return None
    message = say("Rules", "{number} emoji: a screen reader reads out the name of each.", number=len(emoji))
    return Hit(emoji[EMOJI_MOST].span, message, _one_of_each(view, emoji))


def _one_of_each(view: View, emoji: tuple[Emoji, ...]) -> Fix | None:
    """One of each at the end; None where that is still a crowd, or where one stands for a word."""
    text = view.text
    kept = list({one.sign: one.span.of(text) for one in emoji}.values())
    if len(kept) > EMOJI_MOST or len(emoji) > EMOJI_MENDED or any(_is_word(view, one) for one in emoji):
        return None
    words = blank(text, tuple(one.span for one in emoji))
    edits: list[tuple[int, int, str]] = []
    for one in emoji:
        start, end = _with_its_space(words, one.span)
        edits.append((max(start, edits[-1][1]) if edits else start, end, ""))
    at = tail_start(view.reading)
    edits.append((at, at, (" " if words[:at].strip() else "") + "".join(kept)))
    return mend(say("Rules", "Keep one of each, at the end"), Safety.LOOK, view, *edits)


def _with_its_space(words: str, span: Span) -> tuple[int, int]:
    """An emoji with the spaces before it, or those after it where only emoji stand before it in its line."""
    start, end = span.start, span.end
    if words[words.rfind("\n", 0, start) + 1 : start].strip():
        while words[start - 1] == " ":
            start -= 1
    else:
        while words[end : end + 1] == " ":
            end += 1
    return start, end


def _word(view: View, emoji: tuple[Emoji, ...]) -> Hit | None:
    one = next((one for one in emoji if _is_word(view, one)), None)
    if one is None:
        return None
    return Hit(one.span, say("Rules", "{emoji} in a word's place: not everybody reads the same word.", emoji=one.sign))


def _is_word(view: View, one: Emoji) -> bool:
    """Whether it stands between an article and a word in small letters: I ❤ you is understood."""
    after = _WORD_AFTER.match(view.reading.blanked, one.span.end)
    if after is None or not after[1].islower():
        return False
    return is_noun_place(view.text, one.span.start, view.scene.language, surely=True)


_LATER_FR, _LATER_EN = (sent("Ouverture #JournéeNum26", 30),), (sent("Opening #DigiDay26", 30),)

RULE = Rule(
    id="reading/emoji-crowd",
    code="MD05",
    severity=Severity.TIP,
    moments=AT_SEND,
    title=say("Rules", "Emoji crowd"),
    why=say("Rules", "Each emoji is read out by its full name: guides say two or three, at the end."),
    short=say("Rules", "Fewer emoji"),
    source=sources.LOCAL_GOVERNMENT,
    sources=(sources.DEFRA, sources.ACCESSIBLE_EMOJI_FR),
    safety=Safety.LOOK,
    check=check,
    good=(
        fr("Salve d'applaudissements pour l'équipe 👏 #JournéeNum26", recent=_LATER_FR),
        fr("On démarre 🎉 avec trois idées 💡 à reprendre demain #JournéeNum26", recent=_LATER_FR),
        fr("Flèches → et signes © ® ™ ne comptent pas : c'est écrit ✔ #JournéeNum26", recent=_LATER_FR),
        fr("On ❤️ les bibliothèques #JournéeNum26", recent=_LATER_FR),
        fr("L'étude, lisez-la 👉 https://exemple.org/etude #JournéeNum26", recent=_LATER_FR),
        fr("Pas un seul #JournéeNum26", recent=_LATER_FR),
        en("Long applause for the team 👏 #DigiDay26", recent=_LATER_EN),
        en("Here we go 🎉 with three ideas 💡 to reuse tomorrow #DigiDay26", recent=_LATER_EN),
        en("Arrows → and signs © ® ™ don't count: it is written ✔ #DigiDay26", recent=_LATER_EN),
        en("I ❤️ libraries #DigiDay26", recent=_LATER_EN),
        en("Love this 🎉 so much, read it all 👉 https://example.org/study", recent=_LATER_EN),
        en("Not one #DigiDay26", recent=_LATER_EN),
    ),
    bad=(
        fr(
            "⟦👏👏👏👏⟧ Génial 🔥🔥 #JournéeNum26",
            "Génial 👏🔥 #JournéeNum26",
            "Un lecteur d'écran dira « applaudissements » 4 fois.",
            recent=_LATER_FR,
        ),
        fr("Bravo ⟦👏 👏⟧ !", "Bravo ! 👏", recent=_LATER_FR),
        fr(
            "Du 📚, du 🎨, des 🧪, et ⟦🎭⟧ ce soir",
            says="4 emoji : un lecteur d'écran lit le nom de chacun.",
            recent=_LATER_FR,
        ),
        fr("Au programme :\n⟦📚⟧ lire\n🎨 créer", "Au programme :\n– lire\n– créer", recent=_LATER_FR),
        fr("On prend le ⟦🚆⟧ de huit heures", says="🚆 à la place d'un mot : tout le monde n'y lit pas le même."),
        en(
            "⟦👏👏👏👏⟧ Great 🔥🔥 #DigiDay26",
            "Great 👏🔥 #DigiDay26",
            "A screen reader will say “clapping hands” 4 times.",
            recent=_LATER_EN,
        ),
        en("The room ⟦🦀🦀🦀⟧ again", "The room again 🦀", recent=_LATER_EN),
        en("😀 One 👏 two 🎉 three ⟦💡⟧ and all is said", recent=_LATER_EN),
        en("Today:\n⟦📚⟧ read\n🎨 create", "Today:\n– read\n– create", recent=_LATER_EN),
        en("We take the ⟦🚆⟧ at eight", says="🚆 in a word's place: not everybody reads the same word."),
    ),
    traps=(
        fr("Bienvenue à tous 🇫🇷 👩🏽‍💻 👨‍👩‍👧 #JournéeNum26", recent=_LATER_FR),
        en("Welcome all 🇬🇧 👩🏽‍💻 👨‍👩‍👧 #DigiDay26", recent=_LATER_EN),
        fr("Deux temps :\n1️⃣ lire\n2️⃣ écrire #JournéeNum26", recent=_LATER_FR),
        en("Two steps:\n1️⃣ read\n2️⃣ write #DigiDay26", recent=_LATER_EN),
        fr("🧵 Le fil de la journée 👇👇👇 #JournéeNum26", recent=_LATER_FR),
        en("🧵 The day's thread 👇👇👇 #DigiDay26", recent=_LATER_EN),
        fr("C'est parti 🎉🎉🎉 mon premier direct 🚀 #JournéeNum26"),
        en("Here we go 🎉🎉🎉 my first live 🚀 #DigiDay26"),
    ),
)

"""MD06: fake bold and italics, and drawings in characters."""

from collections.abc import Iterator

from livetweet_coach.core.draft.edit import Safety
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.examples import en, fr
from livetweet_coach.core.rules.fake_letters import drawing, fake_runs, plain
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity, mend
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """All such letters of a post at once; a drawing has no words that could take its place."""
    text = view.text
    if runs := fake_runs(text):
        edits = [(run.start, run.end, plain(run.of(text))) for run in runs]
        fix = mend(say("Rules", "Write plain letters"), Safety.SAFE, view, *edits)
        yield Hit(_stretch(text, runs), say("Rules", "These letters can't be heard or searched."), fix)
    if drawn := drawing(text):
        yield Hit(drawn, say("Rules", "A screen reader spells this drawing: a described picture would tell it."))


def _stretch(text: str, runs: tuple[Span, ...]) -> Span:
    """The first words together."""
    end = runs[0].end
    for run in runs[1:]:
        if text[end : run.start].strip():
            break
        end = run.end
    return Span(runs[0].start, end)


RULE = Rule(
    id="reading/fake-letters",
    code="MD06",
    severity=Severity.WARNING,
    moments=AT_SEND,
    title=say("Rules", "Fake bold, fake italics, drawings in characters"),
    why=say("Rules", "Screen readers skip such letters or spell them one by one, and searches don't find the words."),
    short=say("Rules", "Plain letters"),
    source=sources.FAKE_BOLD,
    sources=(sources.FAKE_FONTS, sources.FORMATTING),
    safety=Safety.SAFE,
    check=check,
    good=(
        fr("Atelier LT #JournéeNum26"),
        fr("La 1ʳᵉ journée, la 2ᵉ salle, n° 3 et M. Dupont : œuvre, cœur, ½ #JournéeNum26"),
        fr("Résultat : ▓▓▓▓░░░░ 45 % #JournéeNum26"),
        fr("Deux points :\n   - lire\n   - écrire"),
        en("LT workshop #DigiDay26"),
        en("The 1ˢᵗ day, ① and ②, naïve café, ½ #DigiDay26"),
        en("So far: ▓▓▓▓░░░░ 45% #DigiDay26"),
        en("Two points:\n   - read\n   - write"),
    ),
    bad=(
        fr(
            "⟦𝗔𝘁𝗲𝗹𝗶𝗲𝗿 𝗟𝗧⟧ #JournéeNum26",
            "Atelier LT #JournéeNum26",
            "Ces lettres ne s'entendent pas et ne se trouvent pas en recherche.",
        ),
        fr("😀 La ⟦𝒋𝒐𝒖𝒓𝒏𝒆́𝒆⟧ commence", "😀 La journée commence"),
        fr("⟦ʟᴇ ᴅɪʀᴇᴄᴛ⟧ commence 🅛🅘🅥🅔", "le direct commence LIVE"),
        fr(
            "⟦┏━━━━━━┓⟧\n Salle 3\n┗━━━━━━┛",
            says="Un lecteur d'écran épelle ce dessin : une image décrite le dirait.",
        ),
        en("⟦𝗟𝗧 𝘄𝗼𝗿𝗸𝘀𝗵𝗼𝗽⟧ #DigiDay26", "LT workshop #DigiDay26", "These letters can't be heard or searched."),
        en("😀 The ⟦ａｅｓｔｈｅｔｉｃ⟧ talk, ⓝⓞⓦ", "😀 The aesthetic talk, now"),
        en("𝟏𝟐𝟎 sign-ups".replace("𝟏𝟐𝟎", "⟦𝟏𝟐𝟎⟧"), "120 sign-ups"),
        en(
            "⟦Name     Score⟧\nAna      3\nBob      5",
            says="A screen reader spells this drawing: a described picture would tell it.",
        ),
    ),
    traps=(
        fr("Soit 𝑓 : 𝔸 → ℝ et 𝑎𝑏𝑐 = 1, où 𝜋𝑟² est l'aire"),
        en("Let 𝑓: 𝔸 → ℝ and 𝑎𝑏𝑐 = 1, where 𝜋𝑟² is the area"),
        fr("La salle ＡＢＣ会館 à Tokyo"),
        en("ＡＢＣ会館 in Tokyo"),
    ),
)

"""PC04: the same thing sent again."""

from collections.abc import Iterator

from livetweet_coach.core.draft.edit import Safety
from livetweet_coach.core.event import wall_clock
from livetweet_coach.core.rules.closeness import are_close, norm, sim
from livetweet_coach.core.rules.context import SentPost
from livetweet_coach.core.rules.corrected import changed
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.repeats import ANNOUNCES, CORRECTS, REFRAIN
from livetweet_coach.core.rules.data.thresholds import REPEAT_POSTS, REPEAT_SIM
from livetweet_coach.core.rules.examples import en, fr, sent
from livetweet_coach.core.rules.numbering import number
from livetweet_coach.core.rules.readings import WORD, Reading, blank, read
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity, mend
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import Phrase, say

_SHOWN = 28
_MARKS = str.maketrans('«»“”"', "     ")


def check(view: View) -> Iterator[Hit]:
    """Against the last thirty posts; corrections (marked or not), announcements, refrains, numbers may be alike."""
    if not view.reading.words or any(words.search(view.text) for words in (CORRECTS, ANNOUNCES, REFRAIN)):
        return
    if number(view.reading) is not None:
        return
    private = view.scene.kind == "dm"
    for post in reversed(view.scene.recent[-REPEAT_POSTS:]):
        before = read(post.text, view.scene.network)
        if (post.kind == "dm") is private and _is_same(view.reading, before) and changed(view, before) is None:
            fix = mend(say("Rules", "Discard this one"), Safety.LOOK, view, (0, len(view.text), ""))
            yield Hit(Span(0, len(view.text)), _message(view, post), fix)
            return


def _is_same(one: Reading, other: Reading) -> bool:
    if not are_close(one.words, other.words, REPEAT_SIM):
        return False
    mine, theirs = _own_words(one), _own_words(other)
    return not (one.quotes and len(mine) > 1 and mine != theirs and sim(mine, theirs) < REPEAT_SIM / 2)


def _own_words(reading: Reading) -> tuple[str, ...]:
    return tuple(norm(word) for word in WORD.findall(blank(reading.blanked, reading.quotes)))


def _message(view: View, post: SentPost) -> Phrase:
    zone = view.scene.event.timezone if view.scene.event else ""
    at = wall_clock(post.at, zone)
    text = " ".join(post.text.translate(_MARKS).split())
    short = text if len(text) <= _SHOWN else text[:_SHOWN].rsplit(" ", 1)[0].rstrip(" ,;:.-–—") + "…"
    return say(
        "Rules", "Already sent at {hour}:{minute} (‘{words}’).", hour=at.hour, minute=f"{at.minute:02}", words=short
    )


_LONG_FR = (
    "En Bretagne les prêts ont atteint {number} mille cette année et la courbe monte encore partout dans toutes les "
    "médiathèques du réseau dit Benali ce matin"
)
_LONG_EN = (
    "In the north the loans have reached {number} thousand this year and the curve still goes up in all of the "
    "libraries of the network says Benali this morning"
)
_SENT_FR = (sent("« On n'innove pas seul » – Karim Benali #JournéeNum26", 28), sent("Autre chose", 3))
_SENT_EN = (sent("“Nobody innovates alone” – Karim Benali #DigiDay26", 28), sent("Something else", 3))
_LT_FR = (sent("Je live-tweete la journée jusqu'à midi #JournéeNum26", 40),)
_LT_EN = (sent("I'm live-tweeting the day until noon #DigiDay26", 40),)

RULE = Rule(
    id="pace/repeat",
    code="PC04",
    severity=Severity.WARNING,
    moments=AT_SEND,
    title=say("Rules", "Same thing again"),
    why=say("Rules", "Doubles come from unsteady wifi, and repeated posts are what spam rules name."),
    short=say("Rules", "Already sent"),
    source=sources.SPAM_RULES,
    sources=(sources.X_RULES,),
    safety=Safety.LOOK,
    check=check,
    good=(
        fr("« Former avant d'équiper » – Karim Benali #JournéeNum26", recent=_SENT_FR),
        fr("On n'innove pas sans moyens, répond la salle", recent=_SENT_FR),
        fr("« On n'innove pas seul » – Karim Benali #JournéeNum26"),
        en("“Train before you equip” – Karim Benali #DigiDay26", recent=_SENT_EN),
        en("Nobody innovates without means, says the room", recent=_SENT_EN),
        en("“Nobody innovates alone” – Karim Benali #DigiDay26"),
    ),
    bad=(
        fr(
            "⟦« On n'innove pas seul » – Karim Benali #JournéeNum26⟧",
            "",
            "Déjà envoyé à 9\u00a0h\u00a012 (« On n'innove pas seul… »).",
            recent=_SENT_FR,
        ),
        fr("⟦« On n'innove pas seul » – KARIM BENALI 🎉 #JourneeNum26⟧", "", recent=_SENT_FR),
        fr("⟦On n'innove pas seul – Karim Benali⟧", "", recent=_SENT_FR),
        en(
            "⟦“Nobody innovates alone” – Karim Benali #DigiDay26⟧",
            "",
            "Already sent at 9:12 (‘Nobody innovates alone…’).",
            recent=_SENT_EN,
        ),
        en("⟦“Nobody innovates alone” – KARIM BENALI 🎉 #digiday26⟧", "", recent=_SENT_EN),
        en("⟦Nobody innovates alone – Karim Benali⟧", "", recent=_SENT_EN),
    ),
    traps=(
        fr(_LONG_FR.format(number="68"), recent=(sent(_LONG_FR.format(number="58"), 5),)),
        en(_LONG_EN.format(number="68"), recent=(sent(_LONG_EN.format(number="58"), 5),)),
        fr("Je live-tweete la journée jusqu'à midi #JournéeNum26", recent=_LT_FR),
        en("I'm live-tweeting the day until noon #DigiDay26", recent=_LT_EN),
        fr("Encore une fois : « On n'innove pas seul » – Karim Benali", recent=_SENT_FR),
        en("Again: “Nobody innovates alone” – Karim Benali", recent=_SENT_EN),
        fr("Correction : « On n'innove pas seul » – Karim Benali", recent=_SENT_FR),
        en("Correction: “Nobody innovates alone” – Karim Benali", recent=_SENT_EN),
        fr("1/ « On n'innove pas seul » – Karim Benali", recent=_SENT_FR),
        en("1/ “Nobody innovates alone” – Karim Benali", recent=_SENT_EN),
    ),
)

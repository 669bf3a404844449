"""PR04: a quote, and who said it."""

from collections.abc import Iterator

from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.thresholds import QUOTE_WORDS
from livetweet_coach.core.rules.event_tags import has_event_tag
from livetweet_coach.core.rules.examples import en, fr, sent
from livetweet_coach.core.rules.readings import Reading, read
from livetweet_coach.core.rules.rule import Hit, Moment, Rule, Scope, Severity
from livetweet_coach.core.rules.scene import Scene, View
from livetweet_coach.core.rules.speakers import says_who
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

_REMINDER = "quoting/no-speaker"


def check(view: View) -> Iterator[Hit]:
    """The first time, and the first time after a reminder."""
    scene = view.scene
    if scene.is_chatham or scene.kind == "dm" or not _is_due(scene):
        return
    for line in view.thread:
        quote = _good_quote(line.reading, scene)
        if quote:
            yield Hit(quote, say("Rules", "Clean quote, and we know who's speaking."), post_id=line.post.id)
            return


def _is_due(scene: Scene) -> bool:
    if _REMINDER in scene.remarked:
        return True
    for post in reversed(scene.recent):
        if _good_quote(read(post.text, scene.network), scene):
            return False
        if _REMINDER in post.remarked:
            return True
    return True


def _good_quote(reading: Reading, scene: Scene) -> Span | None:
    long = [quote for quote in reading.quotes if len(reading.quoted_words(quote)) >= QUOTE_WORDS]
    return long[0] if long and has_event_tag(reading, scene) and says_who(reading, scene) else None


_DONE_FR = sent("Benali : « Former avant d'équiper les salles » #JournéeNum26", 9)
_DONE_EN = sent("Benali: “Train before you equip” #DigiDay26", 9)
_TOLD_FR = sent("Une autre idée de la salle #JournéeNum26", 5, remarked=frozenset({_REMINDER}))
_TOLD_EN = sent("Another idea from the room #DigiDay26", 5, remarked=frozenset({_REMINDER}))

RULE = Rule(
    id="praise/quote-attributed",
    code="PR04",
    severity=Severity.PRAISE,
    moments=frozenset({Moment.SENT}),
    title=say("Rules", "Quote fair and attributed"),
    why=say("Rules", "It is the core craft of live-tweeting."),
    short=say("Rules", "Quote well attributed"),
    source=sources.LECTURES,
    scope=Scope.THREAD,
    check=check,
    good=(
        fr("« On n'innove pas tout seul » #JournéeNum26"),
        fr("Benali : « On n'innove pas tout seul »"),
        fr("Benali : « On n'innove pas tout seul » #JournéeNum26", recent=(_DONE_FR,)),
        en("“Nobody innovates all alone” #DigiDay26"),
        en("Benali: “Nobody innovates all alone”"),
        en("Benali: “Nobody innovates all alone” #DigiDay26", recent=(_DONE_EN,)),
    ),
    bad=(
        fr(
            "Benali : ⟦« On n'innove pas tout seul »⟧ #JournéeNum26",
            says="Citation nette, et on sait qui parle.",
        ),
        fr("⟦« On n'innove pas tout seul »⟧ – @Karim_Benali #JournéeNum26", recent=(_DONE_FR, _TOLD_FR)),
        fr("Une idée\n---\nBenali : ⟦« On n'innove pas tout seul »⟧ #JournéeNum26"),
        en("Benali: ⟦“Nobody innovates all alone”⟧ #DigiDay26", says="Clean quote, and we know who's speaking."),
        en("⟦“Nobody innovates all alone”⟧ – @karim_benali #DigiDay26", recent=(_DONE_EN, _TOLD_EN)),
        en("An idea\n---\nBenali: ⟦“Nobody innovates all alone”⟧ #DigiDay26"),
    ),
    traps=(
        fr("Benali : « On n'innove pas tout seul » #JournéeNum26", minute=120),
        en("Benali: “Nobody innovates all alone” #DigiDay26", minute=120),
    ),
)

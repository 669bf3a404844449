"""HT02: the event's hashtag with a slip in it."""

from collections.abc import Iterator
from dataclasses import replace

from livetweet_coach.core.draft.edit import Safety
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.event_tags import has_event_tag, meant
from livetweet_coach.core.rules.examples import DAY_EN, DAY_FR, en, fr
from livetweet_coach.core.rules.rule import Hit, Moment, Rule, Severity, mend
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """A tag one or two letters away from one of the event's, or the same but for its number."""
    for tag in view.reading.tags:
        known = meant(tag.text, view.scene)
        if known is None:
            continue
        is_plain_word = not any(map(str.isdigit, tag.text)) and any(map(str.isdigit, known))
        if is_plain_word and has_event_tag(view.reading, view.scene):
            continue
        hashtag = "#" + known
        fix = mend(
            say("Rules", "Write {hashtag}", hashtag=hashtag),
            Safety.SAFE,
            view,
            (tag.span.start, tag.span.end, hashtag),
        )
        yield Hit(tag.span, say("Rules", "{tag} → {hashtag}?", tag=tag.span.of(view.text), hashtag=hashtag), fix)


_SHORT_FR = replace(DAY_FR, hashtag="LT26", aliases=(), agenda=())
_SHORT_EN = replace(DAY_EN, hashtag="DD26", aliases=(), agenda=())
_WORD_FR = replace(DAY_FR, hashtag="Numérique26", aliases=())
_WORD_EN = replace(DAY_EN, hashtag="Digital26", aliases=())

RULE = Rule(
    id="hashtags/event-misspelt",
    code="HT02",
    severity=Severity.WARNING,
    moments=frozenset({Moment.LIVE, Moment.SEND}),
    title=say("Rules", "Event hashtag misspelt"),
    why=say("Rules", "A misspelt hashtag publishes into an empty room and scatters the conversation."),
    short=say("Rules", "Spell the hashtag"),
    source=sources.TEN_HINTS_FR,
    sources=(sources.TWITTMOOC,),
    safety=Safety.SAFE,
    starter=True,
    order=10,
    check=check,
    good=(
        fr("Commencer petit #JournéeNum26"),
        fr("Commencer petit #inclusion #JournéeNum26"),
        fr("Sans événement #JourneNum26", event=None),
        en("Start small #DigiDay26"),
        en("Start small #inclusion #DigiDay26"),
        en("With no event #DigDay26", event=None),
    ),
    bad=(
        fr("Commencer petit ⟦#JourneNum26⟧", "Commencer petit #JournéeNum26", "#JourneNum26 → #JournéeNum26 ?"),
        fr("Commencer petit ⟦#JournéeNum2026⟧ !", "Commencer petit #JournéeNum26 !"),
        fr("😀 ⟦#JournéeNum⟧ commence", "😀 #JournéeNum26 commence"),
        fr("Lettres croisées ⟦#JournéeNmu26⟧", "Lettres croisées #JournéeNum26"),
        en("Start small ⟦#DigDay26⟧", "Start small #DigiDay26", "#DigDay26 → #DigiDay26?"),
        en("Start small ⟦#DigiDay2026⟧!", "Start small #DigiDay26!"),
        en("😀 ⟦#Digi_Day⟧ begins", "😀 #DigiDay26 begins"),
        en("Letters crossed ⟦#DigiDya26⟧", "Letters crossed #DigiDay26"),
    ),
    traps=(
        fr("L'an dernier, on en rêvait déjà #JournéeNum25"),
        en("Last year it was only a dream #DigiDay25"),
        fr("L'an dernier, on en rêvait déjà #JournéeNum2025"),
        en("Last year it was only a dream #DigiDay2025"),
        fr("La session du matin #JournéeNum26_A et celle d'après #JournéeNum26_B"),
        en("This morning's session #DigiDay26_A and the next #DigiDay26_B"),
        fr("Un événement au hashtag court #LT25 #LT2", event=_SHORT_FR),
        en("An event with a short hashtag #DD25 #DD2", event=_SHORT_EN),
        fr("Sans son accent #JourneeNum26, avec un autre #JournéeNùm26"),
        en("Small letters #digiday26, an accent #DigïDay26"),
        fr("Parler du #numérique autrement #Numérique26", event=_WORD_FR),
        en("About #digital in other words #Digital26", event=_WORD_EN),
    ),
)

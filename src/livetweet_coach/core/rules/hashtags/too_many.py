"""HT03: more hashtags than people read."""

from collections.abc import Iterator

from livetweet_coach.core.draft.edit import Safety
from livetweet_coach.core.rules.closeness import norm
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.examples import en, fr
from livetweet_coach.core.rules.readings import tail_start
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity, mend
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """More than the network's readers bear; the event's own tags are the ones to keep, then those at the end."""
    tags, most = view.reading.tags, view.scene.network.max_tags
    if len(tags) <= most:
        return
    known = {norm(tag) for tag in view.scene.tags}
    end = tail_start(view.reading)
    others = [tag for tag in tags if norm(tag.text) not in known]
    inside = [tag for tag in others if tag.span.start < end]
    surplus = (inside + [tag for tag in others if tag.span.start >= end])[: len(tags) - most]
    fix = None
    if len(tags) - len(surplus) <= most:
        edits = [(tag.span.start, tag.span.start + 1, "") for tag in surplus]
        fix = mend(say("Rules", "Keep the words, drop their #"), Safety.LOOK, view, *edits)
    kept = most - (1 if len(others) < len(tags) else 0)
    if kept < most:
        text = say("Rules", "{number} hashtags: keep the event's, plus {more} at most?", number=len(tags), more=kept)
    else:
        text = say("Rules", "{number} hashtags: keep {more} at most?", number=len(tags), more=kept)
    spot = min((surplus or tags[most:]), key=lambda tag: tag.span.start)
    yield Hit(spot.span, text, fix)


RULE = Rule(
    id="hashtags/too-many",
    code="HT03",
    severity=Severity.TIP,
    moments=AT_SEND,
    title=say("Rules", "Too many hashtags"),
    why=say("Rules", "X's own guidance is two at most, and a screen reader says “hash” each time."),
    short=say("Rules", "Fewer hashtags"),
    source=sources.HOW_MANY_TAGS,
    sources=(sources.LOCAL_GOVERNMENT,),
    safety=Safety.LOOK,
    check=check,
    good=(
        fr("Atelier inclusion : 3 idées à reprendre demain. #JournéeNum26"),
        fr("Atelier : 3 idées à reprendre demain. #inclusion #JournéeNum26"),
        fr("Aucun hashtag, aucun souci"),
        en("Inclusion workshop: three ideas to reuse tomorrow. #DigiDay26"),
        en("Workshop: three ideas to reuse tomorrow. #inclusion #DigiDay26"),
        en("No hashtag, no worry"),
    ),
    bad=(
        fr(
            "Super ⟦#atelier⟧ #numérique #inclusion #éducation #formation #JournéeNum26",
            "Super atelier numérique inclusion éducation #formation #JournéeNum26",
            "6 hashtags : garde celui de l'événement, plus 1 au maximum ?",
        ),
        fr("Un ⟦#atelier⟧ pour la #ville #JournéeNum26", "Un atelier pour la #ville #JournéeNum26"),
        fr(
            "Trois ⟦#mots⟧ de #trop pour #moi",
            "Trois mots de #trop pour #moi",
            "3 hashtags : garde-en 2 au maximum ?",
            event=None,
        ),
        en(
            "Great ⟦#workshop⟧ #digital #inclusion #edu #training #DigiDay26",
            "Great workshop digital inclusion edu #training #DigiDay26",
            "6 hashtags: keep the event's, plus 1 at most?",
        ),
        en("A ⟦#workshop⟧ for the #city #DigiDay26", "A workshop for the #city #DigiDay26"),
        en("Three ⟦#words⟧ too #many for #me", "Three words too #many for #me", event=None),
        en("⟦#a⟧ #b #c #d #e", "a #b #c #d #e", on="mastodon", event=None),
    ),
    traps=(
        fr("Un #atelier pour la #ville et ses #écoles #JournéeNum26", on="mastodon"),
        en("A #workshop for the #city and its #schools #DigiDay26", on="mastodon"),
        fr("Le défi du jour demande un second hashtag #DéfiPhoto #JournéeNum26"),
        en("Today's challenge asks for a second one #PhotoChallenge #DigiDay26"),
    ),
)

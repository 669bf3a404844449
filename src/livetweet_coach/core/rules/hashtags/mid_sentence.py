"""HT06: several hashtags in the place of the sentence's words."""

from collections.abc import Iterator

from livetweet_coach.core.draft.edit import Safety
from livetweet_coach.core.rules.closeness import norm
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.thresholds import INNER_TAGS
from livetweet_coach.core.rules.examples import en, fr
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.noun_places import is_noun_place
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity, mend
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.entities import Entity
from livetweet_coach.core.words import say

_GOES_ON = pattern(r"(?:['’]s)?[ \u00a0]+([^\W\d_])")


def check(view: View) -> Iterator[Hit]:
    """Tags of one word that the sentence goes on after; the event's own once, and names of several words, are fine."""
    tags = view.reading.tags
    if len(tags) < INNER_TAGS or view.scene.is_private:
        return
    known = {norm(tag) for tag in view.scene.tags}
    words = [tag for tag in tags if _is_word(tag.text)]
    inner = [tag for tag in words if _sentence_goes_on(view.text, tag)]
    of_event = next((tag for tag in inner if norm(tag.text) in known), None)
    inner = [tag for tag in inner if tag is not of_event]
    if len(inner) < INNER_TAGS:
        return
    places = {tag.span.start for tag in inner}
    ending = [
        tag
        for tag in words
        if tag.span.start not in places
        and norm(tag.text) not in known
        and is_noun_place(view.text, tag.span.start, view.scene.language)
    ]
    edits = [(tag.span.start, tag.span.start + 1, "") for tag in (*inner, *ending)]
    fix = mend(say("Rules", "Keep the words, drop their #"), Safety.LOOK, view, *edits)
    yield Hit(inner[0].span, say("Rules", "Easier to read with the hashtags at the end."), fix)


def _is_word(tag: str) -> bool:
    """Whether it is one plain word or an acronym: #MeToo, #COP30 and #fin_de_vie are names."""
    return tag.isalpha() and (tag[1:] == tag[1:].lower() or tag.isupper())


def _sentence_goes_on(text: str, tag: Entity) -> bool:
    after = _GOES_ON.match(text, tag.span.end)
    return after is not None and after[1].islower()


RULE = Rule(
    id="hashtags/mid-sentence",
    code="HT06",
    severity=Severity.TIP,
    moments=AT_SEND,
    title=say("Rules", "Hashtags in the middle of the sentence"),
    why=say("Rules", "At the end, hashtags don't interrupt those who listen to the sentence."),
    short=say("Rules", "Hashtags last"),
    source=sources.TAGS_LAST_FR,
    sources=(sources.LOCAL_GOVERNMENT, sources.INCLUSIVE_NETWORKS),
    safety=Safety.LOOK,
    check=check,
    good=(
        fr("Le numérique au service de l'inclusion en bibliothèque #JournéeNum26"),
        fr("Trois idées à reprendre demain #inclusion #numérique #JournéeNum26"),
        fr("#JournéeNum26 #atelier : on commence par le #numérique"),
        fr("Avec #inclusion, #numérique, #partage : trois mots pour finir"),
        en("How digital serves inclusion in libraries #DigiDay26"),
        en("Three ideas to reuse tomorrow #inclusion #digital #DigiDay26"),
        en("#DigiDay26 #workshop: we start with #digital"),
        en("With #inclusion, #digital, #sharing: three words to end on"),
    ),
    bad=(
        fr(
            "Le ⟦#numérique⟧ au service de l'#inclusion en #bibliothèque #JournéeNum26",
            "Le numérique au service de l'inclusion en bibliothèque #JournéeNum26",
            "Plus lisible avec les hashtags à la fin.",
        ),
        fr(
            "Quand la ⟦#lecture⟧ se partage 📚, la #ville entière y gagne #JournéeNum26",
            "Quand la lecture se partage 📚, la ville entière y gagne #JournéeNum26",
        ),
        fr("Les ⟦#élèves⟧ du #lycée codent", "Les élèves du lycée codent", event=None),
        en(
            "How ⟦#digital⟧ serves #inclusion in #libraries #DigiDay26",
            "How digital serves inclusion in libraries #DigiDay26",
            "Easier to read with the hashtags at the end.",
        ),
        en(
            "When ⟦#reading⟧ is shared 📚 the #city itself gains #DigiDay26",
            "When reading is shared 📚 the city itself gains #DigiDay26",
        ),
        en("The ⟦#WCAG⟧ are for #everyone who reads", "The WCAG are for everyone who reads", event=None),
    ),
    traps=(
        fr("Le #numérique au service de tous #JournéeNum26"),
        en("How #digital serves us all #DigiDay26"),
        fr("À #JournéeNum26 on parle d'#inclusion avec toute la salle"),
        en("At #DigiDay26 we talk about #inclusion with the whole room"),
        fr("#BalanceTonPorc et #NousToutes ont tout changé, #JeSuisLà aussi"),
        en("#MeToo and #BlackLivesMatter have changed it all, #StopAsianHate too"),
        fr("#デジタル の #図書館 へ"),
        en("#デジタル の #図書館 へ"),
    ),
)

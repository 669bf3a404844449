"""LK02: a missing space, or a file's name, that networks turn into a link."""

from collections.abc import Iterator

from livetweet_coach.core.draft.edit import Safety
from livetweet_coach.core.rules.accidents import is_accident, is_inclusive, is_sentence_start
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.examples import en, fr
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.rule import Hit, Moment, Rule, Severity, mend
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.words import Phrase, say

_WORD = pattern(r"[^\W\d_]+(?:\.[^\W\d_]{1,6})+")


def check(view: View) -> Iterator[Hit]:
    """Two words around one dot, the second a sentence's beginning or a file's extension; or one word in two genders."""
    french = view.text if view.scene.language == "fr" else ""
    for link in view.reading.links:
        if not is_accident(link, view.scene.event, french):
            continue
        before, _, after = link.text.partition(".")
        is_sentence = is_sentence_start(link)
        at = link.span.start + len(before)
        if is_sentence:
            label = say("Rules", "Add the space")
            fix = mend(label, Safety.SAFE, view, (at + 1, at + 1, " "))
        elif french and is_inclusive(link, french):
            dots = _dots(view.text, link.span.start)
            fix = mend(say("Rules", "Write a middle dot"), Safety.LOOK, view, *dots)
        else:
            label = say("Rules", "Set the ending apart")
            fix = mend(label, Safety.LOOK, view, (at, at, " "))
        yield Hit(link.span, _message(link.text, after.lower(), is_sentence), fix)


def _dots(text: str, start: int) -> list[tuple[int, int, str]]:
    """The dots of a word in two genders, each to become one in the middle: auteur·ice·s."""
    word = _WORD.match(text, start)
    return [(at, at + 1, "·") for at in range(start, word.end() if word else start) if text[at] == "."]


def _message(link: str, ending: str, is_sentence: bool) -> Phrase:
    is_country = len(ending) == 2
    if is_sentence and is_country:
        return say("Rules", "{link} becomes a link (.{ending} is a country): add the space.", link=link, ending=ending)
    if is_sentence:
        return say("Rules", "{link} becomes a link (.{ending} is an address): add the space.", link=link, ending=ending)
    if is_country:
        return say("Rules", "{link} becomes a link (.{ending} is a country).", link=link, ending=ending)
    return say("Rules", "{link} becomes a link (.{ending} is an address).", link=link, ending=ending)


RULE = Rule(
    id="links/accidental",
    code="LK02",
    severity=Severity.WARNING,
    moments=frozenset({Moment.LIVE, Moment.SEND}),
    title=say("Rules", "Accidental link"),
    why=say(
        "Rules", "A missing space makes a live link to a stranger's site, and counts 23: .il and .md are countries."
    ),
    short=say("Rules", "An accidental link"),
    source=sources.X_TEXT_LIBRARY,
    safety=Safety.SAFE,
    order=40,
    check=check,
    good=(
        fr("Superbe matin. Il pleut mais la salle est pleine"),
        fr("L'étude est là : https://exemple.org/etude"),
        fr("La fin de la phrase.Demain, la suite"),
        fr("Rendez-vous sur www.exemple.fr à midi"),
        en("A fine morning. It rains but the room is full"),
        en("Slides in the readme file"),
        en("The study: https://example.org/study"),
    ),
    bad=(
        fr(
            "Superbe ⟦matin.Il⟧ pleut mais la salle est pleine",
            "Superbe matin. Il pleut mais la salle est pleine",
            "matin.Il devient un lien (.il est un pays) : ajoute l'espace.",
        ),
        fr("Une émotion 😀 à voir ⟦demain.Il⟧ faut venir", "Une émotion 😀 à voir demain. Il faut venir"),
        fr("Tout est dans ⟦README.md⟧ ce matin", "Tout est dans README .md ce matin"),
        fr(
            "Beaucoup de ⟦doctorant.es⟧ dans la salle",
            "Beaucoup de doctorant·es dans la salle",
            "doctorant.es devient un lien (.es est un pays).",
        ),
        fr("Les ⟦chercheur.se⟧.s et les ⟦auteur.ice⟧.s", "Les chercheur·se·s et les auteur·ice·s"),
        en(
            "Slides in ⟦README.md⟧",
            "Slides in README .md",
            "README.md becomes a link (.md is a country).",
        ),
        en("They spoke of ⟦rain.Il⟧ came up too", "They spoke of rain. Il came up too"),
        en("Now ⟦done.Il⟧, ⟦here.Il⟧ again", "Now done. Il, here. Il again"),
    ),
    traps=(
        fr("Après elle, ⟦M.Dupont⟧ répond", "Après elle, M. Dupont répond"),
        en("After her, ⟦M.Dupont⟧ answers", "After her, M. Dupont answers"),
        fr("Les doctorant·es et les étudiantes suivent zara.es, ou achètent sur client.es"),
        fr("Les doctorant.e.s et tous.tes les présent.e.s"),
        fr("Le site est en ASP.net depuis hier"),
        en("The site runs on ASP.net now"),
        fr("Un atelier sur Node.js à onze heures"),
        en("A workshop on Node.js at eleven"),
        fr("Tout est sur exemple.fr dès ce soir"),
        en("It is all on exemple.fr from tonight"),
    ),
)

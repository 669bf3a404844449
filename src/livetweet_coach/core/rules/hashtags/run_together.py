"""HT04: a hashtag of several words without capitals."""

from collections.abc import Iterator
from dataclasses import replace

from livetweet_coach.core.draft.edit import Safety
from livetweet_coach.core.rules.closeness import norm
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.thresholds import RUN_TOGETHER_LETTERS, RUN_TOGETHER_MOST
from livetweet_coach.core.rules.examples import DAY_EN, DAY_FR, en, fr
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity, mend
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.rules.tag_words import split_tag
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """The event's own tags in their official form; others only as a proposal, since no list knows all words."""
    scene = view.scene
    for tag in view.reading.tags:
        if tag.text[1:] != tag.text[1:].lower() or tag.text in scene.tags:
            continue
        official = next((known for known in scene.tags if norm(known) == norm(tag.text)), None)
        if official is not None:
            proposal, safety = official, Safety.SAFE
            if official[1:] == official[1:].lower():
                continue
        else:
            safety = Safety.LOOK
            if not RUN_TOGETHER_LETTERS <= len(tag.text) <= RUN_TOGETHER_MOST or not tag.text.isalpha():
                continue
            glossary = scene.event.glossary if scene.event else ()
            words = split_tag(tag.text, scene.language, glossary)
            proposal = "".join(word[0].upper() + word[1:] for word in words)
        if proposal:
            hashtag = "#" + proposal
            label = say("Rules", "Write {hashtag}", hashtag=hashtag)
            fix = mend(label, safety, view, (tag.span.start, tag.span.end, hashtag))
            message = say("Rules", "{hashtag}: one capital per word and screen readers can read it.", hashtag=hashtag)
            yield Hit(tag.span, message, fix)


_LOWER_FR = replace(DAY_FR, hashtag="fetedelamusique", aliases=(), agenda=())
_LOWER_EN = replace(DAY_EN, hashtag="openhousenight", aliases=(), agenda=())

RULE = Rule(
    id="hashtags/run-together",
    code="HT04",
    severity=Severity.TIP,
    moments=AT_SEND,
    title=say("Rules", "Words run together in lower case"),
    why=say("Rules", "Capitals let screen readers and dyslexic readers tell the words apart; searches stay the same."),
    short=say("Rules", "One capital per word"),
    source=sources.ACCESSIBLE_TAGS_FR,
    sources=(sources.ACCESSIBLE_TAGS_EN, sources.DEFRA),
    safety=Safety.LOOK,
    check=check,
    good=(
        fr("#JournéeNum26 et #FêteDeLaMusique"),
        fr("Tout court : #inclusion #ville"),
        fr("Un souligné suffit #fete_de_la_musique"),
        en("#DigiDay26 and #LetsTalkAboutAccess"),
        en("Just short: #inclusion #city"),
        en("An underscore will do #lets_talk_about_access"),
    ),
    bad=(
        fr("On commence ⟦#journéenum26⟧", "On commence #JournéeNum26"),
        fr(
            "Ce soir ⟦#fêtedelamusique⟧",
            "Ce soir #FêteDeLaMusique",
            "#FêteDeLaMusique : une majuscule par mot, et les lecteurs d'écran le lisent bien.",
        ),
        fr("Ce soir ⟦#fetedelamusique⟧", "Ce soir #FeteDeLaMusique"),
        fr("Place à ⟦#innovationpublique⟧ 🎉", "Place à #InnovationPublique 🎉"),
        en("Here we go ⟦#digiday26⟧", "Here we go #DigiDay26"),
        en(
            "Join in ⟦#letstalkaboutaccess⟧",
            "Join in #LetsTalkAboutAccess",
            "#LetsTalkAboutAccess: one capital per word and screen readers can read it.",
        ),
        en("More on ⟦#publicinnovation⟧ 🎉", "More on #PublicInnovation 🎉"),
        en("Ask about ⟦#wcagworkshop⟧", "Ask about #WcagWorkshop"),
    ),
    traps=(
        fr("Un seul mot : #accessibilité #apprentissages #bibliothèques #communication #participation"),
        en("One word: #accessibility #participation #information #communication #understanding"),
        fr("Une marque : #iPad #iPhone"),
        en("A brand: #iPad #iPhone"),
        fr("Écrit ainsi par l'organisateur #fetedelamusique", event=_LOWER_FR),
        en("Written so by the organiser #openhousenight", event=_LOWER_EN),
        fr("Pas de découpe au hasard #bienveillance #portefeuille #restauration #international"),
        en("No chance splits #background #forgetfulness #international #newsletters"),
    ),
)

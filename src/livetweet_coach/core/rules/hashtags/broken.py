"""HT05: a hashtag that stops too early, or is none."""

from collections.abc import Iterator

from livetweet_coach.core.draft.edit import Safety
from livetweet_coach.core.rules.broken_tags import Broken, broken
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.examples import en, fr
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity, mend
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.words import Phrase, say


def check(view: View) -> Iterator[Hit]:
    """Tags cut by a sign, made of digits only, or stuck to the word before."""
    for one in broken(view.reading, view.scene):
        hashtag = "#" + one.meant
        text = " " + hashtag if one.glued else hashtag
        label = say("Rules", "Write {hashtag}", hashtag=hashtag)
        fix = mend(label, Safety.LOOK, view, (one.span.start, one.span.end, text))
        yield Hit(one.span, _message(one, one.span.of(view.text)), fix)


def _message(one: Broken, tag: str) -> Phrase:
    if one.glued:
        return say("Rules", "{tag} is no link: put a space before it.", tag=tag)
    if not one.kept:
        return say("Rules", "{tag} is no link: a hashtag needs a letter.", tag=tag)
    return say("Rules", "{tag} stops at {kept}.", tag=tag, kept="#" + one.kept)


RULE = Rule(
    id="hashtags/broken",
    code="HT05",
    severity=Severity.WARNING,
    moments=AT_SEND,
    title=say("Rules", "Broken hashtag"),
    why=say("Rules", "The link ends at the first sign that is no letter, digit or _, and digits alone are no hashtag."),
    short=say("Rules", "A broken hashtag"),
    source=sources.BROKEN_TAGS,
    sources=(sources.BUFFER_MASTODON,),
    safety=Safety.LOOK,
    order=20,
    check=check,
    good=(
        fr("#LiveTweet #LÉcole #An2026 mot #JournéeNum26"),
        fr("La fin. #JournéeNum26, la suite : #JournéeNum26 !"),
        fr("Un lien https://exemple.org/page#partie-2 et son ancre"),
        en("#LiveTweet #ItsTime #Year2026"),
        en("#DigiDay26's second talk, #DigiDay26-related news"),
        en("A link https://example.org/page#part-2 with its anchor"),
    ),
    bad=(
        fr("Mon premier ⟦#live-tweet⟧", "Mon premier #LiveTweet", "#live-tweet s'arrête à #live."),
        fr("Rentrée ⟦#L'École⟧ ouverte", "Rentrée #LÉcole ouverte"),
        fr("Bonne année ⟦#2026⟧", "Bonne année #An2026"),
        fr("Le mot⟦#JournéeNum26⟧", "Le mot #JournéeNum26"),
        fr("Bienvenue ⟦#Journée Num26⟧ à tous", "Bienvenue #JournéeNum26 à tous"),
        fr("Le service ⟦#R&D⟧ en parle", "Le service #RD en parle"),
        en("My first ⟦#live-tweet⟧", "My first #LiveTweet", "#live-tweet stops at #live."),
        en("Now ⟦#It'sTime⟧ to go", "Now #ItsTime to go"),
        en("Happy ⟦#2026⟧", "Happy #Year2026"),
        en("The word⟦#DigiDay26⟧", "The word #DigiDay26"),
        en("Welcome to ⟦#Digi Day26⟧ everyone", "Welcome to #DigiDay26 everyone"),
    ),
    traps=(
        fr("Le n°1 du classement, et le langage C# expliqué"),
        en("Number one, and C# explained"),
        fr("On ferme le ticket #123 ce matin"),
        en("We close issue #123 this morning"),
        fr("La couleur #fff ou #FFAA00 pour le fond"),
        en("The colour #fff or #FFAA00 for the page"),
    ),
)

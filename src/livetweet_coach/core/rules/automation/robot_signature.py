"""AD03: words that robots post in people's names."""

from collections.abc import Iterator

from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.automation import ABOUT_ROBOTS, ROBOT_SIGNATURES
from livetweet_coach.core.rules.examples import en, fr
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """Not inside quotation marks, nor where the post speaks of robots."""
    for match in ROBOT_SIGNATURES.finditer(view.text):
        span = Span(*match.span())
        if not view.reading.in_quote(span) and not ABOUT_ROBOTS.search(view.text):
            yield Hit(span, say("Rules", "This reads like a robot. Would you say it aloud?"))
            return


RULE = Rule(
    id="automation/robot-signature",
    code="AD03",
    severity=Severity.WARNING,
    moments=AT_SEND,
    title=say("Rules", "Robot signature"),
    why=say(
        "Rules", "Automatic messages make their senders look silly, as the article that began it all was answered."
    ),
    short=say("Rules", "Sounds automatic"),
    source=sources.ARTICLE,
    sources=(sources.MEASURED_FLOOD,),
    check=check,
    good=(
        fr("Cette semaine, merci à @Ana pour son aide sur mon premier LT"),
        fr("Le rapport paraît demain !"),
        fr("Une nouvelle photo de la salle #JournéeNum26"),
        en("This week: thanks to @ana for coaching my first LT"),
        en("The report comes out tomorrow!"),
        en("A new photo of the room #DigiDay26"),
    ),
    bad=(
        fr(
            "⟦Ma semaine sur Twitter⟧ : 12 nouveaux abonnés, 3 désabonnés",
            says="Ce texte sent le robot. Tu le dirais à voix haute ?",
        ),
        fr("Le Quotidien de Sophie ⟦est paru !⟧ https://exemple.org"),
        fr("Elle ⟦a publié une nouvelle photo⟧ sur Facebook"),
        fr("Une belle journée à Nantes avec l'équi⟦… https://fb.me/⟧abc"),
        en(
            "⟦My week on Twitter⟧: 12 new followers",
            says="This reads like a robot. Would you say it aloud?",
        ),
        en("The Sophie Daily ⟦is out!⟧ https://example.org via @paper_li"),
        en("⟦I posted a new photo to⟧ Facebook"),
        en("3 ⟦people followed me⟧ // 2 people unfollowed me"),
    ),
    traps=(
        fr("Les robots écrivent « est paru ! », pas nous"),
        en("Bots write “is out!”, we don't"),
        fr("Exemple de message automatique : IFTTT en signe beaucoup"),
        en("An example of automation: IFTTT signs many of them"),
        fr("À ne pas imiter : « Ma semaine sur Twitter »"),
        en("Not to be copied: “My week on Twitter”"),
    ),
)

"""PR01: the first post ever."""

from collections.abc import Iterator

from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.examples import en, fr, sent
from livetweet_coach.core.rules.rule import Hit, Moment, Rule, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """Practice counts; restored data too, as posts of before. What is scheduled has not left yet."""
    scene = view.scene
    posts = [post for post in scene.recent if post.kind != "dm"]
    is_out = not scene.is_private and scene.kind != "scheduled"
    if view.is_first and is_out and not posts and not scene.ever_sent:
        yield Hit(Span(0, 0), say("Rules", "First post out. That was the hard part."))


_BEFORE_FR, _BEFORE_EN = (sent("Un premier message"),), (sent("A first post"),)

RULE = Rule(
    id="praise/first-post",
    code="PR01",
    severity=Severity.PRAISE,
    moments=frozenset({Moment.SENT}),
    title=say("Rules", "First post sent"),
    why=say("Rules", "Starting is the hardest part: the article that began it all says so."),
    short=say("Rules", "First post sent"),
    source=sources.ARTICLE,
    check=check,
    good=(
        fr("Un deuxième message", recent=_BEFORE_FR, ever_sent=True),
        fr("Le tout dernier", recent=_BEFORE_FR * 9, ever_sent=True),
        en("A second post", recent=_BEFORE_EN, ever_sent=True),
        en("The very last", recent=_BEFORE_EN * 9, ever_sent=True),
        fr("Dans une heure", kind="scheduled"),
        en("In an hour", kind="scheduled"),
        fr("Un modèle à garder", kind="template"),
        en("A template to keep", kind="template"),
        fr("Un mot en privé", kind="dm", to="ana"),
        en("A word in private", kind="dm", to="ana"),
    ),
    bad=(
        fr("⟦⟧Bonjour à tous #JournéeNum26", says="Premier message parti. Le plus dur est fait."),
        fr("⟦⟧Un fil pour commencer\n---\nEt sa suite"),
        fr("⟦⟧Oui, je suis là", kind="reply"),
        fr("⟦⟧Après un mot en privé", recent=(sent("Un mot", kind="dm", to="ana"),)),
        en("⟦⟧Hello everybody #DigiDay26", says="First post out. That was the hard part."),
        en("⟦⟧A thread to begin with\n---\nAnd its second post"),
        en("⟦⟧Yes, I am here", kind="reply"),
    ),
    traps=(
        fr("De retour sur une machine neuve", ever_sent=True),
        en("Back on a new machine", ever_sent=True),
    ),
)

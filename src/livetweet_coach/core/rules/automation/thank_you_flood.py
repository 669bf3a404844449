"""AD04: thanks that are a list of names."""

from collections.abc import Iterator

from livetweet_coach.core.rules.closeness import fold
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.exchanges import EMPTY, THANKS
from livetweet_coach.core.rules.data.thresholds import THANKED_HANDLES, THANKED_POSTS
from livetweet_coach.core.rules.examples import en, fr, sent
from livetweet_coach.core.rules.readings import Reading, read
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity
from livetweet_coach.core.rules.scene import Scene, View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """Three names or more and nothing else, or the third such post in a day; speakers are thanked as they should be.

    Names alone are no more of a message in private, and a template of it is the flood to come.
    """
    scene = view.scene
    if not _only_thanks(view.reading, scene):
        return
    before = sum(1 for post in scene.around.thanked if _only_thanks(read(post.text, scene.network), scene))
    if len(view.reading.handles) >= THANKED_HANDLES or before + 1 >= THANKED_POSTS:
        match = THANKS.search(view.text)
        span = Span(*match.span()) if match else Span(0, 0)
        words = say("Rules", "Your other readers just see a list of names.")
        yield Hit(span, say("Rules", "A list of names says little to each of them.") if scene.kind == "dm" else words)


def _only_thanks(reading: Reading, scene: Scene) -> bool:
    if not reading.handles or not THANKS.search(reading.blanked):
        return False
    if any(part not in EMPTY for word in reading.words for part in word.replace("’", "'").split("'")):
        return False
    people = scene.event.speakers if scene.event else ()
    known = {fold(handle) for person in people for _, handle in person.handles}
    return any(fold(handle.text) not in known for handle in reading.handles)


_TWO_FR = tuple(sent(f"Merci @ami{n} !", 90 - n) for n in range(2))
_TWO_EN = tuple(sent(f"Thanks @mate{n}!", 90 - n) for n in range(2))

RULE = Rule(
    id="automation/thank-you-flood",
    code="AD04",
    severity=Severity.TIP,
    moments=AT_SEND,
    title=say("Rules", "A flood of thanks"),
    why=say("Rules", "Thanks one after the other tire the readers you already have."),
    short=say("Rules", "Only names here"),
    source=sources.THANKED,
    check=check,
    good=(
        fr("Bienvenue aux nouveaux ; ici je live-tweete surtout des journées bibliothèques."),
        fr("Merci @lea et @tom !"),
        fr("Merci @lea @tom @zoe pour les photos de l'atelier"),
        fr("Merci @lea !", recent=_TWO_FR[:1]),
        en("Welcome, newcomers: I mostly live-tweet library days."),
        en("Thanks @lea and @tom!"),
        en("Thanks @lea @tom @zoe for the pictures of the workshop"),
        en("Thanks @lea!", recent=_TWO_EN[:1]),
    ),
    bad=(
        fr("⟦Merci⟧ @a @b @c @d de me suivre !", says="Les autres lecteurs voient passer une liste de noms."),
        fr("⟦Bienvenue⟧ à @lea, @tom et @zoe 🎉 #JournéeNum26"),
        fr("⟦Merci⟧ @lea !", recent=_TWO_FR),
        fr("⟦Merci⟧ @a @b @c @d de me suivre !", kind="template"),
        fr(
            "⟦Merci⟧ @a @b @c de me suivre !",
            kind="dm",
            to="a",
            says="Une liste de noms ne dit pas grand-chose à chacun.",
        ),
        en("⟦Thanks⟧ @a @b @c @d for following!", says="Your other readers just see a list of names."),
        en("⟦Welcome⟧ to @lea, @tom and @zoe 🎉 #DigiDay26"),
        en("⟦Thanks⟧ @lea!", recent=_TWO_EN),
        en("⟦Thanks⟧ @a @b @c @d for following!", kind="template"),
        en("⟦Thanks⟧ @a @b @c for following!", kind="dm", to="a", says="A list of names says little to each of them."),
    ),
    traps=(
        fr("Merci à @Sophie_Martin, @Karim_Benali et @AnaLefevre #JournéeNum26", minute=175),
        en("Thanks to @sophie_martin, @karim_benali and @ana_lefevre #DigiDay26", minute=175),
    ),
)

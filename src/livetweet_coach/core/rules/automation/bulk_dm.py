"""AD02: one private message for several people."""

from collections.abc import Iterable, Iterator

from livetweet_coach.core.rules.closeness import are_close, norm
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.thresholds import MESSAGE_MOST, MESSAGE_SIM
from livetweet_coach.core.rules.examples import en, fr, sent
from livetweet_coach.core.rules.readings import read
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, SentPost, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.networks import Network
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """From the second person in a day on; the live's own team is no crowd. The fifth copy is not queued."""
    scene = view.scene
    if scene.kind != "dm" or not view.reading.words:
        return
    team = scene.event.team if scene.event else ()
    reached = people(view.reading.words, scene.to, scene.around.messages, team, scene.network)
    if reached < 2:
        return
    whole = Span(0, len(view.text))
    if reached >= MESSAGE_MOST:
        text = say(
            "Rules",
            "{number} people would get the same message: as a public post it reaches those who want it.",
            number=reached,
        )
        yield Hit(whole, text, severity=Severity.BLOCKER)
    else:
        text = say("Rules", "Copy {number} of one message: a public post would be simpler.", number=reached)
        yield Hit(whole, text)


def people(words: tuple[str, ...], to: str, messages: Iterable[SentPost], team: Iterable[str], network: Network) -> int:
    """How many people have these words, or nearly, once they are sent: `messages` are the last day's, the team no one.

    `words` as a Reading has them.
    """
    spared = {_name(one) for one in team}
    if _name(to) in spared:
        return 0
    close = (post for post in messages if are_close(words, read(post.text, network).words, MESSAGE_SIM))
    return len({_name(to), *(_name(post.to) for post in close)} - spared)


def _name(handle: str) -> str:
    return norm(handle.lstrip("@"))


def _to(text: str, *people: str, minutes: float = 30) -> tuple:  # type: ignore[type-arg]
    return tuple(sent(text, minutes, kind="dm", to=person) for person in people)


_FR, _EN = "Retrouve notre atelier en salle 3 à 14 h demain", "Come and see our workshop in room 3 at 2 tomorrow"
_ONE_FR, _ONE_EN = _to(_FR, "bob"), _to(_EN, "bob")
_FOUR_FR, _FOUR_EN = _to(_FR, "bob", "zoe", "tom", "max"), _to(_EN, "bob", "zoe", "tom", "max")
_OLD_FR, _OLD_EN = _to(_FR, "bob", minutes=1500), _to(_EN, "bob", minutes=1500)

RULE = Rule(
    id="automation/bulk-dm",
    code="AD02",
    severity=Severity.WARNING,
    moments=AT_SEND,
    title=say("Rules", "The same message to several people"),
    why=say("Rules", "Nothing in bulk, X asks, and consent first: a post reaches those who want to read it."),
    short=say("Rules", "Same message again"),
    source=sources.X_RULES,
    sources=(sources.X_GUIDELINES,),
    check=check,
    good=(
        fr(_FR, kind="dm", to="lea"),
        fr(_FR, kind="dm", to="bob", recent=_ONE_FR),
        fr("Merci pour ta question, je cherche", kind="dm", to="lea", recent=_ONE_FR),
        fr(_FR, kind="dm", to="lea", recent=_OLD_FR),
        en(_EN, kind="dm", to="lea"),
        en(_EN, kind="dm", to="bob", recent=_ONE_EN),
        en("Thanks for asking, I'll find out", kind="dm", to="lea", recent=_ONE_EN),
        en(_EN, kind="dm", to="lea", recent=_OLD_EN),
    ),
    bad=(
        fr(
            f"⟦{_FR}⟧",
            says="Copie 2 du même MP : un message public serait plus simple.",
            kind="dm",
            to="lea",
            recent=_ONE_FR,
        ),
        fr(f"⟦{_FR} !⟧", kind="dm", to="@Lea", known={"messages": _ONE_FR}),
        fr(f"⟦{_FR}⟧", severity=Severity.BLOCKER, kind="dm", to="lea", recent=_FOUR_FR),
        en(
            f"⟦{_EN}⟧",
            says="Copy 2 of one message: a public post would be simpler.",
            kind="dm",
            to="lea",
            recent=_ONE_EN,
        ),
        en(f"⟦{_EN}!⟧", kind="dm", to="@Lea", known={"messages": _ONE_EN}),
        en(f"⟦{_EN}⟧", severity=Severity.BLOCKER, kind="dm", to="lea", recent=_FOUR_EN),
    ),
    traps=(
        fr(_FR, kind="dm", to="ana", recent=_ONE_FR),
        en(_EN, kind="dm", to="ana", recent=_ONE_EN),
        fr(_FR, kind="dm", to="lea", recent=_to(_FR, "ana")),
        en(_EN, kind="dm", to="lea", recent=_to(_EN, "ana")),
    ),
)

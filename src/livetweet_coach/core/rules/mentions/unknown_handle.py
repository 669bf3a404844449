"""MN02: a handle that is nearly a speaker's."""

from collections.abc import Iterator
from dataclasses import replace

from livetweet_coach.core.draft.draft import ReplyTo
from livetweet_coach.core.draft.edit import Safety
from livetweet_coach.core.event import Speaker
from livetweet_coach.core.rules.closeness import fold
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.examples import DAY_FR, en, fr
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.near_handles import is_near
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity, mend
from livetweet_coach.core.rules.scene import Scene, View
from livetweet_coach.core.rules.speakers import named
from livetweet_coach.core.text.entities import Entity
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

_BETWEEN = pattern(r"[ \u00a0]{0,2}[(,–—-]?[ \u00a0]?")
_SIGNS = pattern(r"[\W_\d]+")
_NAME_LETTERS = 4


def check(view: View) -> Iterator[Hit]:
    """A letter or two away from one speaker's handle, or made of the name beside it; people may have two accounts."""
    scene, reading = view.scene, view.reading
    if not reading.handles or scene.event is None or scene.is_private or scene.is_chatham:
        return
    people = [(one, handle) for one in scene.event.speakers if (handle := one.handle(scene.network.id))]
    if not people:
        return
    welcome = _welcome(scene)
    present = {fold(handle.text) for handle in reading.handles}
    for typed in reading.handles:
        if fold(typed.text) in welcome or typed.list_slug:
            continue
        near = [(one, handle) for one, handle in people if is_near(fold(typed.text), fold(handle))]
        found = near[0] if len(near) == 1 else None if near else _beside(view, typed, people)
        if found is None or not found[0].taggable or fold(found[1]) in present:
            continue
        meant = "@" + found[1]
        message = say("Rules", "Unknown account; did you mean {handle}?", handle=meant)
        label = say("Rules", "Write {handle}", handle=meant)
        yield Hit(typed.span, message, mend(label, Safety.LOOK, view, (typed.span.start, typed.span.end, meant)))


def _welcome(scene: Scene) -> set[str]:
    """Handles that are right as they stand: of speakers anywhere, of the team, one's own, and of whom one answers."""
    sheet, reply = scene.event, scene.reply_to
    people = sheet.speakers if sheet else ()
    known = {fold(handle) for person in people for _, handle in person.handles}
    known |= {handle.partition("@")[0] for handle in known}
    known |= {fold(alias).lstrip("@") for person in people for alias in person.aliases}
    known |= {fold(name).lstrip("@") for name in (*(sheet.team if sheet else ()), scene.account.handle)}
    if reply is not None:
        known |= {fold(reply.author), *(fold(word).strip("@.,:;!?") for word in reply.text.split() if "@" in word)}
    return known


def _beside(view: View, typed: Entity, people: list[tuple[Speaker, str]]) -> tuple[Speaker, str] | None:
    """The speaker whose name stands beside the handle, where the handle is made of that name."""
    for one in named(view.reading, view.scene):
        apart = (one.span.end, typed.span.start) if one.span < typed.span else (typed.span.end, one.span.start)
        if apart[0] <= apart[1] and _BETWEEN.fullmatch(Span(*apart).of(view.text)):
            handle = next((known for person, known in people if person == one.speaker), None)
            if handle and _is_made_of(fold(typed.text), fold(one.speaker.name)):
                return one.speaker, handle
    return None


def _is_made_of(handle: str, name: str) -> bool:
    letters = _SIGNS.sub("", handle.partition("@")[0])
    return any(len(part) >= _NAME_LETTERS and part in letters for part in name.replace("-", " ").split())


_ASKED = ReplyTo("sophiemartin", "@karimbenali et vous ?")
_TUTOR_FR = replace(
    DAY_FR, speakers=(replace(DAY_FR.speakers[0], name="Guillaume Laurie", handles=(("x", "GuillaumeLaurie"),)),)
)
_TUTOR_EN = replace(_TUTOR_FR, hashtag="DigiDay26", language="en")

RULE = Rule(
    id="mentions/unknown-handle",
    code="MN02",
    severity=Severity.WARNING,
    moments=AT_SEND,
    title=say("Rules", "Handle that is not in the event's list"),
    why=say("Rules", "A stranger gets the notifications, and the speaker gets none."),
    short=say("Rules", "Check the handle"),
    source=sources.TWITTMOOC,
    sources=(sources.PREPARED_LIST_FR,),
    safety=Safety.LOOK,
    order=30,
    check=check,
    good=(
        fr("@Sophie_Martin : « commencez petit »"),
        fr("Avec @quelquun_dautre et @Karim_Benali"),
        fr("Karim Benali (@UnivNantes) ouvre la table"),
        fr("Près d'ici : @SophieMartin", event=None),
        en("@sophie_martin: “start small”"),
        en("With @somebody_else and @karim_benali"),
        en("Karim Benali (@NantesUni) opens the panel"),
        en("Near here: @sophiemartin", event=None),
    ),
    bad=(
        fr(
            "⟦@SophieMartin⟧ : « commencez petit »",
            "@Sophie_Martin : « commencez petit »",
            "Compte inconnu ; tu voulais dire @Sophie_Martin ?",
        ),
        fr("Bravo 🎉 à ⟦@Karim_Benalli⟧ pour l'atelier", "Bravo 🎉 à @Karim_Benali pour l'atelier"),
        fr("Karim Benali (⟦@kbenali44⟧) parle", "Karim Benali (@Karim_Benali) parle"),
        fr(
            "Merci à ⟦@sophie@mastodon.exemple⟧ !",
            "Merci à @sophie@mastodon.example !",
            on="mastodon",
        ),
        en(
            "⟦@sophiemartin⟧: “start small”",
            "@sophie_martin: “start small”",
            "Unknown account; did you mean @sophie_martin?",
        ),
        en("Well done 🎉 ⟦@karim_benalli⟧ for the workshop", "Well done 🎉 @karim_benali for the workshop"),
        en("⟦@BenaliKarim1⟧ Karim Benali speaks", "@karim_benali Karim Benali speaks"),
        en("Thanks ⟦@sofhie@mastodon.example⟧!", "Thanks @sophie@mastodon.example!", on="mastodon"),
    ),
    traps=(
        fr("Sans capitales : @sophie_martin, @KARIM_BENALI"),
        en("With capitals: @Sophie_Martin, @KARIM_BENALI"),
        # Two accounts of one person.
        fr("Guillaume Laurie (@ParlonsMOOC) nous accueille", event=_TUTOR_FR),
        en("Guillaume Laurie (@ParlonsMOOC) welcomes us", event=_TUTOR_EN),
        fr("@Sophie_Martin, qui est aussi @SophieMartin, ouvre"),
        en("@sophie_martin, who is also @sophiemartin, opens"),
        fr("@SophieMartin tout à fait d'accord", kind="reply", answers=_ASKED),
        en("@sophiemartin I quite agree", kind="reply", answers=_ASKED),
        # Whoever would rather not be tagged is not proposed.
        fr("@AnaLefevr arrive"),
        en("@ana_lefevr arrives"),
    ),
)

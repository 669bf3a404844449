"""MN04: a post that opens with a handle, or with the dot that old guides teach."""

from collections.abc import Iterator

from livetweet_coach.core.draft.draft import ReplyTo
from livetweet_coach.core.draft.edit import Fix, Safety
from livetweet_coach.core.rules.closeness import fold
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.examples import en, fr
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity, mend
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.entities import Entity
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

_SPEAKS = pattern(r"\s?:|[^:\n@#.!?«“\"]{1,40}:[ \u00a0]?[«“\"]")
_DOT = pattern(r"\s*\.\s?$")


def check(view: View) -> Iterator[Hit]:
    """New posts only; “@name: …” and “@name asks: “…”” tell who speaks and are well said."""
    if not view.is_first or view.is_reply or view.scene.is_private or not view.reading.handles:
        return
    handle = view.reading.handles[0]
    before = view.text[: handle.span.start]
    if _DOT.match(before):
        start = before.index(".")
        message = say("Rules", "The dot before @ has been unnecessary since 2016.")
        yield Hit(Span(start, handle.span.end), message, _without_dot(view, handle, start))
    elif not before.strip() and not _SPEAKS.match(view.text, handle.span.end):
        message = say("Rules", "A post that opens with {handle} looks like a reply.", handle="@" + handle.text)
        yield Hit(handle.span, message, _behind_name(view, handle, handle.span.start))


def _without_dot(view: View, handle: Entity, start: int) -> Fix:
    if not _SPEAKS.match(view.text, handle.span.end) and (fix := _behind_name(view, handle, start)):
        return fix
    return mend(say("Rules", "Remove the dot"), Safety.LOOK, view, (start, handle.span.start, ""))


def _behind_name(view: View, handle: Entity, start: int) -> Fix | None:
    """The speaker's name first, the handle in brackets behind it; None for people whom the sheet doesn't know."""
    event = view.scene.event
    for speaker in event.speakers if event else ():
        if fold(speaker.handle(view.scene.network.id) or "") == fold(handle.text):
            words = f"{speaker.name} (@{handle.text})"
            label = say("Rules", "Name {speaker} first", speaker=speaker.name)
            return mend(label, Safety.LOOK, view, (start, handle.span.end, words))
    return None


_ASKED = ReplyTo("ana", "Le support est en ligne ?")

RULE = Rule(
    id="mentions/opens-post",
    code="MN04",
    severity=Severity.TIP,
    moments=AT_SEND,
    title=say("Rules", "Post opens with a handle, or with “.@”"),
    why=say(
        "Rules", "Old guides teach the dot; since 2016 only real replies are filtered, but such a post looks like one."
    ),
    short=say("Rules", "Not @ first"),
    source=sources.DOT_AT_CHANGE,
    sources=(sources.QUICK_GUIDE, sources.HOW_TO),
    safety=Safety.LOOK,
    check=check,
    good=(
        fr("Ouverture par @Sophie_Martin"),
        fr("@Sophie_Martin : « commencez petit »"),
        fr("Fin de la phrase. @Sophie_Martin arrive"),
        en("Opening by @sophie_martin"),
        en("@sophie_martin: “start small”"),
        en("End of sentence. @sophie_martin is here"),
    ),
    bad=(
        fr(
            "⟦.@Sophie_Martin⟧ ouvre la journée",
            "Sophie Martin (@Sophie_Martin) ouvre la journée",
            "Le point devant @ ne sert plus depuis 2016.",
        ),
        fr("⟦.@ana⟧ : « à vous »", "@ana : « à vous »"),
        fr("⟦@Sophie_Martin⟧ ouvre la journée 🎉", "Sophie Martin (@Sophie_Martin) ouvre la journée 🎉"),
        fr("⟦@ana⟧ prend la suite", says="Un message qui commence par @ana a l'air d'une réponse."),
        en(
            "⟦.@sophie_martin⟧ opens the day",
            "Sophie Martin (@sophie_martin) opens the day",
            "The dot before @ has been unnecessary since 2016.",
        ),
        en("⟦.@ana⟧: “over to you”", "@ana: “over to you”"),
        en("⟦@sophie_martin⟧ opens the day 🎉", "Sophie Martin (@sophie_martin) opens the day 🎉"),
        en("⟦@ana⟧ takes over", says="A post that opens with @ana looks like a reply."),
    ),
    traps=(
        fr("@Sophie_Martin, en ouverture : « commençons »"),
        en("@sophie_martin asks a simple question: “why not?”"),
        fr("@ana oui, il est en ligne", kind="reply", answers=_ASKED),
        en("@ana yes, it is online", kind="reply", answers=_ASKED),
        fr("Ouverture\n---\n@ana prend la suite du fil"),
        en("Opening\n---\n@ana takes over in this thread"),
    ),
)

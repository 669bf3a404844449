"""MN05: an address of one network that another network, or server, reads as somebody else's."""

from collections.abc import Iterator
from dataclasses import replace

from livetweet_coach.core.draft.edit import Safety
from livetweet_coach.core.event import Speaker
from livetweet_coach.core.rules.closeness import fold
from livetweet_coach.core.rules.context import Account
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.examples import DAY_EN, DAY_FR, en, fr
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity, mend
from livetweet_coach.core.rules.scene import Scene, View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

_ADDRESS = pattern(r"(?<![\w@/.])@([\w-]+(?:\.[\w-]+)*(?:@[\w-]+(?:\.[\w-]+)+)?)")
_BLUESKY = ".bsky.social"


def check(view: View) -> Iterator[Hit]:
    """A name without its server or domain, where the sheet has one; a Bluesky address elsewhere is a stranger's."""
    if "@" not in view.text or view.scene.kind == "template":
        return
    network = view.scene.network.id
    for match in _ADDRESS.finditer(view.text):
        address, span = fold(match[1]), Span(*match.span())
        if "." not in address and "@" not in address:
            if network in ("mastodon", "bluesky"):
                yield from _short(view, address, span)
        elif address.endswith(_BLUESKY) or _owner(view.scene, address) is not None:
            yield from _foreign(view, address, span)


def _short(view: View, name: str, span: Span) -> Iterator[Hit]:
    """A name alone that belongs to speakers, on the learner's own server or on others."""
    scene = view.scene
    if scene.event is None or name in {fold(one) for one in (*scene.event.team, scene.account.handle)}:
        return
    if scene.reply_to is not None and fold(scene.reply_to.author) == name:
        return
    mark = "@" if scene.network.id == "mastodon" else "."
    people = [(one, handle) for one in scene.event.speakers if (handle := one.handle(scene.network.id))]
    meant = [(one, handle) for one, handle in people if mark in handle and fold(handle).partition(mark)[0] == name]
    servers = {fold(handle).partition(mark)[2] for _, handle in meant}
    if not meant or fold(scene.account.server) in servers or not all(one.taggable for one, _ in meant):
        return
    fix = None
    if len(servers) == 1:
        rest = mark + meant[0][1].partition(mark)[2]
        safety = Safety.LOOK if scene.elsewhere else Safety.SAFE
        fix = mend(say("Rules", "Complete the address"), safety, view, (span.end, span.end, rest))
    message = say("Rules", "On {network} use the full address: otherwise the person isn't notified.",
                  network=scene.network.name)  # fmt: skip
    yield Hit(span, message, fix)


def _foreign(view: View, address: str, span: Span) -> Iterator[Hit]:
    """An address of another network: a speaker's own handle here, or the same without @, so that nobody is pinged."""
    scene = view.scene
    here, owner = scene.network, _owner(scene, address)
    where = "bluesky" if address.endswith(_BLUESKY) else owner[1] if owner else ""
    if where == here.id or (owner and address == fold(owner[0].handle(here.id) or "")):
        return
    handle = owner[0].handle(here.id) if owner and owner[0].taggable else None
    fix = None
    if where in scene.elsewhere:
        # It is right there; here an address with a server pings nobody, a Bluesky one a stranger.
        if where == "mastodon":
            return
    elif handle:
        label = say("Rules", "Write {handle}", handle="@" + handle)
        fix = mend(label, Safety.LOOK, view, (span.start, span.end, "@" + handle))
    elif where == "bluesky":
        fix = mend(say("Rules", "Write it without @"), Safety.LOOK, view, (span.start, span.start + 1, ""))
    else:
        return
    shown = span.of(view.text)
    yield Hit(span, say("Rules", "{handle} is nobody on {network}, or somebody else.", handle=shown,
                        network=here.name), fix)  # fmt: skip


def _owner(scene: Scene, address: str) -> tuple[Speaker, str] | None:
    """The speaker with this address, and the network it belongs to."""
    for person in scene.event.speakers if scene.event else ():
        for network, handle in person.handles:
            if fold(handle) == address:
                return person, network
    return None


_HERE, _ELSEWHERE = Account("lea", "mastodon.example"), Account("lea", "social.example")
_ON_BLUESKY = (("x", "Sophie_M"), ("bluesky", "sophie.bsky.social"))
_BLUE_FR = replace(DAY_FR, speakers=(replace(DAY_FR.speakers[0], handles=_ON_BLUESKY),))
_BLUE_EN = replace(DAY_EN, speakers=_BLUE_FR.speakers)

RULE = Rule(
    id="mentions/no-server",
    code="MN05",
    severity=Severity.WARNING,
    moments=AT_SEND,
    title=say("Rules", "Handle without its server, or of another network"),
    why=say(
        "Rules", "Without its server a mention goes to a local namesake or to nobody; the server costs no characters."
    ),
    short=say("Rules", "The full address"),
    source=sources.BUFFER_MASTODON,
    sources=(sources.BUFFER_LIMITS,),
    safety=Safety.SAFE,
    order=30,
    check=check,
    good=(
        fr("Ouverture par @sophie@mastodon.example", on="mastodon", account=_ELSEWHERE),
        fr("Avec @quelquun d'ici", on="mastodon", account=_ELSEWHERE),
        fr("Ouverture par @Sophie_Martin, question de @sophie"),
        fr("On écrit à contact@exemple.org ou à @lea@social.example", on="x"),
        en("Opening by @sophie@mastodon.example", on="mastodon", account=_ELSEWHERE),
        en("With @somebody from here", on="mastodon", account=_ELSEWHERE),
        en("Opening by @sophie_martin, a question from @sophie"),
        en("Opening by @sophie.bsky.social", on="bluesky", event=_BLUE_EN),
    ),
    bad=(
        fr(
            "Ouverture par ⟦@sophie⟧ 🎉",
            "Ouverture par @sophie@mastodon.example 🎉",
            "Sur Mastodon, il faut l'adresse complète : sinon la personne n'est pas prévenue.",
            on="mastodon",
            account=_ELSEWHERE,
        ),
        fr("Merci ⟦@Sophie⟧ !", "Merci @Sophie@mastodon.example !", on="mastodon"),
        fr("Une émotion 😀 avec ⟦@sophie⟧.", "Une émotion 😀 avec @sophie.bsky.social.", on="bluesky", event=_BLUE_FR),
        fr(
            "Le fil de ⟦@lea.bsky.social⟧ continue",
            "Le fil de lea.bsky.social continue",
            "@lea.bsky.social n'est personne sur X, ou quelqu'un d'autre.",
        ),
        fr("Selon ⟦@sophie.bsky.social⟧, osons", "Selon @Sophie_M, osons", event=_BLUE_FR),
        en(
            "Opening by ⟦@sophie⟧ 🎉",
            "Opening by @sophie@mastodon.example 🎉",
            "On Mastodon use the full address: otherwise the person isn't notified.",
            on="mastodon",
            account=_ELSEWHERE,
        ),
        en("Thanks ⟦@Sophie⟧!", "Thanks @Sophie@mastodon.example!", on="mastodon"),
        en("More from ⟦@lea.bsky.social⟧", "More from lea.bsky.social", on="mastodon"),
        en(
            "Over to ⟦@sophie@mastodon.example⟧ now",
            "Over to @sophie_martin now",
            "@sophie@mastodon.example is nobody on X, or somebody else.",
        ),
    ),
    traps=(
        fr("Ouverture par @sophie", on="mastodon", account=_HERE),
        en("Opening by @sophie", on="mastodon", account=_HERE),
    ),
)

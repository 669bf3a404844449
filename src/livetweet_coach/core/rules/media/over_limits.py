"""MD03: more pictures, longer descriptions or heavier files than the network takes."""

from collections.abc import Iterator
from dataclasses import replace

from livetweet_coach.core.draft.draft import Media, Post
from livetweet_coach.core.draft.edit import Fix, Safety
from livetweet_coach.core.rules.context import Account
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.media_alone import ALONE, ALONE_BY_API
from livetweet_coach.core.rules.examples import DESCRIBED, DESCRIBED_EN, en, fr
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity
from livetweet_coach.core.rules.scene import Scene, View
from livetweet_coach.core.text.networks import MASTODON, Network
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import Phrase, say


def check(view: View) -> Iterator[Hit]:
    """What would be refused after a long upload; photos are made smaller before they go and are never too heavy."""
    media, scene = view.line.media, view.scene
    if not media or scene.kind == "template":
        return
    most = scene.network.max_images
    if _must_go_alone(media, scene):
        yield Hit(
            Span(0, 0), say("Rules", "A video or an animation goes alone on {network}.", network=scene.network.name)
        )
    elif len(media) > most and scene.kind == "dm":
        yield Hit(Span(0, 0), say("Rules", "Too many pictures for a private message: {most} at most here.", most=most))
    elif len(media) > most:
        message = say("Rules", "{most} images at most: move {more} to a reply?", most=most, more=len(media) - most)
        yield Hit(Span(0, 0), message, _into_replies(view, most))
    if too_much := next(filter(None, (_too_much(one, scene.network) for one in media)), None):
        yield Hit(Span(0, 0), too_much)


def _must_go_alone(media: tuple[Media, ...], scene: Scene) -> bool:
    alone = (ALONE_BY_API if scene.account.id else ALONE).get(scene.network.id, ())
    return len(media) > 1 and any(one.kind in alone for one in media)


def _too_much(media: Media, network: Network) -> Phrase | None:
    over = len(media.alt) - network.alt_limit
    if over > 0:
        return say("Rules", "{number} over in a description: {limit} at most.", number=over, limit=network.alt_limit)
    limit = None
    if media.kind == "video":
        limit = network.video_bytes
    elif media.kind == "gif":
        limit = network.gif_bytes or network.image_bytes
    if limit is None or media.size <= limit:
        return None
    limit //= 1_000_000
    return say("Rules", "This file is too heavy for {network}: {limit} MB at most.", network=network.name, limit=limit)


def _into_replies(view: View, most: int) -> Fix:
    """The surplus in posts that follow, each with the event's hashtag where the live has one."""
    post, scene = view.line.post, view.scene
    words = f"#{scene.tags[0]}" if scene.tags and scene.is_live and not scene.is_private else ""
    groups = [post.media[at : at + most] for at in range(most, len(post.media), most)]
    later = tuple(Post(f"{post.id}+{number}", words, group) for number, group in enumerate(groups, 2))
    kept = ((post.id, post.media[:most]),)
    return Fix(say("Rules", "Move the rest to a reply"), (), Safety.LOOK, ((post.id, later),), kept)


def _many(one: Media, number: int) -> tuple[Media, ...]:
    return tuple(replace(one, id=f"m{at}") for at in range(number))


_LONG_FR, _LONG_EN = (replace(DESCRIBED, alt="mot " * 300),), (replace(DESCRIBED_EN, alt="word " * 240),)
_HEAVY_GIF = (replace(DESCRIBED, kind="gif", size=3_000_000),)
_FILM = replace(DESCRIBED, kind="video", size=40_000_000)
_HEAVY_PHOTO = (replace(DESCRIBED, size=9_000_000),)
_ROOMY = replace(MASTODON, max_images=8, alt_limit=5000)
_SENDING = Account("lea", id="x:1")

RULE = Rule(
    id="media/over-limits",
    code="MD03",
    severity=Severity.BLOCKER,
    moments=AT_SEND,
    title=say("Rules", "Too much for the network"),
    why=say("Rules", "The network refuses the post, often after a long upload on bad wifi."),
    short=say("Rules", "Too many or heavy"),
    source=sources.MEDIA_LIMITS,
    sources=(sources.MEDIA_LIMITS_BLUESKY, sources.BLUESKY_LIMITS),
    safety=Safety.LOOK,
    check=check,
    good=(
        fr("Quatre vues de l'atelier #JournéeNum26", media=_many(DESCRIBED, 4)),
        fr("Un film #JournéeNum26", media=(_FILM,)),
        fr("Une longue description #JournéeNum26", media=_LONG_FR, on="mastodon"),
        fr("Sans image #JournéeNum26"),
        fr("Une vue de l'atelier", media=_many(DESCRIBED, 1), kind="dm", to="ana"),
        fr("Trois vues de l'atelier", media=_many(DESCRIBED, 3), kind="dm", to="ana", on="mastodon"),
        en("Four views of the workshop #DigiDay26", media=_many(DESCRIBED_EN, 4)),
        en("A film #DigiDay26", media=(_FILM,)),
        en("A long description #DigiDay26", media=_LONG_EN, on="bluesky"),
        en("No picture #DigiDay26"),
    ),
    bad=(
        fr(
            "⟦⟧Six photos 📷 de l'atelier #JournéeNum26",
            "Six photos 📷 de l'atelier #JournéeNum26\n---\n#JournéeNum26",
            "4 images au maximum : on met les 2 autres en réponse ?",
            media=_many(DESCRIBED, 6),
        ),
        fr("⟦⟧Deux vues", media=_many(DESCRIBED, 2), kind="dm", to="ana", event=None),
        fr("⟦⟧Album", "Album\n---\n\n---\n", media=_many(DESCRIBED, 9), event=None, on="bluesky"),
        fr("⟦⟧La salle", media=_LONG_FR, says="200 de trop dans une description : 1000 au maximum."),
        fr(
            "⟦⟧Ça danse",
            media=_HEAVY_GIF,
            on="bluesky",
            says="Ce fichier est trop lourd pour Bluesky : 2 Mo au maximum.",
        ),
        fr("⟦⟧Un film et une photo", media=(DESCRIBED, replace(_FILM, id="m2")), on="mastodon"),
        en(
            "⟦⟧Six photos 📷 of the workshop #DigiDay26",
            "Six photos 📷 of the workshop #DigiDay26\n---\n#DigiDay26",
            "4 images at most: move 2 to a reply?",
            media=_many(DESCRIBED_EN, 6),
        ),
        en("⟦⟧The room", media=_LONG_EN, says="200 over in a description: 1000 at most."),
        en("⟦⟧A long film", media=(replace(_FILM, size=150_000_000),), on="bluesky"),
        en(
            "⟦⟧A film and a photo",
            media=(DESCRIBED_EN, replace(_FILM, id="m2")),
            account=_SENDING,
            says="A video or an animation goes alone on X.",
        ),
    ),
    traps=(
        fr("Ici on peut en mettre six #JournéeNum26", media=_many(DESCRIBED, 6), on=_ROOMY),
        en("Six are fine on this server #DigiDay26", media=_many(DESCRIBED_EN, 6), on=_ROOMY),
        # The app makes photos smaller before they go; X's own apps mix what its API doesn't.
        fr("Une photo lourde #JournéeNum26", media=_HEAVY_PHOTO, on="bluesky"),
        en("A heavy photo #DigiDay26", media=_HEAVY_PHOTO, on="bluesky"),
        fr("Un film et une photo #JournéeNum26", media=(DESCRIBED, replace(_FILM, id="m2"))),
        en("A film and a photo #DigiDay26", media=(DESCRIBED_EN, replace(_FILM, id="m2"))),
    ),
)

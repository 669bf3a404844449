"""PC01: the first post of a live that nobody was told of."""

from collections.abc import Iterator
from dataclasses import replace

from livetweet_coach.core.draft.draft import Post, ReplyTo
from livetweet_coach.core.draft.edit import Edit, Fix, Safety
from livetweet_coach.core.event import announcement, wall_clock
from livetweet_coach.core.rules.closeness import norm
from livetweet_coach.core.rules.context import Account, SentPost
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.live_words import ANNOUNCED, COVERS, THREAD_FOLLOWS
from livetweet_coach.core.rules.event_tags import has_event_tag
from livetweet_coach.core.rules.examples import DAY_EN, DAY_FR, en, fr, sent
from livetweet_coach.core.rules.hour import is_public
from livetweet_coach.core.rules.readings import read, tail_start
from livetweet_coach.core.rules.room import fits
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Scope, Severity
from livetweet_coach.core.rules.scene import Scene, View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """Once, before the first post; an exercise is announced to nobody."""
    scene = view.scene
    if not scene.is_live or scene.is_exercise or scene.is_private or view.is_reply or not scene.tags:
        return
    if not scene.knows_recent or ANNOUNCED.search(scene.account.bio) or any(_counts(p, scene) for p in scene.recent):
        return
    if any(_announces(line.text) for line in view.thread):
        return
    yield Hit(Span(0, 0), say("Rules", "One line to warn your followers?"), _fix(view))


def _counts(post: SentPost, scene: Scene) -> bool:
    """Whether a post makes this one not the first, or has announced the live before its event began."""
    if not is_public(post) or scene.event is None:
        return False
    zone, starts = scene.event.timezone, scene.event.starts
    if starts is None or wall_clock(post.at, zone) >= wall_clock(starts, zone):
        return True
    return has_event_tag(read(post.text, scene.network), scene) and _announces(post.text)


def _announces(text: str) -> bool:
    return any(words.search(text) for words in (ANNOUNCED, COVERS, THREAD_FOLLOWS))


def _fix(view: View) -> Fix | None:
    """The prepared line below what is written, whose event tags it brings along; before it where there is no room."""
    scene, text = view.scene, view.text
    if scene.event is None:
        return None
    line = announcement(scene.event)
    end = tail_start(view.reading)
    known = {norm(tag) for tag in scene.tags}
    links = any(link.span.start >= end for link in view.reading.links)
    if links or any(norm(tag.text) not in known for tag in view.reading.tags if tag.span.start >= end):
        end = len(text.rstrip())
    label, post_id = say("Rules", "Announce the live"), view.line.post.id
    if fits(text[:end] + "\n" + line, scene.network):
        added = ("\n" if text[:end].strip() else "") + line
        return Fix(label, (Edit(post_id, Span(end if text[:end].strip() else 0, len(text)), added),), Safety.LOOK)
    if not fits(text, scene.network):
        return None
    later = (Post(f"{post_id}+2", text.strip()),)
    return Fix(label, (Edit(post_id, Span(0, len(text)), line),), Safety.LOOK, ((post_id, later),))


_LINE_FR = "Je live-tweete Journée Num26, 9\u00a0h–12\u00a0h. Masquez le hashtag si besoin ! #JournéeNum26 #LT"
_LINE_EN = "I'm live-tweeting DigiDay 26, 9:00–12:00. Mute the tag if you need to! #DigiDay26 #LT"
_BEFORE_FR = (sent("Je live-tweete la journée #JournéeNum26 #LT", 30),)
_BEFORE_EN = (sent("I'm live-tweeting the day #DigiDay26 #LT", 30),)
_BIO_FR, _BIO_EN = (
    Account("missmooc", bio="Live-tweete des conférences"),
    Account("missmooc", bio="I live-tweet events"),
)
_BARE_FR = replace(DAY_FR, title="", agenda=(), speakers=())
_BARE_EN = replace(DAY_EN, title="", agenda=(), speakers=())
_LONG_FR = "Une longue idée qui prend toute la place. " * 5
_LONG_EN = "A long idea that takes up all of the room. " * 5

RULE = Rule(
    id="pace/unannounced",
    code="PC01",
    severity=Severity.TIP,
    moments=AT_SEND,
    title=say("Rules", "The live has not been announced"),
    why=say("Rules", "Followers can mute the tag or tune in: every guide begins with the announcement."),
    short=say("Rules", "Announce the live"),
    source=sources.TWITTMOOC,
    sources=(sources.LIBRARY_TIPS, sources.HACKTIVES),
    scope=Scope.THREAD,
    safety=Safety.LOOK,
    starter=True,
    check=check,
    good=(
        fr("Je live-tweete la journée, de 9 h à midi ! #JournéeNum26 #LT"),
        fr("Karim Benali arrive #JournéeNum26", recent=_BEFORE_FR),
        fr("C'est l'heure #JournéeNum26", recent=(sent("Demain, live-tweet de la journée #JournéeNum26", 900),)),
        fr("C'est parti, en direct de Nantes #JournéeNum26"),
        fr("C'est l'heure #JournéeNum26", recent=(sent("Demain, je live-poste #JournéeNum26 sur Mastodon", 900),)),
        fr("C'est l'heure #JournéeNum26", recent=(sent("Aujourd'hui je vous raconte #JournéeNum26", 60),)),
        fr("Bonjour #JournéeNum26", minute=-20),
        fr("Bonjour", event=None),
        fr("Un mot en privé", kind="dm", to="ana"),
        en("I'm live-tweeting the day, from 9 to noon! #DigiDay26 #LT"),
        en("Karim Benali is next #DigiDay26", recent=_BEFORE_EN),
        en("It is time #DigiDay26", recent=(sent("Live-tweeting the day tomorrow #DigiDay26", 900),)),
        en("Here we go, live from Nantes #DigiDay26"),
        en("It is time #DigiDay26", recent=(sent("Live-posting #DigiDay26 today, mute me freely", 60),)),
        en("It is time #DigiDay26", recent=(sent("Posting about #DigiDay26 all day, mute the tag", 60),)),
        en("Good morning #DigiDay26", minute=-20),
        en("Good morning", event=None),
        en("A word in private", kind="dm", to="ana"),
    ),
    bad=(
        fr("⟦⟧Bonjour", "Bonjour\n" + _LINE_FR, "Une phrase pour prévenir tes abonnés ?"),
        fr("⟦⟧Bonjour #JournéeNum26", "Bonjour\n" + _LINE_FR),
        fr("⟦⟧ #JournéeNum26", _LINE_FR),
        fr("⟦⟧Bonjour", "Bonjour\n" + _LINE_FR, recent=(sent("Hier, une autre histoire", 900),)),
        fr("⟦⟧" + _LONG_FR, _LINE_FR + "\n---\n" + _LONG_FR.strip()),
        en("⟦⟧Good morning", "Good morning\n" + _LINE_EN, "One line to warn your followers?"),
        en("⟦⟧Good morning #DigiDay26", "Good morning\n" + _LINE_EN),
        en("⟦⟧ #DigiDay26", _LINE_EN),
        en("⟦⟧Good morning", "Good morning\n" + _LINE_EN, recent=(sent("Another story, yesterday", 900),)),
        en("⟦⟧" + _LONG_EN, _LINE_EN + "\n---\n" + _LONG_EN.strip()),
    ),
    traps=(
        # An improvised live knows its hashtag only; "I know" is the tap that skips this for ever.
        fr(
            "⟦⟧Bonjour",
            "Bonjour\nJe live-tweete #JournéeNum26, 9\u00a0h–12\u00a0h. Masquez le hashtag si besoin ! #LT",
            event=_BARE_FR,
        ),
        en(
            "⟦⟧Hello",
            "Hello\nI'm live-tweeting #DigiDay26, 9:00–12:00. Mute the tag if you need to! #LT",
            event=_BARE_EN,
        ),
        fr("Bonjour #JournéeNum26", account=_BIO_FR),
        en("Good morning #DigiDay26", account=_BIO_EN),
        fr("Bonjour #TestRadio", exercise=True),
        en("Good morning #TestRadio", exercise=True),
        fr("Oui, tout de suite", kind="reply", answers=ReplyTo("ana", "Tu commences ?")),
        en("Yes, right now", kind="reply", answers=ReplyTo("ana", "Are you starting?")),
        fr("Bonjour #JournéeNum26\n---\nJe live-tweete la matinée #JournéeNum26"),
        en("Good morning #DigiDay26\n---\nI'm live-tweeting the morning #DigiDay26"),
    ),
)

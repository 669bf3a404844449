"""HT01: a live post without the event's hashtag."""

from collections.abc import Iterator
from dataclasses import replace

from livetweet_coach.core.draft.draft import ReplyTo
from livetweet_coach.core.draft.edit import Fix, Safety
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.event_tags import has_event_tag, is_written_wrong
from livetweet_coach.core.rules.examples import DAY_EN, DAY_FR, en, fr
from livetweet_coach.core.rules.room import fits, splitting
from livetweet_coach.core.rules.rule import Hit, Moment, Rule, Scope, Severity, mend
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """A tip only in a reply, or where the thread's first post carries the tag."""
    scene = view.scene
    if not scene.is_live or not scene.tags or scene.is_private or scene.is_quiet:
        return
    if has_event_tag(view.reading, scene) or is_written_wrong(view.reading, scene):
        return
    severity = None
    if not view.is_first and view.first and has_event_tag(view.first.reading, scene):
        if not scene.thread_tags:
            return
        severity = Severity.TIP
    if view.is_reply:
        severity = Severity.TIP
    hashtag = "#" + scene.tags[0]
    end = len(view.text.rstrip())
    message = say("Rules", "{hashtag} is missing: people following from afar won't see this.", hashtag=hashtag)
    yield Hit(Span(end, end), message, _fix(view, end, hashtag), severity)


def _fix(view: View, end: int, hashtag: str) -> Fix | None:
    """The tag behind the last word; in two posts where it does not fit."""
    added = (" " if end else "") + hashtag
    if fits(view.text[:end] + added, view.scene.network):
        return mend(say("Rules", "Add {hashtag}", hashtag=hashtag), Safety.SAFE, view, (end, len(view.text), added))
    return splitting(view, hashtag)


_ASKED_FR = ReplyTo("ana", "Le support est en ligne ?")
_ASKED_EN = ReplyTo("ana", "Are the slides online?")
_BARE_FR = replace(DAY_FR, hashtag="", aliases=(), agenda=())

RULE = Rule(
    id="hashtags/event-missing",
    code="HT01",
    severity=Severity.WARNING,
    moments=frozenset({Moment.LIVE, Moment.SEND}),
    title=say("Rules", "Event hashtag missing"),
    why=say("Rules", "The hashtag is how people follow, mute and archive the live: guides ask for it in every post."),
    short=say("Rules", "Event hashtag missing"),
    source=sources.TWITTMOOC,
    sources=(sources.TIPS_FOR_EVENTS, sources.TEN_TIPS),
    scope=Scope.NEIGHBOURS,
    safety=Safety.SAFE,
    starter=True,
    check=check,
    good=(
        fr("« On n'innove pas seul » – Karim Benali #JournéeNum26"),
        fr("Question de la salle sur le budget. #journéenum26"),
        fr("Rien à voir avec la journée, elle est finie.", minute=200),
        fr("Un mot en privé", kind="dm", to="ana"),
        fr("Entre nous, le vestiaire est au sous-sol", on="mastodon", visibility="followers"),
        fr("Sans événement, pas de hashtag à mettre", event=None),
        fr("Une fiche sans hashtag", event=_BARE_FR),
        en("“Nobody innovates alone” – Karim Benali #DigiDay26"),
        en("A question on budgets from the room. #digiday26"),
        en("The day is over, this is about something else.", minute=200),
        en("A word in private", kind="dm", to="ana"),
        en("Between us, the cloakroom is downstairs", on="mastodon", visibility="followers"),
    ),
    bad=(
        fr(
            "« On n'innove pas seul » – Karim Benali⟦⟧",
            "« On n'innove pas seul » – Karim Benali #JournéeNum26",
            "Il manque #JournéeNum26 : sans lui, les absents ne te verront pas.",
        ),
        fr("Trois idées à reprendre demain #inclusion⟦⟧", "Trois idées à reprendre demain #inclusion #JournéeNum26"),
        fr("Salle comble ce matin⟦⟧  ", "Salle comble ce matin #JournéeNum26"),
        fr("Et les élèves ? 🙋🏽⟦⟧", "Et les élèves ? 🙋🏽 #JournéeNum26"),
        en(
            "“Nobody innovates alone” – Karim Benali⟦⟧",
            "“Nobody innovates alone” – Karim Benali #DigiDay26",
            "#DigiDay26 is missing: people following from afar won't see this.",
        ),
        en("Three ideas to reuse tomorrow #inclusion⟦⟧", "Three ideas to reuse tomorrow #inclusion #DigiDay26"),
        en("A full house this morning⟦⟧  ", "A full house this morning #DigiDay26"),
    ),
    traps=(
        fr(
            "Oui, il est ici.⟦⟧",
            "Oui, il est ici. #JournéeNum26",
            kind="reply",
            answers=_ASKED_FR,
            severity=Severity.TIP,
        ),
        en("Yes, right here.⟦⟧", "Yes, right here. #DigiDay26", kind="reply", answers=_ASKED_EN, severity=Severity.TIP),
        fr(
            "Ouverture par Sophie Martin #JournéeNum26\n---\nPremière idée : commencer petit⟦⟧",
            "Ouverture par Sophie Martin #JournéeNum26\n---\nPremière idée : commencer petit #JournéeNum26",
            severity=Severity.TIP,
        ),
        en(
            "Opening by Sophie Martin #DigiDay26\n---\nFirst idea: start small⟦⟧",
            "Opening by Sophie Martin #DigiDay26\n---\nFirst idea: start small #DigiDay26",
            severity=Severity.TIP,
        ),
        fr("Ouverture #JournéeNum26\n---\nPremière idée : commencer petit", thread_tags=False),
        en("Opening #DigiDay26\n---\nFirst idea: start small", thread_tags=False),
        fr("Ça commence à l'heure ! #JourneeNum26"),
        en("On time! #DDay26"),
        fr("Un accent ailleurs #Journéenùm26"),
        en("An accent by accident #DigiDäy26", event=DAY_EN),
    ),
)

"""PC05: nothing but quotes of one speaker."""

from collections.abc import Iterator
from dataclasses import replace

from livetweet_coach.core.rules.closeness import fold
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.thresholds import STENO_POSTS, STENO_QUOTES, STENO_SHARE, STENO_TIMES
from livetweet_coach.core.rules.examples import DAY_EN, DAY_FR, en, fr, sent
from livetweet_coach.core.rules.hour import is_public
from livetweet_coach.core.rules.readings import Reading, read
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Scope, Severity
from livetweet_coach.core.rules.scene import Scene, View
from livetweet_coach.core.rules.speakers import named, used_handles
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

_ID = "pace/stenographer"


def check(view: View) -> Iterator[Hit]:
    """This post and the five before it, twice an event at most; a question, link, picture or answer is variety."""
    scene = view.scene
    if scene.is_private or view.is_reply or view.line.media or len(scene.recent) < STENO_POSTS - 1:
        return
    if scene.event is not None and (scene.event.verbatim or scene.event.kind == "trial"):
        return
    if not view.reading.quotes or not _is_bare(view.reading) or not _is_quote(view.reading):
        return
    if sum(_ID in post.remarked for post in scene.recent) >= STENO_TIMES:
        return
    last = [post for post in scene.recent if is_public(post)][1 - STENO_POSTS :]
    if len(last) < STENO_POSTS - 1 or any(post.media or post.kind == "reply" or post.replies_to for post in last):
        return
    readings = [*(read(post.text, scene.network) for post in last), view.reading]
    quotes = [reading for reading in readings if _is_quote(reading)]
    if len(quotes) < STENO_QUOTES or not all(map(_is_bare, readings)) or len(_who(quotes, scene)) > 1:
        return
    yield Hit(Span(0, 0), say("Rules", "How about summing up the last three points in your words?"))


def _is_bare(reading: Reading) -> bool:
    return "?" not in reading.text and not reading.links


def _is_quote(reading: Reading) -> bool:
    """Whether most words of the post stand inside quotation marks."""
    quoted = sum(len(reading.quoted_words(quote)) for quote in reading.quotes)
    return quoted > STENO_SHARE * len(reading.words) > 0


def _who(readings: list[Reading], scene: Scene) -> set[str]:
    """Everybody who is named, by their name where the sheet has it."""
    people: set[str] = set()
    speakers = {name.speaker.name: name.speaker for name in scene.roster.names}
    known = {fold(handle).split("@")[0]: name for name, one in speakers.items() for _, handle in one.handles}
    for reading in readings:
        people.update(one.speaker.name for one in named(reading, scene))
        people.update(known.get(handle, handle) for handle in used_handles(reading) if "@" not in handle)
    return people


_SAID_FR = (
    "Il faut former avant d'équiper les écoles",
    "On n'innove jamais seul dans une équipe",
    "Les salles se partagent entre tous les services",
    "Le budget doit suivre les usages des gens",
    "Rien ne remplace le temps passé ensemble",
)
_SAID_EN = (
    "We have to train before we equip schools",
    "Nobody ever innovates alone in a team",
    "Rooms are there to be shared by all",
    "The budget must follow what people use",
    "Nothing replaces the time we spend together",
)
_ALL_FR = tuple(sent(f"« {text} » – Benali", 15 - 3 * n) for n, text in enumerate(_SAID_FR))
_ALL_EN = tuple(sent(f"“{text}” – Benali", 15 - 3 * n) for n, text in enumerate(_SAID_EN))
_MIXED_FR = (*_ALL_FR[:3], sent("Et vous, qu'en pensez-vous ?", 4), _ALL_FR[4])
_MIXED_EN = (*_ALL_EN[:3], sent("And you, what do you think?", 4), _ALL_EN[4])
_TWO_FR = (*_ALL_FR[:4], sent("« Rien ne remplace le temps passé ensemble » – Sophie Martin", 2))
_TWO_EN = (*_ALL_EN[:4], sent("“Nothing replaces the time we spend together” – Sophie Martin", 2))
_TOLD_FR, _TOLD_EN = (
    tuple(replace(post, remarked=frozenset({_ID}) if n < STENO_TIMES else frozenset()) for n, post in enumerate(posts))
    for posts in (_ALL_FR, _ALL_EN)
)
_OWN_FR = (*_ALL_FR[1:4], sent("En clair : on forme d'abord", 3), sent("Deux idées à garder pour la suite", 1))
_OWN_EN = (*_ALL_EN[1:4], sent("In short: training comes first", 3), sent("Two ideas to keep for later on", 1))

RULE = Rule(
    id=_ID,
    code="PC05",
    severity=Severity.TIP,
    moments=AT_SEND,
    title=say("Rules", "Stenographer"),
    why=say("Rules", "Quote, paraphrase or sum up by choice: your own words add what the slides don't say."),
    short=say("Rules", "In your words"),
    source=sources.TIPS_FOR_EVENTS,
    sources=(sources.QUICK_GUIDE, sources.LIBRARY_TIPS),
    scope=Scope.THREAD,
    order=72,
    check=check,
    good=(
        fr("En clair : former avant d'équiper. #JournéeNum26", recent=_ALL_FR),
        fr("« On commence petit et on apprend vite » – Benali", recent=_ALL_FR[:4]),
        fr("« On commence petit et on apprend vite » – Benali", recent=_OWN_FR),
        en("In short: train before you equip. #DigiDay26", recent=_ALL_EN),
        en("“You start small and you learn fast” – Benali", recent=_ALL_EN[:4]),
        en("“You start small and you learn fast” – Benali", recent=_OWN_EN),
    ),
    bad=(
        fr(
            "⟦⟧« On commence petit et on apprend vite » – Benali",
            says="Et si tu résumais les trois derniers points avec tes mots ?",
            recent=_ALL_FR,
        ),
        fr("⟦⟧« On commence petit et on apprend vite » #JournéeNum26", recent=_ALL_FR),
        fr("⟦⟧@Karim_Benali : « On commence petit et on apprend vite »", recent=_ALL_FR),
        en(
            "⟦⟧“You start small and you learn fast” – Benali",
            says="How about summing up the last three points in your words?",
            recent=_ALL_EN,
        ),
        en("⟦⟧“You start small and you learn fast” #DigiDay26", recent=_ALL_EN),
        en("⟦⟧@karim_benali: “You start small and you learn fast”", recent=_ALL_EN),
    ),
    traps=(
        fr("« On commence petit et on apprend vite » – Benali", recent=_MIXED_FR),
        en("“You start small and you learn fast” – Benali", recent=_MIXED_EN),
        fr("« On commence petit et on apprend vite » – Benali", recent=_TWO_FR),
        en("“You start small and you learn fast” – Benali", recent=_TWO_EN),
        fr("« On commence petit et on apprend vite » – Benali", recent=_ALL_FR, event=replace(DAY_FR, verbatim=True)),
        en("“You start small and you learn fast” – Benali", recent=_ALL_EN, event=replace(DAY_EN, kind="trial")),
        fr("« On commence petit et on apprend vite » – Benali", recent=_TOLD_FR),
        en("“You start small and you learn fast” – Benali", recent=_TOLD_EN),
    ),
)

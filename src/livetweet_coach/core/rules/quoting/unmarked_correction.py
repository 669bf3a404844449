"""QA04: a post that puts another one right, without saying so."""

from collections.abc import Iterator
from dataclasses import replace

from livetweet_coach.core.draft.edit import Safety
from livetweet_coach.core.rules.corrected import changed
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.live_words import OF_THE_GAME, RESULT
from livetweet_coach.core.rules.data.repeats import CORRECTS
from livetweet_coach.core.rules.examples import en, fr, sent
from livetweet_coach.core.rules.numbering import number
from livetweet_coach.core.rules.readings import read
from livetweet_coach.core.rules.rule import AT_SEND, Account, Hit, Rule, Severity, mend
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """Against the posts of the last quarter of an hour, the latest first; one that is deleted needs no correction."""
    scene = view.scene
    if scene.is_private or not scene.hour.fresh or CORRECTS.search(view.text):
        return
    if number(view.reading) is not None:
        return
    for post in reversed(scene.hour.fresh):
        if post.deleted or _goes_on(view.text, post.text):
            continue
        span = changed(view, read(post.text, scene.network))
        if span is not None:
            yield _hit(view, span)
            return


def _goes_on(text: str, earlier: str) -> bool:
    """Whether a score has moved on since; at the same minute of the game it has been put right."""
    if not RESULT.search(text) and not RESULT.search(earlier):
        return False
    at, before = OF_THE_GAME.search(text), OF_THE_GAME.search(earlier)
    return at is None or before is None or at[1] != before[1]


def _hit(view: View, span: Span) -> Hit:
    scene = view.scene
    prefix = "Correction\u00a0: " if scene.language == "fr" else "CX: "
    message = say("Rules", "Is this a correction? Say so, and reply to the first.")
    if scene.network.id == "mastodon" or (scene.network.id == "x" and scene.account.premium):
        message = say("Rules", "A correction? You can edit the first post; say there that it is corrected.")
    return Hit(span, message, mend(say("Rules", "Mark the correction"), Safety.LOOK, view, (0, 0, prefix)))


_840_FR = (sent("Déjà 840 inscrits cette année au MOOC #JournéeNum26", 6), sent("Autre chose", 3))
_840_EN = (sent("Already 840 sign-ups this year for the MOOC #DigiDay26", 6), sent("Something else", 3))
_WHO_FR = (sent("Le projet est porté à Nantes par Martin depuis deux ans", 6),)
_WHO_EN = (sent("The project is run in Nantes by Martin for two years now", 6),)
_ROOM_FR = (sent("Rendez-vous pour la suite en salle 3 avec toute l'équipe", 6),)
_ROOM_EN = (sent("See you for the rest in room 3 with all the team", 6),)
_OLD_FR = (sent("Déjà 840 inscrits cette année au MOOC #JournéeNum26", 20),)
_OLD_EN = (sent("Already 840 sign-ups this year for the MOOC #DigiDay26", 20),)
_GONE_FR, _GONE_EN = (replace(_840_FR[0], deleted=True),), (replace(_840_EN[0], deleted=True),)

RULE = Rule(
    id="quoting/unmarked-correction",
    code="QA04",
    severity=Severity.TIP,
    moments=AT_SEND,
    title=say("Rules", "Correction not marked"),
    why=say("Rules", "The first figure has already been passed on: readers need to see which one holds."),
    short=say("Rules", "Mark the correction?"),
    source=sources.CORRECTION_MARK,
    safety=Safety.LOOK,
    order=45,
    check=check,
    good=(
        fr("Correction : 480 inscrits cette année au MOOC, et non 840", recent=_840_FR),
        fr("Déjà 480 inscrits cette année au MOOC #JournéeNum26"),
        fr("Déjà 480 inscrits cette année au MOOC #JournéeNum26", recent=_OLD_FR),
        en("CX: 480 sign-ups this year for the MOOC, not 840", recent=_840_EN),
        en("Already 480 sign-ups this year for the MOOC #DigiDay26"),
        en("Already 480 sign-ups this year for the MOOC #DigiDay26", recent=_OLD_EN),
    ),
    bad=(
        fr(
            "Le désherbage touche ⟦0,4⟧ % du fonds chaque année",
            "Correction : Le désherbage touche 0,4 % du fonds chaque année",
            recent=(sent("Le désherbage touche 4 % du fonds chaque année", 6),),
        ),
        fr(
            "Peyrac mène 18-⟦16⟧ à la 66e, tout reste ouvert",
            "Correction : Peyrac mène 18-16 à la 66e, tout reste ouvert",
            recent=(sent("Peyrac mène 18-14 à la 66e, tout reste ouvert", 4),),
        ),
        en(
            "They counted ⟦2,100⟧ visitors over the whole weekend",
            "CX: They counted 2,100 visitors over the whole weekend",
            recent=(sent("They counted 1,200 visitors over the whole weekend", 6),),
        ),
        en(
            "The rate is ⟦4.5⟧ per cent for the coming year",
            "CX: The rate is 4.5 per cent for the coming year",
            recent=(sent("The rate is 4 per cent for the coming year", 6),),
        ),
        fr(
            "Déjà ⟦480⟧ inscrits cette année au MOOC #JournéeNum26",
            "Correction : Déjà 480 inscrits cette année au MOOC #JournéeNum26",
            "C'est une correction ? Dis-le et réponds au premier.",
            recent=_840_FR,
        ),
        fr(
            "Le fonds coûte ⟦0,4⟧ % du budget de la ville #JournéeNum26",
            "Correction : Le fonds coûte 0,4 % du budget de la ville #JournéeNum26",
            recent=(sent("Le fonds coûte 4 % du budget de la ville #JournéeNum26", 5),),
        ),
        en(
            "We lent ⟦2,100⟧ books in a year here #DigiDay26",
            "CX: We lent 2,100 books in a year here #DigiDay26",
            recent=(sent("We lent 2,500 books in a year here #DigiDay26", 5),),
        ),
        fr(
            "Le projet est porté à Nantes par ⟦Benali⟧ depuis deux ans",
            "Correction : Le projet est porté à Nantes par Benali depuis deux ans",
            recent=_WHO_FR,
        ),
        fr(
            "Le projet n'est ⟦pas⟧ porté à Nantes par Martin depuis deux ans",
            "Correction : Le projet n'est pas porté à Nantes par Martin depuis deux ans",
            recent=(sent("Le projet n'est porté à Nantes par Martin depuis deux ans", 4),),
        ),
        en(
            "Already ⟦480⟧ sign-ups this year for the MOOC #DigiDay26",
            "CX: Already 480 sign-ups this year for the MOOC #DigiDay26",
            "Is this a correction? Say so, and reply to the first.",
            recent=_840_EN,
        ),
        en(
            "The project is run in Nantes by ⟦Benali⟧ for two years now",
            "CX: The project is run in Nantes by Benali for two years now",
            recent=_WHO_EN,
        ),
        en(
            "The project is ⟦not⟧ run in Nantes by Martin for two years now",
            "CX: The project is not run in Nantes by Martin for two years now",
            recent=_WHO_EN,
        ),
    ),
    traps=(
        fr(
            "Déjà ⟦480⟧ inscrits cette année au MOOC",
            "Correction : Déjà 480 inscrits cette année au MOOC",
            "Une correction ? Tu peux modifier le premier message ; dis-y qu'il est corrigé.",
            recent=_840_FR,
            on="mastodon",
        ),
        en(
            "Already ⟦480⟧ sign-ups this year for the MOOC",
            "CX: Already 480 sign-ups this year for the MOOC",
            "A correction? You can edit the first post; say there that it is corrected.",
            recent=_840_EN,
            account=Account("missmooc", premium=True),
        ),
        fr("Rendez-vous pour la suite en salle 4 avec toute l'équipe", recent=_ROOM_FR),
        en("See you for the rest in room 4 with all the team", recent=_ROOM_EN),
        fr("Déjà 480 inscrits cette année au MOOC", recent=_GONE_FR),
        en("Already 480 sign-ups this year for the MOOC", recent=_GONE_EN),
    ),
)

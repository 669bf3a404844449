"""TS01: a talk that asks not to be shared, or not yet."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from livetweet_coach.core.draft.draft import Media
from livetweet_coach.core.event import EventSheet, Policy, Talk, wall_clock
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.examples import DAY_EN, DAY_FR, PHOTO, en, fr
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Keep, Rule, Scope, Severity
from livetweet_coach.core.rules.scene import Scene, View
from livetweet_coach.core.rules.sealed import tells
from livetweet_coach.core.rules.shots import is_unwanted
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import Phrase, say


def check(view: View) -> Iterator[Hit]:
    """One remark for the whole thread, photos that are not wanted included; what settles it is to wait."""
    scene = view.scene
    if not scene.hour.is_sealed or scene.is_private:
        return
    telling = next((line for line in view.thread if tells(line, scene)), None)
    if telling is None:
        return
    pictured = any(is_unwanted(media, scene) for line in view.thread for media in line.media)
    until = scene.hour.opens_at
    yield Hit(Span(0, 0), _message(scene, until, pictured), post_id=telling.post.id, keep=Keep(until))


def _message(scene: Scene, until: datetime | None, pictured: bool) -> Phrase:
    if until is None or scene.event is None:
        if pictured:
            return say("Rules", "This talk asks for no sharing and no photos. I'm keeping your text and picture here.")
        return say("Rules", "This talk asks not to be shared. I'm keeping your text here.")
    at = wall_clock(until, scene.event.timezone)
    began = scene.hour.began
    if began is not None and at.date() != began.date():
        when = say("Rules", "{day}/{month}, {hour}:{minute}", "a day's hour", None, day=at.day, month=f"{at.month:02}",
                   hour=at.hour, minute=f"{at.minute:02}")  # fmt: skip
    else:
        when = say("Rules", "{hour}:{minute}", "an hour", None, hour=at.hour, minute=f"{at.minute:02}")
    if pictured:
        return say("Rules", "Not before {time}, and no photos. I'm keeping your text and picture here.", time=when)
    return say("Rules", "Not to be shared before {time}. I'm keeping your text here.", time=when)


def _talk(day: EventSheet, *policies: Policy, until: datetime | None = None) -> EventSheet:
    """The day with these policies in its second talk, the one of the examples."""
    first, second, *rest = day.agenda
    changed: Talk = replace(second, policies=policies, embargo_until=until)
    return replace(day, agenda=(first, changed, *rest))


_TWO, _TOMORROW, _PAST = datetime(2026, 11, 12, 14), datetime(2026, 11, 13, 9, 30), datetime(2026, 11, 12, 9, 35)
_NO_FR, _NO_EN = _talk(DAY_FR, "no-tweet"), _talk(DAY_EN, "no-tweet")
_TWO_FR, _TWO_EN = _talk(DAY_FR, "embargo", until=_TWO), _talk(DAY_EN, "embargo", until=_TWO)
_LATER_FR, _LATER_EN = _talk(DAY_FR, "embargo", until=_TOMORROW), _talk(DAY_EN, "embargo", until=_TOMORROW)
_BOTH_FR = _talk(DAY_FR, "embargo", "no-photo", until=_TWO)
_BOTH_EN = _talk(DAY_EN, "embargo", "no-photo", until=_TWO)
_OPEN_FR, _OPEN_EN = _talk(DAY_FR, "embargo", until=_PAST), _talk(DAY_EN, "embargo", until=_PAST)
_SOME_FR, _SOME_EN = _talk(DAY_FR, "embargo"), _talk(DAY_EN, "embargo")
_LIFTED_FR, _LIFTED_EN = _talk(DAY_FR, "open"), _talk(DAY_EN, "open")
_SHOT: tuple[Media, ...] = (replace(PHOTO, kind="slide"),)

RULE = Rule(
    id="policy/do-not-share",
    code="TS01",
    severity=Severity.BLOCKER,
    moments=AT_SEND,
    title=say("Rules", "“Please don't share”, or not yet"),
    why=say("Rules", "Whoever comes late misses the spoken request: unpublished results have got out that way."),
    short=say("Rules", "Not to be shared"),
    source=sources.CONFERENCE_POLICY,
    sources=(sources.TO_TWEET_OR_NOT,),
    scope=Scope.THREAD,
    keeps=True,
    starter=True,
    check=check,
    good=(
        fr("Salle comble, on reprend à 10 h 30 en salle 3 #JournéeNum26", event=_TWO_FR),
        fr("Les inscrits ont triplé : 480 #JournéeNum26"),
        fr("Je live-tweete Journée Num26, 9 h–12 h ! #JournéeNum26 #LT", event=_TWO_FR),
        fr("« On n'innove pas seul » – Karim Benali", event=_TWO_FR, minute=20),
        fr("« On n'innove pas seul » – Karim Benali", event=_NO_FR, kind="dm", to="ana"),
        en("A full house, back at 10:30 in room 3 #DigiDay26", event=_TWO_EN),
        en("Sign-ups have tripled: 480 #DigiDay26"),
        en("I'm live-tweeting DigiDay 26, 9:00–12:00! #DigiDay26 #LT", event=_TWO_EN),
        en("“Nobody innovates alone” – Karim Benali", event=_TWO_EN, minute=20),
        en("“Nobody innovates alone” – Karim Benali", event=_NO_EN, kind="dm", to="ana"),
    ),
    bad=(
        fr(
            "⟦⟧Les inscrits ont triplé : 480 #JournéeNum26",
            says="À ne pas diffuser avant 14\u00a0h\u00a000. Je garde ton texte ici.",
            event=_TWO_FR,
        ),
        fr(
            "⟦⟧« On n'innove pas seul » #JournéeNum26",
            says="Cette intervention demande de ne pas diffuser. Je garde ton texte ici.",
            event=_NO_FR,
        ),
        fr(
            "⟦⟧La courbe #JournéeNum26",
            says="Pas avant 14\u00a0h\u00a000, et pas de photo. Je garde ton texte et ton image ici.",
            event=_BOTH_FR,
            media=_SHOT,
        ),
        fr("⟦⟧Karim Benali est convaincant", event=_SOME_FR),
        fr("⟦⟧@Karim_Benali est convaincant", event=_TWO_FR),
        fr("⟦⟧Karim nous convainc", event=_TWO_FR),
        fr("⟦⟧480", says="À ne pas diffuser avant 13/11, 9\u00a0h\u00a030. Je garde ton texte ici.", event=_LATER_FR),
        fr("On s'installe\n---\n⟦⟧480 inscrits", event=_TWO_FR),
        fr("⟦⟧C'est Huguette Pouget qui gagne le premier prix !", event=_TWO_FR),
        fr("⟦⟧Le prototype vole !", event=_TWO_FR),
        fr("⟦⟧Sous embargo, donc entre nous : les loups sont revenus dans le Vercors", event=_TWO_FR),
        en(
            "⟦⟧Sign-ups have tripled: 480 #DigiDay26",
            says="Not to be shared before 14:00. I'm keeping your text here.",
            event=_TWO_EN,
        ),
        en(
            "⟦⟧“Nobody innovates alone” #DigiDay26",
            says="This talk asks not to be shared. I'm keeping your text here.",
            event=_NO_EN,
        ),
        en(
            "⟦⟧The curve #DigiDay26",
            says="Not before 14:00, and no photos. I'm keeping your text and picture here.",
            event=_BOTH_EN,
            media=_SHOT,
        ),
        en("⟦⟧Karim Benali is convincing", event=_SOME_EN),
        en("⟦⟧@karim_benali is convincing", event=_TWO_EN),
        en("⟦⟧Karim convinces us", event=_TWO_EN),
        en("⟦⟧480", says="Not to be shared before 13/11, 9:30. I'm keeping your text here.", event=_LATER_EN),
        en("We are settling in\n---\n⟦⟧480 sign-ups", event=_TWO_EN),
        en("⟦⟧The goose comes back as a ghost and the tin is empty", event=_TWO_EN),
        en("⟦⟧With the jury out, counsel wants the emails thrown out", event=_TWO_EN),
        en("⟦⟧Embargoed till six but the compiler is four times faster", event=_TWO_EN),
    ),
    traps=(
        # The seal itself, manners, the room: they tell nothing of the talk.
        fr("L'intervenante demande de ne rien publier : silence radio jusqu'à 14 h 20", event=_TWO_FR),
        fr("Karim Benali a demandé que rien ne sorte avant 18 h : je tiens parole", event=_TWO_FR),
        fr("Résultat à 12 h 15 sous le tilleul. Quelqu'un a perdu une écharpe rouge ?", event=_TWO_FR),
        fr("Merci Karim Benali, à tout à l'heure", event=_TWO_FR),
        en("Karim's reading something that isn't out yet, so phones down for ten minutes", event=_TWO_EN),
        en("Something very good is being shown and I'm not allowed to say what. Ask me at six", event=_TWO_EN),
        en("The jury has been sent out. The queue for coffee goes right round the building", event=_TWO_EN),
        en("Whoa. Thanks Karim Benali, see you all at 3", event=_TWO_EN),
        # An unknown policy forbids nothing.
        fr("« On n'innove pas seul » – Karim Benali, 480 inscrits #JournéeNum26"),
        en("“Nobody innovates alone” – Karim Benali, 480 sign-ups #DigiDay26"),
        # The speaker lifts it: the sheet says open, or the hour has passed.
        fr("Les inscrits ont triplé : 480 #JournéeNum26", event=_LIFTED_FR),
        en("Sign-ups have tripled: 480 #DigiDay26", event=_LIFTED_EN),
        fr("Les inscrits ont triplé : 480 #JournéeNum26", event=_OPEN_FR),
        en("Sign-ups have tripled: 480 #DigiDay26", event=_OPEN_EN),
    ),
)

"""TS03: a person named under the Chatham House Rule."""

from collections.abc import Iterator

from livetweet_coach.core.draft.edit import Safety
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.functions import FUNCTION
from livetweet_coach.core.rules.examples import en, fr
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity, mend
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.rules.session_people import mentioned, people, unnamed
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """One remark a post for everybody of the talk that it names, by name, first name, alias or handle."""
    scene = view.scene
    if scene.event is None or scene.talk is None or not scene.is_chatham or scene.is_private:
        return
    spans = mentioned(view.reading, people(scene.event, scene.talk))
    spans = tuple(sorted((*spans, *(one for one in _functions(view) if not any(one.overlaps(span) for span in spans)))))
    if not spans:
        return
    someone = "someone" if scene.language == "en" else "une personne"
    edits = unnamed(view.text, spans, someone)
    fix = mend(say("Rules", "Leave the names out"), Safety.LOOK, view, *edits)
    yield Hit(spans[0], say("Rules", "Chatham House Rule: the idea yes, the person no."), fix)


def _functions(view: View) -> list[Span]:
    """Who speaks under no name, and is known by the house they work for; what is quoted speaks of others."""
    found = []
    for match in FUNCTION.finditer(view.reading.blanked):
        group = next(name for name in ("who", "credited", "one") if match[name])
        span = Span(*match.span(group))
        if not view.reading.in_quote(span):
            found.append(span)
    return found


_MINUTE = 100

RULE = Rule(
    id="policy/chatham-house",
    code="TS03",
    severity=Severity.BLOCKER,
    moments=AT_SEND,
    title=say("Rules", "A name under the Chatham House Rule"),
    why=say("Rules", "What is said may be used; who said it, and for whom they work, may not be told."),
    short=say("Rules", "Ideas yes, names no"),
    source=sources.CHATHAM,
    sources=(sources.CHATHAM_BACKCHANNEL,),
    safety=Safety.LOOK,
    starter=True,
    check=check,
    good=(
        fr("Dans la discussion : la crainte d'un gel de budget. #JournéeNum26", minute=_MINUTE),
        fr("Sophie Martin ouvre la journée #JournéeNum26", minute=5),
        fr("Ana Lefèvre écoute au fond #JournéeNum26", minute=_MINUTE),
        fr("Le benali est un fromage ? #JournéeNum26", minute=_MINUTE),
        fr("Sophie Martin craint un gel", minute=_MINUTE, kind="dm", to="ana"),
        en("In discussion: concern about a budget freeze. #DigiDay26", minute=_MINUTE),
        en("Sophie Martin opens the day #DigiDay26", minute=5),
        en("Ana Lefèvre listens at the back #DigiDay26", minute=_MINUTE),
        en("Is benali a cheese? #DigiDay26", minute=_MINUTE),
        en("Sophie Martin fears a freeze", minute=_MINUTE, kind="dm", to="ana"),
    ),
    bad=(
        fr(
            "Mme ⟦Martin⟧ (Rectorat) : « le budget sera gelé » #JournéeNum26",
            "« le budget sera gelé » #JournéeNum26",
            "Règle de Chatham House : l'idée oui, la personne non.",
            minute=_MINUTE,
        ),
        fr(
            "« Le budget sera gelé » – ⟦Karim Benali⟧ #JournéeNum26",
            "« Le budget sera gelé » #JournéeNum26",
            minute=_MINUTE,
        ),
        fr(
            "⟦Sophie⟧ craint un gel, Karim Benali aussi",
            "Une personne craint un gel, une personne aussi",
            minute=_MINUTE,
        ),
        fr(
            "Selon ⟦@Sophie_Martin⟧, un gel est à craindre", "Selon une personne, un gel est à craindre", minute=_MINUTE
        ),
        fr(
            "⟦La directrice du SCD⟧ l'admet : quatre abandons en cinq ans",
            "Une personne l'admet : quatre abandons en cinq ans",
            minute=_MINUTE,
        ),
        en("⟦Someone from the Treasury⟧ fears a freeze", "Someone fears a freeze", minute=_MINUTE),
        fr("⟦sophie martin⟧ craint un gel", "Une personne craint un gel", minute=_MINUTE),
        fr("Un gel ? ⟦#KarimBenali⟧ le craint", "Un gel ? Une personne le craint", minute=_MINUTE),
        en("⟦sophie martin⟧ fears a freeze", "Someone fears a freeze", minute=_MINUTE),
        en("A freeze? ⟦#KarimBenali⟧ fears it", "A freeze? Someone fears it", minute=_MINUTE),
        en(
            "Ms ⟦Martin⟧ (Rectorate): “the budget will be frozen” #DigiDay26",
            "“the budget will be frozen” #DigiDay26",
            "Chatham House Rule: the idea yes, the person no.",
            minute=_MINUTE,
        ),
        en(
            "“The budget will be frozen” – ⟦Karim Benali⟧ #DigiDay26",
            "“The budget will be frozen” #DigiDay26",
            minute=_MINUTE,
        ),
        en(
            "⟦Sophie⟧ fears a freeze, and so does Karim Benali",
            "Someone fears a freeze, and so does someone",
            minute=_MINUTE,
        ),
        en("According to ⟦@sophie_martin⟧ a freeze may come", "According to someone a freeze may come", minute=_MINUTE),
    ),
    traps=(
        # One's own presence tells something already, and is one's own to tell.
        fr("J'écoute la table ronde, à douze autour de la table #JournéeNum26", minute=_MINUTE),
        en("Listening to the panel, twelve of us round the table #DigiDay26", minute=_MINUTE),
        # Who is only spoken of, or could be anybody.
        fr("Le ministre de l'Éducation devrait écouter ; une personne de la table le dit", minute=_MINUTE),
        en("A librarian says so, and someone at the back agrees: the chair of the panel smiles", minute=_MINUTE),
        # A quote without a speaker is what the rule wants; QA01 keeps silent here too.
        fr("« On ne peut pas former sans équiper » #JournéeNum26", minute=_MINUTE),
        en("“You cannot train people without equipment” #DigiDay26", minute=_MINUTE),
    ),
)

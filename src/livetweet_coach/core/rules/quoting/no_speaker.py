"""QA01: a quote, and nobody to put it down to."""

from collections.abc import Iterator
from dataclasses import replace

from livetweet_coach.core.draft.edit import Fix, Safety
from livetweet_coach.core.rules.closeness import fold, norm
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.attribution import TITLE_WORDS
from livetweet_coach.core.rules.data.thresholds import QUOTE_WORDS
from livetweet_coach.core.rules.examples import DAY_EN, DAY_FR, en, fr
from livetweet_coach.core.rules.readings import WORD, Reading, read
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Scope, Severity, mend
from livetweet_coach.core.rules.sayers import is_bare, is_titled, tells
from livetweet_coach.core.rules.scene import Scene, View
from livetweet_coach.core.rules.speakers import named, says_who, used_handles
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """Quotes of four words and more; titles of works are none, and in a Chatham session nobody is named."""
    scene, reading = view.scene, view.reading
    if scene.is_chatham or not reading.quotes or says_who(reading, scene):
        return
    quotes = [quote for quote in reading.quotes if _is_speech(view, quote)]
    if not quotes or _tells(reading, scene):
        return
    bare = next((quote for quote in quotes if is_bare(reading, quote)), None)
    if bare is None or _was_introduced(view):
        return
    yield Hit(bare, say("Rules", "Who says so?"), _fix(view, bare))


def _tells(reading: Reading, scene: Scene) -> bool:
    words = frozenset(WORD.findall(fold(scene.event.title))) if scene.event else frozenset()
    return tells(reading, scene.language, words)


def _is_speech(view: View, quote: Span) -> bool:
    before = view.text[max(0, quote.start - 80) : quote.start]
    if (
        len(view.reading.quoted_words(quote)) < QUOTE_WORDS
        or TITLE_WORDS.search(before)
        or is_titled(view.reading, quote)
    ):
        return False
    if is_titled(view.reading, quote):
        return False
    title = norm(view.text[quote.start + 1 : quote.end - 1].strip())
    event = view.scene.event
    known = (event.title, *(talk.title for talk in event.agenda)) if event else ()
    return all(norm(name.strip()) != title for name in known)


def _was_introduced(view: View) -> bool:
    """Whether the thread told who speaks: she says, after a post that names her; or one speaker for all of it."""
    scene = view.scene
    if view.is_reply and scene.reply_to and _names_one(read(scene.reply_to.text, scene.network), scene):
        return True
    if view.before and _names_one(view.before.reading, scene):
        return True
    if view.first is None or view.is_first:
        return False
    people = {one.speaker.name for one in named(view.first.reading, view.scene)}
    handles = used_handles(view.first.reading)
    event = view.scene.event
    for speaker in event.speakers if event else ():
        if handles & {norm(handle) for _, handle in speaker.handles}:
            people.add(speaker.name)
    return len(people or handles) == 1 or (not people and not handles and _tells(view.first.reading, scene))


def _names_one(reading: Reading, scene: Scene) -> bool:
    """Whether a post has one who may go on in the next: of two speakers that it names, nobody knows which."""
    if len(named(reading, scene)) > 1 or len(reading.handles) > 1:
        return False
    return says_who(reading, scene) or _tells(reading, scene)


def _fix(view: View, quote: Span) -> Fix | None:
    """The current talk's speaker, where it has one: before a quote that opens the post, behind another."""
    talk = view.scene.talk
    if talk is None or len(talk.speakers) != 1:
        return None
    speaker = talk.speakers[0]
    label = say("Rules", "Say that it is {speaker}", speaker=speaker)
    if view.text[: quote.start].strip():
        return mend(label, Safety.LOOK, view, (quote.end, quote.end, f" – {speaker}"))
    colon = "\u00a0: " if view.scene.language == "fr" else ": "
    return mend(label, Safety.LOOK, view, (quote.start, quote.start, speaker + colon))


_NOBODY_FR, _NOBODY_EN = replace(DAY_FR, speakers=(), agenda=()), replace(DAY_EN, speakers=(), agenda=())

RULE = Rule(
    id="quoting/no-speaker",
    code="QA01",
    severity=Severity.WARNING,
    moments=AT_SEND,
    title=say("Rules", "Quote without a speaker"),
    why=say("Rules", "Readers need to know who is speaking, in a discussion too."),
    short=say("Rules", "Name the speaker"),
    source=sources.LECTURES,
    sources=(sources.HOW_TO,),
    scope=Scope.NEIGHBOURS,
    safety=Safety.LOOK,
    starter=True,
    check=check,
    good=(
        fr("K. Benali : « Former avant d'équiper les salles » #JournéeNum26"),
        fr("« Former avant d'équiper les salles » – @Karim_Benali"),
        fr("« Former avant d'équiper les salles », dit Benali"),
        fr("Jeanne Dupont : « Former avant d'équiper les salles »", event=_NOBODY_FR),
        fr("Une participante : « Former avant d'équiper les salles »", event=_NOBODY_FR),
        fr("« Le support est en ligne ? » demande la salle"),
        fr("Karim résume : « Former avant d'équiper les salles »"),
        en("Karim's slide: “Train before you equip”"),
        en("A teacher: “Train before you equip”", event=_NOBODY_EN),
        en("“Are the slides online?” asks the room"),
        fr("Sans citation, rien à attribuer"),
        en("K. Benali: “Train before you equip” #DigiDay26"),
        en("“Train before you equip” – @karim_benali"),
        en("“Train before you equip”, says Benali"),
        en("Jane Smith: “Train before you equip”", event=_NOBODY_EN),
        en("No quote, nobody to name"),
        fr("Josiane, du quartier du Port : « On attend le bus depuis 2019 »", event=_NOBODY_FR),
        fr("« On attend le bus depuis 2019 », souffle ma voisine de banc", event=_NOBODY_FR),
        fr("Diapo 12 : « Quarante pour cent de rien, ça fait rien »", event=_NOBODY_FR),
        en("Stall 7, Year 2: “Does salt float on oil?”", event=_NOBODY_EN),
        en("“I only came for the scones,” one of the sixth formers told us.", event=_NOBODY_EN),
        en("Barnes & Webb have replied. “We take all complaints seriously.”", event=_NOBODY_EN),
    ),
    bad=(
        fr("La phrase du jour : ⟦« On n'innove pas tout seul »⟧", event=_NOBODY_FR),
        fr(
            "⟦« Former avant d'équiper les salles »⟧ #JournéeNum26",
            "Karim Benali : « Former avant d'équiper les salles » #JournéeNum26",
            "Qui le dit ?",
        ),
        fr(
            "Très juste 👏 ⟦« On n'innove pas tout seul »⟧",
            "Très juste 👏 « On n'innove pas tout seul » – Karim Benali",
        ),
        fr("⟦“On n'innove pas tout seul”⟧ #TestRadio", event=None),
        fr('Entendu : ⟦"il faut oser se tromper"⟧', event=_NOBODY_FR),
        en(
            "⟦“Train before you equip”⟧ #DigiDay26", "Karim Benali: “Train before you equip” #DigiDay26", "Who says so?"
        ),
        en("So true 👏 ⟦“Nobody innovates alone, ever”⟧", "So true 👏 “Nobody innovates alone, ever” – Karim Benali"),
        en("⟦“Nobody ever innovates alone”⟧ #TestRadio", event=None),
        en('Overheard: ⟦"you have to dare"⟧', event=_NOBODY_EN),
        fr("J'adore : ⟦« Personne ne finance les réparations »⟧", event=_NOBODY_FR),
        fr("⟦« Personne ne finance les réparations »⟧, tout est dit.", event=_NOBODY_FR),
        en("Ouch: ⟦“Nobody funds the boring repairs”⟧", event=_NOBODY_EN),
        en("⟦“Nobody funds the boring repairs”⟧ is my favourite line today", event=_NOBODY_EN),
    ),
    traps=(
        fr("Le conseiller ne chiffre rien, il parle d'« accompagnement à la hauteur »", event=_NOBODY_FR),
        fr("Le groupe a joué « La Bourrée des trois vallées », puis un rock"),
        fr("La banderole est en occitan : « Qui n'a pas de pain n'a pas d'hiver »"),
        fr("Entendu dans la file des crêpes : « T'as voté pour la salle, toi ? »"),
        fr("« Le péril, c'est un mot de tableur », ajoute-t-elle, et elle se rassied"),
        fr("Concept de la matinée : la « pile de mauvaise conscience », que personne ne range"),
        fr("À l'écran : « Lire, c'est aussi rendre »"),
        fr("Magnifique, à méditer ce soir : ⟦« Lire, c'est aussi rendre »⟧", event=_NOBODY_FR),
        fr("Entendu à l'instant : ⟦« Il faudra bien dix ans de travaux »⟧", event=_NOBODY_FR),
        en("Janet in Mixenden, line 2: “I've moved four times in five years”", event=_NOBODY_EN),
        en("Kelly, with a baby, reads us the agent's advice: “Open a window and breathe less”", event=_NOBODY_EN),
        en("Update: Marlowe & Finch have replied. “We take all reports of damp seriously.”", event=_NOBODY_EN),
        en("Stall 4, Year 2: “Which biscuit is the best dunker?”", event=_NOBODY_EN),
        en("“Science is just being nosy with a pencil,” a Year 5 told me", event=_NOBODY_EN),
        en("Q from Year 6: do you get paid? A: “Less than your head teacher, more than the goose.”", event=_NOBODY_EN),
        en("“He sent me the sunrise that morning,” his sister says", event=_NOBODY_EN),
        en("Ah yes, “just move somewhere cheaper”. Why did none of us think of that.", event=_NOBODY_EN),
        en("The phrase “it's only a cache” is now banned here", event=_NOBODY_EN),
        en("Love this one, so much: ⟦“Open a window and breathe less”⟧", event=_NOBODY_EN),
        en("Best line of the day so far ⟦“Open a window and breathe less”⟧ 👏", event=_NOBODY_EN),
        fr("L'adjoint parle de « solidarité bien comprise entre quartiers »"),
        en("The clerk calls it “a modest and fully funded change”"),
        fr("« On ne fait pas d'économies là-dessus », lance une élue"),
        en("“My shift ends at seven,” a nurse tells the room"),
        fr("Ils ont choisi leur titre : neuf voix pour « La Terre qui bout »"),
        en("A driver, on tape: “I have never seen the market”"),
        fr("Le capitaine à l'arbitre, sourire aux lèvres : « Vous êtes vraiment sûr ? »"),
        en("On the line, Jean, 82: “The baker carried the bread upstairs”"),
        fr("À lire ce soir, le livre « Le Petit Prince des étoiles »"),
        en("A must-read, the book “The Little Prince of Stars”"),
        fr("Bienvenue à « Mutualiser sans s'épuiser »"),
        en("Welcome to “Pooling without burning out”"),
        fr("Ah oui, « il suffit de traverser la rue »", event=_NOBODY_FR),
        en("Ah yes, “just move somewhere cheaper”.", event=_NOBODY_EN),
        fr("Entendu dans la file des crêpes : « J'ai voté pour le sucre »", event=_NOBODY_FR),
        en("Overheard in the tea queue: “I came for the scones”", event=_NOBODY_EN),
        fr("Et le parking ? « Il reste gratuit jusqu'en juin »", event=_NOBODY_FR),
        en("What about the lights? “They stay on until midnight”", event=_NOBODY_EN),
        fr("La notion de « sobriété heureuse et partagée » revient", event=_NOBODY_FR),
        en("The phrase “it is only a cache” is now banned", event=_NOBODY_EN),
        fr("Le fameux « vivre ensemble » en question"),
        en("The famous “digital natives” questioned"),
        fr("« Le budget sera gelé cette année »", minute=120),
        en("“The budget will be frozen this year”", minute=120),
        fr("Karim Benali prend la parole\n---\nBienvenue\n---\n« Former avant d'équiper les salles »"),
        en("Karim Benali takes the floor\n---\nWelcome\n---\n“Train before you equip”"),
        fr("Sophie Martin, puis Karim Benali\n---\nElle ajoute : « Former avant d'équiper les salles »"),
        en("Sophie Martin, then Karim Benali\n---\nShe adds: “Train before you equip”"),
        fr(
            "Sophie Martin, puis Karim Benali\n---\nDeux questions\n---\n⟦« Former avant d'équiper les salles »⟧",
            "Sophie Martin, puis Karim Benali\n---\nDeux questions\n---\n"
            "Karim Benali : « Former avant d'équiper les salles »",
        ),
    ),
)

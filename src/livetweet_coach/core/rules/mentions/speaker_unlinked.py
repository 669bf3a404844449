"""MN01: a speaker named without the handle that the event's sheet knows."""

from collections.abc import Iterator
from dataclasses import replace

from livetweet_coach.core.draft.edit import Edit, Fix, Safety
from livetweet_coach.core.rules.closeness import fold
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.thresholds import MENTION_POSTS
from livetweet_coach.core.rules.examples import DAY_EN, DAY_FR, en, fr, sent
from livetweet_coach.core.rules.readings import read
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Scope, Severity
from livetweet_coach.core.rules.scene import Line, View
from livetweet_coach.core.rules.speakers import Named, named_outside_quotes, used_handles
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


def check(view: View) -> Iterator[Hit]:
    """Each speaker once a thread, unless the handle is in it or was used in one of the last posts."""
    scene = view.scene
    if scene.event is None or scene.is_chatham or scene.is_private:
        return
    mentions = [(line, one) for line in view.thread for one in named_outside_quotes(line.reading, scene)]
    if not mentions:
        return
    recent = [read(post.text, scene.network) for post in scene.recent[-MENTION_POSTS:]]
    used = frozenset().union(*(used_handles(reading) for reading in (*recent, *(li.reading for li in view.thread))))
    seen: set[str] = set()
    for line, one in mentions:
        handle = one.speaker.handle(scene.network.id)
        if not handle or not one.speaker.taggable or handle in seen:
            continue
        seen.add(handle)
        if fold(handle) in used or fold(handle).split("@")[0] in used:
            continue
        message = say("Rules", "{speaker} is here: {handle}.", speaker=one.speaker.name, handle="@" + handle)
        yield Hit(one.span, message, _fix(line, one, "@" + handle), post_id=line.post.id)


def _is_quoted(line: Line, one: Named) -> bool:
    """Whether somebody else says the name: a handle has no place in their words."""
    return any(quote.start < one.span.start and one.span.end < quote.end for quote in line.reading.quotes)


def _fix(line: Line, one: Named, handle: str) -> Fix:
    """The handle in the name's place; beside it where it would open the sentence, or the name is a surname only."""
    span = one.span
    before, after = line.text[: span.start].strip(), line.text[span.end :].lstrip()
    if one.in_full and (before or after.startswith(":")):
        edit = Edit(line.post.id, span, handle)
    else:
        edit = Edit(line.post.id, Span(span.end, span.end), f" ({handle})")
    return Fix(say("Rules", "Add {handle}", handle=handle), (edit,), Safety.LOOK)


_USED_FR, _USED_EN = sent("Ouverture par @Sophie_Martin #JournéeNum26"), sent("Opening by @sophie_martin #DigiDay26")
_LATER = tuple(sent(f"Message {n}", 4) for n in "abcde")
_TWINS_FR = replace(DAY_FR, speakers=(*DAY_FR.speakers, replace(DAY_FR.speakers[1], name="Leïla Benali", handles=())))
_TWINS_EN = replace(DAY_EN, speakers=(*DAY_EN.speakers, replace(DAY_EN.speakers[1], name="Leïla Benali", handles=())))

RULE = Rule(
    id="mentions/speaker-unlinked",
    code="MN01",
    severity=Severity.TIP,
    moments=AT_SEND,
    title=say("Rules", "Known speaker named without their handle"),
    why=say("Rules", "The handle lets the speaker answer, and readers find them."),
    short=say("Rules", "Add the handle"),
    source=sources.TEN_TIPS,
    sources=(sources.HOW_TO, sources.TIPS_FOR_EVENTS),
    scope=Scope.THREAD,
    safety=Safety.LOOK,
    check=check,
    good=(
        fr("@Sophie_Martin : « commencez petit »"),
        fr("Sophie Martin (@sophie_martin) : « commencez petit »"),
        fr("La salle demande : « Et vous, Karim Benali, vous en dites quoi ? »"),
        fr("Personne n'est nommé ici"),
        fr("Sophie Martin ouvre la journée", on="bluesky"),
        fr("Ouverture par @Sophie_Martin\n---\nSophie Martin cite une étude"),
        en("@sophie_martin: “start small”"),
        en("Sophie Martin (@Sophie_Martin): “start small”"),
        en("The room asks: “What would you do, Karim Benali?”"),
        en("Nobody is named here"),
        en("Sophie Martin opens the day", on="bluesky"),
        en("Opening by @sophie_martin\n---\nSophie Martin quotes a study"),
    ),
    bad=(
        fr(
            "⟦Sophie Martin⟧ : « commencez petit »",
            "@Sophie_Martin : « commencez petit »",
            "Sophie Martin est ici : @Sophie_Martin.",
        ),
        fr("Ouverture par ⟦Sophie Martin⟧ 🎉", "Ouverture par @Sophie_Martin 🎉"),
        fr("⟦Sophie Martin⟧ ouvre la journée", "Sophie Martin (@Sophie_Martin) ouvre la journée"),
        fr("Selon ⟦Benali⟧, on innove ensemble", "Selon Benali (@Karim_Benali), on innove ensemble"),
        fr("D'après ⟦SOPHIE MARTIN⟧, osons", "D'après @sophie@mastodon.example, osons", on="mastodon"),
        fr("Sans nom\n---\nPuis ⟦Karim Benali⟧ arrive", "Sans nom\n---\nPuis @Karim_Benali arrive"),
        en("⟦Sophie Martin⟧: “start small”", "@sophie_martin: “start small”", "Sophie Martin is here: @sophie_martin."),
        en("Opening by ⟦Sophie Martin⟧ 🎉", "Opening by @sophie_martin 🎉"),
        en("⟦Sophie Martin⟧ opens the day", "Sophie Martin (@sophie_martin) opens the day"),
        en("Mr ⟦Benali⟧ wants us to pool", "Mr Benali (@karim_benali) wants us to pool"),
        en("No name\n---\nThen ⟦Karim Benali⟧ arrives", "No name\n---\nThen @karim_benali arrives"),
    ),
    traps=(
        fr("Sophie Martin cite une étude", recent=(_USED_FR,)),
        en("Sophie Martin quotes a study", recent=(_USED_EN,)),
        fr("Puis ⟦Sophie Martin⟧ conclut", "Puis @Sophie_Martin conclut", recent=(_USED_FR, *_LATER)),
        en("Then ⟦Sophie Martin⟧ ends", "Then @sophie_martin ends", recent=(_USED_EN, *_LATER)),
        fr("Martin parle, mais lequel ? Lucie Martin ou Paul Martin"),
        en("Martin speaks, but which one? Lucie Martin or Paul Martin"),
        fr("Benali parle, mais qui des deux ?", event=_TWINS_FR),
        en("Benali speaks, but which of the two?", event=_TWINS_EN),
        fr("Ana Lefèvre préfère ne pas être identifiée"),
        en("Ana Lefèvre would rather not be tagged"),
        fr("Sophie Martin parle à huis clos", minute=120),
        fr("La salle : « Merci, Monsieur Benali, c'est clair »"),
        en("The room: “Thank you, Mr Benali, that is clear”"),
        fr("« Vraiment, Benali ? » ⟦Benali⟧ sourit", "« Vraiment, Benali ? » Benali (@Karim_Benali) sourit"),
        en("“Really, Benali?” ⟦Benali⟧ smiles", "“Really, Benali?” Benali (@karim_benali) smiles"),
        en("Sophie Martin speaks behind closed doors", minute=120),
    ),
)

"""PC02: more posts than readers can follow."""

from collections.abc import Iterator
from dataclasses import replace

from livetweet_coach.core.rules.closeness import fold
from livetweet_coach.core.rules.context import SentPost
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.live_words import MATCH, RESULT, SIGNED
from livetweet_coach.core.rules.data.thresholds import FLOOD_POSTS
from livetweet_coach.core.rules.examples import DAY_EN, DAY_FR, en, fr, sent
from livetweet_coach.core.rules.numbering import number
from livetweet_coach.core.rules.readings import WORD, Reading, read
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Scope, Severity
from livetweet_coach.core.rules.scene import Scene, View
from livetweet_coach.core.rules.speakers import named
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

_SHORT = 3


def check(view: View) -> Iterator[Hit]:
    """This post would be the fourth in two minutes, by when they were written; a thread counts once.

    Never a fix: a post that the app holds back on its own would be a surprise.
    """
    scene = view.scene
    if scene.is_private or scene.kind == "scheduled" or len(scene.hour.lately) < FLOOD_POSTS - 1:
        return
    if _tells_match(view.reading, scene):
        return
    if len(view.thread) > 1 or number(view.reading) is not None or RESULT.search(view.text):
        return
    mine = _signature(view.text)
    counted = [post for post in scene.hour.lately if _signature(post.text) == mine and _counts(post, view)]
    sendings = {post.thread or str(place) for place, post in enumerate(counted)}
    if len(sendings) >= FLOOD_POSTS - 1:
        yield Hit(Span(0, 0), say("Rules", "Quick fingers; pick the stronger of the next two ideas."))


def _counts(post: SentPost, view: View) -> bool:
    reading = read(post.text, view.scene.network)
    return not RESULT.search(post.text) and number(reading) is None and not _tells_match(reading, view.scene)


def _tells_match(reading: Reading, scene: Scene) -> bool:
    """Whether a post is about what happens on the field, or at least on it; the mustard is not."""
    if scene.event is None or scene.event.kind != "sport":
        return False
    teams = {word for word in WORD.findall(fold(scene.event.title)) if len(word) > _SHORT}
    is_named = reading.handles or named(reading, scene) or not teams.isdisjoint(reading.words)
    return bool(is_named) or MATCH.search(reading.blanked) is not None


def _signature(text: str) -> str:
    """Who of several people on one account signs the post, "" for nobody."""
    signed = SIGNED.search(text)
    return signed[1].lower() if signed else ""


def _burst(*texts: str, seconds: int = 30, **more: object) -> tuple[SentPost, ...]:
    """These posts one after the other, the last of them `seconds` ago."""
    last = len(texts) - 1
    return tuple(sent(text, (last - place + 1) * seconds / 60, **more) for place, text in enumerate(texts))


_SPORT_FR, _SPORT_EN = replace(DAY_FR, kind="sport"), replace(DAY_EN, kind="sport")
_THREE_FR = _burst("Former avant d'équiper", "Mutualiser les salles", "Et le budget ?")
_THREE_EN = _burst("Train before you equip", "Share the rooms", "And the budget?")
_IDLE_FR = _burst("La moutarde est arrivée", "Non, c'est du ketchup", "Quelqu'un a pris ma chaise")
_IDLE_EN = _burst("The mustard is here", "No, it's ketchup", "Somebody took my chair")
_SLOW_FR = _burst("Former avant d'équiper", "Mutualiser les salles", "Et le budget ?", seconds=60)
_SLOW_EN = _burst("Train before you equip", "Share the rooms", "And the budget?", seconds=60)
_GOALS_FR = _burst("But ! 1-0", "Égalité, 1-1", "2-1 pour Nantes")
_GOALS_EN = _burst("Goal! 1-0", "All level, 1-1", "2-1 to Nantes")
_SHARED_FR = _burst("Former avant d'équiper ^ana", "Mutualiser les salles ^ana", "Et le budget ? ^ana")
_SHARED_EN = _burst("Train before you equip ^ana", "Share the rooms ^ana", "And the budget? ^ana")
_THREAD_FR = _burst("Former avant d'équiper", "Mutualiser les salles", "Et le budget ?", thread="d1")
_THREAD_EN = _burst("Train before you equip", "Share the rooms", "And the budget?", thread="d1")
# Released at once by a queue that was offline; `at` is when each was written.
_QUEUED_FR = _burst("Former avant d'équiper", "Mutualiser les salles", "Et le budget ?", seconds=240)
_QUEUED_EN = _burst("Train before you equip", "Share the rooms", "And the budget?", seconds=240)

RULE = Rule(
    id="pace/flood",
    code="PC02",
    severity=Severity.TIP,
    moments=AT_SEND,
    title=say("Rules", "A flood of posts"),
    why=say("Rules", "Too many posts drown the strongest: one idea every three to five minutes can be followed."),
    short=say("Rules", "Slow down a little"),
    source=sources.TWITTMOOC,
    sources=(sources.TEN_TIPS,),
    scope=Scope.THREAD,
    starter=True,
    check=check,
    good=(
        fr("L'idée à retenir : former avant d'équiper #JournéeNum26"),
        fr("Quatrième idée #JournéeNum26", recent=_SLOW_FR),
        fr("Troisième idée #JournéeNum26", recent=_THREE_FR[1:]),
        fr("Un mot en privé", kind="dm", to="ana", recent=_THREE_FR),
        en("The idea to keep: train before you equip #DigiDay26"),
        en("Fourth idea #DigiDay26", recent=_SLOW_EN),
        en("Third idea #DigiDay26", recent=_THREE_EN[1:]),
        en("A word in private", kind="dm", to="ana", recent=_THREE_EN),
    ),
    bad=(
        fr(
            "⟦⟧Quatrième idée #JournéeNum26",
            says="Belle cadence ; choisis la plus forte des deux prochaines idées.",
            recent=_THREE_FR,
        ),
        fr("⟦⟧Sans hashtag non plus", recent=_THREE_FR),
        fr("⟦⟧Et encore une", recent=(*_THREE_FR, sent("Une autre", 0.2))),
        en(
            "⟦⟧Fourth idea #DigiDay26",
            says="Quick fingers; pick the stronger of the next two ideas.",
            recent=_THREE_EN,
        ),
        en("⟦⟧Without a hashtag either", recent=_THREE_EN),
        fr("⟦⟧Il reste trois saucisses et une serviette", recent=_IDLE_FR, event=_SPORT_FR),
        en("⟦⟧Three sausages left, and one napkin", recent=_IDLE_EN, event=_SPORT_EN),
        en("⟦⟧And one more", recent=(*_THREE_EN, sent("Another", 0.2))),
    ),
    traps=(
        fr("Une idée, la connexion revenue #JournéeNum26", recent=_QUEUED_FR),
        en("An idea, now that the wifi is back #DigiDay26", recent=_QUEUED_EN),
        fr("3-1 ! #JournéeNum26", recent=_GOALS_FR),
        en("3-1! #DigiDay26", recent=_GOALS_EN),
        fr("Et le public chante #JournéeNum26", recent=_GOALS_FR),
        en("And the crowd sings #DigiDay26", recent=_GOALS_EN),
        fr("Corner pour Nantes", recent=_THREE_FR, event=_SPORT_FR),
        en("A corner for Nantes", recent=_THREE_EN, event=_SPORT_EN),
        fr("Mêlée à cinq mètres", recent=_IDLE_FR, event=_SPORT_FR),
        en("Free kick on the edge of the box", recent=_IDLE_EN, event=_SPORT_EN),
        fr("Première idée à moi ^leo", recent=_SHARED_FR),
        en("My first idea ^leo", recent=_SHARED_EN),
        fr("⟦⟧Encore une idée à moi ^ana", recent=_SHARED_FR),
        en("⟦⟧One more idea of mine ^ana", recent=_SHARED_EN),
        fr("Après le fil, une idée", recent=_THREAD_FR),
        en("After the thread, an idea", recent=_THREAD_EN),
        fr("4/ Quatrième idée", recent=_THREE_FR),
        en("4/ Fourth idea", recent=_THREE_EN),
    ),
)

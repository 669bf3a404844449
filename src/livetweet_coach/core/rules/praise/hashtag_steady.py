"""PR02: five posts in a row with the event's hashtag."""

from collections.abc import Iterator

from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.thresholds import STEADY_POSTS
from livetweet_coach.core.rules.event_tags import has_event_tag
from livetweet_coach.core.rules.examples import en, fr, sent
from livetweet_coach.core.rules.readings import read
from livetweet_coach.core.rules.rule import Hit, Moment, Rule, Scope, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

_REMINDERS = frozenset({"hashtags/event-missing", "hashtags/event-misspelt"})


def check(view: View) -> Iterator[Hit]:
    """At every fifth of a run without a reminder; there is nothing to praise in tags the composer adds."""
    scene = view.scene
    if not scene.tags or scene.kind == "dm" or scene.sticky_tag or scene.remarked & _REMINDERS:
        return
    run = 0
    for post in reversed(scene.recent):
        if post.kind == "dm":
            continue
        if post.sticky_tag or post.remarked & _REMINDERS or not has_event_tag(read(post.text, scene.network), scene):
            break
        run += 1
    for line in view.thread:
        run = run + 1 if has_event_tag(line.reading, scene) else 0
        if run and run % STEADY_POSTS == 0:
            message = say("Rules", "{number} out of {number} with {hashtag}: everyone can follow.",
                          number=STEADY_POSTS, hashtag="#" + scene.tags[0])  # fmt: skip
            yield Hit(Span(0, 0), message, post_id=line.post.id)


_FOUR_FR = tuple(sent(f"Idée {n} #JournéeNum26", 9 - n) for n in range(4))
_FOUR_EN = tuple(sent(f"Idea {n} #DigiDay26", 9 - n) for n in range(4))
_HELPED_FR = (*_FOUR_FR[:3], sent("Idée #JournéeNum26", remarked=frozenset({"hashtags/event-missing"})))
_HELPED_EN = (*_FOUR_EN[:3], sent("Idea #DigiDay26", remarked=frozenset({"hashtags/event-misspelt"})))
_ADDED_FR = tuple(sent(f"Idée {n} #JournéeNum26", 9 - n, sticky_tag=True) for n in range(4))
_ADDED_EN = tuple(sent(f"Idea {n} #DigiDay26", 9 - n, sticky_tag=True) for n in range(4))

RULE = Rule(
    id="praise/hashtag-steady",
    code="PR02",
    severity=Severity.PRAISE,
    moments=frozenset({Moment.SENT}),
    title=say("Rules", "Hashtag right, five in a row"),
    why=say("Rules", "A steady hashtag is what lets people follow from afar; soon you need no reminder."),
    short=say("Rules", "Steady hashtag"),
    source=sources.TIPS_FOR_EVENTS,
    scope=Scope.THREAD,
    check=check,
    good=(
        fr("Idée #JournéeNum26", recent=_FOUR_FR[:3]),
        fr("Idée sans rien", recent=_FOUR_FR),
        fr("Idée #JournéeNum26", recent=_HELPED_FR),
        en("Idea #DigiDay26", recent=_FOUR_EN[:3]),
        en("Idea with nothing", recent=_FOUR_EN),
        en("Idea #DigiDay26", recent=_HELPED_EN),
    ),
    bad=(
        fr(
            "⟦⟧Idée #JournéeNum26",
            recent=_FOUR_FR,
            says="5 sur 5 avec #JournéeNum26 : tout le monde peut suivre.",
        ),
        fr("⟦⟧Idée #journeenum26", recent=(sent("Avant"), *_FOUR_FR)),
        fr("Quatre #JournéeNum26\n---\n⟦⟧Cinq #JournéeNum26\n---\nSix #JournéeNum26", recent=_FOUR_FR[1:]),
        en("⟦⟧Idea #DigiDay26", recent=_FOUR_EN, says="5 out of 5 with #DigiDay26: everyone can follow."),
        en("⟦⟧Idea #digiday26", recent=(sent("Before"), *_FOUR_EN)),
        en("Four #DigiDay26\n---\n⟦⟧Five #DigiDay26\n---\nSix #DigiDay26", recent=_FOUR_EN[1:]),
    ),
    traps=(
        fr("Idée #JournéeNum26", recent=_ADDED_FR),
        en("Idea #DigiDay26", recent=_ADDED_EN),
        fr("Idée #JournéeNum26", recent=_FOUR_FR, sticky_tag=True),
        en("Idea #DigiDay26", recent=_FOUR_EN, sticky_tag=True),
    ),
)

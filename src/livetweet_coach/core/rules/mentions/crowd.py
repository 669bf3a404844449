"""MN03: many people notified at once."""

import re
from collections.abc import Iterator

from livetweet_coach.core.draft.draft import ReplyTo
from livetweet_coach.core.rules.closeness import fold
from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.thresholds import CROWD_HANDLES, CROWD_POSTS, CROWD_RECENT, CROWD_THANKED
from livetweet_coach.core.rules.examples import en, fr, sent
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.readings import Reading, read
from livetweet_coach.core.rules.rule import AT_SEND, Hit, Rule, Severity
from livetweet_coach.core.rules.scene import Scene, View
from livetweet_coach.core.words import say

_THANKS = pattern(r"\b(merci|remercie\w*|thanks?|thank you|bravo à toutes et tous)\b", re.IGNORECASE)


def check(view: View) -> Iterator[Hit]:
    """Four people in one post, or eight who do not speak here in the last ten posts; a reply's own do not count."""
    scene = view.scene
    inherited = _inherited(scene)
    handles = [handle for handle in view.reading.handles if fold(handle.text) not in inherited]
    people = {fold(handle.text) for handle in handles}
    if not people:
        return
    if len(people) >= CROWD_HANDLES:
        thanks = scene.is_closing and _THANKS.search(view.text) and len(people) <= CROWD_THANKED
        if not thanks:
            message = say("Rules", "{number} people get pinged: do all of them want that?", number=len(people))
            yield Hit(handles[CROWD_HANDLES - 1].span, message)
        return
    speakers = _speakers(scene)
    around = set(people) - speakers
    if not around:
        return
    for post in scene.recent[-(CROWD_POSTS - 1) :]:
        if post.kind != "dm":
            around |= {fold(name) for name in _handles(read(post.text, scene.network))} - speakers
    if len(around) >= CROWD_RECENT:
        message = say("Rules", "{number} people pinged in {posts} posts: is this one needed?",
                      number=len(around), posts=min(len(scene.recent) + 1, CROWD_POSTS))  # fmt: skip
        yield Hit(next(h for h in handles if fold(h.text) in around).span, message)


def _handles(reading: Reading) -> tuple[str, ...]:
    return tuple(handle.text for handle in reading.handles)


def _inherited(scene: Scene) -> set[str]:
    """Those whom a reply names by itself: the author and everybody whom that post named."""
    if scene.reply_to is None:
        return set()
    return {fold(name) for name in (scene.reply_to.author, *_handles(read(scene.reply_to.text, scene.network)))}


def _speakers(scene: Scene) -> set[str]:
    people = scene.event.speakers if scene.event else ()
    return {fold(handle) for person in people for _, handle in person.handles}


_PAIRS = tuple(sent(f"Avec @gens{n} et @amis{n}", 9 - n) for n in range(4))
_FEW = (sent("Avec @gens1 et @amis1"),)
_ASKED = ReplyTo("ana", "@bob @chloe @dan et vous ?")

RULE = Rule(
    id="mentions/crowd",
    code="MN03",
    severity=Severity.WARNING,
    moments=AT_SEND,
    title=say("Rules", "A crowd of mentions"),
    why=say("Rules", "Mass mentions are what anti-spam rules look for, and they drown the message."),
    short=say("Rules", "Fewer mentions"),
    source=sources.SPAM_RULES,
    sources=(sources.X_GUIDELINES,),
    check=check,
    good=(
        fr("Bravo à toute l'équipe de l'atelier 3 ! #JournéeNum26"),
        fr("Avec @Sophie_Martin, @Karim_Benali et @ana"),
        fr("Deux fois la même : @ana @Ana @ana @ANA"),
        fr("Encore @Sophie_Martin", recent=_PAIRS),
        fr("Encore @quelquun", recent=_FEW),
        en("Well done to the whole workshop 3 team!"),
        en("With @sophie_martin, @karim_benali and @ana"),
        en("The same one twice: @ana @Ana @ana @ANA"),
        en("Again @sophie_martin", recent=_PAIRS),
    ),
    bad=(
        fr("Bravo @a @b @c ⟦@d⟧ @e @f ! #JournéeNum26", says="6 personnes notifiées : toutes le souhaitent ?"),
        fr("Table ronde 🎤 avec @lea, @tom, @zoe et ⟦@max⟧"),
        fr("Et maintenant ⟦@lea⟧", recent=_PAIRS, says="9 personnes notifiées en 5 messages : celle-ci le faut-il ?"),
        en("Well done @a @b @c ⟦@d⟧ @e @f!", says="6 people get pinged: do all of them want that?"),
        en("A panel 🎤 with @lea, @tom, @zoe and ⟦@max⟧"),
        en("And now ⟦@lea⟧", recent=_PAIRS, says="9 people pinged in 5 posts: is this one needed?"),
    ),
    traps=(
        fr("@ana @bob @chloe @dan tout à fait d'accord", kind="reply", answers=_ASKED),
        en("@ana @bob @chloe @dan I quite agree", kind="reply", answers=_ASKED),
        fr("Merci à @lea @tom @zoe @max @ana @bob, et à demain", minute=150),
        en("Thanks to @lea @tom @zoe @max @ana @bob, see you tomorrow", minute=150),
        fr("Merci à @a @b @c ⟦@d⟧ @e @f @g pour tout", minute=150),
        en("Thanks to @a @b @c ⟦@d⟧ @e @f @g for it all", minute=150),
    ),
)

"""TS07: the post goes to others than its hashtag says, or from another account than the last ones."""

from collections.abc import Iterator
from datetime import timedelta

from livetweet_coach.core.rules.data import sources
from livetweet_coach.core.rules.data.thresholds import SAME_ACCOUNT_POSTS
from livetweet_coach.core.rules.event_tags import has_event_tag
from livetweet_coach.core.rules.examples import NOW, en, fr, sent
from livetweet_coach.core.rules.rule import AT_SEND, Account, Hit, Rule, Severity
from livetweet_coach.core.rules.scene import Scene, View
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

_QUIET = ("unlisted", "followers", "direct")


def check(view: View) -> Iterator[Hit]:
    """Quiet answers and the later posts of a thread are a custom; so is what was quiet before, on purpose."""
    scene = view.scene
    if not view.is_first or scene.is_private:
        return
    if scene.is_quiet and not view.is_reply:
        before = [post for post in scene.recent if post.kind != "dm"][-2:]
        on_purpose = len(before) == 2 and all(post.visibility in _QUIET for post in before)
        if not on_purpose and has_event_tag(view.reading, scene):
            yield Hit(Span(0, 0), say("Rules", "Only public posts are found under the hashtag; this one is quieter."))
            return
    if scene.around.left_practice:
        yield Hit(Span(0, 0), say("Rules", "Practice is off: this one is published for real."))
    elif _is_other_account(scene):
        text = say("Rules", "This goes out as @{handle}; your last posts went from another account.",
                   handle=scene.account.handle)  # fmt: skip
        yield Hit(Span(0, 0), text)


def _is_other_account(scene: Scene) -> bool:
    last = [post.account for post in scene.recent if post.kind != "dm"][-SAME_ACCOUNT_POSTS:]
    same = len(last) == SAME_ACCOUNT_POSTS and last[0] != "" and len(set(last)) == 1
    return same and scene.account.id not in ("", last[0])


_MINE, _WORK = Account("lea", id="x:1"), Account("missmooc", id="x:2")
_THREE = tuple(sent(f"Idée {n}", 9 - n, account="x:1") for n in range(3))
_MIXED = (*_THREE[:2], sent("Autre", 1, account="x:2"))
_QUIETLY = tuple(sent(f"Idée {n} #JournéeNum26 #DigiDay26", 9 - n, visibility="unlisted") for n in range(2))
_NOW_REAL = {"left_practice": NOW}
_REAL_BEFORE = (sent("Un essai", 1, account="x:1"),)
_REAL_FOR_A_MINUTE = {"left_practice": NOW - timedelta(minutes=1.5)}

RULE = Rule(
    id="policy/wrong-audience",
    code="TS07",
    severity=Severity.WARNING,
    moments=AT_SEND,
    title=say("Rules", "The audience does not match the hashtag"),
    why=say("Rules", "Quiet posts are left out under hashtags, and posts from another account are the classic mishap."),
    short=say("Rules", "Who will read this?"),
    source=sources.UNLISTED,
    check=check,
    good=(
        fr("Former avant d'équiper #JournéeNum26", on="mastodon"),
        fr("Former avant d'équiper", on="mastodon", visibility="unlisted"),
        fr("Former avant d'équiper", recent=_THREE, account=_MINE),
        fr("Former avant d'équiper", recent=_MIXED, account=_WORK),
        en("Train before you equip #DigiDay26", on="mastodon"),
        en("Train before you equip", on="mastodon", visibility="unlisted"),
        en("Train before you equip", recent=_THREE, account=_MINE),
        en("Train before you equip", recent=_MIXED, account=_WORK),
    ),
    bad=(
        fr(
            "⟦⟧Former avant d'équiper #JournéeNum26",
            says="Sous le hashtag on ne trouve que les messages publics ; celui-ci est plus discret.",
            on="mastodon",
            visibility="unlisted",
        ),
        fr("⟦⟧Former avant d'équiper #JournéeNum26", on="mastodon", visibility="followers"),
        fr("⟦⟧Un essai", says="L'entraînement est fini : celui-ci est publié pour de vrai.", known=_NOW_REAL),
        fr(
            "⟦⟧Former avant d'équiper",
            says="Ceci part de @missmooc ; tes derniers messages partaient d'un autre compte.",
            recent=_THREE,
            account=_WORK,
        ),
        en(
            "⟦⟧Train before you equip #DigiDay26",
            says="Only public posts are found under the hashtag; this one is quieter.",
            on="mastodon",
            visibility="unlisted",
        ),
        en("⟦⟧Train before you equip #DigiDay26", on="mastodon", visibility="followers"),
        fr("⟦⟧Former avant d'équiper #JournéeNum26", on="mastodon", visibility="direct"),
        en("⟦⟧A try", known=_NOW_REAL),
        en("⟦⟧Train before you equip #DigiDay26", on="mastodon", visibility="direct"),
        en("⟦⟧Train before you equip", recent=_THREE, account=_WORK),
    ),
    traps=(
        fr("Et la suite", recent=_REAL_BEFORE, known=_REAL_FOR_A_MINUTE, account=_MINE),
        en("And the rest", recent=_REAL_BEFORE, known=_REAL_FOR_A_MINUTE, account=_MINE),
        fr("Encore une #JournéeNum26", on="mastodon", visibility="unlisted", recent=_QUIETLY),
        en("One more #DigiDay26", on="mastodon", visibility="unlisted", recent=_QUIETLY),
        fr("Tout à fait #JournéeNum26", on="mastodon", visibility="unlisted", kind="reply"),
        en("Quite so #DigiDay26", on="mastodon", visibility="unlisted", kind="reply"),
    ),
)

"""One next step: what would help most next time, said as something to do."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from livetweet_coach.core.coaching.figures import FIGURES, Figures
from livetweet_coach.core.progress.journal import Entry, Kind
from livetweet_coach.core.progress.strengths import sent_posts
from livetweet_coach.core.rules.rule import Rule, Severity
from livetweet_coach.core.words import Phrase, say


@dataclass(frozen=True, slots=True)
class NextStep:
    """One thing to try; `rule` is what it is about ("" for none)."""

    words: Phrase
    rule: str = ""


_STEPS: tuple[tuple[str, Phrase], ...] = (
    ("length/over-limit", say("Next step", "When the counter turns, stop: the second idea is the next post.")),
    ("length/nothing-said", say("Next step", "Before sending, add what somebody outside the room would learn.")),
    ("length/unfinished", say("Next step", "Reread the last three words before you send.")),
    ("hashtags/event-missing", say("Next step", "Begin each post by checking that its hashtag is there.")),
    ("hashtags/event-misspelt", say("Next step", "Pick the event's hashtag from the list instead of typing it.")),
    ("hashtags/too-many", say("Next step", "Keep the event's hashtag, and one more at most.")),
    ("hashtags/run-together", say("Next step", "Give each word of a hashtag its capital.")),
    ("hashtags/broken", say("Next step", "In a hashtag: letters and digits, nothing between.")),
    ("mentions/speaker-unlinked", say("Next step", "Type @ when you name a speaker: the list has their handle.")),
    ("mentions/crowd", say("Next step", "Thank a group by its name, and mention only who should answer.")),
    ("mentions/opens-post", say("Next step", "Let a post begin with what happens, and the handle come after.")),
    ("links/naked", say("Next step", "Put four words before each link: what one finds there.")),
    ("links/accidental", say("Next step", "After a full stop, a space.")),
    ("media/no-description", say("Next step", "Describe the picture while you look at it, before the text.")),
    ("media/weak-description", say("Next step", "In a description, write the slide's text and its figure.")),
    ("threads/numbering", say("Next step", "Number a thread once it is written, not before.")),
    ("quoting/no-speaker", say("Next step", "Type the name first, then open the quotation marks.")),
    ("quoting/open-quote", say("Next step", "Type both quotation marks, then write between them.")),
    ("automation/welcome-dm", say("Next step", "Instead of an automatic word, three real ones to one person.")),
    ("automation/robot-signature", say("Next step", "Say your post aloud: does it sound like you?")),
    ("pace/repeat", say("Next step", "Look at your last posts before sending one again.")),
    ("hashtags/mid-sentence", say("Next step", "Write the sentence in words, and put its hashtags after it.")),
    ("mentions/unknown-handle", say("Next step", "Pick a handle from the list that opens when you type @.")),
    ("mentions/no-server", say("Next step", "Write a handle with all that comes after its second @.")),
    ("links/grants-access", say("Next step", "Open a link in a private window before you share it.")),
    ("links/shortened-or-tracked", say("Next step", "Copy a link from its page, and cut what comes after the ?.")),
    ("media/over-limits", say("Next step", "Choose the four pictures that say most.")),
    ("media/location", say("Next step", "Let the app make the copies of your photos: it takes the place out.")),
    ("reading/emoji-crowd", say("Next step", "One emoji, at the end: it says more than five.")),
    ("typography/spacing", say("Next step", "After each post, look at its marks once: what stands before them?")),
    ("typography/quotes", say("Next step", "Find the keys of your language's quotation marks, and keep them at hand.")),
    ("typography/slips", say("Next step", "Lift your hands, read the post once, then send it.")),
    ("quoting/name-misspelt", say("Next step", "Take a name from the list instead of from memory.")),
    ("quoting/unmarked-correction", say("Next step", "When you put something right, begin with “Correction”.")),
    ("tone/mocking-or-shouting", say("Next step", "When you disagree, ask a question about the idea.")),
    ("threads/unchained", say("Next step", "At the third post about one talk, go on in a thread.")),
    ("pace/stenographer", say("Next step", "After two quotes, say in your words what they change.")),
    ("pace/talk-not-introduced", say("Next step", "When a talk begins, one line first: who, and about what.")),
    ("pace/allowance", say("Next step", "Keep ten posts for the closing.")),
    ("automation/bulk-dm", say("Next step", "Say it once in public rather than to each in private.")),
    ("automation/scheduled-in-live", say("Next step", "Before a live, look at what would leave by itself.")),
    ("automation/thank-you-flood", say("Next step", "Thank one person, and say for what.")),
    ("after/no-recap", say("Next step", "The same evening, gather your five best posts in a recap.")),
    ("after/unanswered", say("Next step", "At the end of a live, answer the oldest question first.")),
    ("reading/fake-letters", say("Next step", "Let the words be strong rather than their letters.")),
)

_WEIGHTS = {
    Kind.SENT_ANYWAY: 2,
    Kind.OPPORTUNITY_MISSED: 2,
    Kind.REMARK_SHOWN: 1,
    Kind.HELD_AT_SEND: 1,
    Kind.REMARK_LATER: 1,
    Kind.REMARK_UNSAID: 1,
}
_SEVERITIES = (Severity.BLOCKER, Severity.WARNING, Severity.TIP, Severity.PRAISE)


def next_step(entries: Sequence[Entry], rules: Sequence[Rule], figures: Figures = FIGURES) -> NextStep:
    """What came up most (missed occasions weigh double), the weightier rule of equals, then the catalogue's order.

    Rules that the learner switched off, policy and safety are not made a lesson of.
    """
    weights: Counter[str] = Counter()
    for entry in entries:
        weights[entry.rule] += _WEIGHTS.get(entry.kind, 0)
    switched_off = {e.rule for e in entries if e.kind in (Kind.REMARK_NOT_HERE, Kind.REMARK_KNOWN)}
    open_rules = [
        rule
        for rule in rules
        if weights[rule.id] > 0 and rule.id not in switched_off and not figures.is_exempt(rule.id)
    ]
    if open_rules:
        best = min(open_rules, key=lambda rule: (-weights[rule.id], _SEVERITIES.index(rule.severity)))
        words = dict(_STEPS).get(best.id) or say("Next step", "Keep an eye on this: {why}", why=best.why)
        return NextStep(words, best.id)
    if not sent_posts(entries):
        return NextStep(say("Next step", "Next time one post is enough: what would you tell a friend who is not here?"))
    return NextStep(say("Next step", "Carry on like this, with one post in your own words after each quote."))

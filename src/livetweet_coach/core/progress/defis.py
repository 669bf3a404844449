"""Challenges (défis): small things to try in the next live, each linked to what it exercises."""

from collections.abc import Collection
from dataclasses import dataclass

from livetweet_coach.core.coaching.mastery import Mastery, State
from livetweet_coach.core.words import Phrase, say


@dataclass(frozen=True, slots=True)
class Defi:
    """A challenge: `level` 1 to 3, `rules` are ids of what it exercises."""

    id: str
    level: int
    title: Phrase
    words: Phrase
    rules: tuple[str, ...] = ()


DEFIS: tuple[Defi, ...] = (
    Defi(
        "one-idea",
        1,
        say("Challenge", "One idea, one post"),
        say("Challenge", "Send three posts that each hold one idea and fit without cutting."),
        ("length/over-limit", "length/unfinished", "length/nothing-said"),
    ),
    Defi(
        "follow-me",
        1,
        say("Challenge", "The red thread"),
        say("Challenge", "Five posts in a row with the event's hashtag, spelt as the organisers spell it."),
        ("hashtags/event-missing", "hashtags/event-misspelt", "hashtags/broken"),
    ),
    Defi(
        "who-says",
        1,
        say("Challenge", "Who says so?"),
        say("Challenge", "Quote two people word for word, each with a name in front."),
        ("quoting/no-speaker", "quoting/open-quote"),
    ),
    Defi(
        "picture-riddle",
        2,
        say("Challenge", "Photo riddle"),
        say("Challenge", "Post a picture that makes people guess, with a description that doesn't give the answer."),
        ("media/no-description", "media/weak-description"),
    ),
    Defi(
        "where-to",
        1,
        say("Challenge", "Where does it lead?"),
        say("Challenge", "Share one link, with a sentence that makes somebody want to open it."),
        ("links/naked", "links/accidental"),
    ),
    Defi(
        "open-door",
        2,
        say("Challenge", "Open the door"),
        say("Challenge", "Name one speaker by handle and ask them one real question."),
        ("mentions/speaker-unlinked", "mentions/crowd", "mentions/opens-post"),
    ),
    Defi(
        "aloud",
        2,
        say("Challenge", "Read it aloud"),
        say("Challenge", "Write a hashtag that a screen reader can say: one capital a word, two hashtags at most."),
        ("hashtags/run-together", "hashtags/too-many"),
    ),
    Defi(
        "three-steps",
        2,
        say("Challenge", "A thread in three steps"),
        say("Challenge", "Tell one talk in three posts: who and what, the strongest idea, what you make of it."),
        ("threads/numbering", "threads/unchained"),
    ),
    Defi(
        "own-words",
        2,
        say("Challenge", "In other words"),
        say("Challenge", "After each quote, one post that says the idea in your words."),
        ("pace/stenographer", "pace/repeat"),
    ),
    Defi(
        "fine-print",
        1,
        say("Challenge", "Room to breathe"),
        say("Challenge", "Write one post with a quote and a question, each mark with the space that it asks for."),
        ("typography/spacing", "typography/quotes", "typography/slips"),
    ),
    Defi(
        "who-speaks",
        1,
        say("Challenge", "Who takes the floor?"),
        say("Challenge", "At each new talk, one line first: the name as it is spelt, and the subject."),
        ("pace/talk-not-introduced", "quoting/name-misspelt"),
    ),
    Defi(
        "fair-question",
        2,
        say("Challenge", "A fair question"),
        say("Challenge", "Where you don't agree, ask one question about the idea, in small letters."),
        ("tone/mocking-or-shouting",),
    ),
    Defi(
        "put-right",
        2,
        say("Challenge", "Put right"),
        say("Challenge", "Put one figure or name right, and say so in the first word."),
        ("quoting/unmarked-correction",),
    ),
    Defi(
        "quiet-hour",
        2,
        say("Challenge", "Ten for the end"),
        say("Challenge", "Tell a whole half-day and have ten posts left for its closing."),
        ("pace/allowance", "pace/flood", "automation/scheduled-in-live"),
    ),
    Defi(
        "one-thanks",
        2,
        say("Challenge", "One thank-you"),
        say("Challenge", "Thank one person, and say what their words have changed."),
        ("automation/thank-you-flood", "automation/bulk-dm"),
    ),
    Defi(
        "last-word",
        3,
        say("Challenge", "The last word"),
        say("Challenge", "Close a live, answer a question that waited, and gather your best posts in a recap."),
        ("after/no-recap", "after/unanswered", "pace/not-closed"),
    ),
    Defi(
        "greeter",
        3,
        say("Challenge", "Three real words"),
        say("Challenge", "Greet one newcomer by hand, with something you read in their posts."),
        ("automation/welcome-dm", "automation/robot-signature"),
    ),
    Defi(
        "for-the-absent",
        3,
        say("Challenge", "For those who are not here"),
        say("Challenge", "Answer one question from somebody who follows from afar."),
    ),
    Defi(
        "hand-over",
        3,
        say("Challenge", "Pass it on"),
        say("Challenge", "Sit beside somebody during their first post, and say one thing that worked."),
    ),
)


def challenge(rule: str, done: Collection[str], mastery: Mastery) -> Defi:
    """One challenge: for `rule` ("" for none) where there is one, else the easiest that still has something to teach.

    When all are done they begin again.
    """
    left = [defi for defi in DEFIS if defi.id not in done] or list(DEFIS)
    for defi in left:
        if rule and rule in defi.rules:
            return defi
    useful = [defi for defi in left if not defi.rules or any(_can_grow(r, mastery) for r in defi.rules)]
    return min(useful or left, key=lambda defi: defi.level)


def _can_grow(rule: str, mastery: Mastery) -> bool:
    return mastery.standing(rule).state is not State.SILENT

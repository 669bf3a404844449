"""PC06: posts about a talk that nobody was told of."""

from collections.abc import Iterator
from dataclasses import replace

from livetweet_coach.core.draft.draft import Post
from livetweet_coach.core.draft.edit import Edit, Fix, Safety
from livetweet_coach.core.event import EventSheet, Talk, introduction, wall_clock
from livetweet_coach.core.rules.closeness import fold
from livetweet_coach.core.rules.context import SentPost
from livetweet_coach.core.rules.data import sources, words_en, words_fr
from livetweet_coach.core.rules.data.live_words import ANNOUNCED
from livetweet_coach.core.rules.data.repeats import CORRECTS
from livetweet_coach.core.rules.examples import DAY_EN, DAY_FR, en, fr, sent
from livetweet_coach.core.rules.hour import is_public
from livetweet_coach.core.rules.readings import WORD, Reading, read
from livetweet_coach.core.rules.room import fits
from livetweet_coach.core.rules.rule import Hit, Moment, Rule, Scope, Severity
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.rules.session_people import mentioned, people
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

_ID = "pace/talk-not-introduced"
_KEYWORD = 4
_SMALL = words_fr.SMALL | words_en.SMALL


def check(view: View) -> Iterator[Hit]:
    """From the second post of a talk on, once; the line comes before what is written."""
    scene, talk, sheet = view.scene, view.scene.talk, view.scene.event
    if talk is None or sheet is None or not talk.speakers or scene.hour.began is None or scene.hour.is_sealed:
        return
    if scene.is_chatham or scene.is_private or view.is_reply or CORRECTS.search(view.text):
        return
    began, zone = scene.hour.began, sheet.timezone
    posts = [post for post in scene.recent if is_public(post) and wall_clock(post.at, zone) >= began]
    told = [post for post in posts if not ANNOUNCED.search(post.text)]
    if not told or any(_ID in post.remarked for post in posts):
        return
    if any(_introduces(line.reading, sheet, talk) for line in view.thread) or _was_said(posts, view, sheet, talk):
        return
    yield Hit(Span(0, 0), say("Rules", "New talk: one line to introduce who speaks?"), _fix(view, sheet, talk))


def _was_said(posts: list[SentPost], view: View, sheet: EventSheet, talk: Talk) -> bool:
    return any(_introduces(read(post.text, view.scene.network), sheet, talk) for post in posts)


def _introduces(reading: Reading, sheet: EventSheet, talk: Talk) -> bool:
    """Whether one of its people is named, or a word of its title that is no small one."""
    if mentioned(reading, people(sheet, talk)):
        return True
    keywords = {word for word in WORD.findall(fold(talk.title)) if len(word) >= _KEYWORD and word not in _SMALL}
    return bool(keywords & set(reading.words)) or any(fold(tag) in reading.folded_tags for tag in talk.hashtags)


def _fix(view: View, sheet: EventSheet, talk: Talk) -> Fix | None:
    """The prepared line as a post of its own, before what is written; none where pictures would change places."""
    line, post = introduction(sheet, talk, view.scene.network.id), view.line.post
    text = post.text.strip()
    if not text or post.media or not fits(text, view.scene.network) or not fits(line, view.scene.network):
        return None
    edit = Edit(post.id, Span(0, len(post.text)), line)
    return Fix(say("Rules", "Introduce the talk"), (edit,), Safety.LOOK, ((post.id, (Post(f"{post.id}+2", text),)),))


_SAID_FR, _SAID_EN = (sent("« Il faut partager »", 4),), (sent("“We must share”", 4),)
_NAMED_FR, _NAMED_EN = (sent("@Karim_Benali ouvre le bal", 6), *_SAID_FR), (sent("@karim_benali begins", 6), *_SAID_EN)
_TITLED_FR = (sent("9 h 30 : mutualiser, mode d'emploi", 6), *_SAID_FR)
_TITLED_EN = (sent("9:30: pooling, how to", 6), *_SAID_EN)
_TOLD_FR, _TOLD_EN = (
    tuple(replace(post, remarked=frozenset({_ID})) for post in posts) for posts in (_SAID_FR, _SAID_EN)
)
_LIVE_FR, _LIVE_EN = (sent("Je live-tweete #JournéeNum26", 5),), (sent("I'm live-tweeting #DigiDay26", 5),)
_BEFORE_FR, _BEFORE_EN = (sent("« Il faut partager »", 14),), (sent("“We must share”", 14),)
_LINE_FR = introduction(DAY_FR, DAY_FR.agenda[1])
_LINE_EN = introduction(DAY_EN, DAY_EN.agenda[1])

RULE = Rule(
    id=_ID,
    code="PC06",
    severity=Severity.TIP,
    moments=frozenset({Moment.PHASE, Moment.SEND}),
    title=say("Rules", "New talk not introduced"),
    why=say("Rules", "Readers from afar need who and what before quotes."),
    short=say("Rules", "Introduce the talk first"),
    source=sources.QUICK_GUIDE,
    sources=(sources.LECTURES,),
    scope=Scope.THREAD,
    safety=Safety.LOOK,
    order=60,
    check=check,
    good=(
        fr("Première idée #JournéeNum26"),
        fr("Karim Benali insiste sur le temps", recent=_SAID_FR),
        fr("« Il faut du temps »", recent=_NAMED_FR),
        fr("« Il faut du temps »", recent=_TITLED_FR),
        en("First idea #DigiDay26"),
        en("Karim Benali insists on time", recent=_SAID_EN),
        en("“It takes time”", recent=_NAMED_EN),
        en("“It takes time”", recent=_TITLED_EN),
    ),
    bad=(
        fr(
            "⟦⟧« Il faut du temps »",
            f"{_LINE_FR}\n---\n« Il faut du temps »",
            "Nouvelle intervention : une ligne pour la présenter ?",
            recent=_SAID_FR,
        ),
        fr(
            "⟦⟧Du temps et des salles #JournéeNum26",
            f"{_LINE_FR}\n---\nDu temps et des salles #JournéeNum26",
            recent=_SAID_FR,
        ),
        fr("⟦⟧Et la suite", f"{_LINE_FR}\n---\nEt la suite", recent=(*_LIVE_FR, *_SAID_FR)),
        en(
            "⟦⟧“It takes time”",
            f"{_LINE_EN}\n---\n“It takes time”",
            "New talk: one line to introduce who speaks?",
            recent=_SAID_EN,
        ),
        en("⟦⟧Time and rooms #DigiDay26", f"{_LINE_EN}\n---\nTime and rooms #DigiDay26", recent=_SAID_EN),
        en("⟦⟧And the rest", f"{_LINE_EN}\n---\nAnd the rest", recent=(*_LIVE_EN, *_SAID_EN)),
    ),
    traps=(
        fr("« Il faut du temps »", recent=(sent("Sophie Martin ouvre", 18), *_SAID_FR), shift=15),
        en("“It takes time”", recent=(sent("Sophie Martin begins", 18), *_SAID_EN), shift=15),
        fr("« Il faut du temps »", recent=_BEFORE_FR),
        en("“It takes time”", recent=_BEFORE_EN),
        fr("« Il faut du temps »", recent=_LIVE_FR),
        en("“It takes time”", recent=_LIVE_EN),
        fr("« Il faut du temps »", recent=_TOLD_FR),
        fr("Correction : 40 salles, pas 14 #JournéeNum26", recent=_SAID_FR),
        en("Correction: 40 rooms, not 14 #DigiDay26", recent=_SAID_EN),
        en("“It takes time”", recent=_TOLD_EN),
        fr("« Il faut du temps »", recent=(sent("Partageons", -81),), minute=122),
        en("“It takes time”", recent=(sent("Let's share", -81),), minute=122),
    ),
)

"""The desk's people and lines as rows of words."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from livetweet_coach.app.desk.desk_words import (
    COACH,
    OWN_WORDS,
    THERE,
    clock_words,
    hand_words,
    instead_words,
    name_of,
    presence_told,
    sees_words,
    stage_words,
)
from livetweet_coach.core.room.desk.given import Given, Progress, progress
from livetweet_coach.core.room.desk.held import Held, Queue
from livetweet_coach.core.room.desk.learners import asked_pictures, engine_remarks, posts
from livetweet_coach.core.room.desk.turn import Overheard, overheard
from livetweet_coach.core.room.messages import (
    Coached,
    Description,
    Message,
    Note,
    Praise,
    Proposal,
    Remark,
    Sent,
    Suggestion,
    Swap,
)
from livetweet_coach.core.room.view import LinkWord, Member, RoomView, Said
from livetweet_coach.core.rules.rule import Rule
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ui.desk.draft_pane import DraftView
from livetweet_coach.ui.desk.learner_row import LearnerRow
from livetweet_coach.ui.desk.stream_row import StreamRow
from livetweet_coach.ui.words import shown

TAIL = 180
COACHED: dict[str, Phrase] = {
    "shown": say("Desk", "on show"),
    "applied": say("Desk", "applied"),
    "settled": say("Desk", "settled by themselves"),
    "later": say("Desk", "kept for later"),
    "not-here": say("Desk", "switched off for this event"),
    "known": say("Desk", "already known"),
}
WAITS = say("Desk", "waits for its turn: Alt and the arrows reorder, Delete drops it")


def learner_row(
    member: Member, made: Sequence[Progress], waiting: int, now: int, *, number: int, active: bool
) -> LearnerRow:
    """A learner as the list shows them."""
    icon, token, words = presence_told(member, now)
    asks = next((one for one in made if one.asks), None)
    news = shown(say("Desk", "not clear: {words}", "", None, words=title(asks.message))) if asks else ""
    return LearnerRow(
        id=member.id,
        name=member.name,
        number=number,
        state=shown(words),
        icon=icon,
        token=token,
        sees=shown(sees_words(member)),
        hand=shown(hand_words(member.hand, now)) if member.hand else "",
        news=news,
        waits=shown(say("Desk", "{n} remark waits", "", waiting)) if waiting else "",
        tail=_tail(member),
        is_active=active,
    )


def _tail(member: Member) -> str:
    if member.draft is not None and member.draft.posts:
        text = member.draft.posts[min(member.draft.post, len(member.draft.posts) - 1)].strip()
        return text if len(text) <= TAIL else f"… {text[-TAIL:]}"
    if member.summary is not None and member.shows != "nothing":
        sent = shown(say("Desk", "{n} sent", "", member.summary.sent))
        signs = shown(say("Desk", "{n} sign in the draft", "", member.summary.signs))
        return f"{sent} · {signs}"
    return ""


def draft_view(member: Member, log: Sequence[Said]) -> DraftView:
    """The draft as it may be seen, or a sentence instead."""
    draft = member.draft
    if member.shows != "drafts" or draft is None or not draft.posts:
        return DraftView(instead=shown(instead_words(member)))
    coach = ""
    for one in engine_remarks(log, member.id):
        if isinstance(one.message, Coached) and one.message.id == draft.coached and one.message.word == "shown":
            coach = one.message.text
    return DraftView(tuple(zip(draft.ids, draft.posts, strict=True)), draft.post, draft.caret, coach)


def title(message: Message) -> str:
    """What something said reads, in a line."""
    match message:
        case Remark(text=text) | Praise(text=text) | Note(text=text) | Description(text=text):
            return text
        case Suggestion(text=text):
            return (
                shown(say("Desk", "It could read: {text}", "", None, text=text))
                if text
                else shown(say("Desk", "Another wording"))
            )
        case Proposal():
            return shown(say("Desk", "Switch this rule off for the event?"))
        case Swap():
            return shown(say("Desk", "Shall we swap roles?"))
    return ""


def stream(
    view: RoomView, member: Member, log: Sequence[Said], queue: Queue, rules: Mapping[str, Rule]
) -> list[StreamRow]:
    """What passed between a learner and the desk, oldest first, and what waits at the end."""
    made = progress(log, view.me, member.id)
    shares = frozenset(one.message.id for one in posts(log, member.id) if isinstance(one.message, Sent))
    dated: list[tuple[int, int, StreamRow]] = []
    if member.shows != "nothing":
        dated += _of_posts(member, log, made)
        dated += [(one.at, one.number, _engine_row(one, rules)) for one in engine_remarks(log, member.id)]
    dated += [
        (one.said.at, one.said.number, _own_row(one, member, rules, shares, view.link is LinkWord.BY_FILES))
        for one in made
        if not isinstance(one.message, Praise) or member.shows == "nothing"
    ]
    dated += [(one.said.at, one.said.number, _other_row(one, view)) for one in overheard(log, member.id)]
    dated.sort(key=lambda one: one[:2])
    held = [_held_row(one, rules) for one in queue.of(member.id)]
    return [*(row for _, _, row in dated), *held]


def _of_posts(member: Member, log: Sequence[Said], made: Sequence[Progress]) -> list[tuple[int, int, StreamRow]]:
    praised: dict[str, str] = {}
    described = set()
    for one in made:
        if isinstance(one.message, Praise):
            praised[one.message.post] = one.message.text
        if isinstance(one.message, Description):
            described.add(f"{one.message.post} {one.message.media}")
    rows = []
    for said in posts(log, member.id):
        if isinstance(said.message, Sent):
            at = said.message.at or said.at
            rows.append((at, said.number, _post_row(said.message, member, at, praised.get(said.message.id, ""))))
    for said in asked_pictures(log, member.id, frozenset(described)):
        rows.append((said.at, said.number, _picture_row(said, member)))
    return rows


def _post_row(sent: Sent, member: Member, at: int, mark: str) -> StreamRow:
    alts = [alt for alt in sent.alts if alt]
    pictures = shown(say("Desk", "{n} picture", "", len(sent.alts))) if sent.alts else ""
    quote = " · ".join([pictures, *alts]) if pictures else ""
    return StreamRow(
        f"post {sent.id}", "post", member.name, clock_words(at), sent.text, quote=quote, mark=mark, key=sent.id
    )


def _picture_row(one: Said, member: Member) -> StreamRow:
    words = shown(say("Desk", "Please describe this picture. Enter opens it."))
    return StreamRow(f"picture {one.number}", "picture", member.name, clock_words(one.at), words, key=str(one.number))


def _engine_row(one: Said, rules: Mapping[str, Rule]) -> StreamRow:
    message = one.message
    if not isinstance(message, Coached):
        raise TypeError(type(message).__name__)
    rule = rules.get(message.rule)
    return StreamRow(
        f"engine {message.id}",
        "engine",
        shown(COACH),
        clock_words(one.at),
        message.text,
        state=shown(COACHED[message.word]),
        icon="coach",
        token="soft",
        quote=shown(rule.title) if rule else "",
        key=message.rule,
    )


def _own_row(
    one: Progress, member: Member, rules: Mapping[str, Rule], sent: frozenset[str], by_files: bool
) -> StreamRow:
    icon, token, words = stage_words(one, member, by_files)
    message = _as_far_as_shown(one.message, member, sent)
    return StreamRow(
        f"said {one.said.number}",
        "mine",
        _own_words(message),
        clock_words(one.said.at),
        title(message),
        state=shown(words),
        icon=icon,
        token=token,
        quote=_about(message, rules),
        key=message.id,
        asks=one.asks,
    )


def _as_far_as_shown(message: Given, member: Member, sent: frozenset[str]) -> Given:
    """Without the learner's own words where these may not be seen any more."""
    if not isinstance(message, Remark | Suggestion) or member.shows == "drafts":
        return message
    if member.shows == "posts" and message.post in sent:
        return message
    return replace(message, quote="") if isinstance(message, Remark) else replace(message, quote="", text="")


def _own_words(message: Message) -> str:
    """ "Me", and what kind of thing it is."""
    kinds: dict[type[Message], Phrase] = {
        Suggestion: say("Desk", "rewording"),
        Praise: say("Desk", "praise"),
        Note: say("Desk", "for the end"),
        Description: say("Desk", "description"),
        Proposal: say("Desk", "proposal"),
    }
    if isinstance(message, Remark) and message.urgent:
        return f"{shown(OWN_WORDS)} · {shown(say('Desk', 'urgent'))}"
    kind = kinds.get(type(message))
    return f"{shown(OWN_WORDS)} · {shown(kind)}" if kind else shown(OWN_WORDS)


def _about(message: Message, rules: Mapping[str, Rule]) -> str:
    if isinstance(message, Proposal):
        rule = rules.get(message.rule)
        return shown(rule.title) if rule else message.rule
    quote = message.quote if isinstance(message, Remark | Suggestion) else ""
    return shown(say("Desk", "About: {quote}", "", None, quote=_short(quote))) if quote else ""


def _other_row(one: Overheard, view: RoomView) -> StreamRow:
    state = THERE if one.is_open else None
    return StreamRow(
        f"other {one.said.number}",
        "other",
        name_of(view, one.said.sender),
        clock_words(one.said.at),
        title(one.message),
        state=shown(state) if state else "",
        icon="clock" if state else "",
        token="tip",
    )


def _held_row(one: Held, rules: Mapping[str, Rule]) -> StreamRow:
    return StreamRow(
        f"held {one.message.id}",
        "held",
        _own_words(one.message),
        clock_words(one.at),
        title(one.message),
        state=shown(WAITS),
        icon="queue",
        token="tutor",
        quote=_about(one.message, rules),
        key=one.message.id,
    )


def _short(words: str) -> str:
    return words if len(words) <= 120 else f"{words[:118]}…"

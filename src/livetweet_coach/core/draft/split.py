"""A long text as a thread, and the thread as the text again.

Cuts are made from the text's start on, each as soon as something doesn't fit, so that typing at the end moves no
earlier one. Spaces at a cut stay at the end of the post before it; the event's hashtag and the number are a line of
their own under it. So nothing is lost: joining the posts gives the text back.
"""

from dataclasses import replace

from livetweet_coach.core.draft.breaks import Breaks, breaks
from livetweet_coach.core.text.entities import entities, hashtags
from livetweet_coach.core.text.graphemes import graphemes
from livetweet_coach.core.text.measure import measure
from livetweet_coach.core.text.networks import Network

_DIGITS = 2


def split(text: str, network: Network, *, hashtag: str = "", numbering: bool = False) -> tuple[str, ...]:
    """The text as posts that each fit the network, with the event's hashtag where a post lacks it, numbered 1/n.

    One post is not numbered; a blank text is left as it is. Raises ValueError for a hashtag that takes more than half
    of what the network allows.
    """
    if not text.strip():
        return (text,)
    tag = _signed(hashtag)
    whole = text + _tail(text, network, tag, "")
    if _fits(whole, network):
        return (whole,)
    digits = _DIGITS
    while True:
        bodies = _bodies(text, network, tag, "9" * digits + "/" + "9" * digits if numbering else "")
        if not numbering or len(str(len(bodies))) <= digits:
            break
        digits = len(str(len(bodies)))
    numbers = [f"{rank}/{len(bodies)}" if numbering and len(bodies) > 1 else "" for rank in range(1, len(bodies) + 1)]
    return tuple(body + _tail(body, network, tag, number) for body, number in zip(bodies, numbers, strict=True))


def join(parts: tuple[str, ...], *, hashtag: str = "", numbering: bool = False) -> str:
    """The text whose posts these are, without the hashtags and numbers that split() added; a changed post stays."""
    tag = _signed(hashtag)
    bodies = []
    for rank, part in enumerate(parts, 1):
        number = f"{rank}/{len(parts)}" if numbering and len(parts) > 1 else ""
        for tail in (f"\n{tag} {number}", f"\n{number}") if tag and number else (f"\n{tag}{number}",):
            if len(tail) > 1 and part.endswith(tail):
                part = part[: -len(tail)]
                break
        bodies.append(part)
    return "".join(bodies)


def _signed(hashtag: str) -> str:
    return hashtag if not hashtag or hashtag[0] in "#＃" else "#" + hashtag


def _tail(body: str, network: Network, tag: str, number: str) -> str:
    """The line under a post: the hashtag, unless the post has it, and the number."""
    # A text that ends in what looks like this line gets it once more, so that join() takes away the right one.
    if tag and not body.endswith("\n" + tag):
        wanted = tag[1:].casefold()
        if any(found.text.casefold() == wanted for found in hashtags(body, network)):
            tag = ""
    line = " ".join(word for word in (tag, number) if word)
    return "\n" + line if line else ""


def _fits(text: str, network: Network) -> bool:
    found = measure(text, network)
    return found.left >= 0 and found.fits_until == len(text)


def _bodies(text: str, network: Network, tag: str, number: str) -> list[str]:
    """The text in pieces that leave room for the line under them."""
    line = "\n" + " ".join(word for word in (tag, number) if word)
    taken = measure(line, network) if len(line) > 1 else measure("", network)
    if taken.weight > network.limit // 2:
        raise ValueError(f"no room for {line!r} on {network.name}")
    left = None if network.byte_limit is None else network.byte_limit - taken.bytes
    room = replace(network, limit=network.limit - taken.weight, byte_limit=left)
    places = breaks(text)
    bodies: list[str] = []
    start = 0
    while True:
        window, full = _window(text, start, room)
        if window == len(text) and _fits(text[start:] + _tail(text[start:], network, tag, number), network):
            return [*bodies, text[start:]]
        end = _end(text, start, window, full, room, places)
        bodies.append(text[start:end])
        if end == len(text):
            return bodies
        start = end


def _window(text: str, start: int, room: Network) -> tuple[int, int]:
    """As much of the text as is sure to hold more than a post, if there is so much; and where that post is full."""
    length = 2 * room.limit
    while True:
        end = min(start + length, len(text))
        full = measure(text[start:end], room).fits_until
        # What ends in mid-word may be read otherwise there: not next to where the post is full.
        if end == len(text) or full < length - room.limit // 2:
            return end, start + full
        length *= 2


def _end(text: str, start: int, window: int, edge: int, room: Network, places: Breaks) -> int:
    """Where the post that begins at `start` and is full at `edge` ends."""
    while place := places.best(start, edge):
        if _fits(text[start:place], room):
            return place
        edge = place - 1
    return _hard_end(text, start, edge, window, room)


def _hard_end(text: str, start: int, edge: int, window: int, room: Network) -> int:
    """The same in a text without spaces: between graphemes, and outside links, mentions and hashtags if that can be."""
    within = text[start:window]
    clusters = [start]
    for cluster in graphemes(within):
        clusters.append(clusters[-1] + len(cluster))
        if clusters[-1] > edge:
            break
    linked = [(start + entity.span.start, start + entity.span.end) for entity in entities(within, room)]
    outside = [place for place in clusters if not any(a < place < b for a, b in linked)]
    for some in (outside, clusters):
        for place in reversed(some):
            if start < place <= edge and _fits(text[start:place], room):
                return place
    return start + max(1, measure(text[start : max(edge, start + 1)], room).fits_until)

"""Parts of a picture: what is hidden and what is cut away, by a frame that keys can move."""

from dataclasses import dataclass, replace

from livetweet_coach.core.words import Phrase, say

SMALLEST = 8
# A step moves or sizes the frame by this share of the picture's longer side, a fine step by less.
STEP, FINE_STEP = 25, 200


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in a picture, in its points; width and height are above 0."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first column beyond it."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """The first row beyond it."""
        return self.top + self.height

    def within(self, room: "Box") -> "Box":
        """No larger than the room, no smaller than can be handled, and moved so that it lies in the room."""
        width = min(max(self.width, SMALLEST), room.width)
        height = min(max(self.height, SMALLEST), room.height)
        left = min(max(self.left, room.left), room.right - width)
        top = min(max(self.top, room.top), room.bottom - height)
        return Box(left, top, width, height)

    def moved(self, right: int, down: int, room: "Box") -> "Box":
        """Moved by so many points, as far as the room goes."""
        return replace(self, left=self.left + right, top=self.top + down).within(room)

    def sized(self, wider: int, higher: int, room: "Box") -> "Box":
        """Wider and higher by so many points at its right and lower sides, as far as the room goes."""
        width = min(self.width + wider, room.right - self.left)
        height = min(self.height + higher, room.bottom - self.top)
        return replace(self, width=width, height=height).within(room)


@dataclass(frozen=True, slots=True)
class Parts:
    """What becomes of a picture: `view` is what is left of it, `hidden` what can't be made out any more."""

    whole: Box
    view: Box
    hidden: tuple[Box, ...] = ()

    @property
    def is_changed(self) -> bool:
        """Whether anything is hidden or cut away."""
        return bool(self.hidden) or self.view != self.whole

    @property
    def step(self) -> int:
        """How far one key moves the frame, in points."""
        return max(1, max(self.view.width, self.view.height) // STEP)

    @property
    def fine_step(self) -> int:
        """How far one key moves the frame where it is to be exact, in points."""
        return max(1, max(self.view.width, self.view.height) // FINE_STEP)

    def first_frame(self) -> Box:
        """Where the frame is to begin with: in the middle, a quarter of the picture wide and high."""
        width, height = max(1, self.view.width // 4), max(1, self.view.height // 4)
        left = self.view.left + (self.view.width - width) // 2
        top = self.view.top + (self.view.height - height) // 2
        return Box(left, top, width, height).within(self.view)

    def hide(self, box: Box) -> "Parts":
        """With this part hidden as well."""
        return self if box in self.hidden else replace(self, hidden=(*self.hidden, box.within(self.view)))

    def crop(self, box: Box) -> "Parts":
        """With nothing left but this part."""
        return replace(self, view=box.within(self.view))


def whole(width: int, height: int) -> Parts:
    """A picture of so many points, as it is."""
    box = Box(0, 0, width, height)
    return Parts(box, box)


def place_words(box: Box, view: Box) -> Phrase:
    """Where a frame stands and how large it is, for people who don't see it."""
    return say(
        "Parts",
        "{place}: {left} % from the left, {top} % from the top, {width} % wide, {height} % high.",
        "where the frame stands",
        None,
        place=region_words(box, view),
        left=_share(box.left - view.left, view.width),
        top=_share(box.top - view.top, view.height),
        width=_share(box.width, view.width),
        height=_share(box.height, view.height),
    )


def region_words(box: Box, view: Box) -> Phrase:
    """Which of nine regions of the picture the middle of a frame is in."""
    across = _third(box.left + box.width / 2 - view.left, view.width)
    down = _third(box.top + box.height / 2 - view.top, view.height)
    regions = (
        (say("Parts", "Upper left"), say("Parts", "Top"), say("Parts", "Upper right")),
        (say("Parts", "Left"), say("Parts", "Middle"), say("Parts", "Right")),
        (say("Parts", "Lower left"), say("Parts", "Bottom"), say("Parts", "Lower right")),
    )
    return regions[down][across]


def _third(at: float, length: int) -> int:
    return min(2, max(0, int(3 * at / length)))


def _share(part: int, of: int) -> int:
    return round(100 * part / of)

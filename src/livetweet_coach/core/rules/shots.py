"""Which pictures were taken here, and what their descriptions tell of the people in them."""

from livetweet_coach.core.draft.draft import Media, Post
from livetweet_coach.core.event import wall_clock
from livetweet_coach.core.rules.closeness import norm
from livetweet_coach.core.rules.data.pictured import CHILDREN, FACING, OF_CHILDREN, SOMEBODY, UNRECOGNISABLE
from livetweet_coach.core.rules.descriptions import is_missing, is_weak
from livetweet_coach.core.rules.scene import Scene
from livetweet_coach.core.text.networks import NETWORKS

_OF_A_TALK = ("photo", "slide", "screenshot")
_SHORTEST_LIMIT = min(network.alt_limit for network in NETWORKS)


def taken_in_talk(media: Media, scene: Scene) -> bool:
    """Whether a picture shows the current talk; one without a date may, one from before it doesn't."""
    if media.kind not in _OF_A_TALK:
        return False
    began = scene.hour.began
    if media.taken is None or began is None or scene.event is None:
        return True
    return wall_clock(media.taken, scene.event.timezone) >= began


def is_unwanted(media: Media, scene: Scene) -> bool:
    """Whether a picture comes from a talk that asks for none."""
    return scene.talk is not None and "no-photo" in scene.talk.policies and taken_in_talk(media, scene)


def may_show_pupils(media: Media, scene: Scene, text: str) -> bool:
    """Whether children's faces may be on a photo: nobody looks, the learner's own description is what tells.

    One that is described, and names no child, is left alone; `text`, the post's words, tells who its people are.
    """
    if media.kind != "photo" or scene.event is None:
        return False
    alt = norm(media.alt)
    if is_missing(media, text):
        return True
    seen = OF_CHILDREN.sub(" ", alt)
    if UNRECOGNISABLE.search(seen) and not FACING.search(UNRECOGNISABLE.sub(" ", seen)):
        return False
    if CHILDREN.search(seen):
        return True
    return FACING.search(seen) is not None and SOMEBODY.search(seen) is not None and _tells_of_children(text)


def _tells_of_children(text: str) -> bool:
    return CHILDREN.search(OF_CHILDREN.sub(" ", norm(text))) is not None


def picture_meant(rule_id: str, post: Post) -> Media | None:
    """The picture of a post that a remark of this rule is about, None where it is about the words."""
    if rule_id == "media/weak-description":
        return next((media for media in post.media if media.alt.strip() and is_weak(media, post.text)), None)
    if rule_id == "media/over-limits":
        return max(post.media, key=lambda media: (len(media.alt) > _SHORTEST_LIMIT, media.size), default=None)
    if rule_id == "media/location":
        return next((media for media in post.media if media.kind not in ("slide", "screenshot")), None)
    if rule_id.startswith("media/"):
        return next((media for media in post.media if not media.alt.strip()), None)
    if rule_id in ("policy/minors", "policy/no-photo"):
        return next((media for media in post.media if media.kind in _OF_A_TALK), None)
    return None

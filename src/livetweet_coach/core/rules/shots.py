"""Which pictures were taken here, and what their descriptions tell of the people in them."""

from livetweet_coach.core.draft.draft import Media, Post
from livetweet_coach.core.event import wall_clock
from livetweet_coach.core.rules.closeness import norm
from livetweet_coach.core.rules.data.pictured import CHILDREN, THINGS, UNRECOGNISABLE
from livetweet_coach.core.rules.descriptions import is_weak
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


def may_show_pupils(media: Media, scene: Scene) -> bool:
    """Whether children's faces may be on a photo: nobody looks, the learner's own description is what tells."""
    if media.kind != "photo" or scene.event is None:
        return False
    alt = norm(media.alt)
    if UNRECOGNISABLE.search(alt):
        return False
    if CHILDREN.search(alt):
        return True
    names = (norm(name) for speaker in scene.event.speakers for name in (speaker.name, *speaker.aliases))
    return not (THINGS.search(alt) or any(name in alt for name in names if name.strip()))


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

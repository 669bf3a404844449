"""Questions among what was received, and whether they were answered."""

from livetweet_coach.core.rules.closeness import fold
from livetweet_coach.core.rules.context import Reply
from livetweet_coach.core.rules.data.exchanges import ASKS, RHETORICAL, SELLS
from livetweet_coach.core.rules.readings import read
from livetweet_coach.core.rules.scene import Scene


def open_questions(scene: Scene) -> tuple[Reply, ...]:
    """Questions to oneself that no own post answers, each person's once, the oldest first."""
    found: dict[str, Reply] = {}
    for reply in scene.around.received:
        if is_question(reply, scene) and not is_answered(reply, scene):
            found.setdefault(fold(reply.who) or reply.id, reply)
    return tuple(found.values())


def is_question(reply: Reply, scene: Scene) -> bool:
    """Whether somebody asks something of the learner: neither of the room in general, nor to sell, nor of another."""
    reading = read(reply.text, scene.network)
    said = reading.blanked.strip(' \n\t\u00a0»”")…👏🙏😊🙂')
    if not (said.endswith("?") or ASKS.search(said)) or RHETORICAL.search(said) or SELLS.search(said):
        return False
    me = fold(scene.account.handle)
    to = {fold(handle.text).split("@")[0] for handle in reading.handles}
    return not to or (me != "" and me in to)


def is_answered(reply: Reply, scene: Scene) -> bool:
    """Whether an own post answers it: in its thread, or with the person's name and later."""
    who = fold(reply.who)
    for post in scene.recent:
        if reply.id and post.replies_to == reply.id:
            return True
        if (
            post.at > reply.at
            and who
            and any(
                fold(handle.text).split("@")[0] == who.split("@")[0]
                for handle in read(post.text, scene.network).handles
            )
        ):
            return True
    return False

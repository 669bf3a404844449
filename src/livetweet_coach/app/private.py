"""A private message where posts go now: whether it can leave, how much fits, who else would read it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.own_posts import OwnPosts
from livetweet_coach.app.services import Services
from livetweet_coach.core.coaching.announce import Announcement, Sort
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.publishing.step import Step
from livetweet_coach.core.text.networks import Network
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import Capabilities
from livetweet_coach.ui.compose.compose_pane import ComposePane
from livetweet_coach.ui.words import shown


class PrivateMessages(QObject):
    """One message, from one account, to one person: several accounts would reach several people of one name.

    `said` is for a screen reader: who else would read it, when that changes.
    """

    said = Signal(object)

    def __init__(self, services: Services, compose: ComposePane, event: EventNow) -> None:
        super().__init__(compose)
        self._services, self._compose, self._event = services, compose, event
        self._counted: Sequence[Network] = event.networks
        self._named: Sequence[str] = ()
        compose.editor.draft_changed.connect(self._follow)
        event.changed.connect(lambda live: self._begin())

    def impossible(self) -> str:
        """Why no private message can leave from here, "" where one can."""
        if len(self._event.accounts) > 1:
            return self.tr(
                "Several accounts are chosen, and a private message goes from one: elsewhere the same name can be "
                "somebody else. Choose the one first."
            )
        can = self._can()
        if can.messages is not None:
            return ""
        if can.no_messages is not None:
            return shown(can.no_messages)
        return self.tr("Private messages don't leave from here.")

    def trouble(self, draft: Draft) -> str:
        """What of this message can't leave from here, "" where nothing stands in the way."""
        if sum(not post.is_blank for post in draft.posts) > 1:
            return self.tr("A private message is one post: put it into one, or write the next one afterwards.")
        can = self._can().messages
        most = can.pictures if can is not None else 0
        if any(len(post.media) > most for post in draft.posts):
            return self.tr("Too many pictures for a private message: {most} at most here.").format(most=most)
        return ""

    def declines(self, draft: Draft) -> str:
        """Why this message is not handed over: from the fifth person in a day on, whatever the coach is told (AD02)."""
        if draft.kind != "dm":
            return ""
        from livetweet_coach.core.rules.automation.bulk_dm import people
        from livetweet_coach.core.rules.data.thresholds import MESSAGE_MOST
        from livetweet_coach.core.rules.readings import read

        network, team = self._event.network, self._event.live.sheet.team
        sent = [post for post in OwnPosts(self._services, self._event).lately().all if post.kind == "dm"]
        words = read(" ".join(post.text for post in draft.posts), network).words
        reached = people(words, draft.to, sent, team, network) if words else 0
        if reached < MESSAGE_MOST:
            return ""
        return self.tr(
            "{n} people would have this same message within a day: it is not sent. Say it in public, or write each "
            "a word of their own."
        ).format(n=reached)

    # what is shown

    def _begin(self) -> None:
        """Posts go elsewhere: the editor counts as they do there."""
        self._counted = self._event.networks
        self._follow(self._compose.editor.draft)

    def _follow(self, draft: Draft) -> None:
        usual = self._event.networks
        networks = self._as_message(draft, usual) if draft.kind == "dm" else usual
        if networks != self._counted:
            self._counted = networks
            self._compose.editor.set_networks(networks)
        names = self._readers(draft) if draft.kind == "dm" else ()
        if names != self._named:
            self._named = names
            words = _readers_words(names)
            self._compose.kind.show_readers(shown(words) if names else "")
            if names:
                self.said.emit(Announcement(words, Sort.COMPANY))

    def _as_message(self, draft: Draft, networks: Sequence[Network]) -> Sequence[Network]:
        from livetweet_coach.core.text.private import as_message  # only for those who write one

        home = self._own()[0]
        return tuple(as_message(network, draft.posts[0].text, draft.to, home) for network in networks)

    def _readers(self, draft: Draft) -> Sequence[str]:
        from livetweet_coach.core.text.private import readers

        text = "\n".join(post.text for post in draft.posts)
        return readers(text, draft.to, self._event.network, *self._own())

    def _own(self) -> tuple[str, str]:
        """The server and the name that the message leaves from."""
        accounts = self._event.accounts
        return (accounts[0].server, accounts[0].handle) if accounts else ("", "")

    def _can(self) -> Capabilities:
        """What the place where posts go can promise."""
        step, accounts = Step("", "", Post(""), kind="dm"), self._event.accounts
        if accounts:
            step = replace(step, way=accounts[0].way, account=accounts[0].account)
        elif self._event.live.way == "clipboard":
            step = replace(step, way="clipboard")
        return self._services.capabilities(step)


def _readers_words(names: Sequence[str]) -> Phrase:
    """Who else would read a message."""
    return say("Private", "Everyone named in it can read it: {names}", names=", ".join(f"@{name}" for name in names))

"""What a room touches of the learner's window."""

from dataclasses import dataclass

from livetweet_coach.app.coaching import Coaching
from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.pages import Pages
from livetweet_coach.app.pictures import Pictures
from livetweet_coach.app.queueing import Queueing
from livetweet_coach.app.services import Services
from livetweet_coach.app.speaking import Speaking
from livetweet_coach.ui.coach.coach_pane import CoachPane
from livetweet_coach.ui.compose.compose_pane import ComposePane
from livetweet_coach.ui.compose_window import ComposeWindow
from livetweet_coach.ui.theme import Look


@dataclass(frozen=True)
class Ties:
    """The panes and parts that a room is introduced to."""

    services: Services
    look: Look
    window: ComposeWindow
    pages: Pages
    event: EventNow
    compose: ComposePane
    coach: CoachPane
    coaching: Coaching
    speaking: Speaking
    queueing: Queueing
    pictures: Pictures

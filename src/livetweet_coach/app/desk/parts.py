"""The panes of a desk, made and placed."""

from PySide6.QtWidgets import QMenu, QWidget

from livetweet_coach.ui.desk.composer_pane import ComposerPane
from livetweet_coach.ui.desk.draft_pane import DraftPane
from livetweet_coach.ui.desk.learner_head import LearnerHead
from livetweet_coach.ui.desk.learners_pane import LearnersPane
from livetweet_coach.ui.desk.room_bar import RoomBar
from livetweet_coach.ui.desk.stream_pane import StreamPane
from livetweet_coach.ui.desk.tiles_pane import TilesPane
from livetweet_coach.ui.desk_window import DeskWindow
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.notice import Notice


class Parts:
    """What a desk is made of; `page` holds all of it."""

    def __init__(self, look: Look, window: QWidget) -> None:
        self.menu = QMenu(window)
        self.bar = RoomBar(look, self.menu)
        self.learners = LearnersPane(look)
        self.tiles = TilesPane(look)
        self.head = LearnerHead(look)
        self.draft = DraftPane(look)
        self.stream = StreamPane(look)
        self.composer = ComposerPane(look)
        self.notice = Notice(look)
        self.page = DeskWindow(
            look,
            self.bar,
            self.learners,
            self.tiles,
            self.head,
            self.draft,
            self.stream,
            self.composer,
            self.notice,
        )

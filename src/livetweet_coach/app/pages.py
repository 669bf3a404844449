"""The pages over the two columns, each made when it is first needed, and the way back from them."""

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from livetweet_coach.ui.compose_window import ComposeWindow
from livetweet_coach.ui.widgets.page import Page

Made = TypeVar("Made", bound=QWidget)


class Pages(QObject):
    """Shows pages by what makes them; a closed page goes back to where one came from."""

    def __init__(self, window: ComposeWindow, focus_writing: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._focus_writing = window, focus_writing
        self._made: dict[Callable[[], QWidget], QWidget] = {}
        self._trail: list[QWidget] = []

    def get(self, make: Callable[[], Made]) -> Made:
        """The page that `make` makes, made once."""
        if make not in self._made:
            page = self._made[make] = make()
            if isinstance(page, Page):
                page.closed.connect(self.back)
        return cast("Made", self._made[make])  # what this very function made

    def has(self, make: Callable[[], QWidget]) -> bool:
        """Whether this page was made."""
        return make in self._made

    @property
    def window(self) -> ComposeWindow:
        """The window that the pages are in."""
        return self._window

    def forget(self, make: Callable[[], QWidget]) -> None:
        """A page that is not needed any more; the next `show` makes another."""
        page = self._made.pop(make, None)
        if page is not None:
            self._trail = [one for one in self._trail if one is not page]
            self._window.drop_page(page)

    def is_in_front(self, make: Callable[[], QWidget]) -> bool:
        """Whether this page is the one that is shown."""
        return bool(self._trail) and self._trail[-1] is self._made.get(make)

    def show(self, make: Callable[[], Made], *, root: bool = False) -> Made:
        """Bring a page to the front; a root page has nothing to go back to."""
        page = self.get(make)
        if root:
            self._trail.clear()
        if not self._trail or self._trail[-1] is not page:
            self._trail.append(page)
        self._window.show_page(page)
        if isinstance(page, Page):
            page.focus_first()
        return page

    def back(self) -> None:
        """Leave the page in front."""
        if self._trail:
            self._trail.pop()
        if self._trail:
            self._window.show_page(self._trail[-1])
        else:
            self.show_writing()

    def show_writing(self) -> None:
        """The two columns, with the caret in the post."""
        self._trail.clear()
        self._window.show_writing()
        self._focus_writing()

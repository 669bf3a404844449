"""The menu: every action of the window, grouped, each with its key; the keys page lists the same."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


@dataclass(frozen=True, slots=True)
class Group:
    """A part of the menu and its actions."""

    title: str
    actions: Sequence[QAction]


def fill(menu: QMenu, groups: Sequence[Group]) -> None:
    """Put the groups into the menu, as submenus."""
    for group in groups:
        part = menu.addMenu(group.title)
        for action in group.actions:
            part.addAction(action)


def listed(groups: Sequence[Group]) -> list[tuple[str, QAction]]:
    """(group, action) of everything that has words, in the menu's order."""
    return [(group.title, action) for group in groups for action in group.actions if action.text()]

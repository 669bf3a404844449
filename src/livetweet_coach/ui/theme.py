"""How the app looks: colour tokens, type scale and the stylesheet made of them."""

import tomllib
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from livetweet_coach.ui.icons import drawing

ThemeName = Literal["system", "day", "night", "contrast"]
THEMES: tuple[ThemeName, ...] = ("system", "day", "night", "contrast")
FONT_FAMILY = "Inter"
FONT_FILES = ("Inter-Regular.otf", "Inter-SemiBold.otf")


class Look(QObject):
    """The look that widgets share: `colour(token)`, `icon(name, token)`, `size(px)`; `changed` when it changes."""

    changed = Signal()

    def __init__(self, resources: Path, theme: ThemeName = "system", text_scale: float = 1.0) -> None:
        super().__init__()
        self._resources = resources
        self._icons: dict[tuple[str, str, int], QIcon] = {}
        self._theme: ThemeName = theme
        self.text_scale = text_scale
        self.tokens = self._load(self.theme)

    @property
    def theme(self) -> Literal["day", "night", "contrast"]:
        """The theme in force: the person's choice, or what the system asks for."""
        return system_theme() if self._theme == "system" else self._theme

    def colour(self, token: str) -> QColor:
        """A token's colour. Raises KeyError."""
        return QColor(self.tokens[token])

    def size(self, pixels: float) -> int:
        """A length in pixels at the person's text size, rounded."""
        return round(pixels * self.text_scale)

    def icon(self, name: str, token: str = "ink", pixels: int = 20) -> QIcon:
        """An icon of the family, in one ink. Raises FileNotFoundError for a name that isn't there."""
        key = (name, token, pixels)
        if key not in self._icons:
            self._icons[key] = drawing(self._resources / "icons" / f"{name}.svg", self.colour(token), self.size(pixels))
        return self._icons[key]

    def pixmap(self, name: str, token: str = "ink", pixels: int = 20) -> QPixmap:
        """An icon as a picture, for labels."""
        side = self.size(pixels)
        return self.icon(name, token, pixels).pixmap(QSize(side, side))

    def choose(self, theme: ThemeName | None = None, text_scale: float | None = None) -> None:
        """Change the theme or the text size (1.0 to 2.0) and dress the application again."""
        self._theme = theme or self._theme
        if text_scale is not None:
            self.text_scale = min(2.0, max(0.8, text_scale))
        self.dress()

    def follow_system(self) -> None:
        """The desktop turned light or dark: follow it where that is the person's choice."""
        if self._theme == "system":
            self.dress()

    def dress(self) -> None:
        """Put fonts, palette and stylesheet on the application, and tell the widgets."""
        self.tokens = self._load(self.theme)
        self._icons.clear()
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("a look needs an application to dress")
        font = QFont(FONT_FAMILY)
        font.setPixelSize(self.size(14))
        app.setFont(font)
        app.setPalette(palette(self.tokens))
        app.setStyleSheet(self.stylesheet())
        self.changed.emit()

    def stylesheet(self) -> str:
        """The stylesheet with this look's colours and sizes filled in."""
        sheet = (self._resources / "themes" / "coach.qss").read_text(encoding="utf-8")
        for token in sorted(self.tokens, key=len, reverse=True):
            sheet = sheet.replace(f"@{token}@", self.tokens[token])
        for pixels in (9, 12, 14, 16, 20, 28, 32, 36, 40):
            sheet = sheet.replace(f"@px{pixels}@", f"{self.size(pixels)}px")
        return sheet.replace("@drawings@", (self._resources / "themes" / self.theme).as_posix())

    def _load(self, name: str) -> dict[str, str]:
        with (self._resources / "themes" / f"{name}.toml").open("rb") as file:
            return {key: str(value) for key, value in tomllib.load(file).items()}


def theme_name(text: str) -> ThemeName:
    """The theme of a name; the system's choice for a name that is none."""
    return next((name for name in THEMES if name == text), "system")


def load_fonts(resources: Path) -> None:
    """Register the bundled fonts; where they are missing the system's fonts serve."""
    for name in FONT_FILES:
        path = resources / "fonts" / name
        if path.exists():
            QFontDatabase.addApplicationFont(str(path))


def system_theme() -> Literal["day", "night", "contrast"]:
    """What the desktop asks for: high contrast, dark or light."""
    hints = QApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is not None and accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "night" if hints.colorScheme() == Qt.ColorScheme.Dark else "day"


def palette(tokens: dict[str, str]) -> QPalette:
    """The tokens as a Qt palette, for whatever a stylesheet doesn't reach."""
    made = QPalette()
    role = QPalette.ColorRole
    pairs = {
        role.Window: "ground",
        role.WindowText: "ink",
        role.Base: "raised",
        role.AlternateBase: "sunken",
        role.Text: "ink",
        role.Button: "raised",
        role.ButtonText: "ink",
        role.ToolTipBase: "raised",
        role.ToolTipText: "ink",
        role.Highlight: "selection",
        role.HighlightedText: "ink",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.PlaceholderText: "soft",
        role.Mid: "line",
        role.Accent: "accent",
    }
    for colour_role, token in pairs.items():
        made.setColor(colour_role, QColor(tokens[token]))
    for colour_role in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, colour_role, QColor(tokens["soft"]))
    return made

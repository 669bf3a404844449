"""Where things are kept on this machine."""

import os
from dataclasses import dataclass
from pathlib import Path

HOME = "LIVETWEET_COACH_HOME"
_NAME = "livetweet-coach"
_STORE = "coach.db"


@dataclass(frozen=True, slots=True)
class Paths:
    """`data` has the store and the pictures' copies, `config` the settings, `log` what helps to find defects."""

    data: Path
    config: Path
    log: Path

    @property
    def settings(self) -> Path:
        """The settings' file."""
        return self.config / "settings.toml"

    @property
    def coach(self) -> Path:
        """The file with the figures of the coach that somebody changed."""
        return self.config / "coach.toml"

    @property
    def store(self) -> Path:
        """The store's file."""
        return self.data / _STORE

    @property
    def media(self) -> Path:
        """Copies of pictures, as they will be sent."""
        return self.data / "media"


def paths() -> Paths:
    """The folders of this person, or all in one where LIVETWEET_COACH_HOME says so; nothing is made."""
    home = os.environ.get(HOME)
    if home:
        folder = Path(home).expanduser().absolute()
        return Paths(folder, folder, folder / "log")
    from platformdirs import PlatformDirs

    folders = PlatformDirs(_NAME, appauthor=False)
    return Paths(Path(folders.user_data_dir), Path(folders.user_config_dir), Path(folders.user_log_dir))


def documents() -> Path:
    """Where people look for what they saved, or inside the one folder that LIVETWEET_COACH_HOME names."""
    home = os.environ.get(HOME)
    if home:
        return Path(home).expanduser().absolute() / "documents"
    from platformdirs import user_documents_path

    return user_documents_path()

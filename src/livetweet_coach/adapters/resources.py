"""Where the app's resources are: beside the sources in a checkout, inside the package once installed or bundled."""

from pathlib import Path


def resources_folder() -> Path:
    """The folder with i18n, icons, themes, exercises and fonts. Raises FileNotFoundError when there is none."""
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "resources", package.parent.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError("resources")

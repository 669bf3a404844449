"""A pasted picture, put into a file for whoever prepares files."""

from errno import ENOSPC
from os import strerror
from pathlib import Path

from PySide6.QtGui import QImage


def written(image: QImage, folder: Path) -> str:
    """A pasted picture as a file, for whoever prepares files. Raises Refusal."""
    import tempfile

    from livetweet_coach.adapters.photos import unwritable

    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(suffix=".png", dir=folder, delete=False) as file:
            name = file.name
    except OSError as problem:
        raise unwritable(problem) from problem
    if not image.save(name) or not Path(name).stat().st_size:  # on a full disk Qt may call an empty file saved
        Path(name).unlink(missing_ok=True)
        raise unwritable(OSError(ENOSPC, strerror(ENOSPC)))  # Qt doesn't say why; there hardly is another reason
    return name

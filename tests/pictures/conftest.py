"""Pictures are taken of the app that the stories open."""

from tests.story.conftest import no_windows, open_app, settings, translations

__all__ = ["no_windows", "open_app", "settings", "translations"]

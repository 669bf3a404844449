"""Practice: the choice of a programme, its prompter beside the coach, and answers that come as on a real network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from livetweet_coach.app.services import Services
from livetweet_coach.ui.compose_window import ComposeWindow
from livetweet_coach.ui.theme import Look

if TYPE_CHECKING:
    from livetweet_coach.core.practice.exercise import Exercise
    from livetweet_coach.ui.practice.exercise_choice import ExerciseChoice
    from livetweet_coach.ui.practice.prompter_pane import PrompterPane


class Practising(QObject):
    """Holds the prompter. `ended` when a programme is over, `started(prompter)` when one is on screen."""

    ended = Signal()
    started = Signal(object)
    stopped = Signal()

    def __init__(self, services: Services, look: Look, window: ComposeWindow) -> None:
        super().__init__(window)
        self._services, self._look, self._window = services, look, window
        self.prompter: PrompterPane | None = None

    def exercises(self) -> tuple[Exercise, ...]:
        """The programmes in the person's language; a broken one hides the others' trouble from nobody."""
        from livetweet_coach.adapters.exercises import BrokenExercise, list_exercises

        folder = self._services.resources / "exercises"
        try:
            return list_exercises(folder, self._services.language)
        except (BrokenExercise, OSError):
            return ()

    def choice(self) -> ExerciseChoice:
        """The page where one chooses."""
        from livetweet_coach.ui.practice.exercise_choice import ExerciseChoice

        return ExerciseChoice(self._look, self.exercises())

    def begin(self, exercise: Exercise) -> None:
        """Put the programme beside the coach, ready to play."""
        if self.prompter is None:
            from livetweet_coach.ui.practice.prompter_pane import PrompterPane

            self.prompter = PrompterPane(self._look, self._services.clock, exercise)
            self.prompter.finished.connect(self.ended)
        else:
            self.prompter.show_exercise(exercise)
        self._window.show_beside(self.prompter)
        self.started.emit(self.prompter)

    def resume(self, exercise_id: str) -> None:
        """Put back the programme of a live that goes on."""
        for exercise in self.exercises():
            if exercise.id == exercise_id:
                self.begin(exercise)

    def stop(self) -> None:
        """Take the programme away."""
        if self.prompter is not None:
            self.prompter.pause()
        self._window.show_beside(None)
        self.stopped.emit()

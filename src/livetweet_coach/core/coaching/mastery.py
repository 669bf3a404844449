"""How well a learner knows each rule: four states that follow occasions, not days (P9)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from livetweet_coach.core.coaching.figures import FIGURES, Figures


class State(Enum):
    """How much the coach still says about a rule."""

    NEW = "new"
    GUIDED = "guided"
    REMINDER = "reminder"
    SILENT = "silent"


_ORDER = (State.NEW, State.GUIDED, State.REMINDER, State.SILENT)
_PRAISE = "praise:"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a learner is with one rule; `clean` occasions in a row, `recent` ones oldest first as "c" and "m"."""

    state: State = State.NEW
    clean: int = 0
    recent: str = ""


@dataclass(frozen=True, slots=True)
class Mastery:
    """All rules a learner has met, and how often each praise was said; both sorted by rule."""

    standings: tuple[tuple[str, Standing], ...] = ()
    praised: tuple[tuple[str, int], ...] = ()

    def standing(self, rule: str) -> Standing:
        """Where the learner is with a rule, NEW where they never met it."""
        return dict(self.standings).get(rule, Standing())

    def state(self, rule: str, figures: Figures = FIGURES) -> State:
        """The rule's state; policy and safety never fade."""
        return State.NEW if figures.is_exempt(rule) else self.standing(rule).state

    def has_met(self, rule: str) -> bool:
        """Whether the rule was ever shown to, or practised by, the learner."""
        return any(known == rule for known, _ in self.standings)

    def times_praised(self, rule: str) -> int:
        """How often this praise was said."""
        return dict(self.praised).get(rule, 0)


def met(mastery: Mastery, rule: str) -> Mastery:
    """The rule's remark was shown: it is no new concept any more."""
    return mastery if mastery.has_met(rule) else _with(mastery, rule, Standing())


def known(mastery: Mastery, rule: str) -> Mastery:
    """The learner says that they know the rule: silent from now on, until misses bring it back."""
    return _with(mastery, rule, Standing(State.SILENT))


def clean(mastery: Mastery, rule: str, figures: Figures = FIGURES) -> Mastery:
    """An occasion for the rule went well without a remark: one step up after enough of them in a row."""
    standing = mastery.standing(rule)
    count = standing.clean + 1
    needed = figures.clean_when_new if standing.state is State.NEW else figures.clean_after
    if standing.state is not State.SILENT and count >= needed and not figures.is_exempt(rule):
        return _with(mastery, rule, Standing(_ORDER[_ORDER.index(standing.state) + 1]))
    recent = (standing.recent + "c")[-figures.misses_among :]
    return _with(mastery, rule, Standing(standing.state, count, recent))


def missed(mastery: Mastery, rule: str, figures: Figures = FIGURES) -> Mastery:
    """An occasion for the rule was missed: one step down after enough misses among the last ones."""
    standing = mastery.standing(rule)
    if standing.state is State.SILENT and rule in figures.known_for_good:
        return mastery
    recent = (standing.recent + "m")[-figures.misses_among :]
    if standing.state is not State.NEW and recent.count("m") >= figures.misses_down:
        return _with(mastery, rule, Standing(_ORDER[_ORDER.index(standing.state) - 1]))
    return _with(mastery, rule, Standing(standing.state, 0, recent))


def praised(mastery: Mastery, rule: str) -> Mastery:
    """A praise was said once more."""
    counts = {**dict(mastery.praised), rule: mastery.times_praised(rule) + 1}
    return replace(mastery, praised=tuple(sorted(counts.items())))


def to_values(mastery: Mastery) -> dict[str, list[str]]:
    """Plain values for the store: a rule's state, clean occasions in a row, recent ones; "praise:…" has a count."""
    values = {rule: [s.state.value, str(s.clean), s.recent] for rule, s in mastery.standings}
    return {**values, **{_PRAISE + rule: [str(count)] for rule, count in mastery.praised}}


def from_values(values: Mapping[str, Sequence[str]]) -> Mastery:
    """Mastery from what `to_values` gave; an entry that makes no sense is left out, so that its rule starts anew."""
    standings: dict[str, Standing] = {}
    praises: dict[str, int] = {}
    for rule, parts in values.items():
        try:
            if rule.startswith(_PRAISE):
                praises[rule.removeprefix(_PRAISE)] = max(0, int(parts[0]))
            else:
                recent = "".join(mark for mark in parts[2] if mark in "cm")
                standings[rule] = Standing(State(parts[0]), max(0, int(parts[1])), recent)
        except (ValueError, IndexError):
            continue
    return Mastery(tuple(sorted(standings.items())), tuple(sorted(praises.items())))


def _with(mastery: Mastery, rule: str, standing: Standing) -> Mastery:
    standings = {**dict(mastery.standings), rule: standing}
    return replace(mastery, standings=tuple(sorted(standings.items(), key=lambda item: item[0])))

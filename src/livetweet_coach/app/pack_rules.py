"""A facilitator's rules of the live that is on: kept with it, and asked with the coach's own."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from livetweet_coach.app import reviewing
from livetweet_coach.app.services import Services
from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.core.rules.rule import Context, Finding, Moment, Rule

# Who has no pack needs nothing of them.
if TYPE_CHECKING:
    from livetweet_coach.core.rules.packs import Pack


WRITTEN = "pack-being-written"


class PackRules:
    """`packs` are those in use, `off` ids of the coach's own rules that are silent in this live."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._live = ""
        self.packs: tuple[Pack, ...] = ()
        self.off: frozenset[str] = frozenset()
        self._rules: tuple[Rule, ...] = ()

    def find(self, draft: Draft, context: Context, moment: Moment) -> Sequence[Finding]:
        """What the coach's rules and these find."""
        return reviewing.find(draft, context, moment, self._rules)

    def known(self) -> tuple[str, ...]:
        """The words that the packs in use say are right."""
        return tuple(dict.fromkeys(word for pack in self.packs for word in pack.glossary))

    def own(self) -> Mapping[str, Rule]:
        """The packs' rules by their ids."""
        return {rule.id: rule for rule in self._rules}

    def follow(self, live: str) -> None:
        """Another live may be on: take what was kept with it."""
        if live == self._live:
            return
        self._live = live
        self._services.writer.flush()
        texts, self.off = _unpacked(self._services.store.values.get(_key(live)))
        self.packs = ()
        if texts:
            from livetweet_coach.adapters.pack_file import parse_pack  # with packs come sheets and their TOML

            self.packs = tuple(parse_pack(text).pack for text in texts)
        self._build()

    def use(self, pack: Pack) -> None:
        """Use a pack; one of the same name gives way to it."""
        titles = [one.title for one in self.packs]
        at = titles.index(pack.title) if pack.title in titles else len(titles)
        self._keep((*self.packs[:at], pack, *self.packs[at + 1 :]))

    def stop(self, at: int) -> None:
        """Stop using the pack at this place."""
        self._keep(self.packs[:at] + self.packs[at + 1 :])

    def switch(self, rule: str, on: bool) -> None:
        """Remember whether one of the coach's own rules may speak in this live."""
        self.off = self.off - {rule} if on else self.off | {rule}
        self._keep(self.packs)

    # the pack that is being written

    def being_written(self) -> Pack | None:
        """A pack that was neither saved nor used when the app was last open."""
        from livetweet_coach.adapters.pack_file import parse_pack

        kept = self._services.store.values.get(WRITTEN)
        return parse_pack(kept.decode("utf-8", "replace")).pack if kept else None

    def keep_written(self, pack: Pack | None) -> None:
        """Keep what is being written, or nothing once it is safe elsewhere."""
        from livetweet_coach.adapters.pack_file import pack_text

        values = self._services.store.values
        kept = pack_text(pack).encode() if pack is not None else None
        self._services.writer.write(lambda: values.put(WRITTEN, kept), WRITTEN)

    def _keep(self, packs: tuple[Pack, ...]) -> None:
        from livetweet_coach.adapters.pack_file import pack_text

        self.packs = packs
        self._build()
        kept = json.dumps({"packs": [pack_text(pack) for pack in packs], "off": sorted(self.off)}).encode()
        key, values = _key(self._live), self._services.store.values
        self._services.writer.write(lambda: values.put(key, kept), key)

    def _build(self) -> None:
        rules: list[Rule] = []
        if self.packs:
            from livetweet_coach.adapters.expressions import compile_expression
            from livetweet_coach.core.rules.packs import as_rules

            for pack in self.packs:
                taken = {rule.id for rule in rules}
                rules += as_rules(pack, compile_expression, self._services.language, len(rules) + 1, taken)
        self._rules = tuple(rules)


def _key(live: str) -> str:
    return f"packs-of-{live}"


def _unpacked(kept: bytes | None) -> tuple[list[str], frozenset[str]]:
    try:
        values = json.loads(kept or b"{}")
        return [str(text) for text in values.get("packs", [])], frozenset(map(str, values.get("off", [])))
    except (ValueError, AttributeError, TypeError):
        return [], frozenset()

"""Rule packs: those in use, opened and written, and the coach's own rules switched off for an event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from livetweet_coach.app.coaching import Coaching
from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.pack_rules import PackRules
from livetweet_coach.app.pages import Pages
from livetweet_coach.app.reviewing import rules
from livetweet_coach.app.services import Services
from livetweet_coach.core.coaching.figures import FIGURES
from livetweet_coach.core.progress.journal import Entry, Kind
from livetweet_coach.core.rules.rule import Severity
from livetweet_coach.core.words import say
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import keyed_action
from livetweet_coach.ui.words import shown

# What reads, shows and writes packs is for those who have one.
if TYPE_CHECKING:
    from livetweet_coach.adapters.pack_file import Opened
    from livetweet_coach.core.rules.packs import Pack, PackRule
    from livetweet_coach.ui.packs.packs_pane import PacksPane
    from livetweet_coach.ui.packs.reading_pane import PackReadingPane
    from livetweet_coach.ui.packs.rule_words import RuleWords
    from livetweet_coach.ui.packs.writing_pane import PackWritingPane

__all__ = ["PackRules", "Packs"]


class Packs(QObject):
    """The pages about packs; what is in use is in `rules`, and kept with the live."""

    def __init__(
        self, rules: PackRules, services: Services, look: Look, pages: Pages, event: EventNow, coaching: Coaching
    ) -> None:
        super().__init__(pages)
        self.rules = rules
        self._services, self._look, self._pages = services, look, pages
        self._coaching, self._event = coaching, event
        self._on_show: Opened | None = None
        self._path = ""
        self.packs_action = keyed_action(self, self.tr("Rule packs…"), "Ctrl+Shift+V", self.show)
        coaching.own = rules.own
        coaching.begun.connect(self._follow)
        coaching.recorded.connect(self._remember)
        event.more_words = rules.known
        self._follow(event.live.id)

    def _follow(self, live: str) -> None:
        self.rules.follow(live)
        self._silence(self._coaching.attention.not_here | self.rules.off)

    def _silence(self, silent: frozenset[str]) -> None:
        """These rules are silent in this event; the coach's next look heeds them."""
        self._coaching.attention = replace(self._coaching.attention, not_here=silent)

    def _remember(self, entries: Sequence[Entry]) -> None:
        """What is "not here" stays so when the live is taken up again."""
        for entry in entries:
            if entry.kind is Kind.REMARK_NOT_HERE:
                self.rules.switch(entry.rule, False)

    # the packs in use

    def show(self) -> None:
        """The packs in use, and the coach's own rules."""
        self._pages.show(self._page)
        self._refresh()

    def _page(self) -> PacksPane:
        from livetweet_coach.ui.packs.packs_pane import PacksPane

        page = PacksPane(self._look)
        page.open_requested.connect(lambda: self.open(""))
        page.write_requested.connect(self.write)
        page.looked_at.connect(self._look_at)
        page.changed.connect(lambda at: self._change(self.rules.packs[at]))
        page.stopped.connect(self._stop)
        page.switched.connect(self._switch)
        return page

    def _refresh(self) -> None:
        from livetweet_coach.ui.packs.pack_card import PackRow
        from livetweet_coach.ui.packs.packs_pane import Switch

        page = self._pages.get(self._page)
        page.show_packs([PackRow(_name(pack), self._count(pack)) for pack in self.rules.packs])
        silent = self._coaching.attention.not_here
        page.show_switches(
            [
                Switch(rule.id, shown(rule.title), shown(rule.why), rule.id not in silent)
                for rule in rules().values()
                if rule.severity is not Severity.PRAISE and not FIGURES.is_exempt(rule.id)
            ]
        )

    def _changed(self) -> None:
        """Other words are right now, and other rules hold."""
        self._event.change()
        self._coaching.look()

    def _count(self, pack: Pack) -> str:
        from livetweet_coach.adapters.expressions import compile_expression
        from livetweet_coach.core.rules.packs import as_rules

        idle = len(pack.rules) - len(as_rules(pack, compile_expression))
        parts = [say("Packs", "{n} rule", "", len(pack.rules))] if pack.rules or not pack.glossary else []
        if idle:
            parts.append(say("Packs", "{n} rule can't be used yet", "", idle))
        if pack.glossary:
            parts.append(say("Packs", "{n} word", "in a glossary", len(pack.glossary)))
        return " · ".join(shown(part) for part in parts)

    def _stop(self, at: int) -> None:
        pack, page = self.rules.packs[at], self._pages.get(self._page)
        self.rules.stop(at)
        self._changed()
        self._refresh()
        again = (self.tr("Use it again"), lambda: self._use(pack))
        page.notice.tell(self.tr("Not in use any more: {pack}").format(pack=_name(pack)), "tip", [again])
        page.focus_first()

    def _switch(self, rule: str, on: bool) -> None:
        if on:
            self.rules.switch(rule, True)
            self._silence(self._coaching.attention.not_here - {rule})
            self._coaching.look()
        else:
            self._coaching.switch_off(rule)

    def _use(self, pack: Pack) -> None:
        from livetweet_coach.core.rules.packs import cleaned

        self.rules.use(cleaned(pack))
        self._changed()
        while self._pages.is_in_front(self._reading) or self._pages.is_in_front(self._writing):
            self._pages.back()
        self.show()
        words = self.tr("In use for this event: {pack}").format(pack=_name(pack))
        self._pages.get(self._page).notice.tell(words)

    # one that is opened

    def open(self, path: str) -> None:
        """Show what is in a pack's file, by its path or one that is asked for; nothing of it is used yet."""
        from livetweet_coach.adapters.pack_file import SUFFIX, read_pack

        if not path:
            kinds = f"{self.tr('Rule packs')} (*{SUFFIX})"
            path, _ = QFileDialog.getOpenFileName(self._pages.window, self.tr("Open a rule pack"), "", kinds)
            if not path:
                return
        opened = read_pack(path)
        if not opened.pack.title:
            opened = replace(opened, pack=replace(opened.pack, title=Path(path).stem))
        self._path = path
        self._show_reading(opened)

    def _look_at(self, at: int) -> None:
        from livetweet_coach.adapters.pack_file import Opened, pack_text

        pack = self.rules.packs[at]
        self._path = ""
        self._show_reading(Opened(pack, pack_text(pack)))

    def _show_reading(self, opened: Opened) -> None:
        from livetweet_coach.ui.packs.rule_words import RuleWords

        self._on_show = opened
        page = self._pages.show(self._reading)
        told = [self._in_words(rule) for rule in opened.pack.rules]
        in_use = opened.pack in self.rules.packs
        if opened.pack.glossary:
            words = " · ".join(opened.pack.glossary)
            told.insert(0, RuleWords(self.tr("Words that are right here"), (words,), ""))
        page.show_pack(_name(opened.pack), opened.text, told, opened.troubles, in_use=in_use)
        page.focus_first()

    def _in_words(self, rule: PackRule) -> RuleWords:
        from livetweet_coach.adapters.expressions import compile_expression
        from livetweet_coach.core.rules.packs import in_words, trouble
        from livetweet_coach.ui.packs.rule_words import RuleWords

        language = self._services.language
        troubles = tuple(shown(phrase) for phrase in trouble(rule, compile_expression))
        sentences = tuple(shown(phrase) for phrase in in_words(rule))
        return RuleWords(rule.title.in_(language) or rule.id, sentences, rule.message.in_(language), troubles)

    def _reading(self) -> PackReadingPane:
        from livetweet_coach.ui.packs.reading_pane import PackReadingPane

        page = PackReadingPane(self._look)
        page.used.connect(lambda: self._use(self._on_show.pack) if self._on_show else None)
        page.change_requested.connect(lambda: self._change(self._on_show.pack) if self._on_show else None)
        return page

    # one that is written

    def write(self) -> None:
        """Write a pack, or go on with the one that is not saved yet."""
        page = self._pages.get(self._writing)
        if not page.is_changed:
            from livetweet_coach.core.rules.packs import Pack

            page.show_pack(Pack())
            self._path = ""
        self._pages.show(self._writing)

    def _change(self, pack: Pack) -> None:
        page = self._pages.get(self._writing)
        if page.is_changed and page.pack != pack:
            self._pages.show(self._writing)
            instead = (self.tr("Leave it and change the other"), lambda: self._show_writing(pack))
            page.notice.tell(self.tr("This pack is neither saved nor in use yet."), "warning", [instead])
            return
        self._show_writing(pack)

    def _show_writing(self, pack: Pack) -> None:
        self._pages.get(self._writing).show_pack(pack)
        self.rules.keep_written(None)
        self._pages.show(self._writing)

    def _writing(self) -> PackWritingPane:
        from livetweet_coach.adapters.expressions import compile_expression
        from livetweet_coach.ui.packs.writing_pane import PackWritingPane

        page = PackWritingPane(self._look, compile_expression, self._services.language)
        if (left := self.rules.being_written()) is not None:
            page.show_pack(left, is_safe=False)
        page.edited.connect(lambda: self.rules.keep_written(page.pack))
        page.used.connect(self._use_written)
        page.save_requested.connect(self.save)
        return page

    def _use_written(self) -> None:
        from livetweet_coach.core.rules.packs import cleaned

        page = self._pages.get(self._writing)
        pack = cleaned(page.pack)
        if not pack.is_of_use:
            page.notice.tell(self.tr("There is no word yet, and no rule has something to look for."), "warning")
            return
        self._is_safe(pack)
        self._use(pack)

    def _is_safe(self, pack: Pack) -> None:
        self._pages.get(self._writing).keep(pack)
        self.rules.keep_written(None)

    def save(self) -> None:
        """Save the pack that is being written, to a file that is asked for."""
        from livetweet_coach.adapters.pack_file import SUFFIX, PackFileError, write_pack
        from livetweet_coach.core.rules.packs import cleaned, slug

        page = self._pages.get(self._writing)
        pack = cleaned(page.pack)
        kinds = f"{self.tr('Rule packs')} (*{SUFFIX})"
        name = self._path or f"{slug(pack.title) if pack.title else self.tr('rules')}{SUFFIX}"
        path, _ = QFileDialog.getSaveFileName(self._pages.window, self.tr("Save the rule pack"), name, kinds)
        if not path:
            return
        path = path if path.endswith(SUFFIX) else path + SUFFIX
        try:
            write_pack(path, pack)
        except PackFileError as refusal:
            page.notice.tell(shown(refusal.message), "warning")
            return
        self._path = path
        self._is_safe(pack)
        page.notice.tell(self.tr("Saved: {name}").format(name=Path(path).name))


def _name(pack: Pack) -> str:
    return pack.title or shown(say("Packs", "A pack without a name"))

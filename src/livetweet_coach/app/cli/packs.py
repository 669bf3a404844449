"""`check --pack`: the rules of a facilitator's packs; a slip in a file is told, and the rest counts."""

from collections.abc import Callable, Sequence

from livetweet_coach.adapters.expressions import compile_expression
from livetweet_coach.adapters.pack_file import read_pack
from livetweet_coach.app.cli.streams import BadInput
from livetweet_coach.core.event import Trouble
from livetweet_coach.core.rules.packs import as_rules, heard
from livetweet_coach.core.rules.rule import Rule

Used = tuple[tuple[Rule, ...], tuple[str, ...]]


def use_packs(files: Sequence[str], language: str, warn: Callable[[str, Trouble], None]) -> Used:
    """The rules of these files, and the words that they say are right.

    Rules speak `language`, or each draft's own. Raises BadInput where there is nothing in a file that can't be read.
    """
    rules: list[Rule] = []
    words: list[str] = []
    for file in files:
        opened = read_pack(file)
        for trouble in opened.troubles:
            if not opened.pack.rules and not opened.pack.glossary:
                raise BadInput(trouble.message, trouble.line, trouble.key, file)
            warn(file, trouble)
        for rule in opened.pack.rules:
            if (message := heard(rule, compile_expression).message) is not None:
                warn(file, Trouble(0, rule.id, message))
        words += opened.pack.glossary
        taken = {rule.id for rule in rules}
        rules += as_rules(opened.pack, compile_expression, language, len(rules) + 1, taken)
    return tuple(rules), tuple(words)

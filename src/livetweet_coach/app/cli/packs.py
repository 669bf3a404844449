"""`check --pack`: the rules of a facilitator's packs; a slip in a file is told, and the rest counts."""

from collections.abc import Callable, Sequence

from livetweet_coach.adapters.expressions import compile_expression
from livetweet_coach.adapters.pack_file import read_pack
from livetweet_coach.app.cli.streams import BadInput
from livetweet_coach.core.event import Trouble
from livetweet_coach.core.rules.packs import as_rules, heard
from livetweet_coach.core.rules.rule import Rule


def pack_rules(files: Sequence[str], language: str, warn: Callable[[str, Trouble], None]) -> tuple[Rule, ...]:
    """The rules of these files; they speak `language`, or each draft's own. Raises BadInput where there is no rule."""
    rules: list[Rule] = []
    for file in files:
        opened = read_pack(file)
        for trouble in opened.troubles:
            if not opened.pack.rules:
                raise BadInput(trouble.message, trouble.line, trouble.key, file)
            warn(file, trouble)
        for rule in opened.pack.rules:
            if (message := heard(rule, compile_expression).message) is not None:
                warn(file, Trouble(0, rule.id, message))
        taken = {rule.id for rule in rules}
        rules += as_rules(opened.pack, compile_expression, language, len(rules) + 1, taken)
    return tuple(rules)

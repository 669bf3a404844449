"""The speakers of a sheet as rows: name, other spellings, handles, and whether to mention them."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from livetweet_coach.core.event import HANDLE_NETWORKS, Speaker
from livetweet_coach.ui.sheet.rows_model import Column, RowsModel
from livetweet_coach.ui.sheet.when import read_list

NETWORK_NAMES = {"x": "X", "mastodon": "Mastodon", "bluesky": "Bluesky"}


def _with_handle(speaker: Speaker, network: str, text: str) -> Speaker:
    handle = text.strip().lstrip("@")
    kept = dict(speaker.handles)
    kept.pop(network, None)
    if handle:
        kept[network] = handle
    order = {name: place for place, name in enumerate(HANDLE_NETWORKS)}
    return replace(speaker, handles=tuple(sorted(kept.items(), key=lambda pair: order.get(pair[0], len(order)))))


def _handle_column(network: str) -> Column[Speaker]:
    def read(speaker: Speaker) -> str:
        handle = dict(speaker.handles).get(network, "")
        return f"@{handle}" if handle else ""

    return Column(
        NETWORK_NAMES[network],
        read,
        lambda speaker, text: _with_handle(speaker, network, text),
        share=3,
        tight=4 if network == "x" else 0,
    )


def speakers_model() -> RowsModel[Speaker]:
    """A model of no speakers yet."""
    translate = QCoreApplication.translate
    columns: list[Column[Speaker]] = [
        Column(
            translate("SpeakersModel", "Name"),
            lambda row: row.name,
            lambda row, text: replace(row, name=text.strip()),
            share=4,
            tight=5,
        ),
        *(_handle_column(network) for network in HANDLE_NETWORKS),
        Column(
            translate("SpeakersModel", "Also written"),
            lambda row: ", ".join(row.aliases),
            lambda row, text: replace(row, aliases=read_list(text)),
            share=3,
        ),
        Column(
            translate("SpeakersModel", "Mention"),
            lambda row: "",
            ticked=lambda row: row.taggable,
            check=lambda row, ticked: replace(row, taggable=ticked),
            share=3,
        ),
    ]
    return RowsModel(columns, Speaker(""))

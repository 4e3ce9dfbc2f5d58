"""Views of small datasets, as exports take them."""

import datetime as dt
from typing import Any

from sample_data import BY_ID, PLACES, agreement, dataset, source

from paradiplomacy.export.snapshot import Snapshot, take
from paradiplomacy.store import Dataset
from paradiplomacy.view_state import ViewState

TODAY = dt.date(2026, 1, 31)
HOME = "https://atlas.example/"


def snapshot(data: Dataset, *, today: dt.date = TODAY, home: str = HOME, **view: Any) -> Snapshot:
    """A view of a dataset; the view's fields are given by name."""
    return take(data, ViewState(**view), today=today, home=home)


def hostile(name: str) -> Dataset:
    """A dataset whose only partner, sources and titles bear a name, unchecked."""
    kep = BY_ID["kh-kep"].model_copy(update={"names": {"en": name}, "wikidata_id": "Q2"})
    article = source("paper-en-1").model_copy(
        update={"title": name, "publisher": name, "author": name, "url": "https://paper.example/?q={}%22"}
    )
    ties = [agreement("vn-hue", "kh-kep", instrument="twinning", signed="2020-01-02", valid_to="2026-05")]
    hue = BY_ID["vn-hue"].model_copy(update={"wikidata_id": "Q1"})
    return dataset([*PLACES, hue, kep], ties, sources=[article])

"""Settings from the environment: safe without any, and a mistake is named."""

import pytest

from paradiplomacy.web.settings import SettingError, Settings, read_settings

HASH = "scrypt:" + "A" * 22 + ":" + "B" * 43


def test_without_variables_nothing_is_logged_or_counted_and_requests_are_limited() -> None:
    found = read_settings({})
    assert found == Settings()
    assert (found.logs_json, found.metrics) == (False, False)
    assert found.api_per_minute > 0
    assert found.files_per_minute > 0


def test_every_variable_is_taken() -> None:
    told = {
        "PARADIPLOMACY_FRAME_ANCESTORS": " https://a.example   https://b.example ", "PARADIPLOMACY_PROXIES": "2",
        "PARADIPLOMACY_API_PER_MINUTE": "0", "PARADIPLOMACY_FILES_PER_MINUTE": "7", "PARADIPLOMACY_LOG": "json",
        "PARADIPLOMACY_METRICS": "ON", "PARADIPLOMACY_NETWORK": "off",
        "PARADIPLOMACY_CURATORS_PASSWORD": HASH, "PARADIPLOMACY_CURATORS": "A@sngv.example, b@sngv.example",
    }  # fmt: skip
    assert read_settings(told, base_path="/atlas/") == Settings(
        base_path="atlas", frame_ancestors="https://a.example https://b.example", proxies=2, api_per_minute=0,
        files_per_minute=7, logs_json=True, metrics=True, network=False,
        curators_password=HASH, curators=frozenset({"a@sngv.example", "b@sngv.example"}),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PARADIPLOMACY_PROXIES", "-1"), ("PARADIPLOMACY_PROXIES", "one"), ("PARADIPLOMACY_API_PER_MINUTE", "1.5"),
        ("PARADIPLOMACY_FILES_PER_MINUTE", "٣"), ("PARADIPLOMACY_API_PER_MINUTE", "9" * 30),
        ("PARADIPLOMACY_METRICS", "maybe"), ("PARADIPLOMACY_LOG", "xml"),
        ("PARADIPLOMACY_FRAME_ANCESTORS", "https://a.example; script-src *"),
        ("PARADIPLOMACY_FRAME_ANCESTORS", "https://a.example, https://b.example"),
        ("PARADIPLOMACY_FRAME_ANCESTORS", "https://à.example"),
        ("PARADIPLOMACY_CURATORS_PASSWORD", "as people type it"), ("PARADIPLOMACY_NETWORK", "perhaps"),
    ],
)  # fmt: skip
def test_a_value_that_cannot_be_is_named_with_its_variable(name: str, value: str) -> None:
    with pytest.raises(SettingError, match=name):
        read_settings({name: value})

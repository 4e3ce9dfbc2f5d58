import pytest

from paradiplomacy.extract.open import Extractor
from paradiplomacy.extract.reading import read_document


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("La provincia de Quang Ninh y la ciudad de Barcelona firmaron un acuerdo en España.", "es", {"Quang Ninh"}),
        ("ベトナムのロンアン省と岡山県が協力覚書を締結した。", "ja", {"ロンアン省", "岡山県"}),
        ("베트남 꽝닌성과 전라남도가 협정을 체결했다. 두 지역은 교류한다.", "ko", {"꽝닌성", "전라남도"}),
        ("广西壮族自治区与越南广宁省签署合作协议，双方表示满意。", "zh", {"广西壮族自治区", "广宁省"}),
    ],
)
def test_a_language_not_supported_yet_says_so_and_names_places(
    extractor: Extractor, text: str, language: str, names: set[str]
) -> None:
    found = extractor.extract(read_document(text, name="x"))
    assert found.document.language == language
    assert found.candidates == ()
    assert "not supported yet" in str(found.warnings[-1])
    assert names <= {place.text for place in found.places}


@pytest.mark.parametrize(
    "text", ["云南省与越南老街省签署合作协议，双方将加强友好合作。", "라오까이성과 협력하기 위해 방문했다."]
)
def test_everyday_words_are_no_places(extractor: Extractor, text: str) -> None:
    found = extractor.extract(read_document(text, name="x"))
    assert not {"合作", "友好", "하기", "위해"} & {place.text for place in found.places}

"""Words of Vietnamese that tell of documents older than the news: by their year, or by the years for which they are."""

from paradiplomacy.extract.languages.cues import Trigger, trigger

_BINDING = r"(?:(?:bản )?thỏa thuận|bản ghi nhớ|biên bản(?: ghi nhớ| hợp tác| thỏa thuận)?|thỏa ước|nghị định thư)"
_YEAR = r"(?:19|20)\d\d\b"
_DAY = rf"(?:\d{{1,2}}[/-])?(?:\d{{1,2}}[/-])?{_YEAR}"
_LIVES = r"(?![^.;]*\b(?:gia hạn|kéo dài|nối lại|thay thế|hết (?:hạn|hiệu lực)|chấm dứt|kết thúc)\b)"

OLDER: tuple[Trigger, ...] = (
    trigger(
        "signed",
        rf"(?:^theo |(?<!theo )(?<!ký )(?<!ký kết )\b){_BINDING}(?: đầu tiên| trước(?: đó)?| thứ \w+)?"
        rf" (?:năm|tháng|ngày)(?= {_DAY}(?! ?-)){_LIVES}"
        rf"|\b{_BINDING}(?: đầu tiên| hợp tác| hữu nghị)* có từ(?: năm| tháng| ngày)?(?= {_DAY})",
    ),
)

PROGRAMMES: tuple[Trigger, ...] = (
    trigger(
        "established",
        r"\b(?:chương trình|kế hoạch) hợp tác(?: \w+){0,3}? (?:kéo dài|bao trùm|trải dài|có thời hạn|áp dụng|thực hiện)"
        rf"(?: từ)?(?: năm)?(?= {_YEAR})",
    ),
)
"""A programme that runs; these words come after all that say that it was signed."""

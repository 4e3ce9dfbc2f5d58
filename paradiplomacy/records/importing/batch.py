"""A batch of facts -> record files: each statement is written, or stays in a record people edited, or is listed."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import ValidationError

from paradiplomacy.model.issue import Issue
from paradiplomacy.model.partial_dates import is_partial_date
from paradiplomacy.model.source import Source
from paradiplomacy.records.importing.folder import Standing, read_folder, write_whole
from paradiplomacy.records.importing.page import MAX_LINE_BYTES, BadLineError, Page, parse_page, read_lines
from paradiplomacy.records.importing.record_text import record_text
from paradiplomacy.records.importing.sides import ParentOf
from paradiplomacy.records.importing.source_ids import address_key, source_id_of, supplied_title
from paradiplomacy.records.importing.statements import Taken, statement_tables
from paradiplomacy.records.reasons import issues_of, shorten
from paradiplomacy.records.texts import faults_of_texts
from paradiplomacy.records.toml_file import MAX_BYTES

MAX_SIDES = 120
"""Letters of the two sides that a supplied title may name."""
OUTCOMES = ("written", "unchanged", "edited", "curated", "refused")
"""What becomes of a page: its record is new or replaced; is the same already; was edited by hand since an import;
was written by hand; or the page cannot be cited."""


@dataclass(slots=True)
class Outcome:
    """What an import did, or would do.

    Attributes:
        bad_lines: lines that are no page.
        pages: outcome -> number of pages (see :data:`OUTCOMES`).
        statements: the same for statements; some of a page that is taken may be ``refused``.
        issues: everything that was not taken as it stands; errors kept a statement, a page or a line out.
    """

    bad_lines: int = 0
    pages: Counter[str] = field(default_factory=lambda: Counter(dict.fromkeys(OUTCOMES, 0)))
    statements: Counter[str] = field(default_factory=lambda: Counter(dict.fromkeys(OUTCOMES, 0)))
    issues: list[Issue] = field(default_factory=list)

    @property
    def complete(self) -> bool:
        """Whether every line and every statement found its place."""
        return not self.bad_lines and not self.statements["refused"] and not self.pages["refused"]

    @property
    def reasons(self) -> Mapping[str, int]:
        """Return how often each reason was given, the most frequent first."""
        return dict(Counter(f"{issue.severity}: {issue.reason}" for issue in self.issues).most_common())


def import_facts(facts: Path, *, folder: Path, parent_of: ParentOf, dry_run: bool = False) -> Outcome:
    """Bring a batch into a folder of records; a second run with the same batch changes nothing.

    Args:
        facts: JSON lines, one page each.
        folder: usually ``seeds/records``.
        parent_of: tells the province of a town or a district.
        dry_run: write nothing, but tell all the same.

    Raises:
        RecordError: The folder cannot be read.
        OSError: The facts cannot be read, or a record cannot be written.
    """
    importer = _Importer(facts.name, folder, parent_of, dry_run, dict(read_folder(folder)))
    for number, line in read_lines(facts):
        importer.take(number, line)
    return importer.outcome


@dataclass(slots=True)
class _Importer:
    name: str
    folder: Path
    parent_of: ParentOf
    dry_run: bool
    standing: dict[str, Standing]
    outcome: Outcome = field(default_factory=Outcome)
    line_of: dict[str, int] = field(default_factory=dict)

    def take(self, number: int, line: bytes | None) -> None:
        """Take one line; whatever is wrong with it is told with its number."""
        try:
            if line is None:
                raise BadLineError(f"longer than {MAX_LINE_BYTES // 1000} kB; no page is")
            page = parse_page(line)
        except BadLineError as error:
            self.outcome.bad_lines += 1
            self._tell(number, "", "", str(error), error=True)
            return
        result, taken = self._page(number, page)
        self.outcome.pages[result] += 1
        self.outcome.statements[result] += len(page.statements) - taken.refused
        self.outcome.statements["refused"] += taken.refused

    def _page(self, number: int, page: Page) -> tuple[str, Taken]:
        """Return what becomes of a page, and of its statements."""
        nothing, key = Taken((), refused=0), address_key(page.url)
        first = self.line_of.setdefault(key, number)
        if first != number:
            self._tell(number, "url", page.url, f"line {first} has this page already; join the two", error=True)
            return "refused", Taken((), refused=len(page.statements))
        known = self.standing.get(key)
        if known and known.hand != "untouched":
            what = "edited since it was imported" if known.hand == "edited" else "written by hand"
            self._tell(number, "url", page.url, f"kept {known.path.name}: it was {what}")
            return known.hand, nothing
        source_id = known.source_id if known else _new_id(page)
        source, remarks = self._source(number, page, source_id=source_id)
        if source is None:
            return "refused", Taken((), refused=len(page.statements))

        def report(where: str, value: object, reason: str, error: bool) -> None:
            self._tell(number, where, value, reason, error=error)

        taken = statement_tables(page, source_id=source_id, parent_of=self.parent_of, report=report)
        return self._file(number, source, taken, remarks=remarks, known=known)

    def _file(
        self, number: int, source: Source, taken: Taken, *, remarks: list[str], known: Standing | None
    ) -> tuple[str, Taken]:
        text = record_text(source, statements=taken.tables, remarks=remarks)
        year = source.published_date[:4] if source.published_date else "undated"
        path = self.folder / year / f"{source.source_id}.toml"
        if len(text.encode()) > MAX_BYTES:
            self._tell(number, "", "", f"its record would be larger than {MAX_BYTES // 1000} kB", error=True)
            return "refused", Taken((), refused=len(taken.tables) + taken.refused)
        own = known.paths if known else ()
        if known and own == (path,) and known.text == text:
            return "unchanged", taken
        if path.exists() and path not in own:
            self._tell(number, "url", source.url, f"{path.name} is there already, for another page", error=True)
            return "refused", Taken((), refused=len(taken.tables) + taken.refused)
        if not self.dry_run:
            write_whole(path, text)
            for other in own:
                if other != path:
                    other.unlink()
        return "written", taken

    def _source(self, number: int, page: Page, *, source_id: str) -> tuple[Source | None, list[str]]:
        """Return the article, and remarks for the curator; None where it cannot be cited."""
        for name in page.unknown:
            self._tell(number, name, "", "no rule knows this key; not taken")
        remarks = _remarks(page)
        published = page.published
        if published and not is_partial_date(published):
            self._tell(number, "published", published, "no such date; left out, and kept as a comment")
            remarks.append(f"The date of publication was gathered as {shorten(published)!a}, which is no date.")
            published = None
        try:
            source = Source(
                source_id=source_id,
                title=page.title or supplied_title(page.url, about=_first_pair(page)),
                publisher=page.publisher,
                url=page.url,
                published_date=published,
                language=page.language,
            )
        except ValidationError as error:
            self.outcome.issues += issues_of(error, file=self.name, prefix=f"line {number}")
            return None, remarks
        faults = list(faults_of_texts(source.model_dump()))
        for steps, value, reason in faults:
            self._tell(number, str(steps[-1]), value, reason, error=True)
        return (None if faults else source), remarks

    def _tell(self, number: int, where: str, value: object, reason: str, *, error: bool = False) -> None:
        self.outcome.issues.append(
            Issue(
                file=self.name,
                field=f"line {number}.{where}".rstrip("."),
                value=shorten(value) if value not in (None, "") else "",
                reason=shorten(reason, limit=300),
                severity="error" if error else "warning",
            )
        )


def _new_id(page: Page) -> str:
    return source_id_of(url=page.url, publisher=page.publisher, language=page.language)


def _first_pair(page: Page) -> list[str]:
    """Return the two sides of the first statement that names both, as printed; they stand in a supplied title."""
    for statement in page.statements:
        if isinstance(statement, dict):
            sides = [
                " ".join(side.split())
                for name in ("province", "partner")
                if isinstance(side := statement.get(name), str)
            ]
            if len(sides) == 2 and all(sides) and sum(map(len, sides)) <= MAX_SIDES:
                return sides
    return []


def _remarks(page: Page) -> list[str]:
    remarks = []
    if page.title is None:
        remarks.append("The title was not gathered; what stands in brackets is supplied.")
    if page.reviewed is not None:
        found = "the page was read again" if page.reviewed else "the page was not found again"
        remarks.append(f"Second reading: {found}.")
    if page.cut:
        remarks.append("Only the beginning of the page was visible: what is missing here proves nothing.")
    return remarks

"""Feeds mutated bytes to the readers and the extraction until stopped: `python tests/extract/fuzz.py [corpus folder]`.

Needs `pip install atheris`, which is no dependency of the project. Not part of the test run.
"""

import sys

import atheris

with atheris.instrument_imports(include=["paradiplomacy.extract"]):
    from paradiplomacy.extract.files import UnreadableDocumentError
    from paradiplomacy.extract.open import open_extractor
    from paradiplomacy.extract.reading import read_document

from paradiplomacy.project import project_folder

EXTRACTOR = open_extractor(project_folder())


def one_input(data: bytes) -> None:
    """Read the first byte as the language and the rest as a file."""
    provider = atheris.FuzzedDataProvider(data)
    language = provider.PickValueInList(["en", "fr", "vi", "ko"])
    try:
        document = read_document(provider.ConsumeBytes(provider.remaining_bytes()), name="fuzz", language=language)
    except UnreadableDocumentError:
        return
    EXTRACTOR.extract(document)


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()

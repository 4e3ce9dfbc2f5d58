"""The command that makes the hash of the curators' password."""

from click.testing import CliRunner

from paradiplomacy.cli import main
from paradiplomacy.curate.passwords import matches


def test_it_prints_a_hash_of_the_password() -> None:
    result = CliRunner().invoke(main, ["curate"], input="correct horse\ncorrect horse\n")
    assert result.exit_code == 0
    printed = result.stdout.strip().splitlines()[-1]
    assert "correct horse" not in result.stdout
    assert matches("correct horse", printed)


def test_a_short_password_is_refused() -> None:
    result = CliRunner().invoke(main, ["curate", "--password", "short"])
    assert result.exit_code == 2
    assert "10 characters" in result.stderr

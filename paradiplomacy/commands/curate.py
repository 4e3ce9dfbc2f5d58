"""`paradiplomacy curate`: the password that lets people save records."""

import sys

import click

from paradiplomacy.commands.report import complain
from paradiplomacy.curate.passwords import hash_password


@click.command()
@click.option("--password", prompt="Password for curators", hide_input=True, confirmation_prompt=True)
def curate(*, password: str) -> None:
    """Make the hash of a password, to switch saving on in the page *Add an article*.

    Put what it prints into the variable PARADIPLOMACY_CURATORS_PASSWORD of the server, and start that anew.
    """
    try:
        click.echo(hash_password(password))
    except ValueError as error:
        complain(str(error))
        sys.exit(2)

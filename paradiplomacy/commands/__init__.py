"""The `paradiplomacy` command: one module a subcommand."""

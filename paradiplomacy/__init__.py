"""The Paradiplomacy Atlas: what Vietnam's provinces agree with foreign localities, sourced and on a map."""

"""Stands for `spacy.cli.info` in the packaged program, where nothing asks for it."""


def info() -> None:
    """SpaCy's command of that name."""

"""Stands for `spacy.cli` in the packaged program: spaCy needs one name of it, and the real one loads web clients."""

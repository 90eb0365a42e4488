"""Writes down what is found in the articles that come with the program, so that the first start need not look.

To be run when a sample, the language model or the rules change; a test says so when that was forgotten.
"""

import json
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from readback.compose import program
from readback.core.analysis import Analysis
from readback.core.article import article_from
from readback.core.ports import Analyzer, Reader
from readback.library import analysis_record
from readback.resources import resource
from readback.settings import Settings


def found_in(sample: Path, reader: Reader, analyzer: Analyzer) -> Analysis:
    """What is found in a sample, as the window reads and analyses it."""
    reading = reader.read(str(sample))
    article = article_from(reading.draft, opened=datetime.now(UTC), original_sha256=reading.sha256, source=sample.name)
    return analyzer.analyze(article, lambda *_: None, lambda: False)


def main() -> None:
    """Writes one file beside each sample."""
    running = program(Settings())
    with closing(running.reader):
        for sample in sorted(resource("sample").glob("*.txt")):
            record = analysis_record(found_in(sample, running.reader, running.load_analyzer()))
            kept = sample.with_suffix(".json")
            kept.write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
            print(kept.name)


if __name__ == "__main__":
    main()

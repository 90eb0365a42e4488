"""Trains the language model in resources/model/ from the corpora: `train.py [--data DIR] [--part PART]`.

What ships is trained in four parts: `syntax` (spaCy's tagger and parser on one convolutional encoder), `network` (a
small pre-trained encoder, tuned to names and to what quotations need, and taught by a large one), `folds` (the same
networks five times, each without a fifth of the articles) and `ranking` (which candidate is the speaker, learnt from
what the folds see); `assemble` makes the pipeline of the first two. Networks want a graphics processor that PyTorch
can use: there each takes minutes, on two cores half a day. `names` trains spaCy's own entity recogniser on the same
text, for the figures to be compared with, and `gazetteer` derives the places.
Everything random comes from seeds and the number of steps is fixed. Scratch goes to .cache/train/, where a network that
was cut off is gone on with; what is kept goes to resources/model/.
"""

import argparse
import random
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

from augment import joined, vary_text, vary_tree
from corpora import CorporaMissing, Passage, Tree, corpora_folder, read_names, read_trees
from pipeline import blank_names, blank_syntax
from shares import FOLDS, POOLED
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import fix_random_seed
from swap import Swap, pool_of
from thinc.api import Adam
from thinc.schedules import warmup_linear

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "desktop"))  # the network learns from the pieces that the program reads
SCRATCH = ROOT / ".cache" / "train"
MODEL = ROOT / "resources" / "model"
SEED = 11
BATCH_WORDS = 900
DROPOUT = 0.2

# Corpus -> how many times it is read in the first stage and in the second. Wikinews was annotated for exactly the
# definitions that are judged, so the second stage is nearly all its own.
NAMES = {
    "wikinews/train.jsonl": (2.0, 5.0),
    "wikinews/releases.jsonl": (2.0, 2.5),
    "wikinews/events.jsonl": (2.0, 2.5),
    "uner_ewt/train.jsonl": (1.0, 0.2),
    "gum_open/train.jsonl": (1.0, 0.5),
    "crossner/politics.train.jsonl": (1.0, 0.5),
    "crossner/politics.dev.jsonl": (1.0, 0.5),
    "crossner/politics.test.jsonl": (1.0, 0.5),
    "wikigold/train.jsonl": (1.0, 0.2),
    "redocred/dev.jsonl": (1.0, 0.2),
    "redocred/test.jsonl": (1.0, 0.2),
}
SWAPPED = 0.35  # the share of documents that get other names
TREES = ("syntax/ewt/en_ewt-ud-train.conllu", "syntax/gum_open/gum_open-train.conllu")
TREE_ROUNDS = 5


def name_example(nlp: Language, passage: Passage) -> Example:
    """The passage as a training example; a name that cuts a token is left unknown, not wrong."""
    doc = nlp.make_doc(passage.text)
    return Example.from_dict(doc, {"entities": [list(name) for name in passage.names]})


def tree_example(nlp: Language, tree: Tree) -> Example:
    """The tree as a training example, aligned to our own tokens."""
    gold = Doc(
        nlp.vocab,
        words=list(tree.words),
        spaces=list(tree.spaces),
        tags=list(tree.tags),
        heads=list(tree.heads),
        deps=list(tree.deps),
        sent_starts=list(tree.starts),
    )
    return Example(nlp.make_doc(gold.text), gold)


def name_rounds(folder: Path, rng: random.Random) -> Iterator[list[Passage]]:
    """The passages of each round over the corpora: first a mixed stage, then the one on our own definitions."""
    corpora = {name: read_names(folder / name) for name in NAMES}
    pool = pool_of(document for name in POOLED for document in corpora[name])
    for stage in (0, 1):
        rounds = round(max(weights[stage] for weights in NAMES.values()))
        for _ in range(rounds):
            passages = []
            for name, weights in NAMES.items():
                share = weights[stage] / rounds
                for document in corpora[name]:
                    if rng.random() < share:
                        swapped = Swap(pool, rng).passages(document) if rng.random() < SWAPPED else document
                        passages += joined(swapped, rng)
            rng.shuffle(passages)
            yield [vary_text(passage, rng) for passage in passages]


def tree_rounds(folder: Path, rng: random.Random) -> Iterator[list[Tree]]:
    """The paragraphs of the treebanks, TREE_ROUNDS times, each time in another order."""
    trees = [tree for name in TREES for tree in read_trees(folder / name)]
    for _ in range(TREE_ROUNDS):
        rng.shuffle(trees)
        yield [vary_tree(tree, rng) for tree in trees]


def batches(examples: Iterator[Example]) -> Iterator[list[Example]]:
    """Examples in groups of about BATCH_WORDS words."""
    batch: list[Example] = []
    for example in examples:
        batch.append(example)
        if sum(len(e.predicted) for e in batch) >= BATCH_WORDS:
            yield batch
            batch = []
    if batch:
        yield batch


def train(nlp: Language, rounds: list[list], make: Callable, keep: Path) -> None:
    """Runs the rounds and keeps the averaged weights in `keep` after each of them."""
    sample = [make(nlp, value) for value in rounds[0][:3000]]
    nlp.initialize(lambda: sample)
    words = sum(len(getattr(v, "words", ()) or v.text.split()) for values in rounds for v in values)
    steps = int(words * 1.15 / BATCH_WORDS)
    optimizer = Adam(warmup_linear(0.0015, 150, steps), L2=0.01, grad_clip=1.0, use_averages=True)
    started = time.monotonic()
    for number, values in enumerate(rounds):
        losses: dict[str, float] = {}
        for batch in batches(make(nlp, value) for value in values):
            nlp.update(batch, sgd=optimizer, drop=DROPOUT, losses=losses)
            optimizer.step_schedules()
        with nlp.use_params(optimizer.averages):
            nlp.to_disk(keep)
        print(keep.name, f"round {number + 1}/{len(rounds)}", {k: round(v) for k, v in losses.items()},
              f"{time.monotonic() - started:.0f} s", flush=True)  # fmt: skip


def train_names(data: Path) -> None:
    """Trains spaCy's own entity recogniser."""
    train(blank_names(), list(name_rounds(corpora_folder(data), random.Random(SEED))), name_example, SCRATCH / "names")


def train_syntax(data: Path) -> None:
    """Trains the tagger and the parser."""
    train(
        blank_syntax(), list(tree_rounds(corpora_folder(data), random.Random(SEED))), tree_example, SCRATCH / "syntax"
    )


def train_network(data: Path) -> None:
    """Trains the network that ships."""
    import tune  # noqa: PLC0415 - only the network's parts need what the training's lock adds

    for course in tune.courses(folds=False):
        tune.train_course(data, SCRATCH, course)


def train_folds(data: Path) -> None:
    """Trains a network without each of the folds, and makes a model of it."""
    import tune  # noqa: PLC0415 - as above
    from ship import put_together  # noqa: PLC0415 - as above

    for course in tune.courses(folds=True):
        tune.train_course(data, SCRATCH, course)
    for fold in range(FOLDS):
        put_together(tune.kept(SCRATCH, f"fold-{fold}"), SCRATCH / "syntax", SCRATCH / f"fold-{fold}")


def train_ranking(data: Path) -> None:
    """Learns to choose speakers, from what the networks of the folds see."""
    from ranking import rank  # noqa: PLC0415 - as above

    rank(data, [SCRATCH / f"fold-{fold}" for fold in range(FOLDS)], MODEL)


def assemble(data: Path) -> None:
    """Puts the parts that ship together in resources/model/."""
    import ship  # noqa: PLC0415 - as above
    import tune  # noqa: PLC0415 - as above

    ship.put_together(tune.kept(SCRATCH, "network"), SCRATCH / "syntax", MODEL)
    ship.record(corpora_folder(data), SCRATCH, TREES, SEED, MODEL)


def derive_gazetteer(data: Path) -> None:
    """Derives the places anew; needs none of the corpora."""
    del data
    import gazetteer  # noqa: PLC0415 - as above

    gazetteer.main()


PARTS = {
    "syntax": train_syntax,
    "network": train_network,
    "assemble": assemble,
    "folds": train_folds,
    "ranking": train_ranking,
    "names": train_names,
    "gazetteer": derive_gazetteer,
}
SHIPPED = ("syntax", "network", "assemble", "folds", "ranking")


def main() -> int:
    """Trains the part that is named, or all that ships and puts it together."""
    parser = argparse.ArgumentParser(description="Trains the language model in resources/model/.")
    parser.add_argument(
        "--data", type=Path, default=ROOT.parent / "shared", help="folder that holds corpora/ and eval/"
    )
    parser.add_argument("--part", choices=[*PARTS, "all"], default="all")
    options = parser.parse_args()
    try:
        corpora_folder(options.data)
    except CorporaMissing as missing:
        print(missing, file=sys.stderr)
        return 1
    fix_random_seed(SEED)
    warnings.filterwarnings("ignore", message=r"\[W030\]")  # 1 name in 500 cuts a token; it is left unknown
    for part in SHIPPED if options.part == "all" else (options.part,):
        PARTS[part](options.data)
    return 0


if __name__ == "__main__":
    sys.exit(main())

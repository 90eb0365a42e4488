"""What stands for other modules in the packaged program does what they do."""

import importlib.util
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

STUBS = Path(__file__).resolve().parents[2] / "build" / "stubs"
real = pytest.importorskip("blis.py")


@pytest.fixture(scope="module")
def stub() -> ModuleType:
    spec = importlib.util.spec_from_file_location("stub_of_blis", STUBS / "blis" / "py.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("turned", [(False, False), (True, False), (False, True), (True, True)])
@pytest.mark.parametrize("shape", [(1, 1, 1), (3, 5, 2), (40, 96, 288), (257, 33, 64)])
def test_the_products_are_the_same_to_the_last_bit(stub: ModuleType, turned, shape) -> None:
    rows, depth, columns = shape
    chance = np.random.default_rng(sum(shape))
    one = chance.standard_normal((depth, rows) if turned[0] else (rows, depth)).astype("f")
    other = chance.standard_normal((columns, depth) if turned[1] else (depth, columns)).astype("f")
    options = {"trans1": turned[0], "trans2": turned[1]}
    expected = real.gemm(one, other, beta=0.0, **options)
    assert np.array_equal(stub.gemm(one, other, beta=0.0, **options), expected)
    added = np.ones((rows, columns), "f")
    same = stub.gemm(one, other, out=added, **options)
    assert same is added
    assert np.array_equal(added, real.gemm(one, other, out=np.ones((rows, columns), "f"), **options))


def test_nothing_comes_of_nothing(stub: ModuleType) -> None:
    assert not stub.gemm(np.ones((3, 0), "f"), np.ones((0, 2), "f")).any()
    assert stub.gemm(np.ones((0, 3), "f"), np.ones((3, 2), "f")).shape == (0, 2)


def test_what_does_not_fit_is_refused(stub: ModuleType) -> None:
    with pytest.raises(ValueError, match="do not fit"):
        stub.gemm(np.ones((2, 3), "f"), np.ones((2, 3), "f"))
    with pytest.raises(TypeError):
        stub.gemm(np.ones((2, 3)), np.ones((3, 2)))
    with pytest.raises(TypeError):
        stub.gemm(np.ones((2, 6), "f")[:, ::2], np.ones((3, 2), "f"))

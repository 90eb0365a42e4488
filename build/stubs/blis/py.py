"""Stands for `blis.py` in the packaged program: the one function of it that is used, without its 18 MB.

That module carries a second copy of all that `blis.cy` carries. What is called here is `blis.cy`'s own `sgemm`, so
every figure is the same to the last bit (tests/house/test_stubs.py). thinc's numpy_ops.pyx asks for nothing else.
"""

import ctypes
from collections.abc import Callable

import blis.cy
import numpy as np

_SIGNATURE = "void (int, int, int, int, int, float, float const *, int, float const *, int, float, float *, int)"
_COUNT, _FACTOR, _FIGURES = ctypes.c_int, ctypes.c_float, ctypes.c_void_p


def _sgemm() -> Callable[..., None]:
    capsule = blis.cy.__pyx_capi__["sgemm"]
    address = ctypes.pythonapi.PyCapsule_GetPointer
    address.restype, address.argtypes = ctypes.c_void_p, (ctypes.py_object, ctypes.c_char_p)
    kinds = (*(_COUNT,) * 5, _FACTOR, _FIGURES, _COUNT, _FIGURES, _COUNT, _FACTOR, _FIGURES, _COUNT)
    return ctypes.CFUNCTYPE(None, *kinds)(address(capsule, _SIGNATURE.encode("ascii")))


_multiply = _sgemm()


def gemm(
    A: np.ndarray,  # noqa: N803 - the names it is called with
    B: np.ndarray,  # noqa: N803
    out: np.ndarray | None = None,
    trans1: bool = False,
    trans2: bool = False,
    alpha: float = 1.0,
    beta: float = 1.0,
) -> np.ndarray:
    """alpha·A·B + beta·out for matrices of single precision, each turned over where it is asked; gives `out`.

    Raises TypeError for anything else than C-contiguous matrices of single precision, ValueError where they do not fit.
    """
    for given in (A, B, *(() if out is None else (out,))):
        if given.dtype != np.float32 or given.ndim != 2 or not given.flags.c_contiguous:
            raise TypeError("blis.gemm: matrices of single precision in one piece are needed")
    rows, depth = A.shape[::-1] if trans1 else A.shape
    deep, columns = B.shape[::-1] if trans2 else B.shape
    if depth != deep or (out is not None and out.shape != (rows, columns)):
        raise ValueError(f"blis.gemm: {A.shape} and {B.shape} do not fit")
    if out is None:
        out = np.zeros((rows, columns), dtype="f")
    if out.size and depth:
        _multiply(
            *(bool(trans1), bool(trans2), rows, columns, depth, alpha),
            *(A.ctypes.data, A.shape[1], B.ctypes.data, B.shape[1], beta, out.ctypes.data, columns),
        )
    elif out.size:
        out *= beta
    return out

"""Where the nodes of a graph stand in its picture: networkx alone, loaded when the first is asked for."""

from readback.layout.springs import arranged

__all__ = ["arranged"]

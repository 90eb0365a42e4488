"""Where a library may lie that is not this computer's alone."""

from enum import StrEnum, auto


class Place(StrEnum):
    """A folder that a cloud service keeps the same on several computers, or that is on another computer."""

    ICLOUD = auto()
    ONEDRIVE = auto()
    DROPBOX = auto()
    GOOGLE_DRIVE = auto()
    NEXTCLOUD = auto()
    SYNCTHING = auto()
    NETWORK = auto()

"""Whether there is a display."""

from collections.abc import Mapping


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a window can be shown; elsewhere than on Linux it always can."""
    asked = any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return asked or not platform.startswith("linux")

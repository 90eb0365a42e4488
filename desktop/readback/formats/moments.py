"""Moments as files write them."""

import re
from datetime import datetime

_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?")


def to_the_minute(text: str) -> str:
    """The ISO date a text begins with, with the time to the minute and the zone where it gives them; else nothing."""
    match = _MOMENT.match(text.strip())
    if match is None:
        return ""
    day, clock, zone = match.groups()
    try:
        moment = datetime.fromisoformat(f"{day}T{clock}{zone or ''}" if clock else day)
    except ValueError:
        return ""
    return moment.isoformat(timespec="minutes") if clock else day

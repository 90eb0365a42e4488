"""An invented region, for articles that nobody wrote: its words, some frequent and most of them rare, and its names.

Everything here is made up for Readback. Words are drawn by their rank, as in any language (G. Zipf, The
Psycho-Biology of Language, 1935), so a search meets frequent words, rare ones and some that stand in one article.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, product
from random import Random
from typing import Generic, TypeVar

from readback.core.analysis import Kind

_T = TypeVar("_T")

NOUNS = (
    "harbour ferry council bridge clinic school station report letter meeting budget winter storm road river tender "
    "licence permit ticket vote contract repair inspection engine cable tunnel market library museum theatre "
    "warehouse orchard quarry reservoir turbine glacier meadow cottage chapel lantern beacon anchor rudder cargo "
    "crane dockyard pension invoice ledger archive witness verdict appeal tribunal magistrate constable ambulance "
    "surgeon nurse vaccine ward patient teacher pupil classroom lesson timetable railway carriage platform signal "
    "driver pilot runway hangar terminal passenger luggage postcard parcel courier newspaper editor reporter "
    "photograph headline printer orchestra choir violin rehearsal concert festival carnival stadium goalkeeper "
    "referee trophy farmer tractor harvest barley potato onion cabbage butcher baker kitchen kettle oven pantry "
    "cellar chimney roof gutter plumber carpenter mason scaffold brick timber gravel cement drain sewer pump valve "
    "pipe meter boiler battery grid tariff subsidy grant loan mortgage tenant landlord eviction shelter hostel "
    "charity volunteer donor petition protest banner march slogan ballot candidate mayor deputy minister senator "
    "treasurer auditor inspector engineer architect surveyor notary barrister clerk secretary caretaker lifeguard "
    "fisher trawler net catch quota herring mackerel oyster mussel seal heron otter badger beetle moth forest sapling "
    "acorn heather moss peat bog island lagoon estuary sandbank lighthouse ebb current buoy harpoon canoe paddle "
    "regatta compass chart almanac census survey sample laboratory microscope formula theory essay professor "
    "scholarship diploma exam kiosk arcade fountain statue pavement lamp bench bicycle scooter roundabout crossing "
    "detour delay queue counter receipt refund complaint apology promise warning rumour secret puzzle riddle chapter "
    "preface margin footnote ribbon"
).split()

ADJECTIVES = (
    "new old local public early late narrow wooden quiet broken frozen damp costly urgent annual former northern "
    "southern eastern western coastal rural steep shallow muddy rusty hollow brittle sturdy crooked faint vivid pale "
    "amber scarlet purple golden silver modest ample scarce sudden gradual steady nervous cheerful solemn weary eager "
    "reluctant stubborn patient careless thorough precise vague hasty tardy brisk sluggish gentle fierce bitter sour "
    "salty stale fresh ripe rotten spare vacant crowded remote distant nearby adjacent central marginal rival joint "
    "separate interim permanent temporary provisional final initial external internal formal casual official private "
    "secret obvious hidden doubtful certain likely rare common ordinary peculiar curious clumsy graceful elegant "
    "shabby tidy dusty greasy smooth rough jagged blunt sharp dense sparse brief lengthy endless timely obsolete "
    "modern ancient rustic urban domestic foreign neutral partial complete faulty sound reliable fragile robust "
    "flimsy heavy weightless dim bright dull noisy silent hoarse shrill lukewarm chilly humid arid fertile barren "
    "wild tame"
).split()

VERBS = (
    "close open repair inspect order delay postpone approve reject discuss question measure record report publish "
    "deliver collect count weigh load unload paint clean mend replace remove restore replant harvest water gather "
    "sort label seal stack store borrow return renew extend reduce increase double halve freeze thaw drain flood "
    "rescue search examine compare review revise rewrite translate print copy file archive index mislay discover "
    "uncover conceal expose defend accuse acquit sentence appeal overrule suspend dismiss appoint elect nominate "
    "invite welcome escort follow overtake hinder obstruct block reopen rename relocate demolish rebuild enlarge "
    "widen deepen shorten lengthen strengthen weaken loosen tighten fasten unfasten anchor moor launch tow salvage "
    "insure value auction finance sponsor subsidise tax refund charge invoice audit estimate calculate predict "
    "forecast announce confirm dispute concede"
).split()

MANNERS = (
    "quickly, slowly, twice, quietly, openly, again, at once, in vain, by night, by mistake, without notice, on foot, "
    "in secret, for years, since spring, in good time, for the first time, with some care, as agreed, against advice"
).split(", ")

ROLES = (
    "harbour master, head teacher, ferry captain, town clerk, chief engineer, night nurse, farmer, union secretary, "
    "shop owner, bus driver, deputy mayor, marine biologist, retired judge, pilot, treasurer, spokeswoman, spokesman, "
    "fire chief, archivist, bridge inspector, student, beekeeper, choir leader, lock keeper, postwoman, surveyor"
).split(", ")

_GIVEN = (
    "Mira Jonas Ada Tomas Ingrid Piet Lena Amadou Sunniva Rafe Odile Bram Keziah Emil Thora Nils Wanda Idris Salome "
    "Viggo Petra Anselm Noor Casper Linnea Otto Freya Matteo Greta Yusuf Elin Hugo Marit Leopold Zita Arvid Bettina "
    "Cosmo Dagny Edwin Farida Gustav Hedda Ivo Jorunn Kasimir Lotte Magnus Nadia Oskar Pilar Quentin Runa Stellan "
    "Tilda Ulrik Vera Wilma Xenia Ylva Zoltan Åse Bjørn Renée"
).split()

_ONSETS = "B Br D Dr F G Gr H K Kr L M N P R S Sk St T Tr V W".split()
_CORES = "al an ar el en er il in ir ol on or ul un ur ay ea oa".split()
_FAMILY_ENDS = "berg brand by dal feld gren holt ley man mark nes ow quist rud sen stad ström ton vik wick".split()
_PLACE_ENDS = "haven holm mouth ness pool ford bury strand sund fell combe minster".split()
_FRONT = (
    "harbour river sea lake moor hill stone wood fen sand salt ice wind rain storm night day cloud frost snow fire "
    "iron copper tin glass paper silk wool corn oat rye apple plum pear hazel birch ash elm oak pine reed marsh brook "
    "cliff shore wharf quay dock lock mill barn bell clock tower gate wall"
).split()
_BACK = (
    "side house keeper works yard path way bank bed field land gate line man woman maker mill head foot top bottom "
    "edge end front back walk watch guard ward stand store room hall shed craft ship boat load weight berry wing bird "
    "fish worm grass weed stone dust light fall"
).split()
_BODIES = (
    "{place} Harbour Board, {place} Council, {name} & Sons, {place} Rowing Club, {name} Shipping, Bank of {place}, "
    "University of {place}, {place} Gazette, {name} Foundation, {place} Fire Service, {name} Engineering, "
    "{place} Choral Society, {name} Orchards, {place} Water Company"
).split(", ")


@dataclass(frozen=True, slots=True)
class Someone:
    """A person, place or organisation: the full name, and a shorter one if there is one."""

    kind: Kind
    name: str
    short: str


class Ranked(Generic[_T]):
    """Things of which the first are drawn often and the last seldom."""

    def __init__(self, things: Sequence[_T]) -> None:
        self.things = tuple(things)
        self._weights = tuple(accumulate(1 / (rank + 3) for rank in range(len(self.things))))

    def one(self, chance: Random) -> _T:
        """One of them."""
        return chance.choices(self.things, cum_weights=self._weights)[0]

    def some(self, count: int, chance: Random) -> list[_T]:
        """So many of them, each once."""
        found: dict[_T, None] = {}
        while len(found) < count:
            found[self.one(chance)] = None
        return list(found)


class Region:
    """Its words and names; the same ones for the same seed."""

    def __init__(self, seed: int) -> None:
        chance = Random(f"region {seed}")

        def shuffled(things: Sequence[str]) -> list[str]:
            different = list(dict.fromkeys(things))
            return chance.sample(different, len(different))

        joined = ["".join(pair) for pair in product(_FRONT, _BACK) if pair[0] != pair[1]]
        families = shuffled(["".join(parts) for parts in product(_ONSETS, _CORES, _FAMILY_ENDS)])[:3_000]
        towns = shuffled(["".join(parts) for parts in product(_ONSETS, _CORES, _PLACE_ENDS)])[:500]
        self.nouns = Ranked([*shuffled(NOUNS), *shuffled(joined)])
        self.adjectives, self.verbs = Ranked(shuffled(ADJECTIVES)), Ranked(shuffled(VERBS))
        self.people = Ranked([Someone(Kind.PERSON, f"{chance.choice(_GIVEN)} {it}", it) for it in families])
        self.places = Ranked([Someone(Kind.PLACE, it, it) for it in towns])
        named = [
            _BODIES[at % len(_BODIES)].format(place=towns[at % len(towns)], name=name)
            for at, name in enumerate(families[:1_500])
        ]
        self.bodies = Ranked([Someone(Kind.ORGANISATION, it, it) for it in shuffled(named)])

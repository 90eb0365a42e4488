"""Word lists: verbs of saying, titles, pronouns, nouns that stand for groups and papers, names of one place.

Short on purpose: what stands here is what news English uses often. All of it is in lower case.
"""

_IRREGULAR = {
    "say": "said says saying",
    "tell": "told tells telling",
    "write": "wrote written writes writing",
    "read": "read reads reading",
    "put": "put puts putting",
    "find": "found finds finding",
    "hold": "held holds holding",
    "quip": "quipped quips quipping",
    "admit": "admitted admits admitting",
    "refer": "referred refers referring",
    "call": "called calls calling",
    "swear": "swore sworn swears swearing",
    "tweet": "tweeted tweets tweeting",
    "blog": "blogged blogs blogging",
    "speak": "spoke spoken speaks speaking",
    "go": "went goes going",
    "stress": "stressed stresses stressing",
    "label": "labelled labeled labels labelling labeling",
    "brand": "branded brands branding",
    "dub": "dubbed dubs dubbing",
    "shout": "shouted shouts shouting",
    "think": "thought thinks thinking",
    "feel": "felt feels feeling",
    "rebut": "rebutted rebuts rebutting",
}


def _inflected(verbs: str) -> frozenset[str]:
    """Every form of the verbs."""
    return frozenset(form for verb in verbs.split() for form in (verb, *_forms(verb)))


def _forms(verb: str) -> list[str]:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb].split()
    if verb.endswith("e"):
        return [verb + "d", verb + "s", verb[:-1] + "ing"]
    if verb.endswith("y") and verb[-2] not in "aeou":
        return [verb[:-1] + "ied", verb[:-1] + "ies", verb + "ing"]
    return [verb + "ed", verb + ("es" if verb.endswith(("s", "sh", "ch")) else "s"), verb + "ing"]


SAYING = _inflected(
    "say tell add note write tweet state explain claim argue warn announce declare insist admit comment remark reply "
    "respond continue conclude recall report ask sigh laugh joke shout cry exclaim whisper mutter quip caution stress "
    "emphasise emphasize observe reveal confirm deny allege assert contend maintain acknowledge concede suggest "
    "predict promise vow pledge threaten boast complain protest lament agree stipulate swear recount reiterate repeat "
    "clarify confess disclose elaborate counter interject advise answer opine muse blog post testify proclaim hint "
    "inform reassure assure remind indicate estimate underline underscore highlight point affirm reaffirm retort "
    "rebut rule read find urge demand recommend propose request plead beg instruct order speak talk chant yell scream "
    "grumble snap smile shrug grin question express signal summarise summarize"
)
"""Verbs whose subject has said or written what they govern."""

PRONOUNS = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
    "they": "", "them": "", "who": "", "it": "", "i": "", "we": "",
}  # fmt: skip
"""Pronouns with the gender they tell."""

TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady president vice-president chancellor premier senator sen "
    "representative rep congressman congresswoman governor gov mayor minister secretary judge justice general gen "
    "colonel col captain capt major maj lieutenant lt sergeant sgt corporal cpl admiral adm commander officer "
    "detective inspector king queen prince princess pope cardinal bishop archbishop imam sheik sheikh rabbi reverend "
    "rev father sister brother saint ambassador coach chairman chairwoman director spokesman spokeswoman spokesperson "
    "attorney sultan emir ayatollah duke councillor councilman councilwoman councilmember sheriff chief deputy "
    "mufti mullah".split()
)
"""Words before a name that are not part of it, unless they are all there is of it."""

MALE_TITLES = frozenset("mr sir lord king prince father brother pope cardinal bishop imam congressman chairman".split())
FEMALE_TITLES = frozenset("mrs ms miss dame lady queen princess sister congresswoman chairwoman spokeswoman".split())

PARTICLES = frozenset("al el de da di du del della van von der den ter bin ibn ben la le al- st o bint abu".split())
"""Small words inside names that do not tell people apart."""

GROUP_NOUNS = frozenset(
    "company firm group party organisation organization agency union bank club team newspaper network university "
    "institute association ministry department court commission committee council party body charity corporation "
    "government paper website broadcaster airline studio report statement".split()
)
"""Nouns that with “the” can stand for an organisation named before."""

BODIES = frozenset(
    "times post journal herald gazette tribune guardian chronicle telegraph observer airlines airways lines motors "
    "university college council authority agency ministry commission committee institute association federation "
    "foundation academy museum corporation company inc corp ltd bank party police army navy court union league".split()
)
"""Last words of names that organisations have, although many of them begin with a place's."""

COUNTRY_NOUNS = frozenset("country nation state republic kingdom city town".split())
"""Nouns that with “the” can stand for a place named before."""

PAPERS = frozenset(
    "statement report letter email e-mail memo release tweet post message speech interview announcement website "
    "blog book memoir memoirs article column schedule spokesman decision ruling order document editorial "
    "account page filing complaint lawsuit testimony remarks words opinion notice decree proclamation summary "
    "warning communique communiqué press-release video update verdict judgment judgement alert bulletin advisory "
    "petition resolution study survey poll".split()
)
"""Things that say what their owner says: “the bank's statement read”."""

SAME_PLACE = {
    "u.s.": "united states", "us": "united states", "u.s": "united states", "usa": "united states",
    "u.s.a.": "united states", "america": "united states", "united states of america": "united states",
    "the states": "united states", "uk": "united kingdom", "u.k.": "united kingdom", "u.k": "united kingdom",
    "britain": "united kingdom", "great britain": "united kingdom", "uae": "united arab emirates",
    "u.a.e.": "united arab emirates", "drc": "democratic republic of the congo",
    "dr congo": "democratic republic of the congo", "prc": "china", "people's republic of china": "china",
    "republic of korea": "south korea", "dprk": "north korea", "czechia": "czech republic",
    "holland": "netherlands", "ivory coast": "côte d'ivoire", "burma": "myanmar", "swaziland": "eswatini",
    "d.c.": "washington, d.c.", "washington d.c.": "washington, d.c.", "washington dc": "washington, d.c.",
    "nyc": "new york city", "l.a.": "los angeles", "viet nam": "vietnam", "türkiye": "turkey",
    "kyiv": "kiev", "russian federation": "russia", "holy see": "vatican city", "vatican": "vatican city",
}  # fmt: skip
"""Other names of one place, by which mentions are joined."""

MALE_NAMES = frozenset(
    "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark "
    "donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary "
    "nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond "
    "patrick jack dennis jerry tyler aaron jose adam nathan henry peter kyle walter ethan jeremy harold keith "
    "christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce "
    "albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis bobby philip johnny "
    "bill tom mike jim bob dan barack vladimir boris emmanuel mohammed mohamed muhammad ahmed ahmad ali hassan "
    "hussein omar ibrahim mustafa abdullah mahmoud bashar recep narendra jair luiz carlos pedro luis miguel antonio "
    "francisco manuel jean pierre jacques francois nicolas hans karl wolfgang stefan sergei ivan dmitry mikhail "
    "alexei hugo fidel kofi nelson shinzo junichiro tony gordon tim nick ed ted rick mitt matt greg jeff steve ken "
    "ron don ben martin simon neil ian graham colin nigel oliver harry max leo ari tomas tomás jonas lukas lars sven "
    "erik bjorn piotr pavel andrei yuri viktor nikolai dmitri giuseppe giovanni marco paolo matteo paulo joao rafael "
    "diego jorge fernando eduardo alberto javier yusuf yasser khaled tariq omer mehmet rashid karim abdul hamid nuri "
    "amadou ousmane kwame emeka hiroshi kenji takeshi akira raj ravi sanjay arun vijay anil".split()
)
FEMALE_NAMES = frozenset(
    "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley "
    "kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia "
    "kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel "
    "carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina "
    "joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances "
    "kathryn janice jean alice judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana "
    "natalie brittany charlotte marie kayla alexis lori hillary condoleezza kamala aung benazir dilma cristina "
    "michele jane julia jacinda ursula fatima aisha leila layla amina zainab mona elena olga irina natalia svetlana "
    "ingrid astrid greta malala sonia indira priya meera ana carmen rosa lucia elisa francesca chiara giulia sofia "
    "katarzyna agnieszka tatiana ekaterina yulia nadia samira khadija mariam noor fatou aminata ngozi yuki keiko "
    "naomi akiko anjali sunita lakshmi kavita pilar ines mercedes beatriz luisa gabriela valentina".split()
)
"""Frequent first names that only men or only women bear, to tell he from she where no title has."""
FIRST_NAMES = MALE_NAMES | FEMALE_NAMES

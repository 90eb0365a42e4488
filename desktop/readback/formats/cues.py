"""The words by which furniture and stories are told apart. All are matched on small letters and straight marks."""

import re

Weighed = tuple[tuple[int, re.Pattern[str]], ...]


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns))


def _weighed(*rows: tuple[int | str, ...]) -> Weighed:
    """Rows of points and patterns, any of which brings the points, once."""
    return tuple((int(points), _any(*map(str, patterns))) for points, *patterns in rows)


_SITES = (
    "(?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|reddit|pinterest|youtube|tiktok|threads|bluesky|"
    "mastodon|flipboard)"
)
_BUTTON = (
    rf"(?:share|tweet|{_SITES}|e-?mail|print|save|copy link|link copied|more|bookmark|text size|"
    r"comments?(?: \(\d+\))?|\d+ (?:shares|comments))"
)
_THIS = r"(?:this|the|our)(?: \w+)?"
_PIECE = r"(?:article|story|page|post|piece|report)"

LABELS = _any(
    r"(?:advertisements?|advertising|ads?|sponsored(?: content| by\b.{1,40})?|promoted(?: content| stories)?)[:.]?$",
    r"(?:paid (?:content|post)|partner content|from our (?:partners|advertisers))[:.]?$",
    rf"{_PIECE} continues (?:below|after)\b.{{0,40}}$",
    r"(?:continue reading|scroll (?:down )?(?:to|for)|after (?:the )?newsletter)[^.]{0,40}$",
    r"(?:skip|jump) (?:ad|to|past)\b[^.]{0,40}$",
    r"(?:loading|back to top|main menu|open menu|skip navigation|toggle navigation)(?:\.\.\.|…)?$",
    rf"share(?: on {_SITES}| {_THIS})?$|(?:tweet|link copied!?|copy link)$",
    rf"{_BUTTON}(?:[\s,|·/]+{_BUTTON})+$",
    r"(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4}))[^\n]{0,120}$|[^.]{0,60}\ball rights reserved\.?$",
    rf"listen to (?:this|the) {_PIECE}\b[^.]{{0,30}}$|view {_THIS} on {_SITES}$",
    r"(?:image|photo|picture) (?:source|credit)s?\s*[,:]|(?:tags|filed under)\s*:",
    r"(?:read more|read next|read also|also read|see also|related|recommended|more on this|don't miss)\s*[:>»→|]",
    r"(?:watch|listen|up next|more stories|you (?:may|might) also like)\s*[:>»→|]",
)
"""Whole lines, or beginnings followed by a colon and a title, which no article has of its own."""

LISTS = _any(
    r"(?:(?:what to )?read (?:more|next|also|this next)|also read|see also|up next|keep reading)[:.…>»→ ]*",
    r"(?:explore more|don't miss)[:.…>»→ ]*",
    r"(?:related|recommended|suggested|latest|top|trending|popular|more)"
    r" (?:articles?|stories|story|coverage|content|topics|posts|news|reads|links|headlines|videos)(?: for you)?:?",
    rf"(?:related|recommended(?: for you)?|trending(?: now)?|in case you missed it|more (?:on|from|about) {_THIS}):?",
    r"(?:most|best) (?:read|popular|viewed|shared|watched)(?: (?:today|this week|stories|articles))?:?",
    r"(?:you (?:may|might)(?: also)? (?:like|enjoy|be interested in)|editors?'?s? (?:picks?|choice)):?",
)
"""Whole lines that stand above titles of other articles."""

_CHANNEL = r"(?:newsletters?|e-?mails?|inbox|digest|briefing|alerts?|notifications|podcast|channel|updates)"
_AGREE = r"(?:agree|accept|consent|acknowledge|confirm)"
_IMPERATIVE = (
    r"(?:sign (?:up|in|me up)|subscribe|join|get|follow|register|log in|download|enter|click|tap|share|support|donate|"
    r"become|read|see|watch|listen|find|check|discover|start|stay|never miss|don't miss|want|love|enjoy(?:ing|ed)?|"
    r"like|try|contribute|help|choose|select|manage|accept|reject|please|skip|receive|let us|tell us|thanks?|turn on|"
    r"make|wake up|begin)\b"
)

_EDITION = r"(?:news|update|edition|digest|brief(?:ing)?|memo|round-?up|e-?mail|alerts?)"
_TIP = r"(?:do you have|have you got|have|got|know) (?:an?|any|something)\b.{0,80}\b(?:story|tips?|information)\b"

CUES = _weighed(
    # consent and policies
    (4, rf"\bby \w+ing\b.{{0,120}}\byou\b.{{0,40}}\b{_AGREE}"),
    (3, rf"^i {_AGREE}\b", r"\byou (?:also )?(?:agree|consent) to\b", r"\bread our\b.{0,30}\b(?:policy|terms)\b"),
    (2, r"\bprivacy (?:policy|notice|statement|settings)\b"),
    (2, r"\bterms (?:of|and|&) (?:use|services?|conditions)\b", r"\buser agreement\b"),
    # cookies
    (5, r"\b(?:we|(?:this|the|our) (?:web)?site|our partners)\b.{0,60}\b(?:us(?:es?|ing)|stores?)\b.{0,60}\bcookies\b",
        r"\bwe (?:value|respect|care about) your privacy\b"),
    (3, r"\bcookie (?:policy|notice|settings|preferences)\b", r"\bpersonali[sz]e (?:content|ads|your)\b"),
    (4, r"^(?:accept|reject|manage|allow|decline|customi[sz]e)\b.{0,20}\b(?:all|cookies|preferences|choices)$"),
    # signing up
    (2, r"^sign up (?:to|for|here|below)\b", r"^(?:never|don't) miss (?:an?|any|out)\b"),
    (4, r"^join (?:over |more than )?\d[\d,.]* .{0,20}\b(?:readers|subscribers|members|people)\b"),
    (3, rf"\b(?:sign(?:ing)?[- ]up|subscribe|register|opt in)\b.{{0,80}}\b{_CHANNEL}\b"),
    (3, r"\b(?:get|receive|delivered|straight|sent|direct(?:ly)?|land|in|to)\b.{0,80}\byour (?:e-?mail )?inbox\b"),
    (3, r"^(?:sign up|subscribe|register|log in|sign in|create an account)(?: now| today| here| for free)?[!>»]?$"),
    (3, r"^(?:enter |type )?(?:your |an? )?(?:valid )?e-?mail(?: address)?\*?:?$",
        r"\benter (?:your|a valid) e-?mail\b"),
    (
        4,
        r"\byou(?:'re| are|'ve been| have)(?: now| already| successfully| been)* (?:subscribed|signed up|registered)\b",
    ),
    (3, r"\bwe(?: will|'ll)? (?:do not|don't|not|never|won't)\b.{0,30}\b(?:share|sell|rent|spam|give away)\b"),
    (3, r"\b(?:unsubscribe|opt[- ]out|cancel)(?: at)? any ?time\b", r"^(?:no spam|we hate spam)\b"),
    (3, r"\bcheck your (?:inbox|e-?mail|spam)\b", r"\bconfirm(?:ation e-?mail| your (?:subscription|e-?mail))\b"),
    (6, r"\b(?:an error occurred|something went wrong)\b.{0,60}\b(?:try|again)\b"),
    (3, r"\bprotected by recaptcha\b"),
    (
        2,
        r"^(?:thank you|thanks) for (?:subscribing|signing up|registering|joining|reading|your (?:interest|support))\b",
    ),
    (3, r"\brefresh the page\b", r"\bautomatically logged in\b", r"\bin (?:your )?browser (?:settings|preferences)\b"),
    # paying and belonging
    (3, r"\byou (?:have|'ve) (?:\d+|\w+)(?: free)? (?:articles?|stories|story) (?:left|remaining)\b",
        r"\bunlimited (?:\w+ )?access\b"),
    (3, r"\balready (?:an? )?(?:subscriber|member|subscribed|have an account)\b", r"\bto (?:continue|keep) reading\b"),
    (3, r"\bto read the (?:rest|full|whole)\b",
        rf"\bthis {_PIECE} is (?:only )?for (?:\w+ )?(?:subscribers|members)\b"),
    (3, r"\bsupport (?:our|independent|local|quality|the)\b.{0,20}\bjournalism\b"),
    (3, r"\bbecome an? (?:member|subscriber|supporter|patron)\b", r"\bstart your (?:free )?trial\b"),
    (3, r"\b(?:make a|your) (?:donation|contribution) (?:today|now|will|helps?)\b"),
    (3, r"\b(?:download|get) (?:our|the)\b.{0,40}\bapps?\b", r"\bapp store\b.{0,20}\bgoogle play\b"),
    # sharing and answering
    (4, rf"\b(?:follow|like|find|join) (?:us|\S+)(?: \S+)? (?:on|at|via) {_SITES}\b"),
    (3, rf"\bshare this {_PIECE}\b", r"\b(?:join|start) the (?:conversation|discussion)\b"),
    (3, rf"^was this {_PIECE}\b", r"^did you (?:like|enjoy) this\b", r"\b(?:leave|post|add) a (?:comment|reply)\b"),
    (3, r"^(?:have your say|comments are closed|(?:view|show)(?: all)? comments)\b"),
    (3, rf"^{_TIP}.{{0,80}}\bus\b"),
    (3, r"^(?:enjoy(?:ing|ed)?|lik(?:e|ing)|love) (?:this|what you)\b.{0,30}\?$"),
    # buttons, which go with the box beside them
    (2, r"^(?:ok(?:ay)?|got it|accept|agree|close|dismiss|submit|cancel|continue|(?:learn|find out|show) more)$",
        r"^(?:join now|manage (?:options|settings)|cancel any ?time|invalid e-?mail|\d+ min(?: read)?)$",
        r"^(?:list \d+ of \d+|end of list)$",
        rf"^{_BUTTON}$"),
    # what advertises
    (1, rf"\b{_CHANNEL}\b", r"\bsubscri\w+", r"\bunsubscribe\b", r"\bbulletin\b"),
    (1, rf"\b(?:daily|weekly|morning|evening|breaking|monthly|weekend)\b.{{0,20}}\b{_EDITION}\b"),
    (1, r"\b(?:top stories|all the news|need to know|hand-?picked|curated|for free)\b"),
    (1, r"\b(?:(?:never|don't) miss|stay (?:informed|ahead|connected|up to date|in the (?:know|loop)))\b"),
    (1, r"\bour (?:journalism|reporters|editors|newsroom|team|experts|best|latest|website|app)\b"),
    (1, r"\b(?:straight to|exclusive|every (?:morning|day|week|weekday|evening))\b"),
    (1, r"\b(?:you|your|us|we|our)\b"),
    (1, rf"^{_IMPERATIVE}"),
)  # fmt: skip
"""What furniture says, and how much it tells."""

MARKS = _weighed(
    (4, r"\b(?:said|says?|told|tells|according to|announced|wrote|writes|warned|argued|argues|reported|claims?)\b",
        r"\b(?:claimed|explained|insisted|noted|added|adds|replied|recalled|asked|asks|promised|promises|denied)\b"),
    (4, r'^"', r'"[^"]{30,}"', r"^\(\("),
    (3, r"\b(?:was|were|had|did|went|became|began|took|came|found|made)\b"),
    (2, r"\b(?:i|my|he|she|his|her|him)\b"),
)  # fmt: skip
"""What only stories say: the points are taken off, and one such mark keeps a line from going with its neighbours."""

TOPIC = re.compile(
    r"\b(?:newsletters?|cookies?|inbox|subscri\w+|unsubscrib\w+|privacy|advertis\w+|consent|pop-?ups?|paywalls?)\b"
)
"""A story about such things says so at once."""

ADDRESS = re.compile(
    rf"\b(?:you|your|we|us|our|this (?:web)?site|please|(?:sign|log) (?:in|up))\b|^{_IMPERATIVE}|^no spam\b"
)
"""A sentence that speaks to nobody tells a story."""

_TRADE = (
    "(?:reporter|correspondent|editor|columnist|contributor|writer|author|journalist|photographer|critic|blogger|"
    "producer|novelist|staff)s?"
)
BIO = _any(
    rf"^(?:\S+ ){{1,4}}(?:is|are) (?:an?|the|our|\S+'s?|chief|senior|based)\b.{{0,60}}\b{_TRADE}\b",
    rf"^(?:an? |the |our )?(?:\w+ ){{0,3}}{_TRADE}(?:(?:,| for| at| of)? [^.]{{0,40}})?$",
    r"^(?:\S+ ){1,4}(?:covers|reports on|writes (?:about|for|on)|has (?:written|reported|covered))\b",
    rf"^(?:(?:follow|contact|e-?mail|reach|tweet|write to)\b.{{0,60}}(?:@|\b{_SITES}\b)|contact: )",
    r"^about the authors?$|^more (?:from|by) (?:\S+ ?){1,4}$",
)
"""What the lines at the end of a text say of those who wrote it."""

ABOUT = re.compile(
    r"^(?:\S+ ){1,4}(?:is|was born|covers|reports|writes|lives|works|joined|"
    r"has (?:covered|written|been|worked|reported))\b"
)
"""What a line that begins with an author's name says where it tells of the author."""

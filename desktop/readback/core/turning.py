"""Words that turn the meaning of a passage: where they are other ones, it says something else, however alike it looks.

Closed classes of English, German and French (denials, doubts, numbers, days and months, modal verbs, quantities, order
in time and place, opposites that news is made of), the denials, numbers, days and months of seven more languages, and
everything with a digit or a capital letter.
"""

from collections import Counter
from functools import lru_cache

from readback.core.patterns import pattern

_TURNING = frozenset(
    """
    not no none never neither nor nobody nothing nowhere without cannot hardly barely scarcely
    nicht kein keine keinen keinem keiner keines nie niemals nichts niemand ohne weder noch kaum
    ne pas non jamais rien personne aucun aucune sans ni guère

    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion
    half quarter third dozen dozens once twice double triple first second fourth fifth sixth seventh eighth ninth tenth
    null ein eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend millionen
    milliarden halb halbe doppelt erste zweite dritte
    zéro un deux trois quatre cinq sept huit neuf dix onze douze vingt trente cent mille milliers millions milliards
    demi moitié premier première deuxième troisième double

    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
    januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
    heute gestern morgen janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi
    mercredi jeudi vendredi samedi dimanche hier demain

    must may might can could shall should will would need ought
    muss müssen darf dürfen kann können soll sollen will wollen doit doivent peut peuvent veut veulent faut

    all some any every each both either most many few several more less fewer least everybody everyone everything
    somebody someone something anybody anyone anything only almost nearly about over under
    alle einige jeder jede jedes viele wenige mehr weniger beide nur fast über unter
    tous toutes tout quelques chaque plusieurs plus moins seul seulement presque

    before after until since during while if unless although because but against for despite above below between
    vor nach bis seit während wenn falls außer obwohl weil aber gegen für trotz
    avant après jusque depuis pendant si sauf bien mais contre pour malgré

    up down rise rises rose risen fall falls fell fallen grow grew grown shrink shrank increase increased decrease
    decreased gain gained lose lost win won open opened close closed begin began end ended start started stop stopped
    buy bought sell sold find found accept accepted reject rejected refuse refused agree agreed deny denied confirm
    confirmed approve approved allow allowed forbid forbade banned support supported oppose opposed guilty innocent
    allegedly reportedly supposedly apparently possibly perhaps probably likely unlikely doubt doubted failed
    angeblich vermeintlich mutmaßlich vermutlich offenbar vielleicht wahrscheinlich bezweifelt bezweifelte
    prétendument apparemment probablement selon

    alive dead true false right wrong legal illegal possible impossible safe unsafe sound unsound north south east west
    northern southern eastern western left male female he she his her him hers men women man woman high higher low lower
    large larger small smaller long longer short shorter early earlier late later old older young younger good better
    bad worse best worst yes same other

    nunca jamás nada nadie ninguno ninguna ningún tampoco solo sólo dos tres cuatro cinco seis siete ocho nueve
    diez cien ciento mil millón millones medio mitad lunes martes miércoles jueves viernes sábado domingo hoy ayer
    mañana enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre antes después
    desde hasta

    nulla niente nessuno nessuna neanche nemmeno mai senza due tre quattro cinque sette otto nove dieci venti cento
    mila mille milione milioni miliardi mezzo metà lunedì martedì mercoledì giovedì venerdì sabato domenica oggi
    ieri domani gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre prima dopo

    não nem ninguém nenhum nenhuma sem dois duas três quatro sete oito dez vinte cem milhão milhões metade segunda
    terça quarta quinta sexta hoje ontem amanhã janeiro fevereiro março maio junho julho setembro outubro novembro
    dezembro depois até

    niet geen nooit niemand niets zonder nauwelijks twee drie vier vijf zes zeven acht negen tien twintig honderd
    duizend miljoen miljard helft maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag gisteren morgen
    januari februari maart mei juni juli augustus oktober vóór sinds

    inte icke ingen inget inga aldrig utan ikke intet aldri uten uden två tre fyra fem sex sju åtta nio tio tolv
    tjugo hundra tusen miljon miljoner miljard miljarder fire seks syv sju otte åtte ni tyve hundrede hundre
    halv hälften måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag idag igår imorgon
    mars maj augusti före efter

    nie nigdy nikt nic żaden żadna żadne bez dwa dwie dwóch trzy trzech cztery czterech pięć sześć siedem osiem
    dziewięć dziesięć sto tysiąc tysiące tysięcy milion miliony milionów połowa poniedziałek wtorek środa środę
    czwartek piątek sobota sobotę niedziela niedzielę dziś wczoraj jutro styczeń stycznia luty lutego marzec marca
    marcu kwiecień kwietnia maja maju czerwiec czerwca lipiec lipca sierpień sierpnia wrzesień września październik
    października listopad listopada grudzień grudnia
    """.split()
)

_UNITS = frozenset(
    """
    percent percentage per cent point points prozent prozentpunkte pour degree degrees euro euros dollar dollars pound
    pounds pence cents yen crown crowns kronor kroner tonne tonnes ton tons kilo kilos gram grams litre litres metre
    metres meter meters kilometre kilometres kilometers mile miles foot feet inch inches centimetre centimetres
    acre acres hectare hectares year years month months week weeks day days hour hours minute minutes second seconds
    jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden minuten sekunden
    an ans mois semaine semaines jour jours heure heures
    mm cm dm m km ha mg g kg t ml cl l mph kph kmh kn w kw mw gw kwh hp ft sq lb lbs oz k m mn mln bn mld mrd tn pm
    """.split()
)
"""What is counted: with another unit a number says something else."""

UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Scripts that set no blanks between words, for a pattern: there each letter counts as a word."""

STOP = r"\s.,:;!?…\"'()\[\]{}|«»“”„‟‘’‚‹›·•/‐‑–—―、。，；：？！「」『』（）،؛؟।॥\-"
"""What stands between words, for a pattern; all else is part of one: signs, marks over and under letters, emoji."""

_UNSEEN = "\u00ad\u200b\u200e\u200f\u2060"
_TOKEN = pattern(
    rf"[{UNSPACED}]|\d+(?:[.,:/’'–—-]\d+)*|(?<!\w)[-−](?=\d)|[^\w{STOP}{_UNSEEN}]"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*|[^\W_]"
)
_LETTERS = pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LAST_LATIN = 0x24F
_MORE_LATIN = range(0x1E00, 0x1F00)


def turning_words(passage: str) -> list[str]:
    """The words of a passage that may not be other ones, in their order, without case.

    Of scripts whose closed classes are not known here, that is all words.
    """
    return [word.casefold() for word in _TOKEN.findall(passage) if _turns(word)]


def turned(one: str, other: str) -> bool:
    """Whether two passages that look alike may not say the same.

    Words that turn the meaning are other ones, the words that both have stand in another order, or a word has gained or
    lost what stands before it: harmed, unharmed.
    """
    if turning_words(one) != turning_words(other):
        return True
    was, now = (_LETTERS.findall(text.casefold()) for text in (one, other))
    gone, come = Counter(was) - Counter(now), Counter(now) - Counter(was)
    changed = gone | come
    if [word for word in was if word not in changed] != [word for word in now if word not in changed]:
        return True
    return any(_part(one, other) or _part(other, one) for one in gone for other in come)


def _part(word: str, whole: str) -> bool:
    """Whether another word is made of this one by what stands before it, or is joined to it by a hyphen."""
    return whole.endswith(word) or whole.startswith(f"{word}-")


@lru_cache(maxsize=4096)
def _turns(word: str) -> bool:
    plain = word.casefold()
    listed = plain in _TURNING or plain in _UNITS or plain.endswith(("n't", "n’t", "less"))
    return listed or any(not _plain(sign) for sign in word)


def _plain(sign: str) -> bool:
    """Whether it is a small letter of the Latin script, or a mark between such letters."""
    if sign in "'’":
        return True
    code = ord(sign)
    return sign.isalpha() and not sign.isupper() and (code <= _LAST_LATIN or code in _MORE_LATIN)

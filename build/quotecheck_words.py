"""What the measure of Quote Check alters quotations with: two lists that were written without the checker's own.

The checker may be mended by what the first list shows; the second one is looked at only when that is done. `SWAPS` are
pairs of which one is set for the other; `START`, `END` and `VERB` are put in at the beginning, at the end, or behind an
auxiliary verb. Both directions are used: words put into the draft, and words put into the source.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """One list: by class of change the pairs, and what is put in where."""

    swaps: dict[str, str]
    start: dict[str, str]
    end: dict[str, str]
    verb: dict[str, str]
    bearing_before: str
    bearing_behind: str
    turning: str
    harmless: str


FIRST = Words(
    swaps={
        "negation": "always/never, everyone/nobody, with/without, everything/nothing, likely/unlikely, able/unable",
        "number": (
            "two/three, 10/12, five/nine, 2005/2006, 100/1000, million/billion, one/four, 20/30, 15/50, six/seven"
        ),
        "unit": "years/months, days/weeks, percent/points, dollars/euros, miles/kilometres, hours/minutes, year/month",
        "date": "today/yesterday, Monday/Friday, January/June, tomorrow/tonight, March/May, week/weekend, before/after",
        "tense": (
            "is/was, are/were, have/had, said/says, want/wanted, know/knew, goes/went, think/thought, works/worked"
        ),
        "person": "we/they, I/he, our/their, my/his, us/them, me/him, you/I, she/he, We/They, I/We, We/I, They/We",
        "quantity": "all/some, many/few, every/any, most/some, both/either, always/often, many/all, several/all",
        "comparison": "more/less, better/worse, larger/smaller, higher/lower, greater/lesser, best/worst, most/least",
        "direction": "up/down, increase/decrease, rise/fall, win/lose, won/lost, support/oppose, open/close, start/end",
        "modal": (
            "will/may, can/must, should/could, would/might, must/may, will/should, could/must, can/should, can/may"
        ),
        "hedge": "clearly/apparently, definitely/probably, certainly/perhaps",
        "denial": "confirmed/denied, accept/refuse, admitted/disputed, accepted/rejected, agreed/refused",
    },
    start={
        "hedge": "Perhaps, I think, Apparently, It seems, In my opinion, I suspect",
        "condition": "If we are lucky, Unless something changes, As long as it lasts, Provided nothing changes",
        "exception": "Except on weekends, Apart from a few cases, With the exception of Sundays",
        "date": "Last week, Yesterday, On Tuesday, In October, Two months ago",
    },
    end={
        "condition": (
            "if the weather allows, unless they object, provided they pay, as long as it takes, in case of rain"
        ),
        "exception": "except in winter, apart from the south, but not in winter, other than on Sundays",
        "comparison": "more than before, less than others, than ever before",
        "quantity": "at most, at least, in part",
        "hedge": "I believe, I guess, as far as I know, presumably",
        "date": "next week, last year, on Thursday, since April, until Friday",
    },
    verb={
        "negation": "not, never, no longer, hardly",
        "hedge": "probably, possibly, allegedly, perhaps, apparently",
        "quantity": "only, always, partly, completely, mostly, often",
    },
    bearing_before="I do not think that, It is not true that, Nobody believes that, I doubt that, We never said that",
    bearing_behind=(
        "if the money comes, unless they change their minds, but only on paper, provided that they agree, "
        "but nobody believes it, as long as it does not rain, although I have my doubts"
    ),
    turning="denied that, never said that, disputed that, rejected the claim that, refused to say that",
    harmless=(
        "big/huge, begin/commence, people/persons, very/extremely, country/nation, help/assist, also/too, said/stated"
    ),
)

HELD = Words(
    swaps={
        "negation": (
            "sometimes/never, somebody/nobody, possible/impossible, legal/illegal, acceptable/unacceptable, yes/no"
        ),
        "number": "first/second, half/third, 18/80, 2004/2014, eight/eleven, hundred/thousand, 25/52, thirty/forty",
        "unit": (
            "weeks/decades, metres/feet, kilograms/pounds, minutes/seconds, percent/degrees, euros/pounds, day/week"
        ),
        "date": "morning/evening, spring/autumn, Wednesday/Saturday, August/November, now/soon, already/recently",
        "tense": (
            "has/had, do/did, see/saw, feel/felt, believe/believed, makes/made, takes/took, tells/told, need/needed"
        ),
        "person": "you/they, his/her, your/our, it/they, You/We, He/She, It/We, he/we, them/us",
        "quantity": "everybody/somebody, majority/minority, whole/half, usually/sometimes, entire/partial, only/mostly",
        "comparison": "faster/slower, stronger/weaker, earlier/later, safer/riskier, easier/harder, older/younger",
        "direction": (
            "gain/loss, north/south, above/below, buy/sell, strengthen/weaken, growth/decline, raise/cut, in/out"
        ),
        "modal": "shall/may, must/can, would/will, could/can, should/must, might/will, need/ought",
        "hedge": "surely/maybe, exactly/roughly, precisely/approximately",
        "denial": "acknowledged/contradicted, conceded/denied, welcomed/dismissed, supported/repudiated",
    },
    start={
        "hedge": "Maybe, I guess, Supposedly, To my knowledge, Arguably, I would imagine, From what I hear",
        "condition": (
            "Assuming the vote passes, Should it rain, In the event of war, On condition of secrecy, Once they pay"
        ),
        "exception": "Aside from the north, Excluding the islands, Other than that, Barring accidents",
        "date": "In the autumn, Earlier this month, On Wednesday, At noon, A decade ago",
    },
    end={
        "condition": (
            "so long as nobody objects, only if asked, until further notice, subject to approval, otherwise we leave"
        ),
        "exception": "save for one, with one exception, excluding children, though not always, bar the youngest",
        "comparison": "as much as others, better than most, no worse than elsewhere",
        "quantity": "almost entirely, to a large extent, every single time, for the most part",
        "hedge": "in a sense, it appears, more or less, or so I hear, supposedly",
        "date": "this spring, overnight, by December, at dawn, over Christmas",
    },
    verb={
        "negation": "scarcely, barely, rarely, seldom, by no means",
        "hedge": "reportedly, supposedly, seemingly, conceivably, presumably",
        "quantity": "rarely, merely, largely, sometimes, fully, entirely",
    },
    bearing_before=(
        "There is no proof that, It would be wrong to say that, Only a fool would say that, I am not convinced that, "
        "It may be that, Perhaps"
    ),
    bearing_behind=(
        "so long as the law stands, except on holidays, only if you pay, but I may be wrong, in theory at least, "
        "until somebody complains, assuming they are honest"
    ),
    turning=(
        "rejected suggestions that, contradicted reports that, did not claim that, "
        "ridiculed the idea that, doubted that"
    ),
    harmless="answer/reply, kids/children, job/task, ask/inquire, city/town, quick/swift, choose/pick, large/sizeable",
)

FOREIGN = (
    "Wir haben den Riss im Februar gesehen, und niemand hat es dem Vorstand gesagt.",
    "Der Hafen bleibt geschlossen, bis die Prüfer ihre Arbeit beendet haben.",
    "Es war nicht die erste Warnung, die auf diesem Tisch gelegen hat.",
    "Nous avons vu la fissure en février et personne ne l'a dit au conseil.",
    "Le port restera fermé jusqu'à ce que les inspecteurs aient fini leur travail.",
    "Ce n'était pas le premier avertissement qui se trouvait sur cette table.",
    "Ich habe mit allen gesprochen, die in jener Nacht auf der Brücke waren.",
    "Les gens du quartier savent depuis longtemps ce qui se passe dans cette usine.",
)
"""What is said in other languages than the sources; invented."""

"""What the measure of Quote Check alters quotations with: lists that were written without looking at the checker's own.

The checker may be mended by what the first list shows; the others were kept apart, and what they show is mended only by
what the first one or the logic can tell, never by their words. `SWAPS` are pairs of which one is set for the other;
`START`, `END` and `VERB` are put in at the beginning, at the end, or behind an auxiliary verb. Both directions are
used: words put into the draft, and words put into the source.
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
    names: str = ""


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

LATER = Words(
    swaps={
        "negation": (
            "ever/never, capable/incapable, willing/unwilling, fair/unfair, anything/nothing, necessary/unnecessary, "
            "responsible/irresponsible, is/isn't, was/wasn't, can/can't, will/won't, are/aren't, would/wouldn't, "
            "have/haven't, do/don't"
        ),
        "number": (
            "two/four, three/five, first/third, 11/17, 30/13, million/thousand, six/sixteen, 2010/2011, 2016/2019, "
            "five/fifteen, ten/twelve, 12/21, 100/1000, 50/15, 7/70"
        ),
        "unit": (
            "years/days, hours/days, months/years, weeks/hours, dollars/cents, miles/feet, percent/percentage points, "
            "tons/pounds, year/quarter, minutes/days"
        ),
        "date": (
            "today/tomorrow, Tuesday/Thursday, Sunday/Monday, February/July, April/September, December/October, "
            "tonight/this morning, summer/winter, last year/next year, this week/last week, night/day"
        ),
        "tense": (
            "is/was, are/were, has/had, does/did, come/came, get/got, give/gave, find/found, make/made, work/worked, "
            "stand/stood, keep/kept, face/faced, know/knew, continue/continued"
        ),
        "person": "I/we, my/our, he/she, them/him, you/we, us/you, our/your, its/their, I/they, his/their, We/They",
        "quantity": (
            "all/most, every/some, some/many, most/few, both/one, always/usually, often/rarely, many/few, "
            "fully/partly, completely/largely, everyone/many people, each/some"
        ),
        "comparison": (
            "more/fewer, bigger/smaller, closer/further, sooner/later, stronger/weaker, longer/shorter, better/best, "
            "deeper/shallower, tougher/softer, cheaper/costlier, more/most, higher/highest, greater/smaller"
        ),
        "direction": (
            "increase/reduction, expand/shrink, strengthen/undermine, support/resist, protect/endanger, for/against, "
            "build/dismantle, create/eliminate, help/hurt, improve/worsen, gained/lost, approve/block, up/down"
        ),
        "modal": "will/might, must/could, should/may, can/will, would/could, need to/may, can/might, could/should",
        "hedge": "clearly/supposedly, absolutely/somewhat, definitely/arguably, believe/know, think/know, hope/know",
        "denial": (
            "confirmed/rejected, accepted/disputed, acknowledged/denied, admitted/denied, agree/dispute, "
            "endorsed/opposed, accept/deny"
        ),
    },
    start={
        "hedge": (
            "Presumably, As far as I can tell, In all likelihood, My sense is that, Chances are, By some accounts, "
            "It would seem that, I have a feeling that, One could argue that"
        ),
        "condition": (
            "If the members act, Provided that the money arrives, Unless the court steps in, Once the vote is done, "
            "So long as the rules hold, In case of an emergency, Should the talks fail, Depending on the weather, "
            "Were the bill to pass, When the funding arrives"
        ),
        "exception": (
            "Except for the veterans, Apart from the weather, With few exceptions, Bar one case, Not counting interns, "
            "Leaving aside the cost, Excluding overtime"
        ),
        "date": "Last month, In January, On Friday, Two years ago, Earlier this year, By next week, At midnight",
    },
    end={
        "condition": (
            "if the members agree, unless the rules change, provided we get help, as long as we last, "
            "should it come to that, in the event of a strike, when the time comes, once the dust settles, "
            "on condition that they pay, pending a decision"
        ),
        "exception": (
            "except on holidays, but not in the cities, apart from the coast, with the exception of two, "
            "excluding the old ones, other than the rich, minus the fees, save a few, not including taxes"
        ),
        "comparison": (
            "more than last time, less than we hoped, better than before, worse than anyone thought, "
            "faster than expected, than any other country"
        ),
        "quantity": (
            "at least, at most, in part, for the most part, in every case, in some cases, most of the time, twice over"
        ),
        "hedge": (
            "I suppose, it seems, so they say, as I understand it, if memory serves, in my view, as far as I can tell, "
            "I hope, I would say, in all probability, perhaps"
        ),
        "date": "last month, next year, on Monday, since June, until tomorrow, before the election, ten years ago",
    },
    verb={
        "negation": "not, never, no longer, hardly ever, not yet, not really, in no way",
        "hedge": "perhaps, likely, apparently, almost certainly, arguably, more or less, potentially, practically",
        "quantity": "only, mostly, always, usually, partly, sometimes, completely, largely, generally, mainly",
    },
    bearing_before=(
        "I do not believe that, Nobody can say that, It is false that, I hope that, I wonder whether, "
        "It is possible that, Some people say that, Critics claim that, It is far from certain that, "
        "There is no evidence that, We were told that, It seems that, Only a few of us think that"
    ),
    bearing_behind=(
        "if the votes are there, unless the court says no, but that could change, but only for a year, "
        "though I am not sure, provided it is funded, as far as I know, I think, or so I was told, "
        "except in emergencies, assuming the numbers hold, when the money arrives, until further notice, "
        "at least in theory, with one exception, depending on who you ask"
    ),
    turning=(
        "denied that, rejected the idea that, did not say that, would not say that, disputed claims that, "
        "stopped short of saying that, never claimed that, refused to confirm that, questioned whether, "
        "was asked whether"
    ),
    harmless=(
        "start/begin, area/region, jobs/positions, assist/help, people/folks, quickly/rapidly, important/vital, "
        "show/demonstrate, nation/country, also/too, issue/matter, families/households, hard/tough, build/construct"
    ),
    names="Corrigan, Whitlock, Petrov, Nakamura, Delgado, Lindqvist, Harcourt, Okafor",
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

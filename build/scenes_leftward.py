"""Scenes of an article that is written from right to left: reading, notes, search, a card, and a check of a draft."""

from collections.abc import Callable, Mapping

from studio import NARROW, Studio

STORY = """عبّارة الميناء تتوقف ثلاثة أيام

By Lina Sarraf

توقفت العبّارة بين الجزيرة والميناء منذ صباح الأحد. قالت سلمى الخوري، مديرة الميناء: “لم نجد أي شق في الهيكل \
يوم الجمعة.” وأضافت أن الركاب سينتظرون حتى الأربعاء.

قال المهندس يوسف حداد: “طلبت إصلاح المضخة ثلاث مرات في 14 يوماً.” ولم ترد شركة Atlantic Lines على الأسئلة.

The harbour office confirmed in English: “The ferry will sail again on Wednesday,” said Salma Khoury.
"""
"""Invented, as every name in it is."""

DRAFT = """مسودة عن العبّارة

قالت سلمى الخوري: “وجدنا أي شق في الهيكل يوم الجمعة.” وقال يوسف حداد: “طلبت إصلاح المضخة ثلاث مرات في 40 \
يوماً.”

“The ferry will sail again on Wednesday,” said Salma Khoury.
"""


def leftward(studio: Studio) -> None:
    """The article with its lists, a note and a search; then a draft that is checked against it."""
    story, draft = studio.work / "ferry-ar.txt", studio.work / "draft-ar.txt"
    story.write_text(STORY, encoding="utf-8")
    draft.write_text(DRAFT, encoding="utf-8")
    studio.open(story)
    for tab, name in ((1, "people"), (4, "quotes")):
        studio.choose(tab, 0)
        studio.shoot(name)
    studio.do("card")
    studio.rest()
    studio.shoot("card")
    studio.note("لم نجد أي شق", "اسأل سلمى عن تقرير الجمعة.\n\nAsk for the report, too.")
    studio.choose(5, 0)
    studio.shoot("note")
    studio.do("overview")
    studio.rest()
    studio.shoot("overview")
    studio.do("overview")
    studio.search("المضخة")
    studio.rest()
    studio.shoot("search")
    studio.frame.box.setText("")
    before = studio.session.article
    studio.session.open([str(draft)], draft=True)
    studio.wait(lambda: studio.session.article is not before and studio.found())
    studio.do("check")
    studio.wait(lambda: bool(studio.window.check.joining.report.draft))
    studio.rest()
    studio.shoot("check")
    studio.look("dark")
    studio.do("fix next")
    studio.rest()
    studio.shoot("check-dark")
    studio.resize(*NARROW)
    studio.rest()
    studio.shoot("check-1000")


SCENES: Mapping[str, Callable[[Studio], None]] = {"leftward": leftward}

"""Pages of pdf files as pictures."""

from contextlib import closing
from io import BytesIO

import pytest
from PySide6.QtGui import QImage

from formats.pdfs import PICTURE, column, pdf
from readback.core.errors import FileUnreadable, Unreadable
from readback.core.ports import Mode, Wish
from readback.formats import ReaderPool
from readback.formats.pdf_pictures import LARGEST, WIDEST
from readback.formats.readers import picture

TWO = pdf([column(["The hull had a crack, and the inter-", "national rules were clear."]), PICTURE])


def wish(page: int = 0, width: int = 300, words: str = "", password: str = "") -> Wish:
    return Wish(Mode.PICTURE, password=password, page=page, width=width, words=words)


def test_a_page_is_drawn_as_wide_as_is_wished_and_in_its_shape():
    seen = picture(BytesIO(TWO), "a.pdf", wish())
    image = QImage.fromData(seen.png)
    assert (seen.page, seen.pages) == (0, 2)
    assert (image.width(), round(image.height() / image.width(), 1)) == (300, 1.4)
    assert image.pixelColor(2, 2).name() == "#ffffff"
    assert len({image.pixel(x, y) for x in range(300) for y in range(60)}) > 1


def test_words_are_found_on_a_page_over_lines_and_hyphens():
    seen = picture(BytesIO(TWO), "a.pdf", wish(words="crack, and the international rules"))
    assert len(seen.boxes) == 2
    assert all(0 < box.left < box.right < 1 and 0 < box.top < box.bottom < 0.3 for box in seen.boxes)
    assert seen.boxes[0].bottom <= seen.boxes[1].top + 0.01
    assert picture(BytesIO(TWO), "a.pdf", wish(words="never said")).boxes == ()


def test_a_page_there_is_not_gives_the_last_one():
    assert picture(BytesIO(TWO), "a.pdf", wish(page=99)).page == 1


@pytest.mark.parametrize("width", [0, -5, 10**9])
def test_no_width_takes_all_memory(width):
    image = QImage.fromData(picture(BytesIO(TWO), "a.pdf", wish(width=width)).png)
    assert 1 <= image.width() <= WIDEST
    assert image.width() * image.height() <= LARGEST * 1.01


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        (b"%PDF-1.7 nothing", "a.pdf", Unreadable.DAMAGED),
        (b"Ferry warned\nIt was fear.", "a.txt", Unreadable.UNKNOWN_KIND),
        (pdf([column(["secret"])], user="kelp"), "a.pdf", Unreadable.ENCRYPTED),
    ],
)
def test_what_has_no_page_to_show_says_why(content, name, reason):
    with pytest.raises(FileUnreadable) as error:
        picture(BytesIO(content), name, wish())
    assert error.value.reason is reason


def test_a_locked_page_is_shown_with_its_password():
    locked = pdf([column(["secret"])], user="kelp")
    assert picture(BytesIO(locked), "a.pdf", wish(password="kelp", words="secret")).boxes  # noqa: S106 - made up


def test_a_reader_process_draws_the_page():
    with closing(ReaderPool()) as pool:
        seen = pool.picture(TWO, "a.pdf", Wish(page=1, width=120))
    assert (seen.page, QImage.fromData(seen.png).width()) == (1, 120)

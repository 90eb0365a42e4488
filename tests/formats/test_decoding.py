import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.errors import FileUnreadable, Unreadable
from readback.formats.decoding import decoded

WESTERN = (
    "“It was fear,” said Ingrid Vale at the café — twice, and for £5 each time. The engineer’s résumé was there, and"
    "  nobody had read it. Mr Müller’s own was longer, and nobody had read that either. "
) * 2
POLISH = "Łódź i Kraków: żółta łódka płynęła wzdłuż brzegu, a kapitan powiedział, że się nie boi. Źródła milczą. " * 3
RUSSIAN = "Капитан парома сказал, что трещина была замечена ещё в феврале, но никто не пришёл посмотреть. " * 3


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [WESTERN, POLISH, RUSSIAN], ids=["western", "polish", "russian"])
def test_unicode_is_read_whatever_its_form(text, encoding):
    if encoding in {"utf-16-le", "utf-16-be"} and text is RUSSIAN:
        text += "\n" * 40  # without a mark it is told by the zeros of blanks and line ends
    assert decoded(text.encode(encoding), "x.txt") == text


@pytest.mark.parametrize(
    ("text", "encoding"), [(WESTERN, "cp1252"), (POLISH, "cp1250"), (RUSSIAN, "cp1251"), (RUSSIAN, "koi8_r")]
)
def test_older_encodings_are_detected(text, encoding):
    assert decoded(text.encode(encoding), "x.txt") == text


def test_a_declared_encoding_is_believed_where_the_bytes_are_no_utf8():
    assert decoded("Źródła".encode("iso8859_2"), "x.html", "iso-8859-2") == "Źródła"
    assert decoded("Źródła".encode(), "x.html", "iso-8859-2") == "Źródła"
    assert "caf" in decoded("café".encode("cp1252"), "x.html", "no-such-encoding")


@pytest.mark.parametrize("encoding", ["iso2022_jp", "iso2022_jp_ext"])
def test_japanese_in_seven_bits_is_told_from_plain_letters(encoding):
    text = "港の防波堤は二度支払われた。 Tarnwick, 2026\n" * 3
    assert decoded(text.encode(encoding), "x.eml", "iso-2022-jp") == text
    assert decoded(text.encode(encoding)[:-20], "x.eml").startswith(text[:40])


def test_of_two_declared_encodings_the_first_that_fits_is_believed():
    assert decoded("Źródła".encode("iso8859_2"), "x.mhtml", "utf-8", "iso-8859-2") == "Źródła"
    assert decoded("Źródła".encode("iso8859_2"), "x.mhtml", "iso-8859-2", "cp1251") == "Źródła"


@pytest.mark.parametrize(
    "content", [bytes(range(256)) * 4, b"\x00" * 50, b"text\x00text" * 9, codecs.BOM_UTF16_LE + b"\x00\x00" * 9]
)
def test_what_is_no_text_is_refused(content):
    with pytest.raises(FileUnreadable) as error:
        decoded(content, "x.txt")
    assert error.value.reason is Unreadable.BINARY


def test_a_sign_for_broken_letters_that_stands_in_the_text_breaks_nothing():
    text = "I don\ufffdt know the café at the harbour, and nobody does. " * 3
    assert decoded(text.encode(), "x.txt") == text


def test_a_utf8_text_that_was_cut_short_is_still_read():
    text = "Café. " * 20
    assert decoded(text.encode()[:-3], "x.txt").startswith("Café. Café.")


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1))
def test_any_utf8_text_comes_back(text):
    assert decoded(codecs.BOM_UTF8 + text.encode(), "x.txt") == text

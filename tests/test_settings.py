import pytest

from readback import settings
from readback.settings import Settings


def test_choices_come_back_as_they_were_saved(tmp_path):
    chosen = Settings(theme="sepia", zoom=150, hidden=("place",), closed=("shelf",), library=str(tmp_path))
    file = tmp_path / "deep" / "settings.json"
    settings.save(chosen, file)
    assert settings.load(file) == chosen
    assert chosen.library_folder() == tmp_path


@pytest.mark.parametrize(
    "content", [None, "", "{", "[]", "7", '{"zoom": "large", "theme": 4, "hidden": {}, "unknown": 1}', "\x00\x01"]
)
def test_missing_or_damaged_choices_have_their_usual_values(tmp_path, content):
    file = tmp_path / "settings.json"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    assert settings.load(file) == Settings()


def test_one_bad_choice_does_not_lose_the_others(tmp_path):
    file = tmp_path / "settings.json"
    file.write_text('{"theme": "dark", "zoom": null}', encoding="utf-8")
    assert settings.load(file) == Settings(theme="dark")


def test_a_change_leaves_the_other_choices():
    assert Settings(theme="dark").with_(zoom=200) == Settings(theme="dark", zoom=200)


def test_the_places_can_be_chosen_from_outside(monkeypatch, tmp_path):
    monkeypatch.setenv("READBACK_LIBRARY", str(tmp_path / "L"))
    monkeypatch.setenv("READBACK_SETTINGS", str(tmp_path / "s.json"))
    assert Settings().library_folder() == tmp_path / "L"
    assert settings.settings_file() == tmp_path / "s.json"


def test_the_usual_places_are_the_systems(monkeypatch):
    monkeypatch.delenv("READBACK_LIBRARY", raising=False)
    monkeypatch.delenv("READBACK_SETTINGS", raising=False)
    assert Settings().library_folder().parts[-2:] == ("Readback", "Library")
    assert "Documents" not in Settings().library_folder().parts
    assert settings.settings_file().name == "settings.json"

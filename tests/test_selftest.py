from readback import app
from readback.selftest import self_test


def test_the_program_as_installed_passes(qapp):
    result = self_test(refused=lambda: "socket.connect", printed=app.printed)
    assert result == {
        "ok": True,
        "steps": [
            "read the sample article",
            "kept it in a new library",
            "found people and quotations",
            "found the same in a process of its own",
            "placed those who stand together",
            "saved a note",
            "opened the library again and found the note",
            "checked the sample draft",
            "encrypted the library and found the note by the passphrase",
            "made the copy to hand over as .docx, .html, .pdf",
            "exported who said what",
            "read one file of each of 13 formats",
            "was refused the network",
        ],
    }


def test_an_open_network_is_a_failure():
    result = self_test(refused=lambda: "")
    assert (result["ok"], result["why"]) == (False, "StepFailed: an internet socket could be opened")

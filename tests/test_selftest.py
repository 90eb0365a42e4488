from readback.selftest import self_test


def test_the_program_as_installed_passes():
    result = self_test()
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
        ],
    }

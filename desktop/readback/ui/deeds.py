"""What the reader did, in words, as it stands behind “Undo”: a verb, and the name where it is about one."""

from readback.core.analysis import Kind
from readback.core.edits import Edit, Verb
from readback.ui.words import tr


def verb(done: Verb) -> str:
    """What the reader did, as it stands behind “Undo”."""
    return {
        Verb.ADD_NOTE: tr("add the note"),
        Verb.HIGHLIGHT: tr("highlight"),
        Verb.WRITE_NOTE: tr("writing"),
        Verb.RECOLOUR: tr("change the colour"),
        Verb.TAG_NOTE: tr("change the tags"),
        Verb.PLACE_NOTE: tr("place the note"),
        Verb.CHOOSE_LINK: tr("choose what the link leads to"),
        Verb.REVERT_NOTE: tr("bring back an earlier version"),
        Verb.DESCRIBE: tr("change what is known of the article"),
        Verb.TYPE_OUT: tr("type out a page"),
        Verb.PUT_BACK: tr("put a paragraph back"),
        Verb.NEWER_VERSION: tr("make it the newer version"),
        Verb.PART_SAVES: tr("keep two saves apart"),
        Verb.DELETE_NOTE: tr("delete the note"),
        Verb.NEW_PROJECT: tr("make a project"),
        Verb.RENAME_PROJECT: tr("rename the project"),
        Verb.DELETE_PROJECT: tr("delete the project"),
        Verb.PUT_IN_PROJECT: tr("put into a project"),
        Verb.TAKE_OUT_OF_PROJECT: tr("take out of a project"),
        Verb.REMOVE_ARTICLE: tr("move to the trash"),
        Verb.BRING_BACK: tr("bring back from the trash"),
        Verb.SAVE_SEARCH: tr("save the search"),
        Verb.DELETE_SEARCH: tr("delete the saved search"),
        Verb.ACCEPT: tr("accept"),
        Verb.REJECT: tr("reject"),
        Verb.JOIN: tr("make two names one"),
        Verb.SPLIT: tr("split off a name"),
        Verb.RENAME: tr("rename"),
        Verb.CHANGE_KIND: tr("change the kind"),
        Verb.ADD_MENTION: tr("add a name"),
        Verb.ADD_QUOTATION: tr("add a quotation"),
        Verb.RESIZE: tr("move an edge"),
        Verb.SET_SPEAKER: tr("change the speaker"),
        Verb.WITHDRAW: tr("take a correction back"),
        Verb.KEEP_APART: tr("keep two names apart"),
        Verb.MAKE_DRAFT: tr("make it a draft"),
        Verb.MAKE_ARTICLE: tr("make it an article"),
        Verb.CLEAR: tr("clear a quotation"),
        Verb.TAKE_BACK_CLEARING: tr("take a clearing back"),
        Verb.TAKE_IN: tr("take in"),
        Verb.AGREE: tr("set what was agreed"),
        Verb.DROP_AGREEMENT: tr("take an agreement away"),
        Verb.NAME_GROUND: tr("name a kind of agreement"),
        Verb.DROP_GROUND: tr("take a kind of agreement off the list"),
    }[done]


def deed(edit: Edit) -> str:
    """What the reader did, as it stands behind “Undo”, with the name where it is about one."""
    if edit.about is None:
        return verb(edit.verb)
    words = {
        Verb.ACCEPT: tr("accept {name}"),
        Verb.REJECT: tr("reject {name}"),
        Verb.JOIN: {
            Kind.PERSON: tr("same person as {name}"),
            Kind.PLACE: tr("same place as {name}"),
            Kind.ORGANISATION: tr("same organisation as {name}"),
        }[edit.about.kind],
        Verb.SPLIT: tr("split: {name}"),
        Verb.RENAME: tr("rename to {name}"),
        Verb.CHANGE_KIND: {
            Kind.PERSON: tr("{name} is a person"),
            Kind.PLACE: tr("{name} is a place"),
            Kind.ORGANISATION: tr("{name} is an organisation"),
        }[edit.about.kind],
        Verb.ADD_MENTION: tr("add {name}"),
        Verb.ADD_QUOTATION: tr("add a quotation of {name}"),
        Verb.RESIZE: tr("move an edge of {name}"),
        Verb.SET_SPEAKER: tr("speaker {name}"),
    }.get(edit.verb)
    return words.format(name=edit.about.name) if words else verb(edit.verb)

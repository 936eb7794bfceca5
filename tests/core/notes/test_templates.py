"""Templates of frequent notes: the shipped ones speak both languages, the reader's own are files of hers."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.errors import GlossatorError
from glossator.core.notes.markup import blocks
from glossator.core.notes.model import NoteFields, Severity
from glossator.core.notes.own_templates import OwnTemplates
from glossator.core.notes.templates import Placeholder, Template, shipped_templates
from glossator.core.provisions.model import Localised
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.core.text.direction import Direction

VALUES = {Placeholder.CLAUSE: "2", Placeholder.LICENCE: "Llama 4", Placeholder.WORDS: "700 million\n users"}


@pytest.fixture
def own(tmp_path: Path) -> OwnTemplates:
    return OwnTemplates(tmp_path / "templates")


@pytest.mark.parametrize("template", shipped_templates(), ids=lambda each: each.id)
def test_a_shipped_template_reads_well_in_both_languages(template: Template) -> None:
    for language, direction in (("en", Direction.LTR), ("ar", Direction.RTL)):
        text = template.filled(language, VALUES)
        assert "{" not in text
        assert "Llama 4" in text
        assert {block.direction for block in blocks(text, direction)} == {direction}
    assert not template.kind or template.kind in load_taxonomy()


def test_frequent_notes_are_shipped() -> None:
    assert {"consent", "policy", "client", "silence", "attribution", "governing-law"} <= {
        each.id for each in shipped_templates()
    }


def test_placeholders_are_filled_on_one_line_and_other_braces_stay() -> None:
    template = Template("t", Localised("T", "T"), Localised("{clause}: “{words}” {other} {", "x"))
    assert template.filled("en", VALUES) == "2: “700 million users” {other} {"


def test_what_is_put_in_is_not_filled_in_again() -> None:
    template = Template("t", Localised("T", "T"), Localised("{words}", "x"))
    assert template.filled("en", {Placeholder.WORDS: "{clause}"}) == "{clause}"


def test_an_own_template_is_added_renamed_and_deleted(own: OwnTemplates) -> None:
    note = NoteFields(body="لا يجوز {clause}:\n- **أولًا**", kind="indemnity", severity=Severity.MAJOR)
    added = own.add("تعويض", note)
    assert (added.text.ar, added.kind, added.severity, added.is_own) == (note.body, "indemnity", "major", True)
    own.rename(added, "Indemnity / cap")
    ((renamed,), problems) = own.all()
    assert (renamed.name.en, renamed.text, problems) == ("Indemnity / cap", added.text, ())
    own.delete(renamed)
    assert own.all() == ((), ())


def test_two_of_one_name_are_two_files(own: OwnTemplates) -> None:
    for body in ("one", "two"):
        own.add("Same: name?", NoteFields(body=body))
    assert [each.text.en for each in own.all()[0]] == ["one", "two"]


def test_a_broken_file_is_told_and_spoils_nothing_else(own: OwnTemplates, tmp_path: Path) -> None:
    own.add("Sound", NoteFields(body="text"))
    (tmp_path / "templates" / "broken.yaml").write_text("name: x\ntext: y\nseverity: huge\n", encoding="utf-8")
    templates, problems = own.all()
    assert [each.name.en for each in templates] == ["Sound"]
    assert [str(each).startswith("broken.yaml, line 3") for each in problems] == [True]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(GlossatorError):
        OwnTemplates(tmp_path / "file" / "templates").add("x", NoteFields(body="y"))


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn")), min_size=1, max_size=80))
def test_any_note_can_be_kept_as_a_template(tmp_path_factory: pytest.TempPathFactory, body: str) -> None:
    own = OwnTemplates(tmp_path_factory.mktemp("own"))
    kept = f"x{body}"
    assert own.add(f"n{body}", NoteFields(body=kept)).text.en == kept

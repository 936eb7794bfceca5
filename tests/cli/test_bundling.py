"""`glossator bundle`, and `validate` of what it wrote."""

from pathlib import Path

from glossator.core.session.bundles.opening import load_bundle
from tests.support.machines import machine
from tests.support.shell import Shell


def review_at(path: Path, shell: Shell, licence: object) -> Path:
    note = ("--quote", "You may not use the Model", "--note", "ممنوع", "--author", "هدى")
    assert shell.run("annotate", path, "--licence", licence, *note) == 0, shell.error
    return path


def test_a_review_goes_to_another_machine_in_one_file(shell: Shell, own_file: Path, tmp_path: Path) -> None:
    review, bundle = review_at(tmp_path / "review.gloss", shell, own_file), tmp_path / "review.glossz"
    assert shell.run("bundle", review, "-o", bundle) == 0, shell.error
    assert shell.run("validate", bundle) == 0, shell.output
    own_file.unlink()
    opened = load_bundle(bundle, machine(tmp_path / "there"))
    assert [note.body for note in opened.review.notes] == ["ممنوع"]
    assert "You may not use the Model" in opened.comparison.licences[0].text


def test_a_text_that_is_gone_is_named_and_nothing_is_written(shell: Shell, own_file: Path, tmp_path: Path) -> None:
    review, bundle = review_at(tmp_path / "review.gloss", shell, own_file), tmp_path / "review.glossz"
    own_file.unlink()
    assert shell.run("bundle", review, "-o", bundle) == 2
    assert own_file.name in shell.error
    assert not bundle.exists()


def test_what_is_wrong_with_a_bundle_is_told(shell: Shell, own_file: Path, tmp_path: Path) -> None:
    review, bundle = review_at(tmp_path / "review.gloss", shell, own_file), tmp_path / "review.glossz"
    assert shell.run("bundle", review, "-o", bundle) == 0
    bundle.write_bytes(bundle.read_bytes()[:-40])
    assert shell.run("validate", bundle) == 1
    assert "review.glossz" in shell.output


def test_scripts_write_into_no_bundle(shell: Shell, own_file: Path, tmp_path: Path) -> None:
    review, bundle = review_at(tmp_path / "review.gloss", shell, own_file), tmp_path / "review.glossz"
    assert shell.run("bundle", review, "-o", bundle) == 0
    before = bundle.read_bytes()
    assert shell.run("annotate", bundle, "--licence", own_file, "--quote", "You may use", "--note", "x") == 2
    assert "this is a bundle" in shell.error
    assert bundle.read_bytes() == before

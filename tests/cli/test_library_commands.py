"""What the command line says of the library and its licences."""

from tests.support.shell import Shell


def test_list_tells_curated_licences_from_others(shell: Shell) -> None:
    assert shell.run("list") == 0
    lines = {line.split()[0]: line for line in shell.output.splitlines()}
    assert "not yet curated" in lines["isc"]
    assert "not yet curated" not in lines["llama-4"]


def test_show_names_what_a_licence_is_silent_on_and_what_was_searched_for(shell: Shell) -> None:
    assert shell.run("show", "specimen-proprietary") == 0
    silences = shell.output.partition("Silent on")[2]
    assert "Disclosure of source: source code, source form, corresponding source" in silences
    assert "Not yet curated" not in shell.output


def test_show_never_takes_unread_for_silent(shell: Shell) -> None:
    assert shell.run("show", "isc") == 0
    assert "Not yet curated" in shell.output
    assert "Silent on" not in shell.output
    assert shell.run("show", "specimen-proprietary", "--detected") == 0
    assert "Silent on" not in shell.output

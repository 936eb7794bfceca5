"""The reader's own templates: a file of YAML each, in a folder that can be copied and shared."""

import os
import re
import unicodedata
from pathlib import Path

from glossator.core.atomic import write_atomically
from glossator.core.errors import GlossatorError, Problem
from glossator.core.notes.model import NoteFields, Severity
from glossator.core.notes.templates import Template, template_in
from glossator.core.paths import absolute
from glossator.core.yaml_data import read_record

FOLDER_VARIABLE = "GLOSSATOR_TEMPLATES"
"""The environment variable that names another folder for the reader's own templates, such as one on a team's drive."""
_LONGEST_ID = 60


class OwnTemplates:
    """The templates in `folder`, which is made when the first is added."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @classmethod
    def standard(cls) -> "OwnTemplates":
        """Those in the platform's folder for settings."""
        if chosen := os.environ.get(FOLDER_VARIABLE):
            return cls(absolute(chosen))
        from platformdirs import user_config_path

        return cls(user_config_path("glossator", appauthor=False) / "templates")

    def all(self) -> tuple[tuple[Template, ...], tuple[GlossatorError, ...]]:
        """All sound templates by name, and what is wrong with other files in the folder."""
        templates, problems = [], []
        for path in self._files():
            try:
                templates.append(template_in(read_record(path), path.stem, is_own=True))
            except GlossatorError as error:
                problems.append(error)
        return tuple(sorted(templates, key=lambda each: (each.name.en.casefold(), each.id))), tuple(problems)

    def add(self, name: str, note: NoteFields) -> Template:
        """Keep what is written in `note` as a template of this `name`; raises GlossatorError as `write_atomically`."""
        data = {"name": name, "text": note.body}
        if note.kind:
            data["kind"] = note.kind
        if note.severity is not Severity.INFORMATION:
            data["severity"] = note.severity.value
        path = self._free_path(name)
        self._write(path, data)
        return template_in(read_record(path), path.stem, is_own=True)

    def rename(self, template: Template, name: str) -> None:
        """Call a template otherwise; its file keeps its name. Raises GlossatorError where it cannot be written."""
        path = self._path(template.id)
        record = read_record(path)
        self._write(path, {**record.data, "name": name})

    def delete(self, template: Template) -> None:
        """Take a template away; raises GlossatorError where its file must not be deleted."""
        path = self._path(template.id)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            reason = error.strerror or str(error)
            raise GlossatorError(Problem.NOT_WRITABLE, name=path.name, reason=reason) from error

    def _files(self) -> list[Path]:
        try:
            return sorted(file for file in self._folder.glob("*.yaml") if file.is_file())
        except OSError:
            return []

    def _path(self, template_id: str) -> Path:
        return self._folder / f"{template_id}.yaml"

    def _free_path(self, name: str) -> Path:
        """A file named after the template that is not there yet."""
        stem = re.sub(r"[^\w]+", "-", unicodedata.normalize("NFKC", name)).strip("-")[:_LONGEST_ID] or "template"
        paths = (self._path(stem if nth == 1 else f"{stem}-{nth}") for nth in range(1, 10_000))
        return next(path for path in paths if not path.exists())

    def _write(self, path: Path, data: dict[str, str]) -> None:
        import yaml

        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or str(error)
            raise GlossatorError(Problem.NOT_WRITABLE, name=self._folder.name, reason=reason) from error
        text = yaml.dump(dict(data), Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=100)
        write_atomically(path, text.encode())

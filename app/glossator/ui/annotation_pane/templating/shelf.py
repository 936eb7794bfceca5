"""All templates that the reader can choose from, in the language of the interface."""

from collections.abc import Mapping

from glossator.core.errors import GlossatorError
from glossator.core.notes.own_templates import OwnTemplates
from glossator.core.notes.templates import Placeholder, Template, shipped_templates
from glossator.core.text.folding import fold, without_invisibles
from glossator.ui.i18n import current_language


class TemplateShelf:
    """The reader's `own` templates and those that Glossator ships; files are read when they are asked for."""

    def __init__(self, own: OwnTemplates) -> None:
        self.own = own

    def all(self) -> tuple[Template, ...]:
        """The reader's own, then the shipped ones by name."""
        return (*self.own.all()[0], *sorted(shipped_templates(), key=self.name_of))

    def problems(self) -> tuple[GlossatorError, ...]:
        """What is wrong with files in the reader's folder."""
        return self.own.all()[1]

    def matching(self, typed: str) -> list[Template]:
        """Templates whose name or id has what is `typed` in it, whatever its vowel signs."""
        wanted = without_invisibles(fold(typed))
        names = (
            (template, without_invisibles(fold(f"{self.name_of(template)} {template.id}"))) for template in self.all()
        )
        return [template for template, name in names if wanted in name]

    def name_of(self, template: Template) -> str:
        """What `template` is called."""
        return template.name.in_language(current_language())

    def filled(self, template: Template, values: Mapping[Placeholder, str]) -> str:
        """The text of `template` for a note on what `values` say."""
        return template.filled(current_language(), values)

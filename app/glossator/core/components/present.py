"""The components of the program that is running."""

from glossator.core.components.installed import installed_components
from glossator.core.components.model import Component
from glossator.core.components.packaged import papers_folder, read_papers


def present_components() -> tuple[Component, ...]:
    """By the papers that were packaged with it, else by what is installed in its Python environment."""
    papers = papers_folder()
    return read_papers(papers) if papers else installed_components()

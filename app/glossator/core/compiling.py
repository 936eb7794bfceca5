"""Works out, when a package is built, what its first start would otherwise spend seconds on."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from glossator.core.assets import licences_folder
from glossator.core.cache import Cache, lasting_stamp
from glossator.core.identify.known import library_index
from glossator.core.library.library import Library
from glossator.core.library.shelves import Shelf
from glossator.core.provisions.taxonomy import taxonomy_kept_in
from glossator.core.session.beginning import default_comparison


class _Compiler(Cache):
    """Makes everything anew, and writes it with stamps that hold on every machine."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._target = folder

    def get(self, key: str, files: Sequence[Path], make: Callable[[], Any]) -> Any:
        """The data of `key`; raises ValueError where a file is none of the program's own."""
        stamp = lasting_stamp(files)
        if stamp is None:
            raise ValueError(f"{key} is made from files that are not shipped")
        data = make()
        text = json.dumps({"stamp": stamp, "data": data}, ensure_ascii=False)
        (self._target / f"{key}.json").write_text(text, encoding="utf-8")
        return data


def compile_for_first_start(folder: Path) -> None:
    """Write what the first start needs into the new `folder`.

    That is the licences that Glossator ships, read and marked, their index, the taxonomy and the first comparison.
    Raises ValueError where rules of the builder's own would mark them too.
    """
    folder.mkdir(parents=True)
    cache = _Compiler(folder)
    taxonomy_kept_in(cache)
    library = Library((Shelf(licences_folder()),), cache)
    library_index(library, cache)
    default_comparison(library)

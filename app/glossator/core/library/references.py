"""How reviews refer to licences, and when two references mean the same one."""

from collections.abc import Sequence

from glossator.core.library.model import JOINT, Licence

_SEPARATORS = frozenset("/\\")


def main_reference(reference: str) -> str:
    """What `reference` names without the documents that are opened with it: `llama-4` for `llama-4+llama-4-aup`.

    A path stays as it is: its `+` is a letter of a name, and no library id holds a slash.
    """
    return reference if _SEPARATORS & set(reference) else reference.partition(JOINT)[0]


def is_same_licence(one: str, other: str) -> bool:
    """Whether two references mean the same licence, each with or without the documents that it incorporates.

    What was said of the licence in one form holds in the other: its offsets and clause ids are the same in both.
    """
    return main_reference(one) == main_reference(other)


def position(reference: str, licences: Sequence[Licence]) -> int:
    """Which of `licences` (counted from 0) is the one that `reference` names; -1 for none.

    The one in the very same form comes before the same licence in another form.
    """
    references = [licence.reference for licence in licences]
    if reference in references:
        return references.index(reference)
    return next((nth for nth, each in enumerate(references) if is_same_licence(each, reference)), -1)

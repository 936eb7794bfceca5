"""What a mapping of a YAML file may hold, said once: how it is read, written and described by a JSON Schema."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar, runtime_checkable

from glossator.core.errors import GlossatorError
from glossator.core.yaml_data import Record

Value = TypeVar("Value")
Schema = dict[str, Any]
DEMANDED: Any = object()
"""The default of a key that has to be there."""


class Shape(Protocol):
    """How a value stands under a key; the simple ones are in `yaml_shapes`."""

    def read(self, record: Record, key: str) -> Any:
        """The value under `key`; what is wrong with it is told as `Record` does."""

    def data(self, value: Any) -> Any:
        """`value` as the file has it."""

    def schema(self) -> Schema:
        """What a JSON Schema says of it."""


@runtime_checkable
class Nesting(Protocol):
    """A shape that refers to forms."""

    @property
    def forms(self) -> "tuple[Form[Any], ...]":
        """The forms."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a mapping, what stands under it, and what that means."""

    name: str
    shape: Shape
    about: str
    default: Any = DEMANDED
    is_optional: bool = False
    """Whether it is left out where it holds its default."""
    attribute: str = ""
    """The value's attribute that it holds, where that has another name."""

    def read(self, record: Record) -> Any:
        """What `record` holds under this key, or its default."""
        if self.default is DEMANDED or record.value(self.name) is not None:
            return self.shape.read(record, self.name)
        return self.default

    def of(self, whole: object) -> Any:
        """What `whole` has for this key."""
        return getattr(whole, self.attribute or self.name)

    def is_written(self, value: object) -> bool:
        """Whether `value` is worth a line of the file."""
        return not (self.is_optional and value == self.default)


@dataclass(frozen=True, slots=True)
class Form(Generic[Value]):
    """A mapping whose keys stand in this order; keys that no `Key` names are kept as `unknown`."""

    name: str
    about: str
    make: Callable[..., Value]
    """Takes what was read by the names of the keys' attributes, and `unknown`."""
    keys: tuple[Key, ...]

    def read(self, record: Record) -> Value:
        """The value in `record`; every key is read, so that every mistake is found, before one is raised."""
        found: dict[str, Any] = {}
        failed: GlossatorError | None = None
        for key in self.keys:
            try:
                found[key.attribute or key.name] = key.read(record)
            except GlossatorError as error:
                failed = failed or error
        if failed:
            raise failed
        return self.make(**found, unknown=record.rest())

    def data(self, value: Any) -> dict[str, Any]:
        """`value` as the file has it."""
        held = {key.name: (key, key.of(value)) for key in self.keys}
        ours = {name: key.shape.data(each) for name, (key, each) in held.items() if key.is_written(each)}
        return {**ours, **value.unknown}

    def schema(self) -> Schema:
        """What a JSON Schema says of the mapping itself."""
        return {
            "type": "object",
            "description": self.about,
            "properties": {key.name: {**key.shape.schema(), "description": key.about} for key in self.keys},
            "required": [key.name for key in self.keys if key.default is DEMANDED],
        }


@dataclass(frozen=True, slots=True)
class One:
    """A mapping of its own."""

    form: Form[Any]

    @property
    def forms(self) -> tuple[Form[Any], ...]:
        """The form."""
        return (self.form,)

    def read(self, record: Record, key: str) -> Any:
        """What the mapping under `key` holds."""
        return self.form.read(record.record(key))

    def data(self, value: object) -> Mapping[str, Any]:
        """`value` as a mapping."""
        return self.form.data(value)

    def schema(self) -> Schema:
        """A reference to the form."""
        return {"$ref": f"#/$defs/{self.form.name}"}


@dataclass(frozen=True, slots=True)
class Many:
    """A list of mappings, of which there have to be some number."""

    form: Form[Any]
    fewest: int = 0
    most: int | None = None
    wanted: str = ""
    """What is said where there are too few or too many: "should be …"."""

    @property
    def forms(self) -> tuple[Form[Any], ...]:
        """The form."""
        return (self.form,)

    def read(self, record: Record, key: str) -> tuple[Any, ...]:
        """What each mapping in the list under `key` holds."""
        count = record.count(key)
        read = record.each(key, self.form.read)
        if count < self.fewest or (self.most is not None and count > self.most):
            record.fail(key, self.wanted)
        return read

    def data(self, value: Iterable[object]) -> list[Mapping[str, Any]]:
        """`value` as a list of mappings."""
        return [self.form.data(each) for each in value]

    def schema(self) -> Schema:
        """A list of references to the form."""
        bounds = {"minItems": self.fewest or None, "maxItems": self.most}
        items = {"type": "array", "items": {"$ref": f"#/$defs/{self.form.name}"}}
        return {**items, **{name: bound for name, bound in bounds.items() if bound is not None}}

"""The terms of the W3C Web Annotation vocabulary and the shapes that its data model demands, as a JSON Schema."""

from jsonschema import Draft202012Validator

_MOTIVATIONS = [
    *("assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting"),
    *("identifying", "linking", "moderating", "questioning", "replying", "tagging"),
]
_IRI = {"type": "string", "format": "iri-reference", "pattern": r"^[^\s<>\"{}|\\^`]*$"}
_ABSOLUTE = {"type": "string", "pattern": r"^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+$"}
_OWN = {"^glossator:[a-z]+$": {"type": "string"}}

_BODY = {
    "type": "object",
    "required": ["type", "value"],
    "properties": {
        "type": {"const": "TextualBody"},
        "value": {"type": "string"},
        "format": {"type": "string", "pattern": "^[a-z]+/[a-z]+$"},
        "purpose": {"enum": _MOTIVATIONS},
    },
    "additionalProperties": False,
}
_SELECTOR = {
    "oneOf": [
        {
            "required": ["type", "start", "end"],
            "properties": {
                "type": {"const": "TextPositionSelector"},
                "start": {"type": "integer", "minimum": 0},
                "end": {"type": "integer", "minimum": 0},
            },
            "additionalProperties": False,
        },
        {
            "required": ["type", "exact"],
            "properties": {
                "type": {"const": "TextQuoteSelector"},
                **{key: {"type": "string"} for key in ("exact", "prefix", "suffix")},
            },
            "additionalProperties": False,
        },
        {
            "required": ["type", "value", "conformsTo"],
            "properties": {
                "type": {"const": "FragmentSelector"},
                "value": {"type": "string"},
                "conformsTo": _ABSOLUTE,
            },
            "additionalProperties": False,
        },
    ]
}
_RESOURCE = {
    "type": "object",
    "required": ["type", "source"],
    "properties": {
        "type": {"const": "SpecificResource"},
        "source": _IRI,
        "selector": {"type": "array", "items": _SELECTOR},
    },
    "additionalProperties": False,
}
_ANNOTATION = {
    "type": "object",
    "required": ["id", "type", "target"],
    "properties": {
        "id": _ABSOLUTE,
        "type": {"const": "Annotation"},
        "motivation": {"enum": _MOTIVATIONS},
        "creator": {
            "required": ["type", "name"],
            "properties": {"type": {"const": "Person"}, "name": {"type": "string"}},
            "additionalProperties": False,
        },
        "created": {"type": "string"},
        "modified": {"type": "string"},
        "body": {"type": "array", "items": _BODY},
        "target": {"anyOf": [_ABSOLUTE, _RESOURCE, {"type": "array", "minItems": 2, "items": _RESOURCE}]},
    },
    "patternProperties": _OWN,
    "additionalProperties": False,
}
VALIDATOR = Draft202012Validator(
    {
        "type": "object",
        "required": ["@context", "id", "type", "total", "first"],
        "properties": {
            "@context": {"type": "array", "prefixItems": [{"const": "http://www.w3.org/ns/anno.jsonld"}]},
            "id": _ABSOLUTE,
            "type": {"const": "AnnotationCollection"},
            "total": {"type": "integer", "minimum": 0},
            "first": {
                "type": "object",
                "required": ["id", "type", "items"],
                "properties": {
                    "id": _ABSOLUTE,
                    "type": {"const": "AnnotationPage"},
                    "items": {"type": "array", "items": _ANNOTATION},
                },
                "additionalProperties": False,
            },
        },
        "additionalProperties": False,
    }
)

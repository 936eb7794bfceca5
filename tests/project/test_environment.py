"""The packages that Glossator runs on behave as it relies on."""

import sys

import yaml
from PySide6.QtCore import QObject

CALLS = 300


def test_void_methods_of_qt_keep_their_reference_to_none() -> None:
    named = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        named.setObjectName("gloss")
    assert sys.getrefcount(None) > before - CALLS // 2


def test_yaml_is_read_by_libyaml_which_is_ten_times_as_fast() -> None:
    assert yaml.__with_libyaml__

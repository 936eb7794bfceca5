"""Which pieces of Qt the packaged program carries: plugins by an allow-list.

PyInstaller's hooks take every plugin of a kind, and each drags its libraries along (QML, databases, TLS): twice the
size for nothing that the program does.
"""

from pathlib import PurePosixPath

PLUGINS = {
    "iconengines": ("svgicon",),
    "imageformats": ("svg",),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "platforms": ("xcb", "wayland", "offscreen", "windows", "cocoa"),
    "platformthemes": ("xdgdesktopportal",),
    "printsupport": ("cupsprintersupport",),
    "styles": ("modernwindowsstyle", "macstyle"),
    "wayland-decoration-client": ("adwaita",),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "wayland-shell-integration": ("xdg-shell",),
    "xcbglintegrations": ("xcb-egl-integration", "xcb-glx-integration"),
}
"""Folder of plugins to the names in it, without what each platform puts around them (`libqNAME.so`, `qNAME.dll`)."""


def is_unwanted(destination: str, languages: set[str]) -> bool:
    """Whether the file that goes to `destination` is a piece of Qt that the program does without.

    Of Qt's own translations it needs those of its widgets, in `languages`.
    """
    path = PurePosixPath(destination.replace("\\", "/"))
    if "PySide6" not in path.parts:
        return False
    if path.parent.name == "translations":
        return path.name not in {f"qtbase_{language}.qm" for language in languages}
    return "plugins" in path.parts and not _is_wanted_plugin(path)


def _is_wanted_plugin(path: PurePosixPath) -> bool:
    name = path.name.partition(".")[0].removeprefix("lib")
    return any(name in (wanted, f"q{wanted}") for wanted in PLUGINS.get(path.parent.name, ()))

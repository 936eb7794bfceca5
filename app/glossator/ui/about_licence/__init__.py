"""The page about a licence: where its text comes from, how it stands to others, what was found and not found in it."""

from glossator.ui.about_licence.dialog import AboutLicence

__all__ = ["AboutLicence"]

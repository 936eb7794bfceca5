"""The finished comparison, built once for every exporter."""

from glossator.export.model import Report
from glossator.export.report.build import build_report

__all__ = ["Report", "build_report"]

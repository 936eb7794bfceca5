"""The report as tables: a workbook, or comma-separated values."""

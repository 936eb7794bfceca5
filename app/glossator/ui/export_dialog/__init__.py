"""File > Export: what the report is written as, how it is set, and its pages before it is written."""

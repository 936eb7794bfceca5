"""Words that differ from the leading licence: found, marked, told in words, and gone through."""

"""What a note says besides its words: what it is about, its kind, tags, suggested wording, and its thread."""

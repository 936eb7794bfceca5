"""What the reader does with mouse and keys: select, focus, act on a mark, ask for a note."""

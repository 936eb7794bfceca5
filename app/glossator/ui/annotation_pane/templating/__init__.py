"""Templates of frequent notes: chosen from a menu or typed, and the reader's own kept."""

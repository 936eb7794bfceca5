"""The pane of notes: cards in reading order, and an editor with a direction for each paragraph."""

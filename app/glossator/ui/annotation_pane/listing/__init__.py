"""Which notes the pane lists: by words and values, in an order, and on several tabs."""

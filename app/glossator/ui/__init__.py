"""The window: Qt Widgets over the use cases of the core."""

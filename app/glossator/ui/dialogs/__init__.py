"""The few questions and answers that need a window of their own."""

"""Two reviewers' changes to one review, made one review."""

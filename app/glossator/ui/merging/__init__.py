"""Merging with another reviewer's file, and settling what two reviewers disagree about."""

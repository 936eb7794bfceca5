"""The reviewer's work is never lost: autosave, recovery, locks, and files that change on the disk."""

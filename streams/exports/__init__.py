"""What leaves: events followed, accounts kept, dead letters listed and sent again."""

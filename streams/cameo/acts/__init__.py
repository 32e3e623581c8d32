"""What kind of act it is, beyond what one pattern says: acts within acts, one act told twice, who and how many they are."""

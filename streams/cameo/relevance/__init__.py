"""Which acts are of public life: what is private, figurative, hearsay or long past is coded but not published."""

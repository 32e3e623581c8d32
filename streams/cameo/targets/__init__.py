"""To whom an act is done, where no slot of its pattern says so."""

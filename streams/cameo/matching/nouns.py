"""Holding noun patterns against a noun that is an act: «la visite de Poutine en Corée du Nord»."""

from __future__ import annotations

from collections.abc import Iterator

from streams.actors.actor import ResolvedActor
from streams.cameo.acts.acts_within import ask_doers, is_act_noun
from streams.cameo.acts.headlines import doers_of_topic
from streams.cameo.acts.protests import find_aim
from streams.cameo.doubts import Doubt
from streams.cameo.matching.noun_openings import NounOpenings
from streams.cameo.patterns.candidates import Candidate
from streams.cameo.patterns.composition import PASSING
from streams.cameo.patterns.pattern import Filler, Pattern, Slot
from streams.cameo.patterns.words import Words
from streams.cameo.reality.modality import reality_of_noun
from streams.cameo.scene.clauses import heads_clause
from streams.cameo.scene.filling import Filling
from streams.cameo.scene.inner import Inner
from streams.cameo.scene.match import Match, Misfit, Unmet
from streams.cameo.scene.phrases import Scene
from streams.cameo.sources.belongings import drop_own_country
from streams.cameo.sources.whereabouts import by_each_other, of_one_country, places_of, settled

NOUNS = frozenset({"NOUN", "PROPN"})


def match_noun(scene: Scene, index: int, inner: Inner, *, loose: bool = False, depth: int = 0) -> Match | None:
    """The heaviest noun pattern that fits, or None. `loose` as for verbs."""
    found: Match | None = None
    if not heads_act(scene, index):
        return None
    openings = NounOpenings(scene, index)
    for candidate in _candidates(scene, index, loose=loose):
        if found is not None and candidate.most < found.weight[0]:
            continue
        if not openings.may_fill_first(candidate, loose=loose):
            continue
        match = fit_noun(scene, candidate.pattern, index, inner, loose=loose, depth=depth)
        if isinstance(match, Match) and (found is None or match.weight > found.weight):
            found = match
    return found


def heads_act(scene: Scene, index: int) -> bool:
    """Whether noun patterns may hang on the token."""
    is_act = scene.token(index).pos in NOUNS and is_act_noun(scene, index)
    return is_act and not _is_part_of_name(scene, index) and not _is_seat(scene, index)


def _is_seat(scene: Scene, index: int) -> bool:
    """Whether it is a house that somebody has: «son siège de Dakar» is no siege."""
    if scene.token(index).lemma not in scene.lexicon.words("seats"):
        return False
    return any(child.pos in ("DET", "PRON") for child in scene.sentence.children(index, "possessor"))


def noun_patterns(scene: Scene, index: int) -> Iterator[Pattern]:
    """The patterns that hang on the token, none where it is no noun."""
    if not heads_act(scene, index):
        return
    token, nouns = scene.token(index), scene.lexicon.nouns
    for word in dict.fromkeys((token.lemma, token.lower)):
        yield from (one for one in nouns.get(word, ()) if one.trigger_words.has(scene.sentence, token))


def _candidates(scene: Scene, index: int, *, loose: bool) -> Iterator[Candidate]:
    """Those of them that may fit the sentence."""
    token, candidates = scene.token(index), scene.lexicon.candidates
    for word in dict.fromkeys((token.lemma, token.lower)):
        for candidate in candidates.on_noun(word, scene.missing, loose=loose):
            if candidate.pattern.trigger_words.has(scene.sentence, token):
                yield candidate


def _is_part_of_name(scene: Scene, index: int) -> bool:
    """Whether it is a word of a name, as in "the Capitol Hill Organized Protest": such a name tells of no act.

    In titles any word may begin with a capital.
    """
    token = scene.token(index)
    if scene.sentence.part == "title" or not token.text[:1].isupper() or token.pos != "PROPN" or index == 0:
        return False
    before = scene.token(index - 1)
    return (
        before.pos == "PROPN" and before.text[:1].isupper() and before.head == index and not scene.named(before.index)
    )


def fit_noun(
    scene: Scene, pattern: Pattern, index: int, inner: Inner, *, loose: bool = False, depth: int = 0
) -> Match | Unmet:
    """What comes of holding a pattern against a noun, or the first of its conditions that is not met."""
    filling = Filling(
        scene, _with_quantity(scene, index, pattern), themselves=pattern.is_personal, persons=pattern.is_of_persons
    )
    before = scene.modifying(index)
    if pattern.inverse:
        filling.targets = before
        if not before and not loose:
            return Misfit.BEFORE
    doubts = {Doubt.NOUN}
    for slot in pattern.slots:
        extra = [child.index for child in scene.sentence.children(index, "adnominal-clause", "open-complement")]
        if slot.filler is Filler.SOURCE and before and not pattern.inverse and _is_far(scene, index, slot):
            # «les frappes israéliennes sur la banlieue de Beyrouth»: whose the noun's adjective says
            filled = _fill_unsaid(filling, slot.filler, before, (), doubts)
        elif slot.prepositions:
            filled = filling.fill_behind(slot, [], extra)
            if not filled and (loose or isinstance(slot.filler, Words)):
                filled = filling.fill(slot.filler, _strayed(scene, index, slot.prepositions))
        else:
            filled = filling.fill(
                slot.filler, [*extra, *(c.index for c in scene.sentence.children(index, "compound", "adjective"))]
            )
        if not filled and slot.filler in (Filler.SOURCE, Filler.BOTH) and not pattern.inverse:
            subject = _subject_of_occasion(scene, index) if pattern.is_occasion else ()
            filled = _fill_unsaid(filling, slot.filler, before, subject, doubts) or _fill_by_topic(
                filling, slot.filler, doers_of_topic(scene, index, slot.filler, pattern.code)
            )
        filling.count(slot, filled=filled)
        if not filled and not slot.optional and not (loose and isinstance(slot.filler, Filler)):
            return slot
    match = Match(
        pattern,
        index,
        None if pattern.is_about_acts else pattern.code,
        filling.sources,
        filling.targets,
        filling.mutual,
        covered={index},
        reality=reality_of_noun(scene.sentence, index, scene.lexicon),
        doubts=doubts,
        extra_weight=filling.weight + _is_of_several_words(pattern, scene, index),
    )
    _take_persons(scene, filling, match)
    for used in filling.used:
        if used in scene.sentence.subtree(index):
            match.covered |= scene.reach(used)
    if pattern.is_about_acts and filling.act is not None and depth < 4:
        act = inner(scene, filling.act, depth + 1)
        match.inner = act
        match.code = scene.lexicon.composition.becomes(pattern.code, act.code if act else None)
        ask_doers(filling, match, filling.act)
        if act is not None:
            match.covered |= act.covered | {act.trigger}
            match.targets = match.targets or act.targets
    _say_whose(scene, match, [index, *filling.used])
    find_aim(scene, match, filling.nodes, inner, depth)
    drop_own_country(match)
    if not loose and not _has_both_sides(pattern, match):
        return Misfit.SIDES
    return match


def _take_persons(scene: Scene, filling: Filling, match: Match) -> None:
    """Those to whom it is done are the target where only a word of the pattern tells of them: «la libération d'otages israéliens»."""
    if match.pattern.is_of_persons and not match.targets and filling.own is not None:
        match.targets = filling.others(scene.named_known(filling.own))


def _say_whose(scene: Scene, match: Match, nodes: list[int]) -> None:
    """Whose people they are of whom only is said what they are: by the place, and by the other side."""
    if match.mutual:
        both = of_one_country(match.sources)
        match.sources = match.targets = settled(scene, both, places_of(scene, nodes))
    if match.code is not None:
        match.sources, match.targets = by_each_other(scene, match.code, match.sources, match.targets)


def _is_of_several_words(pattern: Pattern, scene: Scene, index: int) -> bool:
    """Whether the pattern asks for an expression and not for the noun alone: "financial support" says more than "support"."""
    token = scene.token(index)
    return not pattern.trigger_words.single & {token.lemma, token.lower}


def _is_far(scene: Scene, index: int, slot: Slot) -> bool:
    """Whether no phrase of the noun's own, but one further below, is joined by the slot's prepositions."""
    below = scene.sentence.children(index, "oblique", "agent")
    return not any(scene.prepositions(child.index) & set(slot.prepositions) for child in below)


def _strayed(scene: Scene, index: int, prepositions: tuple[str, ...]) -> list[int]:
    """Phrases behind the noun that the parser hung on its governor: "la signature, en 2024, d'un pacte".

    Those of an object too, where it is an act inside another: "poursuit ses frappes contre le Liban".
    """
    token = scene.token(index)
    if token.relation not in ("oblique", "object"):
        return []
    return [
        child.index
        for child in scene.sentence.children(token.head, "oblique")
        if child.index > index and scene.prepositions(child.index) & set(prepositions)
    ]


def _fill_unsaid(
    filling: Filling,
    filler: Filler,
    before: tuple[ResolvedActor, ...],
    subject: tuple[ResolvedActor, ...],
    doubts: set[Doubt],
) -> bool:
    """Who did it, where no phrase behind the noun says so: a possessor or adjective, or the clause's subject."""
    if filler is Filler.BOTH:
        both = before if len(before) > 1 else subject
        if len(both) < 2:
            return False
        filling.sources = filling.targets = both
        filling.mutual = True
        return True
    filling.sources = before or subject
    if subject and not before:
        doubts.add(Doubt.DOER_IS_SUBJECT)
    return bool(filling.sources)


def _fill_by_topic(filling: Filling, filler: Filler, doers: tuple[ResolvedActor, ...]) -> bool:
    """Who did it, where only the headline's topic says so."""
    if not doers:
        return False
    filling.sources = doers
    if filler is Filler.BOTH:
        filling.targets, filling.mutual = doers, True
    return True


def _subject_of_occasion(scene: Scene, index: int) -> tuple[ResolvedActor, ...]:
    """In "he said during a visit to Kyiv" the visit is the subject's own."""
    token = scene.token(_phrase_of_occasion(scene, index))
    if token.relation not in ("oblique", "conjunct") or not (
        scene.prepositions(token.index) & scene.lexicon.words("occasions")
    ):
        return ()
    governor = scene.token(token.head)
    if not heads_clause(scene.sentence, governor):
        # «Macron, en visite à Kiev, …»
        return scene.actors.of(governor.index) if governor.pos == "PROPN" else ()
    if token.relation == "conjunct":
        return ()
    clause = scene.clause(governor.index)
    heads = clause.objects if clause.passive and not clause.subjects else clause.subjects
    found: list[ResolvedActor] = []
    for head in heads:
        found.extend(scene.actors.of(head))
    return tuple(found)


def _with_quantity(scene: Scene, index: int, pattern: Pattern) -> list[int]:
    """The noun, and what counts it, on which parsers hang its phrases: «trois *jours* de pourparlers avec l'Iran»."""
    if not pattern.is_occasion:
        return [index]
    above = scene.token(index).head
    is_counted = "de" in scene.prepositions(index) and scene.token(above).lemma in scene.lexicon.words("quantities")
    return [index, above] if is_counted and above != index else [index]


def _phrase_of_occasion(scene: Scene, index: int) -> int:
    """The head of the phrase that tells when: «après deux *jours* de pourparlers», «à l'*issue* d'un entretien»; else the noun."""
    words = scene.lexicon.words
    for _ in range(3):
        above = scene.token(scene.token(index).head)
        if above.pos != "NOUN" or "de" not in scene.prepositions(index):
            break
        if above.lemma not in words("quantities") and above.lemma not in words("nouns of occasion"):
            break
        index = above.index
    return index


def _has_both_sides(pattern: Pattern, match: Match) -> bool:
    """A noun alone is weak evidence: it must name who did it, and to whom where the pattern asks for that."""
    is_act_on_act = pattern.is_about_acts and pattern.code not in PASSING
    if (pattern.wants_target or is_act_on_act) and not match.targets:
        return False
    if match.mutual:
        return len(match.sources) > 1
    wants_source = any(slot.filler is Filler.SOURCE and not slot.optional for slot in pattern.slots)
    return bool(match.sources) or not wants_source

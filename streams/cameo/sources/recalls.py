"""Who recalls somebody of his own, where nobody is said to: "Mali's ambassador to France has been withdrawn"."""

from __future__ import annotations

from streams.cameo.doubts import Doubt
from streams.cameo.scene.filling import Filling
from streams.cameo.scene.match import Match
from streams.cameo.scene.phrases import Scene

_RECALLS = ("161", "1661")


def take_recallers(scene: Scene, filling: Filling, match: Match) -> None:
    """Where one's envoys or troops are withdrawn by nobody that is named, he does it whose they are."""
    if match.sources or filling.own is None or match.pattern.code not in _RECALLS:
        return
    if scene.token(match.trigger).lemma not in scene.lexicon.words("recalling verbs"):
        return
    owners = tuple(actor for actor in scene.named(filling.own) if actor.is_known)
    own = {(owner.country, owner.organisation) for owner in owners}
    if len(own) != 1:
        return
    match.sources = owners
    match.targets = tuple(one for one in match.targets if (one.country, one.organisation) not in own)
    posts = (
        one
        for head in scene.obliques([filling.own])
        for one in scene.named_known(head) or scene.country_of_place(head)
        if (one.country, one.organisation) not in own
    )
    match.targets = match.targets or tuple(posts)[:1]
    match.doubts.add(Doubt.DOER_BY_WHAT_IS_HIS)

"""The score is the sum of a sentence's features as they weigh."""

from __future__ import annotations

import math

from streams.prospects.score import BEST, Looks, features, score

NOBODY = Looks(["It", "rained", "."], names=0, has_unknown_name=False, stands_for_somebody=False)
TWO = Looks(["Mali", "attacked", "Chad", "."], names=2, has_unknown_name=False, stands_for_somebody=False)


def test_better_hooks_and_more_names_score_higher() -> None:
    weights = {"one": -1.0, "hook 1": 1.0, "names": 0.5, "nobody": -1.0}
    scores = [
        score(weights, features(shares, looks))
        for looks in (NOBODY, TWO)
        for shares in ([], [0.01], [0.3], [0.01, 0.6])
    ]
    assert scores[:4] == sorted(scores[:4])
    assert all(with_names > without for without, with_names in zip(scores[:4], scores[4:], strict=True))


def test_hooks_count_by_rank_and_only_the_best() -> None:
    found = features([0.1, 0.5, 0.2, 0.1, 0.3, 0.05], TWO)
    ranks = [found[f"hook {place}"] for place in range(1, BEST + 1)]
    assert ranks == sorted(ranks, reverse=True)
    assert math.isclose(ranks[0], 0.0, abs_tol=1e-9), "the log odds of a half"
    assert found["hooks"] == math.log1p(6)


def test_a_weight_without_its_feature_and_a_feature_without_weight_count_nothing() -> None:
    assert score({"unheard of": 5.0, "one": 2.0}, features([], NOBODY)) == 2.0


def test_an_empty_sentence_has_a_score() -> None:
    assert math.isfinite(score(dict.fromkeys(features([], NOBODY), 1.0), features([], Looks([], 0, False, False))))

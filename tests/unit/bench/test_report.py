"""The benches' report: each part can be written anew without the others."""

from __future__ import annotations

from pathlib import Path

from tests.bench.report import put, read


def test_a_part_is_replaced_and_the_others_stay_in_their_places(tmp_path: Path) -> None:
    report = tmp_path / "RESULTS.md"
    put("Speed", "as it was\n\n## Details\n\nmore", report)
    put("Faults", "none", report)
    put("Speed", "twice as fast", report)
    assert list(read(report)) == ["Speed", "Faults"]
    assert report.read_text("utf-8") == "# Speed\n\ntwice as fast\n\n# Faults\n\nnone\n"


def test_what_was_put_is_read_again(tmp_path: Path) -> None:
    report = tmp_path / "RESULTS.md"
    text = "| a | b |\n| --- | --- |\n| 1 | # 2 |\n\n## Below\n\nend"
    put("Speed", text, report)
    assert read(report) == {"Speed": text}
    assert read(tmp_path / "none.md") == {}

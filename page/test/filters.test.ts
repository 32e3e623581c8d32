import assert from "node:assert/strict";
import { test } from "node:test";
import type { Card } from "../src/card";
import { EVERYTHING, isEverything, matches, readView, writeView } from "../src/filters";
import { card } from "./made";

const shown = (query: string, one: Card) => matches(readView(query), one);

test("an address says what is shown, and is written again the same", () => {
  for (const query of [
    "",
    "?country=UKR",
    "?country=RUS&other=UKR&root=19&language=fr&modality=actual&event=0a1b&quad=3,4&confidence=0.7&time=date",
  ]) {
    assert.equal(writeView(readView(query)), query);
  }
});

test("what can't be meant is left out", () => {
  const query = "?country=<script>&root=99&quad=0,9,x&language=EN-&modality=maybe&confidence=7&event=a/b&time=never&else=1";
  assert.deepEqual(readView(query), EVERYTHING);
  assert.ok(isEverything(readView("?event=a1&time=date")));
  assert.ok(!isEverything(readView("?quad=4")));
});

test("a country is on either side, an organisation by its code", () => {
  const one = card({ source: "RUS", target: "UKR" });
  assert.ok(shown("?country=RUS", one) && shown("?country=UKR", one) && shown("?other=UKR", one));
  assert.ok(!shown("?country=FRA", one));
  assert.ok(shown("?country=IGOUNO", card({ source: "IGOUNO", target: null })));
});

test("two countries are a pair, in either direction", () => {
  const query = "?country=RUS&other=UKR";
  assert.ok(shown(query, card({ source: "UKR", target: "RUS" })));
  assert.ok(!shown(query, card({ source: "RUS", target: "FRA" })));
  assert.ok(!shown(query, card({ source: "RUS", target: "RUS" })));
});

test("conditions add up; quad classes are alternatives", () => {
  const one = card({ quad: 4, root: "19", language: "fr", modality: "conditional", confidence: 0.6 });
  assert.ok(shown("?quad=3,4&root=19&language=fr&modality=conditional&confidence=0.6", one));
  for (const query of ["?quad=1,2", "?root=18", "?language=en", "?modality=actual", "?confidence=0.61", "?quad=4&root=18"]) {
    assert.ok(!shown(query, one), query);
  }
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { headline, middleOf, nameOf, sides } from "../src/words";
import { card } from "./made";

test("an event is a sentence", () => {
  assert.equal(headline(card({ source: "CAN", target: "IRN", label: "Impose sanctions" })), "Canada → Iran: impose sanctions (190)");
  assert.equal(sides(card({ source: "MLI", target: null })), "Mali");
  assert.equal(sides(card({ source: null, target: "MLI" })), "somebody → Mali");
  assert.equal(sides(card({ source: "IGOUNO", target: "XKX" })), "the IGOUNO → Kosovo");
});

test("countries have names and middles, others their code", () => {
  assert.equal(nameOf("FRA"), "France");
  assert.equal(nameOf("IGOUNO"), "IGOUNO");
  assert.ok(middleOf("XKX") && middleOf("TWN") && middleOf("PSE") && !middleOf("IGOUNO"));
});

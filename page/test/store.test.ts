import assert from "node:assert/strict";
import { test } from "node:test";
import { readView } from "../src/filters";
import { Store } from "../src/store";
import { card } from "./made";

const ids = (store: Store, query = "") => store.of(readView(query)).map(({ id }) => id);

test("events are there once, newest first, and so many at most", () => {
  const store = new Store(2);
  assert.deepEqual(["a", "b", "a", "c"].map((id) => store.add(card({ id }))), [true, true, false, true]);
  assert.deepEqual(ids(store), ["c", "b"]);
});

test("what is withdrawn is gone, and may come again", () => {
  const store = new Store(9);
  store.add(card({ id: "a" }));
  store.remove("a");
  assert.deepEqual(ids(store), []);
  assert.ok(store.add(card({ id: "a" })));
});

test("organisations are named as events name them", () => {
  const store = new Store(9);
  store.add(card({ source: "IGOUNO", target: "RUS" }));
  assert.equal(store.names.get("IGOUNO"), "the IGOUNO");
  assert.equal(store.names.has("RUS"), false);
});

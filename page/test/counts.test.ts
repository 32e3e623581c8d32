import assert from "node:assert/strict";
import { test } from "node:test";
import { binsOf, pairsOf, spotsOf } from "../src/counts";
import { card } from "./made";

const middle = (key: string): [number, number] | undefined => ({ RUS: [100, 60], UKR: [32, 49] })[key] as [number, number] | undefined;

test("pairs are counted each way, the most active first, and none with oneself", () => {
  const cards = [
    card({ source: "UKR", target: "RUS", quad: 3 }),
    card({ source: "RUS", target: "UKR", quad: 4 }),
    card({ source: "RUS", target: "UKR", quad: 1 }),
    card({ source: "RUS", target: "RUS" }),
    card({ source: null, target: "RUS" }),
  ];
  assert.deepEqual(pairsOf(cards), [
    { source: "RUS", target: "UKR", conflict: 1, cooperation: 1 },
    { source: "UKR", target: "RUS", conflict: 1, cooperation: 0 },
  ]);
});

test("a dot is where it happened, or the country it happened within", () => {
  const place = { name: "Kyiv", country: "UKR", latitude: 50.45, longitude: 30.52, basis: "clause" };
  const cards = [
    card({ place }),
    card({ place, quad: 1 }),
    card({ source: "RUS", target: "RUS" }),
    card({ source: "RUS", target: "UKR" }), // an arrow, and no dot
    card({ source: "XYZ", target: null }), // nobody knows where that is
  ];
  assert.deepEqual(
    spotsOf(cards, middle).map((spot) => [spot.name, spot.longitude, spot.conflict, spot.cooperation]),
    [
      ["Kyiv", 30.52, 1, 1],
      ["RUS", 100, 1, 0],
    ],
  );
});

const at = (seconds: number) => card({ at: new Date(seconds * 1000).toISOString() });
const seconds = (one: { at: string }) => Date.parse(one.at) / 1000;

test("bins hold every event, as narrow as there is room for", () => {
  const hour = Array.from({ length: 61 }, (_, minute) => at(minute * 60));
  const bins = binsOf(hour, seconds);
  assert.equal(bins.width, 60);
  assert.equal(bins.counts[4].reduce((all, count) => all + count, 0), 61);
  assert.deepEqual(bins.starts.slice(0, 2), [0, 60]);
});

test("one moment is one bar among empty ones, and nothing at all is none", () => {
  const one = binsOf([at(1_000), at(1_001)], seconds);
  assert.equal(one.starts.length, 12);
  assert.deepEqual(one.counts[4].filter(Boolean), [2]);
  assert.equal(one.counts[4].at(-1), 2);
  assert.deepEqual(binsOf([], seconds).starts, []);
  assert.deepEqual(binsOf([at(1_000)], () => NaN).starts, []);
});

test("the few far off are left out, and it is said how many", () => {
  const days = Array.from({ length: 40 }, (_, day) => at(20_000 * 86_400 + day * 86_400));
  const bins = binsOf([at(0), ...days], seconds, 86_400);
  assert.equal(bins.width, 86_400);
  assert.ok(bins.leftOut > 0 && bins.leftOut <= 4);
  assert.equal(binsOf(days, seconds, 86_400).leftOut, 0);
});

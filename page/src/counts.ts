/** Events counted: by pair, by place, by time. */
import { type Card, type Quad, isConflict, keyOf } from "./card";

export interface Pair {
  source: string;
  target: string;
  conflict: number;
  cooperation: number;
}

/** The pairs of different sides, the most active first. */
export function pairsOf(cards: readonly Card[]): Pair[] {
  const found = new Map<string, Pair>();
  for (const card of cards) {
    const source = keyOf(card.source);
    const target = keyOf(card.target);
    if (!source || !target || source === target) continue;
    const name = `${source} ${target}`;
    const pair = found.get(name) ?? { source, target, conflict: 0, cooperation: 0 };
    pair[isConflict(card) ? "conflict" : "cooperation"] += 1;
    found.set(name, pair);
  }
  return [...found.values()].sort((one, other) => total(other) - total(one) || (one.source < other.source ? -1 : 1));
}

export const total = (counted: { conflict: number; cooperation: number }): number =>
  counted.conflict + counted.cooperation;

export interface Spot {
  name: string;
  longitude: number;
  latitude: number;
  conflict: number;
  cooperation: number;
}

/** Where events happened; `middle` gives a country's, for those within one that name no place. */
export function spotsOf(cards: readonly Card[], middle: (key: string) => [number, number] | undefined): Spot[] {
  const found = new Map<string, Spot>();
  for (const card of cards) {
    const at = spotOf(card, middle);
    if (!at) continue;
    const key = `${at.longitude} ${at.latitude}`;
    const spot = found.get(key) ?? { ...at, conflict: 0, cooperation: 0 };
    spot[isConflict(card) ? "conflict" : "cooperation"] += 1;
    found.set(key, spot);
  }
  return [...found.values()].sort((one, other) => total(other) - total(one));
}

/** Where an event is drawn as a dot: none for one between two sides that names no place. */
export function spotOf(
  card: Card,
  middle: (key: string) => [number, number] | undefined,
): { name: string; longitude: number; latitude: number } | undefined {
  const { place } = card;
  if (place?.latitude != null && place.longitude != null) {
    return { name: place.name, longitude: place.longitude, latitude: place.latitude };
  }
  const source = keyOf(card.source);
  const target = keyOf(card.target);
  const only = !source || source === target ? target : !target ? source : null;
  const at = only ? middle(only) : undefined;
  return at && only ? { name: only, longitude: at[0], latitude: at[1] } : undefined;
}

export interface Bins {
  /** Seconds since 1970: where each bin begins. */
  starts: number[];
  /** Seconds. */
  width: number;
  /** Of each quad class, the number in each bin. */
  counts: Record<Quad, number[]>;
  /** How many are far off all others. */
  leftOut: number;
}

const WIDTHS = [10, 30, 60, 300, 900, 3_600, 21_600, 86_400, 7 * 86_400, 30 * 86_400, 365 * 86_400];
const MOST = 72;

/**
 * Events by time, in bins as narrow as there is room for; `at` gives seconds, or NaN for those that have no time.
 * The few far off, of which an article tells as history, are left out: they would press all others into one bar.
 */
export function binsOf(cards: readonly Card[], at: (card: Card) => number, narrowest = 10): Bins {
  const all = cards.map((card) => ({ quad: card.quad, at: at(card) })).filter((one) => Number.isFinite(one.at));
  const timed = withoutFarOff(all.sort((one, other) => one.at - other.at));
  const counts: Bins["counts"] = { 1: [], 2: [], 3: [], 4: [] };
  const first = timed[0]?.at;
  const last = timed.at(-1)?.at;
  if (first === undefined || last === undefined) return { starts: [], width: narrowest, counts, leftOut: 0 };
  const width = WIDTHS.find((some) => some >= narrowest && (last - first) / some < MOST - 1) ?? (last - first) / (MOST - 2);
  const begin = Math.floor(first / width) * width;
  const number = Math.max(12, Math.floor((last - begin) / width) + 1);
  const lead = number - (Math.floor((last - begin) / width) + 1); // empty bins before, so that one bin is not all
  const starts = Array.from({ length: number }, (_, place) => begin + (place - lead) * width);
  for (const quad of [1, 2, 3, 4] as const) counts[quad] = starts.map(() => 0);
  for (const one of timed) {
    const place = Math.floor((one.at - begin) / width) + lead;
    counts[one.quad][place] = (counts[one.quad][place] ?? 0) + 1;
  }
  return { starts, width, counts, leftOut: all.length - timed.length };
}

/** Of what is in order of time: all but up to a twentieth at each end, where the rest takes less than half the time. */
function withoutFarOff<T extends { at: number }>(timed: readonly T[]): readonly T[] {
  const few = Math.floor(timed.length / 20);
  const rest = timed.slice(few, timed.length - few);
  const length = (some: readonly T[]) => (some.at(-1)?.at ?? 0) - (some[0]?.at ?? 0);
  return length(rest) < length(timed) / 2 ? rest : timed;
}

/** How countries, deeds and times are said. */
import world from "world";
import { type Card, type Side, keyOf } from "./card";

const countries = new Map(world.countries.map(([code, name, longitude, latitude]) => [code, { name, longitude, latitude }]));

export const COUNTRIES: [string, string][] = world.countries
  .map(([code, name]): [string, string] => [code, name])
  .sort((one, other) => one[1].localeCompare(other[1], "en"));
export const ROOTS = world.roots;

/** Longitude and latitude of a country's middle. */
export function middleOf(key: string): [number, number] | undefined {
  const found = countries.get(key);
  return found && [found.longitude, found.latitude];
}

/** The name of a country, or of an organisation as far as `others` has it. */
export const nameOf = (key: string, others?: ReadonlyMap<string, string>): string =>
  countries.get(key)?.name ?? others?.get(key) ?? key;

/** A side in one or two words: its country, else its name, else what the text says. */
export function who(side: Side | null): string {
  if (!side) return "—";
  return (side.country && nameOf(side.country)) || side.name || side.text;
}

/** Who exactly, where that is more than the country's name. */
export function exactly(side: Side | null): string | null {
  if (!side) return null;
  const said = side.name ?? side.text;
  return said === who(side) ? null : said;
}

/** `Canada → Iran: impose embargo, boycott, or sanctions (163)`. */
export const headline = (card: Card): string => `${sides(card)}: ${deed(card)}`;

export function sides(card: Card): string {
  if (!card.target) return who(card.source);
  return `${card.source ? who(card.source) : "somebody"} → ${who(card.target)}`;
}

export function deed(card: Card): string {
  const { label } = card;
  const isAcronym = /^.[A-Z]/.test(label);
  return `${isAcronym ? label : label.charAt(0).toLowerCase() + label.slice(1)} (${card.code})`;
}

const languages = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

export function languageName(code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code; // not a language tag
  }
}

const sameDay = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const thisYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
const otherYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });

/** A moment as exact as it matters: the time today, else the day. */
export function clock(moment: string | number): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return "";
  const now = new Date();
  if (at.toDateString() === now.toDateString()) return sameDay.format(at);
  return (at.getFullYear() === now.getFullYear() ? thisYear : otherYear).format(at);
}

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

export const many = (number: number, one: string, more = `${one}s`): string =>
  `${number.toLocaleString("en")} ${number === 1 ? one : more}`;

/** The keys of both sides, for a map or a list. */
export const keysOf = (card: Card): string[] =>
  [keyOf(card.source), keyOf(card.target)].filter((key): key is string => key !== null);

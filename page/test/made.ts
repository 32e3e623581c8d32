import type { Card, Quad } from "../src/card";

interface Given {
  id?: string;
  source?: string | null;
  target?: string | null;
  quad?: Quad;
  root?: string;
  language?: string;
  modality?: string;
  confidence?: number;
  at?: string;
  place?: Card["place"];
  label?: string;
}

/** An event; a side of three letters is a country, a longer one an organisation. */
export function card({ source = "RUS", target = "UKR", ...given }: Given = {}): Card {
  const side = (key: string | null) =>
    key === null ? null : { text: key, name: `the ${key}`, code: key, country: key.length === 3 ? key : null };
  return {
    id: "e1",
    article: "a1",
    at: "2026-11-29T12:00:00Z",
    title: null,
    url: null,
    publisher: null,
    published: null,
    language: "en",
    code: "190",
    root: "19",
    label: "Use conventional military force",
    quad: 4,
    goldstein: -10,
    plover: null,
    modality: "actual",
    confidence: 0.9,
    parts: {},
    mentions: 1,
    date: null,
    place: null,
    sentence: [],
    rule: "en/19-fight.txt:1",
    pattern: null,
    coder: "",
    ...given,
    source: side(source),
    target: side(target),
  };
}

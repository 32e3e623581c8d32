/** An event as the server tells of it (`streams/watch/card.py`). */
export type Quad = 1 | 2 | 3 | 4;
export type Mark = "source" | "trigger" | "target";

export interface Side {
  text: string;
  name: string | null;
  code: string | null;
  country: string | null;
}

export interface Place {
  name: string;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  basis: string;
}

export interface Card {
  id: string;
  article: string;
  at: string;
  title: string | null;
  url: string | null;
  publisher: string | null;
  published: string | null;
  language: string;
  source: Side | null;
  target: Side | null;
  code: string;
  root: string;
  label: string;
  quad: Quad;
  goldstein: number;
  plover: string | null;
  modality: string;
  confidence: number;
  parts: Record<string, number>;
  mentions: number;
  date: string | null;
  place: Place | null;
  sentence: [string, Mark[]][];
  rule: string;
  pattern: string | null;
  coder: string;
}

export const QUADS: Record<Quad, string> = {
  1: "Verbal cooperation",
  2: "Material cooperation",
  3: "Verbal conflict",
  4: "Material conflict",
};

export const isConflict = (card: Card): boolean => card.quad > 2;

/** What a side is counted as: its country, or the code of an organisation that has none. */
export const keyOf = (side: Side | null): string | null => side && (side.country ?? side.code);

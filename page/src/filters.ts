/** Which events are shown, and how that stands in the address. */
import { type Card, type Quad, keyOf } from "./card";

export interface View {
  /** A country (`RUS`), or an organisation's code (`IGOUNO`), on either side. */
  country: string;
  /** Whom it must have to do with, on the other side. */
  other: string;
  root: string;
  quads: ReadonlySet<Quad>;
  language: string;
  modality: string;
  confidence: number;
  /** The event whose sentence is open. */
  event: string;
  /** What the timeline counts by: when events arrived, or when they happened. */
  time: "arrival" | "date";
}

export const EVERYTHING: View = {
  country: "",
  other: "",
  root: "",
  quads: new Set(),
  language: "",
  modality: "",
  confidence: 0,
  event: "",
  time: "arrival",
};

export const MODALITIES = ["actual", "conditional", "historical"];

/** The view that an address's query asks for; what can't be meant is left out. */
export function readView(query: string): View {
  const asked = new URLSearchParams(query);
  const one = (name: string, form: RegExp) => {
    const value = asked.get(name) ?? "";
    return form.test(value) ? value : "";
  };
  const confidence = Number(asked.get("confidence") ?? 0);
  return {
    country: one("country", /^[A-Z]{3,32}$/),
    other: one("other", /^[A-Z]{3,32}$/),
    root: one("root", /^(0[1-9]|1\d|20)$/),
    quads: new Set((asked.get("quad") ?? "").split(",").filter((quad) => /^[1-4]$/.test(quad)).map((quad) => Number(quad) as Quad)),
    language: one("language", /^[a-z]{2,3}$/),
    modality: MODALITIES.includes(asked.get("modality") ?? "") ? (asked.get("modality") as string) : "",
    confidence: confidence > 0 && confidence <= 1 ? confidence : 0,
    event: one("event", /^[\w-]{1,64}$/),
    time: asked.get("time") === "date" ? "date" : "arrival",
  };
}

/** The query of a view: `?country=UKR&quad=3,4`, empty where everything is shown. */
export function writeView(view: View): string {
  const asked = new URLSearchParams();
  for (const name of ["country", "other", "root", "language", "modality", "event"] as const) {
    if (view[name]) asked.set(name, view[name]);
  }
  if (view.quads.size) asked.set("quad", [...view.quads].sort().join(","));
  if (view.confidence) asked.set("confidence", String(view.confidence));
  if (view.time === "date") asked.set("time", "date");
  const query = asked.toString().replaceAll("%2C", ",");
  return query && `?${query}`;
}

/** Whether the view leaves no event out. */
export const isEverything = (view: View): boolean => writeView({ ...view, event: "", time: "arrival" }) === "";

export function matches(view: View, card: Card): boolean {
  const source = keyOf(card.source);
  const target = keyOf(card.target);
  return (
    areSides(view, source, target) &&
    (!view.root || view.root === card.root) &&
    (!view.quads.size || view.quads.has(card.quad)) &&
    (!view.language || view.language === card.language) &&
    (!view.modality || view.modality === card.modality) &&
    card.confidence >= view.confidence
  );
}

function areSides({ country, other }: View, source: string | null, target: string | null): boolean {
  if (country && other) return (source === country && target === other) || (source === other && target === country);
  const wanted = country || other;
  return !wanted || source === wanted || target === wanted;
}

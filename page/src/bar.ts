/** The filters' controls: they show the view of the address, and ask for another. */
import { type Card, QUADS, type Quad } from "./card";
import { byId, el } from "./dom";
import { MODALITIES, type View, isEverything } from "./filters";
import { glyph } from "./table";
import { COUNTRIES, ROOTS, keysOf, languageName, nameOf } from "./words";

const SURE = [0.5, 0.7, 0.8, 0.9];

export class Bar {
  private readonly country = byId<HTMLSelectElement>("country");
  private readonly other = byId<HTMLSelectElement>("other");
  private readonly root = byId<HTMLSelectElement>("root");
  private readonly language = byId<HTMLSelectElement>("language");
  private readonly modality = byId<HTMLSelectElement>("modality");
  private readonly confidence = byId<HTMLSelectElement>("confidence");
  private readonly everything = byId<HTMLButtonElement>("everything");
  private readonly quads = new Map<Quad, { button: HTMLButtonElement; count: HTMLElement }>();
  private listed = "";

  constructor(ask: (change: Partial<View>) => void, current: () => View) {
    fill(this.root, [["", "All deeds"], ...ROOTS.map(([code, name]): [string, string] => [code, `${code} ${name}`])]);
    fill(this.modality, [["", "Any modality"], ...MODALITIES.map((name): [string, string] => [name, name])]);
    fill(this.confidence, [["", "Any confidence"], ...SURE.map((sure): [string, string] => [String(sure), `at least ${sure * 100} %`])]);
    for (const name of ["country", "other", "root", "language", "modality"] as const) {
      this[name].addEventListener("change", () => ask({ [name]: this[name].value }));
    }
    this.confidence.addEventListener("change", () => ask({ confidence: Number(this.confidence.value) }));
    this.everything.addEventListener("click", () => {
      ask({ country: "", other: "", root: "", language: "", modality: "", confidence: 0, quads: new Set() });
    });
    for (const quad of [1, 2, 3, 4] as const) this.addQuad(quad, ask, current);
  }

  show(view: View, cards: readonly Card[], names: ReadonlyMap<string, string>): void {
    this.list(view, cards, names);
    for (const name of ["country", "other", "root", "language", "modality"] as const) this[name].value = view[name];
    const sure = view.confidence ? String(view.confidence) : "";
    if (![...this.confidence.options].some((option) => option.value === sure)) {
      this.confidence.append(el("option", { value: sure }, `at least ${Math.round(view.confidence * 100)} %`));
    }
    this.confidence.value = sure;
    this.everything.hidden = isEverything(view);
    for (const select of document.querySelectorAll<HTMLSelectElement>("#filters select")) {
      select.classList.toggle("is-set", select.value !== "");
    }
  }

  /** How many events of each quad class there are, those of the others' filters left out. */
  count(view: View, cards: readonly Card[]): void {
    for (const [quad, { button, count }] of this.quads) {
      button.setAttribute("aria-pressed", String(view.quads.has(quad)));
      count.textContent = cards.filter((card) => card.quad === quad).length.toLocaleString("en");
    }
  }

  private addQuad(quad: Quad, ask: (change: Partial<View>) => void, current: () => View): void {
    const count = el("span", { class: "count" }, "0");
    const sign = glyph(quad);
    sign.setAttribute("aria-hidden", "true");
    const button = el("button", { type: "button", class: "quad", "aria-pressed": "false" }, sign, el("span", {}, QUADS[quad]), count);
    button.addEventListener("click", () => {
      const quads = new Set(current().quads);
      if (!quads.delete(quad)) quads.add(quad);
      ask({ quads });
    });
    this.quads.set(quad, { button, count });
    byId("quads").append(button);
  }

  /** The options that come of the events: whoever was seen stands first. */
  private list(view: View, cards: readonly Card[], names: ReadonlyMap<string, string>): void {
    const seen = new Set([...cards.flatMap(keysOf), view.country, view.other].filter(Boolean));
    const spoken = new Set([...cards.map((card) => card.language), view.language].filter(Boolean));
    const listed = [...seen, "", ...spoken].join();
    const isOpen = document.activeElement instanceof HTMLSelectElement; // perhaps: its options must not move now
    if (listed === this.listed || isOpen) return;
    this.listed = listed;
    const known = [...seen].map((key): [string, string] => [key, nameOf(key, names)]).sort((one, other) => one[1].localeCompare(other[1], "en"));
    const others = COUNTRIES.filter(([key]) => !seen.has(key));
    for (const [select, all] of [
      [this.country, "All countries"],
      [this.other, "and anybody"],
    ] as const) {
      fill(select, [["", all]]);
      if (known.length) select.append(group("Seen", known));
      select.append(group("Not seen yet", others));
    }
    fill(this.language, [["", "All languages"], ...[...spoken].sort().map((code): [string, string] => [code, languageName(code)])]);
  }
}

const options = (rows: readonly [string, string][]): HTMLOptionElement[] => rows.map(([value, name]) => el("option", { value }, name));
const fill = (select: HTMLSelectElement, rows: readonly [string, string][]): void => select.replaceChildren(...options(rows));
const group = (label: string, rows: readonly [string, string][]): HTMLOptGroupElement => el("optgroup", { label }, ...options(rows));

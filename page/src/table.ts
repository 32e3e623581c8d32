/** The events as a table, newest first. */
import { type Card, QUADS } from "./card";
import { byId, el } from "./dom";
import { clock, deed, exactly, languageName, percent, sides } from "./words";

const PAGE = 100;

export class Table {
  private readonly body = byId("rows");
  private readonly more = byId<HTMLButtonElement>("more");
  private rows = new Map<string, HTMLTableRowElement>();
  private shown = PAGE;
  private cards: readonly Card[] = [];

  constructor(private readonly opened: (card: Card) => void) {
    this.more.addEventListener("click", () => {
      this.shown += PAGE;
      this.show(this.cards, new Set());
    });
  }

  /** Show the events; those in `fresh` light up. Rows that stay are not touched, so that focus stays where it is. */
  show(cards: readonly Card[], fresh: ReadonlySet<string>): void {
    this.cards = cards;
    const wanted = cards.slice(0, this.shown);
    const rows = new Map(wanted.map((card) => [card.id, this.rows.get(card.id) ?? this.row(card, fresh.has(card.id))]));
    for (const [id, row] of this.rows) if (!rows.has(id)) row.remove();
    let at = this.body.firstElementChild;
    for (const row of rows.values()) {
      if (row === at) at = at.nextElementSibling;
      else this.body.insertBefore(row, at);
    }
    this.rows = rows;
    this.more.hidden = cards.length <= this.shown;
    this.more.textContent = `Show ${Math.min(PAGE, cards.length - this.shown)} more`;
  }

  private row(card: Card, isFresh: boolean): HTMLTableRowElement {
    const open = el(
      "button",
      { type: "button", class: "open" },
      el("bdi", { class: "sides" }, sides(card)),
      el("span", { class: "deed" }, `${deed(card)}`),
    );
    open.addEventListener("click", () => this.opened(card));
    const whoExactly = [exactly(card.source), exactly(card.target)];
    const notes = [
      card.modality === "actual" ? null : card.modality,
      card.place?.name ?? null,
      card.date,
      ...(card.mentions > 1 ? [`${card.mentions} mentions`] : []),
    ];
    const told = new Set([...whoExactly, ...notes].filter((note): note is string => !!note));
    const row = el(
      "tr",
      { "data-id": card.id, class: isFresh ? "is-fresh" : null },
      el("td", { class: "when" }, el("time", { datetime: card.at }, clock(card.at))),
      el("td", { class: "kind" }, glyph(card.quad)),
      el(
        "td",
        { class: "what" },
        open,
        el("bdi", { class: "sentence", lang: card.language, dir: "auto" }, card.sentence.map(([text]) => text).join("").trim()),
        told.size > 0 && el("span", { class: "notes" }, ...[...told].map((note) => el("bdi", {}, note))),
      ),
      el("td", { class: "language" }, el("abbr", { title: languageName(card.language) }, card.language)),
      el("td", { class: "sure" }, percent(card.confidence)),
    );
    row.addEventListener("click", (click) => {
      const isText = getSelection()?.toString();
      if (!isText && !(click.target as Element).closest("button, a")) this.opened(card);
    });
    return row;
  }
}

/** Round for cooperation and pointed for conflict, filled for deeds and hollow for words: told without colour too. */
export function glyph(quad: Card["quad"]): HTMLElement {
  return el("span", { class: `glyph quad-${quad}`, role: "img", "aria-label": QUADS[quad], title: QUADS[quad] });
}

/** One event: its sentence with who, what and to whom marked, and the rule that coded it. */
import { type Card, type Mark, QUADS, type Side } from "./card";
import { byId, el } from "./dom";
import { glyph } from "./table";
import { clock, deed, headline, languageName, percent, who } from "./words";

const MARKS: Record<Mark, string> = { source: "Who", trigger: "What", target: "To whom" };

export class Detail {
  private readonly dialog = byId<HTMLDialogElement>("detail");
  private readonly content = byId("detail-content");
  private shown: Card | undefined;

  constructor(private readonly closed: () => void) {
    byId("detail-close").addEventListener("click", () => this.dialog.close());
    this.dialog.addEventListener("click", (click) => {
      if (click.target === this.dialog) this.dialog.close(); // beside it
    });
    this.dialog.addEventListener("close", () => {
      if (this.shown) this.closed();
      this.shown = undefined;
    });
  }

  show(card: Card | undefined): void {
    if (card === this.shown) return;
    this.shown = card;
    if (!card) {
      this.dialog.close();
      return;
    }
    byId("detail-title").replaceChildren(glyph(card.quad), el("bdi", {}, headline(card)));
    this.content.replaceChildren(...parts(card));
    if (!this.dialog.open) this.dialog.showModal();
    this.content.scrollTop = 0;
  }
}

function parts(card: Card): Node[] {
  return [
    sentence(card),
    legend(card),
    facts([
      ["Who", side(card.source)],
      ["To whom", side(card.target)],
      ["What", `${deed(card)}: root ${card.root}, ${QUADS[card.quad].toLowerCase()}, Goldstein ${signed(card.goldstein)}${card.plover ? `, PLOVER ${card.plover}` : ""}`],
      ["Rule", rule(card)],
      ["When", [card.date ?? "not said", card.modality === "actual" ? "" : card.modality].filter(Boolean).join(", ")],
      ["Where", card.place ? place(card) : "not said"],
      ["Confidence", confidence(card)],
    ]),
    el("h3", {}, "Source"),
    facts([
      ["Title", card.title && el("bdi", { lang: card.language, dir: "auto" }, card.title)],
      ["Publisher", card.publisher],
      ["Link", card.url && link(card.url)],
      ["Language", languageName(card.language)],
      ["Published", card.published && (card.published.length > 10 ? clock(card.published) : card.published)],
      ["Coded", clock(card.at)],
      ["Mentions", String(card.mentions)],
      ["Article", el("code", {}, card.article)],
      ["Event", el("code", {}, card.id)],
      ["Coder", card.coder],
    ]),
  ];
}

/** The words under a source and the trigger at once are marked as the trigger: marks do not nest. */
function sentence(card: Card): HTMLElement {
  const pieces = card.sentence.map(([text, marks]) => {
    const mark = marks.includes("trigger") ? "trigger" : marks[0];
    return mark ? el("mark", { class: mark, title: MARKS[mark] }, text) : document.createTextNode(text);
  });
  return el("blockquote", { lang: card.language, dir: "auto" }, ...pieces);
}

function legend(card: Card): HTMLElement {
  const told = new Set(card.sentence.flatMap(([, marks]) => marks));
  const items = (Object.keys(MARKS) as Mark[]).map((mark) => {
    const is = mark === "trigger" ? true : card[mark] !== null;
    const elsewhere = is && !told.has(mark) ? " (named elsewhere in the article)" : "";
    return is && el("li", {}, el("mark", { class: mark }, MARKS[mark]), elsewhere);
  });
  return el("ul", { class: "legend" }, ...items);
}

function side(side: Side | null): Node | string {
  if (!side) return "not said";
  const name = side.name ?? who(side);
  const said = side.text === name ? "" : `, in the text “${side.text}”`;
  return el("span", {}, el("bdi", {}, name), side.code && el("code", {}, side.code), el("bdi", {}, said));
}

function rule(card: Card): HTMLElement {
  return el("span", {}, el("code", {}, card.rule), card.pattern && el("code", { class: "pattern" }, card.pattern));
}

function place(card: Card): HTMLElement {
  const { place } = card;
  const from = { clause: "named beside the deed", sentence: "named in the sentence", article: "named in the article" };
  return el("span", {}, el("bdi", {}, place?.name), place?.country && el("code", {}, place.country), ` ${from[place?.basis as keyof typeof from] ?? ""}`);
}

function confidence(card: Card): HTMLElement {
  const meter = el("meter", { min: 0, max: 1, value: card.confidence, "aria-label": "Confidence" });
  const doubts = Object.entries(card.parts).map(([name, factor]) => `${name} × ${factor}`);
  return el("span", {}, meter, ` ${percent(card.confidence)}`, doubts.length > 0 && el("small", {}, doubts.join(" · ")));
}

function link(url: string): HTMLElement | string {
  return /^https?:\/\//i.test(url)
    ? el("a", { href: url, rel: "noopener noreferrer nofollow external", target: "_blank" }, url)
    : url;
}

function facts(rows: [string, Node | string | null | undefined | false][]): HTMLElement {
  const given = rows.filter((row): row is [string, Node | string] => !!row[1]);
  return el("dl", {}, ...given.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]));
}

const signed = (number: number): string => (number > 0 ? `+${number}` : String(number).replace("-", "−"));

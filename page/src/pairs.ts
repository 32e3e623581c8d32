/** The most active pairs, as a list of buttons: what the map shows, for those who do not see it or have no mouse. */
import type { Card } from "./card";
import { pairsOf, total } from "./counts";
import { byId, el } from "./dom";
import { nameOf } from "./words";

const SHOWN = 8;

export class Pairs {
  private readonly list = byId("pairs");

  constructor(private readonly picked: (source: string, target: string) => void) {}

  show(cards: readonly Card[], names: ReadonlyMap<string, string>): void {
    const pairs = pairsOf(cards).slice(0, SHOWN);
    const most = Math.max(1, ...pairs.map(total));
    const focused = document.activeElement?.getAttribute("data-pair");
    this.list.replaceChildren(
      ...pairs.map((pair) => {
        const words = `${nameOf(pair.source, names)} → ${nameOf(pair.target, names)}`;
        const said = `: ${pair.conflict} conflict, ${pair.cooperation} cooperation. Show only this pair.`;
        const button = el(
          "button",
          { type: "button", "data-pair": `${pair.source} ${pair.target}` },
          el("bdi", { class: "pair" }, words),
          el("span", { class: "unseen" }, said),
          bar(pair.cooperation / most, pair.conflict / most),
          el("span", { class: "count", "aria-hidden": "true" }, String(total(pair))),
        );
        button.addEventListener("click", () => this.picked(pair.source, pair.target));
        return el("li", {}, button);
      }),
    );
    if (focused) this.list.querySelector<HTMLElement>(`[data-pair="${CSS.escape(focused)}"]`)?.focus();
    byId("pairs-none").hidden = pairs.length > 0;
  }
}

function bar(cooperation: number, conflict: number): HTMLElement {
  const part = (share: number, name: string) => {
    const made = el("span", { class: name });
    made.style.width = `${share * 100}%`;
    return made;
  };
  return el("span", { class: "bar" }, part(conflict, "conflict"), part(cooperation, "cooperation"));
}

/** Cooperation above the line and conflict below it, over time. */
import uPlot from "uplot";
import type { Card, Quad } from "./card";
import { type Bins, binsOf } from "./counts";
import { byId, el } from "./dom";
import type { View } from "./filters";
import { many } from "./words";

const HEIGHT = 168;
const DAY = 86_400;

export class Timeline {
  private readonly box = byId("timeline");
  private readonly said = byId("timeline-said");
  private readonly figures = byId<HTMLDetailsElement>("timeline-figures");
  private plot: uPlot | undefined;
  private bins: Bins = binsOf([], () => 0);
  private time: View["time"] = "arrival";

  constructor() {
    new ResizeObserver(() => this.plot?.setSize({ width: this.box.clientWidth, height: HEIGHT })).observe(this.box);
    // A canvas does not follow the style sheet.
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.rebuild());
    this.figures.addEventListener("toggle", () => this.fillTable());
  }

  show(cards: readonly Card[], time: View["time"]): void {
    this.time = time;
    this.bins =
      time === "arrival"
        ? binsOf(cards, (card) => Date.parse(card.at) / 1000)
        : binsOf(cards, (card) => (card.date?.length === 10 ? Date.parse(card.date) / 1000 : NaN), DAY);
    this.box.setAttribute("aria-label", `Timeline. ${this.words()}`);
    this.said.textContent = this.words();
    if (this.plot) this.plot.setData(this.data());
    else this.rebuild();
    this.fillTable();
  }

  private rebuild(): void {
    this.plot?.destroy();
    const style = getComputedStyle(document.documentElement);
    const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
    const bars = uPlot.paths.bars?.({ size: [0.78, 28], align: 1 });
    const serie = (name: string): uPlot.Series => ({
      fill: colour(name),
      stroke: colour(name),
      width: 0,
      points: { show: false },
      ...(bars ? { paths: bars } : {}),
    });
    const axis = { stroke: colour("muted"), font: "11px system-ui, sans-serif", ticks: { show: false } };
    this.plot = new uPlot(
      {
        width: this.box.clientWidth || 300,
        height: HEIGHT,
        legend: { show: false },
        cursor: { y: false, points: { show: false }, drag: { x: false, y: false } },
        scales: {
          x: { time: true, range: (_plot, least, most) => [least, most + this.bins.width] },
          y: { range: (_plot, least, most) => [Math.min(least ?? 0, -2) * 1.08, Math.max(most ?? 0, 2) * 1.08] },
        },
        axes: [
          {
            ...axis,
            grid: { show: false },
            size: 26,
            space: 64,
            values: (_plot, marks, _axis, _space, step) => marks.map((mark) => this.mark(mark, step)),
          },
          {
            ...axis,
            size: 34,
            grid: { stroke: colour("line"), width: 1 },
            incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
            values: (_plot, marks) => marks.map((mark) => String(Math.abs(mark))),
          },
        ],
        series: [{}, serie("cooperation-soft"), serie("cooperation"), serie("conflict-soft"), serie("conflict")],
        hooks: { setCursor: [(plot) => this.read(plot.cursor.idx ?? null, (plot.cursor.left ?? -1) >= 0)] },
        ...(this.time === "date" ? { tzDate: (moment: number) => uPlot.tzDate(new Date(moment * 1000), "UTC") } : {}),
      },
      this.data(),
      this.box,
    );
    this.plot.root.setAttribute("aria-hidden", "true");
  }

  /** All of a side behind, what is material of it before: bars that stack. */
  private data(): uPlot.AlignedData {
    const { starts, counts } = this.bins;
    const both = (verbal: Quad, material: Quad, sign: number) =>
      starts.map((_, bin) => sign * ((counts[verbal][bin] ?? 0) + (counts[material][bin] ?? 0)));
    return [starts, both(1, 2, 1), counts[2], both(3, 4, -1), counts[4].map((count) => -count)];
  }

  private read(bin: number | null, isOver: boolean): void {
    this.said.textContent = isOver && bin !== null && bin in this.bins.starts ? this.wordsOf(bin) : this.words();
  }

  private words(): string {
    const { starts, counts, width, leftOut } = this.bins;
    const sum = (quad: Quad) => counts[quad].reduce((all, count) => all + count, 0);
    if (!starts.length) return this.time === "date" ? "No event of these has a date." : "No events yet.";
    return (
      `${sum(1) + sum(2)} cooperation (${sum(2)} material), ${sum(3) + sum(4)} conflict (${sum(4)} material); ` +
      `a bar is ${span(width)}${leftOut ? `, ${leftOut} far off are left out` : ""}.`
    );
  }

  private wordsOf(bin: number): string {
    const of = (quad: Quad) => this.bins.counts[quad][bin] ?? 0;
    return (
      `${this.moment(bin)}: ${of(1) + of(2)} cooperation (${of(2)} material), ` +
      `${of(3) + of(4)} conflict (${of(4)} material)`
    );
  }

  private moment(bin: number): string {
    const at = new Date((this.bins.starts[bin] ?? 0) * 1000);
    if (this.time === "date") return at.toLocaleDateString("en-GB", { dateStyle: "medium", timeZone: "UTC" });
    return at.toLocaleString("en-GB", { dateStyle: "medium", timeStyle: this.bins.width < 60 ? "medium" : "short" });
  }

  /** What stands beneath a mark, as exact as the marks are apart. */
  private mark(seconds: number, step: number): string {
    const form: Intl.DateTimeFormatOptions =
      step < 60
        ? { hour: "2-digit", minute: "2-digit", second: "2-digit" }
        : step < DAY
          ? { hour: "2-digit", minute: "2-digit", ...(this.bins.width >= 3_600 ? { day: "numeric", month: "short" } : {}) }
          : step < 28 * DAY
            ? { day: "numeric", month: "short" }
            : step < 360 * DAY
              ? { month: "short", year: "numeric" }
              : { year: "numeric" };
    const zone = this.time === "date" ? { timeZone: "UTC" } : {};
    return new Intl.DateTimeFormat("en-GB", { ...form, ...zone }).format(new Date(seconds * 1000));
  }

  private fillTable(): void {
    if (!this.figures.open) return;
    const head = ["Time", "Verbal coop.", "Material coop.", "Verbal conflict", "Material conflict"];
    const rows = this.bins.starts.flatMap((_, bin) => {
      const cells = ([1, 2, 3, 4] as const).map((quad) => this.bins.counts[quad][bin] ?? 0);
      if (!cells.some(Boolean)) return [];
      return [el("tr", {}, el("th", { scope: "row" }, this.moment(bin)), ...cells.map((count) => el("td", {}, String(count))))];
    });
    const table = el(
      "table",
      { class: "figures" },
      el("thead", {}, el("tr", {}, ...head.map((name) => el("th", { scope: "col" }, name)))),
      el("tbody", {}, ...rows),
    );
    byId("timeline-table").replaceChildren(table);
  }
}

function span(seconds: number): string {
  if (seconds < 60) return many(seconds, "second");
  if (seconds < 3_600) return many(seconds / 60, "minute");
  if (seconds < DAY) return many(seconds / 3_600, "hour");
  if (seconds === 365 * DAY) return "a year";
  return many(Math.round(seconds / DAY), "day");
}

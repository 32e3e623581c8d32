/** The world, with who does what to whom and where. */
import { geoEqualEarth, geoPath } from "d3-geo";
import { select } from "d3-selection";
import { type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import { feature } from "topojson-client";
import world from "world";
import type { Card } from "./card";
import { type Pair, type Spot, pairsOf, spotOf, spotsOf, total } from "./counts";
import { byId, svg } from "./dom";
import { many, middleOf, nameOf } from "./words";

const WIDTH = 960;
const HEIGHT = 440;
const PAIRS = 80;
const SPOTS = 200;
const NAMES = 14;
/** Rings at once: each is drawn anew sixty times a second. */
const PULSES = 6;
const CLOSEST = 12;

export interface Picked {
  country(key: string): void;
  pair(source: string, target: string): void;
}

/** The inhabited world fills the picture: the far north and Antarctica are cut off. */
const projection = geoEqualEarth()
  .rotate([-11, 0])
  .fitExtent(
    [
      [0, 6],
      [WIDTH, HEIGHT - 2],
    ],
    { type: "MultiPoint", coordinates: [[-158, 10], [179, 10], [11, 78], [11, -55]] },
  );

export class WorldMap {
  private readonly root = byId<SVGSVGElement>("map");
  private readonly land = svg("g", { class: "land" });
  private readonly arcs = svg("g", { class: "arcs" });
  private readonly spots = svg("g", { class: "spots" });
  private readonly names = svg("g", { class: "names", "aria-hidden": "true" });
  private readonly pulses = svg("g", { class: "pulses" });
  private readonly shapes = new Map<string, SVGPathElement>();
  private transform: ZoomTransform = zoomIdentity;
  /** Signs and names are drawn so much larger where the map is small. */
  private scale = 1;
  private cards: readonly Card[] = [];

  constructor(private readonly picked: Picked) {
    this.root.setAttribute("viewBox", `0 0 ${WIDTH} ${HEIGHT}`);
    this.root.append(arrowheads(), this.land, this.arcs, this.spots, this.names, this.pulses);
    this.drawLand();
    this.makeZoomable();
    new ResizeObserver(() => {
      this.scale = Math.min(2.3, Math.max(1, 760 / (this.root.clientWidth || WIDTH)));
      this.draw();
    }).observe(this.root);
  }

  show(cards: readonly Card[]): void {
    this.cards = cards;
    this.draw();
  }

  /** A ring that widens and fades where something has just happened. */
  pulse(card: Card): void {
    const at = spotOf(card, middleOf);
    const target = card.target?.country ?? card.source?.country;
    const place = at ? this.at(at.longitude, at.latitude) : target ? this.middle(target) : undefined;
    if (!place || this.pulses.childElementCount >= PULSES) return;
    const ring = svg("circle", { cx: place[0], cy: place[1], r: 5, class: `pulse ${sort(card.quad > 2)}` });
    this.pulses.append(ring);
    setTimeout(() => ring.remove(), 2_500);
  }

  private drawLand(): void {
    const path = geoPath(projection);
    for (const shape of feature(world.map, world.map.objects.countries).features) {
      const key = String(shape.id ?? "");
      const drawn = svg("path", { d: path(shape), class: "country" });
      if (key) {
        drawn.append(svg("title", {}, nameOf(key)));
        drawn.addEventListener("click", () => this.picked.country(key));
        this.shapes.set(key, drawn);
      }
      this.land.append(drawn);
    }
  }

  private makeZoomable(): void {
    const zoomed = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, CLOSEST])
      .translateExtent([
        [0, 0],
        [WIDTH, HEIGHT],
      ])
      // The page's own scrolling stays: the wheel zooms with Ctrl, and it takes two fingers on a screen.
      .filter((event: Event) => {
        if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
        if ("touches" in event) return (event as TouchEvent).touches.length > 1 || this.transform.k > 1;
        return !(event as MouseEvent).button && event.type !== "dblclick";
      })
      .on("zoom", ({ transform }: { transform: ZoomTransform }) => {
        this.transform = transform;
        this.land.setAttribute("transform", transform.toString());
        this.root.classList.toggle("is-near", transform.k > 1);
        this.pulses.replaceChildren();
        this.draw();
      });
    const root = select(this.root).call(zoomed);
    byId("nearer").addEventListener("click", () => root.call(zoomed.scaleBy, 1.8));
    byId("farther").addEventListener("click", () => root.call(zoomed.scaleBy, 1 / 1.8));
    byId("whole").addEventListener("click", () => root.call(zoomed.transform, zoomIdentity));
  }

  private draw(): void {
    const pairs = pairsOf(this.cards).slice(0, PAIRS);
    const spots = spotsOf(this.cards, middleOf).slice(0, SPOTS);
    this.arcs.replaceChildren(...pairs.reverse().flatMap((pair) => this.drawPair(pair)));
    this.spots.replaceChildren(...spots.flatMap((spot) => this.drawSpot(spot)));
    this.tint(pairs);
    this.drawNames();
    const conflict = this.cards.filter((card) => card.quad > 2).length;
    const busiest = pairs.at(-1);
    this.root.setAttribute(
      "aria-label",
      `World map of ${many(this.cards.length, "event")}, ${conflict} of them conflict` +
        (busiest ? `; the most active pair is ${nameOf(busiest.source)} to ${nameOf(busiest.target)}.` : ".") +
        " All pairs are in the list named Pairs.",
    );
  }

  private tint(pairs: readonly Pair[]): void {
    const active = new Set(pairs.flatMap((pair) => [pair.source, pair.target]));
    for (const [key, shape] of this.shapes) shape.classList.toggle("is-active", active.has(key));
  }

  private drawPair(pair: Pair): Element[] {
    const from = this.middle(pair.source);
    const to = this.middle(pair.target);
    if (!from || !to) return [];
    const title =
      `${nameOf(pair.source)} → ${nameOf(pair.target)}: ` +
      `${pair.conflict} conflict, ${pair.cooperation} cooperation`;
    const drawn: Element[] = [];
    for (const [isConflict, count, bend] of [
      [false, pair.cooperation, 0.14],
      [true, pair.conflict, 0.24],
    ] as const) {
      if (!count) continue;
      const d = arc(from, to, bend);
      const group = svg("g", { class: `arc ${sort(isConflict)}` }, svg("title", {}, title));
      group.append(
        svg("path", { d, class: "near" }),
        svg("path", { d, class: "line", "stroke-width": thickness(count) * Math.sqrt(this.scale), "marker-end": `url(#to-${sort(isConflict)})` }),
      );
      group.addEventListener("click", () => this.picked.pair(pair.source, pair.target));
      drawn.push(group);
    }
    return drawn;
  }

  private drawSpot(spot: Spot): Element[] {
    const [x, y] = this.at(spot.longitude, spot.latitude);
    if (x < -20 || y < -20 || x > WIDTH + 20 || y > HEIGHT + 20) return [];
    const words = `${nameOf(spot.name)}: ${spot.conflict} conflict, ${spot.cooperation} cooperation`;
    const r = (2.5 + 1.7 * Math.sqrt(total(spot))) * Math.sqrt(this.scale);
    return [
      svg("circle", { cx: x, cy: y, r, class: `spot ${sort(spot.conflict > spot.cooperation)}` }, svg("title", {}, words)),
    ];
  }

  /** Names of the countries with most events, where they do not cover each other. */
  private drawNames(): void {
    const counts = new Map<string, number>();
    for (const card of this.cards) {
      for (const key of new Set([card.source?.country, card.target?.country])) {
        if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    const taken: [number, number, number, number][] = [];
    const drawn: Element[] = [];
    for (const [key] of [...counts].sort((one, other) => other[1] - one[1])) {
      const at = this.middle(key);
      if (!at || drawn.length >= (NAMES * Math.sqrt(this.transform.k)) / this.scale) continue;
      const name = nameOf(key);
      const width = name.length * 6.4 * this.scale;
      const height = 15 * this.scale;
      const box: [number, number, number, number] = [at[0] - width / 2, at[1] + 2, at[0] + width / 2, at[1] + 2 + height];
      const isOut = box[0] < 0 || box[2] > WIDTH || box[1] < 0 || box[3] > HEIGHT;
      if (isOut || taken.some((one) => overlap(one, box))) continue;
      taken.push(box);
      drawn.push(svg("text", { x: at[0], y: at[1] + 0.95 * height, "font-size": 11 * this.scale }, name));
    }
    this.names.replaceChildren(...drawn);
  }

  private middle(key: string): [number, number] | undefined {
    const found = middleOf(key);
    return found && this.at(...found);
  }

  private at(longitude: number, latitude: number): [number, number] {
    return this.transform.apply(projection([longitude, latitude]) ?? [-99, -99]);
  }
}

const sort = (isConflict: boolean): string => (isConflict ? "conflict" : "cooperation");
const thickness = (count: number): number => Math.min(7, 0.8 + 0.9 * Math.log2(1 + count));

/** A curve that bends to the right of its way, so that there and back are two. */
function arc(from: [number, number], to: [number, number], bend: number): string {
  const [x, y] = [(to[0] - from[0]) * bend, (to[1] - from[1]) * bend];
  const middle = [(from[0] + to[0]) / 2 - y, (from[1] + to[1]) / 2 + x];
  return `M${from.map(round).join()}Q${middle.map(round).join()} ${to.map(round).join()}`;
}

const round = (number: number): number => Math.round(number * 10) / 10;

const overlap = (one: readonly number[], other: readonly number[]): boolean =>
  one[0]! < other[2]! && other[0]! < one[2]! && one[1]! < other[3]! && other[1]! < one[3]!;

function arrowheads(): SVGDefsElement {
  const heads = [true, false].map((isConflict) =>
    svg(
      "marker",
      {
        id: `to-${sort(isConflict)}`,
        class: sort(isConflict),
        viewBox: "0 0 8 8",
        refX: 7,
        refY: 4,
        markerWidth: 8,
        markerHeight: 8,
        markerUnits: "userSpaceOnUse",
        orient: "auto",
      },
      svg("path", { d: "M0 0.5L8 4L0 7.5z" }),
    ),
  );
  return svg("defs", {}, ...heads);
}

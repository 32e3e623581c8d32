/** The page: the stream fills the store, the address says what of it is shown, and the parts show it. */
import { Bar } from "./bar";
import type { Card } from "./card";
import { Detail } from "./detail";
import { byId } from "./dom";
import { type View, matches, readView, writeView } from "./filters";
import { type State, listen } from "./live";
import { WorldMap } from "./map";
import { Pairs } from "./pairs";
import { Store } from "./store";
import { Table } from "./table";
import { Timeline } from "./timeline";
import { headline, many } from "./words";

const KEPT = 2_000;
/** Milliseconds between two drawings at least. */
const PACE = 150;
/** Milliseconds a press is waited for: a list that opens may swallow its end. */
const PRESS = 800;
/** Milliseconds between two things said to those who listen. */
const SAY = 8_000;

const STATES: Record<State, string> = {
  waiting: "connecting",
  live: "live",
  lost: "not connected",
  "no-kafka": "Kafka does not answer",
};

const store = new Store(KEPT);
let view = readView(location.search);
let isPaused = false;
let isWaiting = true;
let pressed = -Infinity;
let fresh: Card[] = [];
let unsaid: Card[] = [];
let drawing: ReturnType<typeof setTimeout> | undefined;

const bar = new Bar(go, () => view);
const map = new WorldMap({
  country: (country) => go({ country, other: "" }),
  pair: (country, other) => go({ country, other }),
});
const timeline = new Timeline();
const pairs = new Pairs((country, other) => go({ country, other }));
const table = new Table((card) => go({ event: card.id }));
const detail = new Detail(() => go({ event: "" }));
const pause = byId<HTMLButtonElement>("pause");
const time = byId<HTMLSelectElement>("time");

/** Another view, in the address too, so that it can be shared and the browser's back button leads out of it. */
function go(change: Partial<View>): void {
  view = { ...view, ...change };
  const query = writeView(view);
  if (query !== location.search) history.pushState(null, "", query || location.pathname);
  draw();
}

function draw(): void {
  clearTimeout(drawing);
  drawing = undefined;
  const cards = store.of(view);
  const news = fresh.filter((card) => matches(view, card));
  fresh = [];
  bar.show(view, store.all(), store.names);
  bar.count(view, store.of({ ...view, quads: new Set() }));
  map.show(cards);
  timeline.show(cards, view.time);
  pairs.show(cards, store.names);
  table.show(cards, new Set(news.map((card) => card.id)));
  for (const card of news) map.pulse(card);
  time.value = view.time;
  tell(cards.length);
  const open = store.find(view.event);
  if (open || !view.event) detail.show(open);
}

function tell(shown: number): void {
  const isAll = shown === store.count;
  byId("count").textContent = isAll ? many(shown, "event") : `${shown.toLocaleString("en")} of ${many(store.count, "event")}`;
  const nothing = byId("nothing");
  nothing.hidden = shown > 0;
  nothing.textContent = isWaiting
    ? "Waiting for the first events …"
    : store.count
      ? `None of the ${many(store.count, "event")} fits these filters.`
      : "No events yet. Feed an article: eventwire feed FILE";
  byId("gone").hidden = isWaiting || !view.event || store.find(view.event) !== undefined;
}

function soon(): void {
  if (isPaused) {
    pause.textContent = fresh.length ? `Go on (${fresh.length} new)` : "Go on";
  } else if (!drawing) {
    drawing = setTimeout(drawUnlessPressed, PACE);
  }
}

/** What is drawn anew between a button's press and its release would not be clicked. */
function drawUnlessPressed(): void {
  drawing = undefined;
  if (performance.now() - pressed < PRESS) soon();
  else draw();
}

/** Tell those who listen to the page of what came, in one sentence and not too often. */
function say(): void {
  const news = unsaid.filter((card) => matches(view, card));
  unsaid = [];
  const last = news.at(-1);
  if (last) byId("said").textContent = `${many(news.length, "new event")}. ${headline(last)}`;
}

listen({
  began(anew, kept) {
    store.resize(kept);
    if (anew) store.clear();
    isWaiting = false;
    soon();
  },
  event(card, isNew) {
    if (!store.add(card)) return;
    if (isNew) {
      fresh.push(card);
      if (!isPaused) unsaid.push(card);
    }
    soon();
  },
  withdrawn(id) {
    store.remove(id);
    soon();
  },
  state(state) {
    byId("state").dataset["state"] = state;
    byId("state-said").textContent = STATES[state];
  },
});

addEventListener("pointerdown", () => (pressed = performance.now()));
addEventListener("pointerup", () => (pressed = -Infinity));

pause.addEventListener("click", () => {
  isPaused = !isPaused;
  pause.setAttribute("aria-pressed", String(isPaused));
  pause.textContent = isPaused ? "Go on" : "Pause";
  if (!isPaused) draw();
});
time.addEventListener("change", () => go({ time: time.value as View["time"] }));
byId("gone-close").addEventListener("click", () => go({ event: "" }));
addEventListener("popstate", () => {
  view = readView(location.search);
  draw();
});
setInterval(say, SAY);
draw();

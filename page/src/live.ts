/** The server's stream of events, taken up again when it breaks. */
import type { Card } from "./card";

/** Connecting; live; the server is not there; it is, and Kafka is not. */
export type State = "waiting" | "live" | "lost" | "no-kafka";

export interface Listener {
  /** The events that were there already are coming, so many at most; with `anew` the ones before no longer count. */
  began(anew: boolean, kept: number): void;
  event(card: Card, isNew: boolean): void;
  withdrawn(id: string): void;
  state(state: State): void;
}

interface Hello {
  run: string;
  newest: number;
  kept: number;
  resumed: boolean;
  kafka: boolean;
}

/** Longer than the server is ever silent, in milliseconds. */
const SILENCE = 30_000;
const RETRY = 2_000;
/** How long a page nobody looks at stays connected: a browser has only six connections to a server, for all its pages. */
const REST = 60_000;

export function listen(listener: Listener): void {
  let run = "";
  let newest = 0;
  let last = "";
  let silence: ReturnType<typeof setTimeout> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let source: EventSource | undefined;

  const heard = () => {
    clearTimeout(silence);
    silence = setTimeout(() => again(), SILENCE);
  };
  const close = () => {
    clearTimeout(silence);
    source?.close();
    source = undefined;
  };
  const again = () => {
    close();
    listener.state("lost");
    setTimeout(open, RETRY);
  };
  const open = () => {
    if (source || document.hidden) return;
    listener.state("waiting");
    const stream = new EventSource(last ? `events?after=${encodeURIComponent(last)}` : "events");
    source = stream;
    heard();
    const on = (kind: string, take: (told: MessageEvent<string>) => void) =>
      stream.addEventListener(kind, (told) => {
        heard();
        last = (told as MessageEvent<string>).lastEventId || last;
        take(told as MessageEvent<string>);
      });
    const state = ({ kafka }: { kafka: boolean }) => listener.state(kafka ? "live" : "no-kafka");
    on("hello", ({ data }) => {
      const hello = JSON.parse(data) as Hello;
      if (!hello.resumed) newest = hello.newest; // what comes up to there is history
      listener.began(!hello.resumed && run !== "", hello.kept);
      run = hello.run;
      state(hello);
    });
    on("event", ({ data, lastEventId }) => {
      listener.event(JSON.parse(data) as Card, Number(lastEventId.split("-")[1]) > newest);
      listener.state("live");
    });
    on("withdrawn", ({ data }) => listener.withdrawn(JSON.parse(data) as string));
    on("beat", ({ data }) => state(JSON.parse(data) as Hello));
    stream.addEventListener("error", () => {
      // A browser tries again by itself, unless the server refused or is not there.
      if (stream.readyState === EventSource.CLOSED) again();
      else listener.state("lost");
    });
  };
  document.addEventListener("visibilitychange", () => {
    clearTimeout(rest);
    if (document.hidden) rest = setTimeout(close, REST);
    else open();
  });
  open();
}

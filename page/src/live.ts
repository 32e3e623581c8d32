/** The server's stream of events, taken up again when it breaks. */
import type { Card } from "./card";

export interface Listener {
  /** The events that were there already are coming; with `anew` the ones before no longer count. */
  began(anew: boolean): void;
  event(card: Card, isNew: boolean): void;
  withdrawn(id: string): void;
  state(state: "waiting" | "live" | "lost"): void;
}

/** Longer than the server is ever silent, in milliseconds. */
const SILENCE = 30_000;
const RETRY = 2_000;

export function listen(listener: Listener): void {
  let run = "";
  let newest = 0;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let source: EventSource;

  const heard = () => {
    clearTimeout(silence);
    silence = setTimeout(() => again(), SILENCE);
  };
  const again = () => {
    source.close();
    listener.state("lost");
    setTimeout(open, RETRY);
  };
  const open = () => {
    listener.state("waiting");
    source = new EventSource("events");
    heard();
    const on = (kind: string, take: (told: MessageEvent<string>) => void) =>
      source.addEventListener(kind, (told) => {
        heard();
        take(told as MessageEvent<string>);
      });
    on("hello", ({ data }) => {
      const hello = JSON.parse(data) as { run: string; newest: number; resumed: boolean };
      if (!hello.resumed) newest = hello.newest; // what comes up to there is history
      listener.began(!hello.resumed && run !== "");
      run = hello.run;
      listener.state("live");
    });
    on("event", ({ data, lastEventId }) => {
      listener.event(JSON.parse(data) as Card, Number(lastEventId.split("-")[1]) > newest);
    });
    on("withdrawn", ({ data }) => listener.withdrawn(JSON.parse(data) as string));
    on("beat", () => {});
    source.addEventListener("error", () => {
      // A browser tries again by itself, unless the server refused or is not there.
      if (source.readyState === EventSource.CLOSED) {
        clearTimeout(silence);
        again();
      } else {
        listener.state("lost");
      }
    });
  };
  open();
}

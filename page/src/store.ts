/** The events the browser has, the newest so many. */
import type { Card } from "./card";
import { type View, matches } from "./filters";

export class Store {
  private readonly cards = new Map<string, Card>();
  /** The names of organisations, by code, as far as events told them. */
  readonly names = new Map<string, string>();

  constructor(private size: number) {}

  get count(): number {
    return this.cards.size;
  }

  /** Whether the event is new. */
  add(card: Card): boolean {
    if (this.cards.has(card.id)) return false;
    this.cards.set(card.id, card);
    for (const side of [card.source, card.target]) {
      if (side?.code && !side.country && side.name) this.names.set(side.code, side.name);
    }
    const [oldest] = this.cards.keys();
    if (this.cards.size > this.size && oldest) this.cards.delete(oldest);
    return true;
  }

  /** Keep so many from now on. */
  resize(size: number): void {
    this.size = size;
  }

  remove(id: string): void {
    this.cards.delete(id);
  }

  clear(): void {
    this.cards.clear();
  }

  find(id: string): Card | undefined {
    return this.cards.get(id);
  }

  all(): Card[] {
    return [...this.cards.values()];
  }

  /** The events of a view, newest first. */
  of(view: View): Card[] {
    return this.all().filter((card) => matches(view, card)).reverse();
  }
}

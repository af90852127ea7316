/**
 * One life of the background's worker, counted and ended by its calls. Every asynchronous API of
 * the browser that the worker calls enters here, takes effect, and leaves; a plan says at which
 * call the worker is killed, and on which side of the effect. After that nothing of this life has
 * an effect any more, and no answer reaches it.
 */

export interface Plan {
  /** Which call since the life was armed, from 0. */
  at: number;
  /** `before`: it never took effect. `after`: it did, and its answer did not arrive. */
  side: 'before' | 'after';
}

export type Listener = (...args: never[]) => unknown;

/** Thrown where a dead worker calls what answers at once. */
class Dead extends Error {}

/** The promise that a dead worker waits for: it never settles. */
const never = new Promise<never>(() => {});

export class Life {
  /** The calls since it was armed, in order. */
  calls: string[] = [];
  isDead = false;
  /** How many calls have no answer yet. */
  inFlight = 0;
  /** Rises with each call and each answer. */
  steps = 0;
  readonly listeners = new Map<string, Set<Listener>>();
  private plan: Plan | null = null;
  private readonly endings = new Set<() => void>();
  private readonly queues = new Map<string, Promise<unknown>>();

  /** From now on calls are counted, and the plan holds. */
  arm(plan: Plan | null): void {
    this.calls = [];
    this.plan = plan;
  }

  /** Calls back when it is killed; the function that is given back takes that back. */
  onDeath(ended: () => void): () => void {
    this.endings.add(ended);
    return () => void this.endings.delete(ended);
  }

  kill(): void {
    if (this.isDead) return;
    this.isDead = true;
    this.listeners.clear();
    for (const ended of this.endings) ended();
  }

  /** A call begins. Throws where the worker is dead, or dies of it. */
  enter(name: string): number {
    if (this.isDead) throw new Dead();
    const place = this.calls.push(name) - 1;
    this.steps += 1;
    if (this.plan?.at === place && this.plan.side === 'before') {
      this.kill();
      throw new Dead();
    }
    this.inFlight += 1;
    return place;
  }

  /** The call took effect. */
  took(place: number): void {
    if (this.plan?.at === place && this.plan.side === 'after') this.kill();
  }

  /** Its answer is here. */
  leave(): void {
    this.inFlight -= 1;
    this.steps += 1;
  }

  /** A call that takes effect at once and is answered in a later turn. */
  async call<T>(name: string, effect: () => T): Promise<T> {
    let place: number;
    try {
      place = this.enter(name);
    } catch {
      return never;
    }
    try {
      const value = effect();
      this.took(place);
      await Promise.resolve();
      return this.isDead ? never : value;
    } finally {
      this.leave();
    }
  }

  listen(event: string, listener: Listener): void {
    this.listeners.set(event, (this.listeners.get(event) ?? new Set()).add(listener));
  }

  /** In a later turn, as the browser does, and only if the worker still lives then. */
  hear(event: string, ...args: unknown[]): void {
    queueMicrotask(() => {
      for (const listener of this.listeners.get(event) ?? []) listener(...(args as never[]));
    });
  }

  /** The locks that it holds go with it. */
  readonly locks = {
    request: <T>(name: string, ...rest: unknown[]): Promise<T> => {
      if (this.isDead) return never;
      const work = rest.at(-1) as (lock: object) => Promise<T>;
      const done = (this.queues.get(name) ?? Promise.resolve()).then(() =>
        this.isDead ? never : work({}),
      );
      this.queues.set(
        name,
        done.catch(() => {}),
      );
      return done;
    },
  };
}

/** One value under one key of the browser's storage, with one way to read, change and watch it. */
import { browser } from './browser';
import type { Parsed } from './parse-versioned';
import { isSame } from './same-value';
import { watchKey } from './watch-key';

interface StoreOptions<Value> {
  area: 'local' | 'session';
  key: string;
  /** The border. Never throws. */
  parse(stored: unknown): Parsed<Value>;
}

export interface Store<Value> {
  /** Rejects when the storage refuses, and when what is stored cannot be read. */
  read(): Promise<Value>;
  /**
   * For those who show it. Never rejects: a storage that refuses reads as unreadable, and the first
   * value serves.
   */
  load(): Promise<Parsed<Value>>;
  /**
   * Reads, changes and writes it as one step, and gives back what is stored then. Where nothing
   * changed, nothing is written. Rejects as `read` does, so that a failed read never becomes a
   * write, and when `change` throws.
   */
  change<Next extends Value>(change: (value: Value) => Next | Promise<Next>): Promise<Next>;
  /**
   * Writes the first value over whatever is stored, readable or not. Only for when the person said
   * so. Rejects when the storage refuses.
   */
  replace(): Promise<void>;
  /** Calls back with each new value, and the one before it, until the signal aborts. */
  watch(signal: AbortSignal, changed: (parsed: Parsed<Value>, before: Parsed<Value>) => void): void;
}

/** Whoever changes the value under this key holds it, in whichever place of the extension. */
export const lockOf = (key: string): string => `breather-${key}`;

/**
 * How many parsed values are remembered. A change brings the value before and the value after, and
 * all who watch the store parse both; the value before is mostly the last value after.
 */
const LATELY = 3;

export function defineStore<Value>(options: StoreOptions<Value>): Store<Value> {
  const { area, key } = options;
  const lock = lockOf(key);
  const parse = rememberingLately(options.parse);
  /** What it is where nothing is stored. */
  const first = options.parse(undefined).value;
  const storage = () => browser.storage[area];

  const parseStored = async () => parse((await storage().get(key))[key]);

  const read = async () => {
    const parsed = await parseStored();
    if (!parsed.ok) throw new Error(`${key} is ${parsed.reason}`);
    return parsed.value;
  };

  return {
    read,
    load: () =>
      parseStored().catch((): Parsed<Value> => ({ ok: false, reason: 'unreadable', value: first })),
    change: (change) =>
      navigator.locks.request(lock, async () => {
        const before = await read();
        const next = await change(before);
        if (!isSame(before, next)) await storage().set({ [key]: next });
        return next;
      }),
    replace: () => navigator.locks.request(lock, () => storage().set({ [key]: first })),
    watch: (signal, changed) =>
      watchKey(area, key, signal, (stored, before) => changed(parse(stored), parse(before))),
  };
}

/**
 * The storage gives everyone a copy of their own, so the values are told apart by what they hold.
 */
function rememberingLately<Read>(parse: (stored: unknown) => Read): (stored: unknown) => Read {
  let lately: { text: string | undefined; parsed: Read }[] = [];
  return (stored) => {
    const text = JSON.stringify(stored);
    const known = lately.find((one) => one.text === text);
    if (known) return known.parsed;
    const parsed = parse(stored);
    lately = [{ text, parsed }, ...lately].slice(0, LATELY);
    return parsed;
  };
}

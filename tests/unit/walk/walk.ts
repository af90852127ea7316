/**
 * One request or event of the background, run whole, and again with the worker killed at each of
 * its awaits.
 */
import { vi } from 'vitest';
import { askBackground } from '@/utils/extension/ask-background';
import { sendToBackground } from '@/utils/extension/background-line';
import type { FrameRequest } from '@/utils/extension/frame-to-background';
import { type Chats, parseChats } from '@/utils/settings/chats';
import { emptySession, parseSession, type Session } from '@/utils/settings/session';
import { defaultSettings, parseSettings, type Settings } from '@/utils/settings/settings';
import type { Plan } from '../../support/worker/life';
import { type Kept, NOW, PATTERN, World } from '../../support/worker/world';

export interface Row {
  name: string;
  /** What stands before. No worker lives then. */
  given?(world: World): void | Promise<void>;
  /**
   * What the asker does, as it is shipped, or what the browser says. Resolves to what the asker
   * got. Where there is none, the start of the worker itself is walked.
   */
  act?(world: World): unknown;
  /** It is answered out of memory. */
  callsNothing?: true;
  /** What has to stand after the run that nothing disturbed. */
  whole(after: Outcome): void;
  /**
   * Of what a kill may leave different, and why that is no loss: both outcomes go through it before
   * they are compared.
   */
  alike?(after: Outcome): Record<string, unknown>;
}

export interface Outcome extends Omit<Kept, 'stored' | 'inTabs'> {
  settings: Settings;
  session: Session;
  chats: Chats;
  stored: Record<string, unknown>;
  sync: Record<string, unknown>;
  /** Without doubles: to bring a script twice, or to tell a frame twice, changes nothing. */
  inTabs: string[];
  /** The records of each store of the database. */
  records: Record<string, unknown[]>;
  /** What the asker got. */
  reply: unknown;
}

export interface Ran {
  /** The calls of the request, in order. */
  calls: string[];
  after: Outcome;
  logged: unknown[];
}

/** A site is on, as it is after an install; nothing else is. */
export const settings: Settings = { ...defaultSettings, sites: [{ pattern: PATTERN, on: true }] };
export const session: Session = { ...emptySession, salt: 'salt', revision: 1 };

export async function run(row: Row, plan: Plan | null): Promise<Ran> {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: NOW });
  const world = new World();
  world.store('local', { settings });
  world.store('session', { session });
  world.kept.scripts = [{ id: 'guard', matches: [PATTERN] }];
  world.kept.menu = ['breather', 'message', 'hour', 'morning', 'chat'].map((id) => ({
    id,
    title: id === 'breather' ? 'menu.title' : `menu.${id}`,
  }));
  await row.given?.(world);
  const first = await world.start(row.act ? null : plan);
  await world.settle();
  let reply: unknown;
  if (row.act) {
    world.kept.inTabs = [];
    first.arm(plan);
    reply = await row.act(world);
    await world.settle();
  }
  await world.living();
  await world.settle();
  // What was gathered for some seconds goes.
  await vi.advanceTimersByTimeAsync(5_000);
  await world.settle();
  const { calls } = first;
  // A later worker changes nothing more. One that was killed has had its successor.
  if (plan) await world.living();
  else await world.start();
  await world.settle();
  await vi.advanceTimersByTimeAsync(10_000);
  await world.settle();
  const after = await look(world, reply);
  vi.useRealTimers();
  return { calls, after, logged: world.logged };
}

/** As a frame asks. */
export function ask(request: FrameRequest): Promise<unknown> {
  return new Promise((resolve) => {
    askBackground(request, (result) => resolve(result.ok ? result.value : 'failed'));
  });
}

/** As a frame asks that does not ask again by itself. */
export function askOnce(request: FrameRequest): Promise<unknown> {
  return new Promise((resolve) => {
    sendToBackground(request, (result) => resolve(result?.ok ? result.value : result));
  });
}

/** As the guard asks: what got no answer at a key is asked again at the next one. */
export async function askAtKeys(request: FrameRequest): Promise<unknown> {
  const reply = await askOnce(request);
  return reply === undefined ? askOnce(request) : reply;
}

async function look(world: World, reply: unknown): Promise<Outcome> {
  world.worker?.kill();
  world.worker = null;
  const { stored, inTabs, ...kept } = world.kept;
  const { settings: storedSettings, chats, ...local } = stored.local;
  const { session: storedSession, ...others } = stored.session;
  return {
    ...kept,
    settings: parseSettings(storedSettings).value,
    session: { ...parseSession(storedSession).value, revision: 0 },
    chats: parseChats(chats).value,
    stored: { ...local, ...others },
    sync: stored.sync,
    inTabs: [...new Set(inTabs)].sort(),
    records: await readRecords(),
    reply,
  };
}

/** Everything that lies in the database; nothing where there is none. */
async function readRecords(): Promise<Record<string, unknown[]>> {
  const [found] = await indexedDB.databases();
  if (!found?.name) return {};
  const database = await answerOf(indexedDB.open(found.name));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const all = names.map(
    async (name) => [name, await answerOf(transaction.objectStore(name).getAll())] as const,
  );
  const records = Object.fromEntries(await Promise.all(all));
  database.close();
  return records;
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

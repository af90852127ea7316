/**
 * What the background told of this frame and keeps for it. What heats its drafts changes here
 * first, and is asked to be kept until it is.
 */
import type { FrameOptions, FrameState } from '@/utils/engine/bridge';
import { adopt, findLater, findRest, type Heat, noHeat } from '@/utils/engine/heat';
import { askBackground } from '@/utils/extension/ask-background';
import type { Result } from '@/utils/extension/result';
import { SECOND_MS } from '@/utils/time/durations';

export interface KeptHeat {
  options: FrameOptions | null;
  /** Whether a rule for a chat can be kept here. */
  keepsChats: boolean;
  heat: Heat;
  /** Of the keys. */
  salt: string;
  /** The keys under which marks or rests stand. */
  keptKeys(): string[];
  /** Whether a mark, a rest or what waits for later stands under this key. */
  isKept(key: string): boolean;
  /** Takes over what the background tells. False where it says nothing new. */
  takeOver(now: FrameState): boolean;
  /**
   * Takes the next heat, and keeps the mark and the rest of this key beyond this page. Calls back
   * with whether that is kept.
   */
  change(heat: Heat, key: string, kept?: (isKept: boolean) => void): void;
  /** Keeps the mark and the rest of this key as they are now. */
  keep(key: string, told?: (isKept: boolean) => void): void;
  /** Asks anew for what the background has not kept yet. */
  keepPending(): void;
  /**
   * A message waits in the chat of this key until then; null: none does any more. `from` is the key
   * it had, where it came along. Calls back with whether that is kept.
   */
  keepLater(
    key: string,
    untilAt: number | null,
    told: (isKept: boolean) => void,
    from?: string,
  ): void;
  /**
   * Whether every message of the chat of this key is held from here on. Calls back with whether
   * that is kept.
   */
  holdChat(key: string, isOn: boolean, told: (isKept: boolean) => void): void;
}

/** A storage that refuses is not asked at each key. */
const KEEP_AGAIN_MS = SECOND_MS;

/** Calls `refresh` when what heats the boxes may have changed, and `told` with each newer state. */
export function createKeptHeat(
  signal: AbortSignal,
  refresh: () => void,
  told: () => void,
): KeptHeat {
  /** The changes that the background has not kept yet, by key. */
  const pending = new Map<string, Heat>();
  let keptAt = 0;
  /** The newest of the states that the background told or kept. */
  let revision = 0;

  /** What the background gives back is all that stands of it. */
  function takeBack<Name extends 'later' | 'chats'>(name: Name, told: (isKept: boolean) => void) {
    return (kept: Result<Heat[Name]>) => {
      if (kept.ok) here.heat = { ...here.heat, [name]: kept.value };
      told(kept.ok);
      refresh();
    };
  }

  const here: KeptHeat = {
    options: null,
    keepsChats: false,
    heat: noHeat,
    salt: '',

    keptKeys() {
      const { marks, rests } = here.heat;
      const now = Date.now();
      return [...marks, ...rests].filter(({ untilAt }) => untilAt > now).map(({ key }) => key);
    },
    isKept: (key) => here.keptKeys().includes(key) || findLater(here.heat, key) !== null,
    takeOver(now) {
      // Told before our last change was kept, and come after: a newer one is on its way.
      if (now.salt === here.salt && now.revision < revision) return false;
      const { salt, options, keepsChats } = now;
      revision = now.revision;
      Object.assign(here, { salt, options, keepsChats, heat: adopt(here.heat, now, pending) });
      told();
      return true;
    },
    change(heat, key, kept) {
      here.heat = heat;
      here.keep(key, kept);
      refresh();
    },
    /**
     * What was not kept stays pending, so that no news of the background takes it away, and is
     * asked for again when the person goes on in a box. So does all of a frame that has an origin
     * neither by its address nor by the page around it, such as a sandboxed one without an address:
     * nobody is told of marks under none.
     */
    keep(key, told) {
      const { heat, salt } = here;
      // Another copy keeps what is marked here now.
      if (signal.aborted) return;
      keptAt = performance.now();
      pending.set(key, heat);
      const mark = heat.marks.find((one) => one.key === key) ?? null;
      const rest = findRest(heat, key, Date.now());
      askBackground({ kind: 'keepMark', key, salt, mark, rest }, (kept) => {
        const isTold = location.origin !== 'null' || self.origin !== 'null';
        if (kept.ok && isTold && pending.get(key) === heat) pending.delete(key);
        if (kept.ok) revision = Math.max(revision, kept.value);
        told?.(kept.ok);
      });
    },
    keepPending() {
      if (pending.size === 0 || performance.now() - keptAt < KEEP_AGAIN_MS) return;
      for (const key of pending.keys()) here.keep(key);
    },
    keepLater: (key, untilAt, told, from) =>
      askBackground(
        { kind: 'keepLater', key, salt: here.salt, untilAt, from },
        takeBack('later', told),
      ),
    holdChat: (key, isOn, told) =>
      askBackground({ kind: 'keepChat', key, salt: here.salt, isOn }, takeBack('chats', told)),
  };
  return here;
}

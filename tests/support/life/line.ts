/**
 * The background of a life, and the line to it: it answers at once, late, not at all, or it dies.
 */

import type { Mark, Rest } from '@/utils/engine/heat';
import type { FrameStart, FrameState } from '@/utils/engine/told-frame';
import type { FrameFact } from '@/utils/extension/background-to-frame';
import type { FrameRequest } from '@/utils/extension/frame-to-background';
import type { Site } from '@/utils/sites/site';
import { plainOptions, plainState } from '../plain-frame';

/** `fails` keeps nothing and says so; `loses` keeps it, and its answer never comes. */
export type Mood = { kind: 'now' | 'fails' | 'loses' | 'throws' } | { kind: 'late'; ms: number };

const options = { ...plainOptions, markButton: false };

type Reply = (value: unknown) => void;

export class Line {
  mood: Mood = { kind: 'now' };
  /** What of the facts of health was told. */
  health: string[] = [];
  /** Until when a pause lasts by the last news that the frame heard. */
  toldPauseEndsAt: number | null = null;
  private pauseEndsAt: number | null = null;
  private revision = 1;
  private heardRevision = 0;
  private kept = new Map<string, { mark: Mark | null; rest: Rest | null }>();
  private listeners: ((fact: FrameFact) => void)[] = [];
  private runtime: { id: string | undefined; lastError?: unknown } & Record<string, unknown>;

  constructor(private site: Site | null) {
    this.runtime = {
      id: 'breather',
      lastError: undefined,
      sendMessage: (request: FrameRequest, reply: Reply) => this.hear(request, reply),
      onMessage: {
        addListener: (listener: (fact: FrameFact) => void) => this.listeners.push(listener),
        removeListener: (listener: (fact: FrameFact) => void) => {
          this.listeners = this.listeners.filter((one) => one !== listener);
        },
      },
    };
    Object.assign(globalThis, { chrome: { runtime: this.runtime } });
  }

  /** The extension was updated or removed. */
  die(): void {
    this.runtime.id = undefined;
    this.mood = { kind: 'throws' };
  }

  /** The frame is told that something changed, and asks. */
  tell(): void {
    for (const listener of this.listeners) listener({ kind: 'frameStateChanged' });
  }

  pause(endsAt: number | null): void {
    this.pauseEndsAt = endsAt;
    this.revision += 1;
    this.tell();
  }

  private hear(request: FrameRequest, reply: Reply): void {
    const { mood } = this;
    if (mood.kind === 'throws') throw new Error('Extension context invalidated.');
    const value = mood.kind === 'fails' ? undefined : this.answer(request);
    const arrive = () => this.arrive(mood, value, reply);
    if (mood.kind === 'late') setTimeout(arrive, mood.ms);
    else if (mood.kind !== 'loses') queueMicrotask(arrive);
  }

  private arrive(mood: Mood, value: unknown, reply: Reply): void {
    if (!this.runtime.id) return;
    if (typeof value === 'number') this.heardRevision = Math.max(this.heardRevision, value);
    if (isState(value) && value.revision >= this.heardRevision) {
      this.heardRevision = value.revision;
      this.toldPauseEndsAt = value.pauseEndsAt;
    }
    this.runtime.lastError = mood.kind === 'fails' ? new Error('No one is there.') : undefined;
    reply(mood.kind === 'fails' ? undefined : { ok: true, value });
    this.runtime.lastError = undefined;
  }

  private answer(request: FrameRequest): unknown {
    switch (request.kind) {
      case 'startFrame':
        return { ...this.state(), site: this.site } satisfies FrameStart;
      case 'findSite':
        return this.site;
      case 'readState':
        return this.state();
      case 'startPrompt':
        return true;
      case 'keepMark':
        this.kept.set(request.key, { mark: request.mark, rest: request.rest });
        this.revision += 1;
        return this.revision;
      case 'noteHealth':
        this.health.push(...request.facts);
        return null;
      default:
        return null;
    }
  }

  private state(): FrameState {
    const kept = [...this.kept.values()];
    return {
      ...plainState,
      options,
      revision: this.revision,
      marks: kept.flatMap(({ mark }) => mark ?? []),
      rests: kept.flatMap(({ rest }) => rest ?? []),
      pauseEndsAt: this.pauseEndsAt,
    };
  }
}

function isState(value: unknown): value is FrameState {
  return typeof value === 'object' && value !== null && 'revision' in value;
}

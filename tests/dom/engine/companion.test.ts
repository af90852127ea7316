/** The rules of the person's own in one frame: which of them heats a draft, and how many went. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCompanion } from '@/entrypoints/companion/create-companion';
import { boxesWithDraft } from '@/entrypoints/engine/drafts';
import type { Companion } from '@/utils/engine/bridge';
import type { SiteRules } from '@/utils/engine/told-frame';
import { MINUTE_MS, SECOND_MS } from '@/utils/time/durations';
import { createEngineFrame, type EngineFrameHere } from '../../support/engine-frame';
import { layOut } from '../../support/laid-out';
import { plainOptions } from '../../support/plain-frame';

const NOW = new Date('2026-11-25T23:00:00').getTime();

let here: EngineFrameHere;
let companion: Companion;
let composer: HTMLTextAreaElement;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  document.body.innerHTML = '<textarea></textarea>';
  composer = document.querySelector('textarea') as HTMLTextAreaElement;
  here = createEngineFrame(null);
  companion = createCompanion(here.frame);
});

afterEach(() => {
  here.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function setRules(rules: Partial<SiteRules>): void {
  here.frame.options = { ...plainOptions, rules: { ...plainOptions.rules, ...rules } };
}

const found = (isHeldChat = false) => companion.findRule(composer, isHeldChat);
const awake = { restUntilAt: null };
const resting = { restUntilAt: NOW + MINUTE_MS };
const late = { from: '22:00', to: '06:00', days: [3], ...awake };

describe('of all that heat a draft, it names the one that says most of it', () => {
  const all: SiteRules = {
    site: awake,
    lateHours: late,
    words: { list: ['never'], ...awake },
    looks: { capitals: true, marks: true, longerThan: null, ...awake },
    manyMessages: { most: 3, ...awake },
    tells: false,
  };

  it.each([
    ['chat', {}],
    ['words', {}],
    ['looks', { words: null }],
    ['lateHours', { words: null, looks: null }],
    ['site', { words: null, looks: null, lateHours: null }],
    [null, { words: null, looks: null, lateHours: null, site: null }],
  ] as const)('%s', (rule, without) => {
    setRules({ ...all, ...without });
    composer.value = 'you NEVER EVER LISTEN!!!';
    expect(found(rule === 'chat')).toBe(rule);
  });

  it('names none that rests', () => {
    composer.value = 'you NEVER EVER LISTEN!!!';
    setRules({
      site: resting,
      lateHours: { ...late, ...resting },
      words: { list: ['never'], ...resting },
      looks: { capitals: true, marks: true, longerThan: null, ...resting },
      manyMessages: { most: 0, ...resting },
    });
    expect(found()).toBeNull();
    vi.setSystemTime(NOW + MINUTE_MS);
    expect(found()).toBe('words');
  });
});

/** As if the person had done it. */
function trusted(event: Event): Event {
  return Object.defineProperty(event, 'isTrusted', { value: true });
}

describe('many in a row', () => {
  function go(times: number): void {
    for (let left = times; left > 0; left -= 1) {
      companion.went();
      vi.advanceTimersByTime(SECOND_MS);
    }
  }

  it('heats what comes after so many in a minute, until that is over', () => {
    setRules({ manyMessages: { most: 4, ...awake } });
    go(3);
    expect(found()).toBeNull();
    go(1);
    expect(found()).toBe('manyMessages');
    vi.advanceTimersByTime(MINUTE_MS - 4 * SECOND_MS);
    expect(found()).toBeNull();
  });

  it('counts a message once that was seen to go by two ways', () => {
    setRules({ manyMessages: { most: 2, ...awake } });
    here.guard.composer = composer;
    composer.value = 'pressed again';
    composer.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
    composer.value = '';
    vi.advanceTimersByTime(50);
    companion.went();
    expect(found()).toBeNull();
    go(1);
    expect(found()).toBe('manyMessages');
  });

  it('lets a draft go of which the person took the sign away', () => {
    setRules({ manyMessages: { most: 3, ...awake } });
    go(3);
    composer.value = 'one more';
    companion.excuse(composer);
    expect(found()).toBeNull();
    composer.value = '';
    expect(found()).toBe('manyMessages');
  });
});

describe('words that came by no key, such as spoken ones', () => {
  beforeEach(() => setRules({ words: { list: ['never'], ...awake } }));

  it('are looked at as they go', () => {
    composer.value = 'hello';
    expect(found()).toBeNull();
    composer.value = 'you never listen';
    expect(found()).toBe('words');
  });

  it('have their sign within a second, which is drawn once for all of them', () => {
    const before = here.drawn.times;
    for (const word of ['you', ' never', ' listen']) {
      composer.value += word;
      here.frame.wrote(composer);
    }
    vi.advanceTimersByTime(SECOND_MS);
    expect(here.drawn.times).toBe(before + 1);
  });
});

it('heats also a draft that the page drew into a box that the person was never in', () => {
  setRules({ site: awake });
  here.frame.companion = companion;
  document.body.insertAdjacentHTML('beforeend', '<p contenteditable>Hello there</p>');
  layOut();
  const drawn = document.querySelector('p') as HTMLElement;
  expect(boxesWithDraft(here.guard, here.frame)).toEqual([drawn]);
  setRules({ site: resting });
  here.guard.known.clear();
  expect(boxesWithDraft(here.guard, here.frame)).toEqual([]);
});

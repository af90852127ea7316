import {
  measureHeap,
  measureKeys,
  measureKeysByRules,
  measureLoad,
  measureRulesAdd,
} from './page-cost.mjs';
import { measureEnterToPaint } from './paint-delay.mjs';
import { measurePopup, measurePopupReady } from './popup-paint.mjs';

const TWO_FRAMES_MS = (2 * 1000) / 60;

/** How many times slower a small phone or an old laptop is than the machine of a developer. */
const SLOWED = 4;

const hasExtension = ({ name, isPeer }) => name !== 'none' && !isPeer;
const isOwn = ({ name }) => name === 'breather';

/**
 * The rows, in the groups by which `--only` names them. `fits` says in which browsers there is such
 * a thing.
 */
export const measurements = [
  {
    group: 'load',
    what: 'script at page load, ms',
    rounds: 30,
    once: measureLoad,
    aim: { over: 1, isBelowPeers: true },
  },
  // Before the keys, which leave a mark: where one stands in a site, the engine comes by itself.
  {
    group: 'heap',
    what: 'heap of an idle page, kB',
    rounds: 5,
    once: (variant, url) => measureHeap(variant, url, false),
    aim: { over: 40, isBelowPeers: true },
  },
  {
    group: 'heap',
    what: 'heap after the composer had the focus, kB',
    rounds: 5,
    once: (variant, url) => measureHeap(variant, url, true),
    aim: { over: 100, isBelowPeers: true },
  },
  {
    group: 'keys',
    what: 'script per key, unmarked, µs',
    rounds: 7,
    once: (variant, url) => measureKeys(variant, url, 'cold'),
    aim: { over: 10, isBelowPeers: true },
  },
  {
    group: 'keys',
    what: 'script per key, marked, µs',
    rounds: 7,
    once: (variant, url) => measureKeys(variant, url, 'marked'),
    fits: ({ isPeer }) => !isPeer,
  },
  {
    group: 'keys',
    what: 'script per key, all rules on, µs',
    rounds: 7,
    once: measureKeysByRules,
    fits: ({ isPeer }) => !isPeer,
  },
  {
    group: 'keys',
    what: 'what all rules add to a key, µs',
    rounds: 15,
    once: measureRulesAdd,
    aim: { is: 20 },
    fits: isOwn,
  },
  {
    group: 'enter',
    what: 'Enter to painted, ms',
    rounds: 6,
    once: (variant, url) => measureEnterToPaint(variant, url, 1),
    aim: { is: TWO_FRAMES_MS },
    withP95: true,
  },
  {
    group: 'enter',
    what: `Enter to painted, ${SLOWED} times slower, ms`,
    rounds: 4,
    once: (variant, url) => measureEnterToPaint(variant, url, SLOWED),
    aim: { is: 150 },
    withP95: true,
  },
  {
    group: 'popup',
    what: 'popup to first paint, ms',
    rounds: 15,
    once: measurePopup,
    aim: { times: 1.5 },
    fits: hasExtension,
  },
  {
    group: 'popup',
    what: `popup to ready, ${SLOWED} times slower, ms`,
    rounds: 9,
    once: (variant, url) => measurePopupReady(variant, url, SLOWED),
    aim: { is: 400 },
    fits: isOwn,
  },
];

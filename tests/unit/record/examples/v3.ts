/**
 * What version 3 added: the counts of what was done, by day and, after a year, by month. Frozen:
 * once it is released, this file is never changed.
 */
export const countsV3 = [
  { id: '2025-10', edited: 3, notSent: 1, sent: 8, urgent: 0, exercises: 12, pauses: 2 },
  {
    id: '2026-11-22',
    edited: 1,
    notSent: 0,
    sent: 2,
    urgent: 1,
    exercises: 1,
    pauses: 1,
    checkIns: 1,
    wins: 2,
    promises: 0,
    reframes: 1,
    lighter: 1,
    same: 0,
    harder: 0,
  },
];

/** A part that came later: what became of each message, beside figures of presses from before. */
export const messagesV3 = [
  {
    id: '2026-11-29',
    edited: 2,
    notSent: 0,
    sent: 1,
    urgent: 0,
    changed: 3,
    asItWas: 2,
    atOnce: 1,
    later: 1,
    letGo: 4,
  },
];

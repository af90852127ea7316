import { expect, test } from 'vitest';
import { noMessageParts } from '@/utils/practice/own-message';
import {
  type Repairing,
  type RepairMove,
  repairStep,
  startRepair,
} from '@/utils/practice/repair-steps';

const chat = { id: 'chat', mayTakeBack: true };
const never = { id: 'never', mayTakeBack: false };
const no: RepairMove = { kind: 'answer', yes: false };
const yes: RepairMove = { kind: 'answer', yes: true };
const next: RepairMove = { kind: 'next' };
const back: RepairMove = { kind: 'back' };
const otherSite: RepairMove = { kind: 'otherSite' };
const choose = (site: typeof chat): RepairMove => ({ kind: 'choose', site });

const walk = (state: Repairing, ...moves: RepairMove[]) => moves.reduce(repairStep, state);

test('a step at a time, with a site that is chosen', () => {
  const moves = [no, next, choose(chat), next, next];
  const stepAfter = (count: number) => walk(startRepair(null), ...moves.slice(0, count)).step;
  const steps = [...moves.keys(), moves.length].map(stepAfter);
  expect(steps).toEqual(['safe', 'breath', 'site', 'takeBack', 'own', 'done']);
});

test('a site that is known is not asked for, and can be another one', () => {
  const known = walk(startRepair(chat), no, next);
  expect(known.step).toBe('takeBack');
  expect(walk(known, otherSite).step).toBe('site');
  const other = walk(known, otherSite, choose(never));
  expect(other).toMatchObject({ step: 'own', site: never });
  // The way back does not lead through what was said of the wrong one.
  expect(walk(other, otherSite).step).toBe('site');
  expect(walk(other, otherSite, back).step).toBe('breath');
  expect(walk(startRepair(null), no, next, choose(chat), otherSite, back).step).toBe('breath');
});

test('what cannot be taken back goes straight to the words', () => {
  expect(walk(startRepair(never), no, next).step).toBe('own');
  expect(walk(startRepair(null), no, next, choose(never)).step).toBe('own');
});

test('back leads through the steps that were there, and keeps what was written', () => {
  const own = walk(startRepair(never), no, next, { kind: 'write', change: { did: 'I yelled' } });
  const again = walk(own, back, next);
  expect(again).toMatchObject({ step: 'own', words: { did: 'I yelled' } });
  expect(walk(own, back).step).toBe('breath');
  expect(walk(own, back, back).step).toBe('safe');
  expect(walk(own, back, back, back).step).toBe('safe');
});

test('someone unsafe ends it, and forgets what was written', () => {
  const own = walk(startRepair(never), no, next, { kind: 'write', change: { did: 'I yelled' } });
  const unsafe = walk(own, back, back, yes);
  expect(unsafe).toMatchObject({ step: 'unsafe', words: noMessageParts });
  expect(walk(unsafe, next, choose(chat), otherSite, no).step).toBe('unsafe');
  expect(walk(unsafe, back).step).toBe('safe');
});

test('nothing is written in any other step', () => {
  const state = walk(startRepair(null), no);
  expect(walk(state, { kind: 'write', change: { did: 'x' } })).toBe(state);
});

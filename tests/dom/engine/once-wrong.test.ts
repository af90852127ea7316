/** Lives of a chat that once went wrong, as the model of the engine or the soak met them. */
import { expect, it } from 'vitest';
import { type Circumstances, Life } from '../../support/life/life';
import { live, type Step } from '../../support/life/steps';

interface OnceWrong {
  around?: Partial<Circumstances>;
  steps: Step[];
  arrived: string[];
}

const lives: Record<string, OnceWrong> = {
  'what was pressed before a hold is not said to have sent what the hold let go': {
    steps: [
      ['type', 'main'],
      ['mark', 'main', 'message'],
      ['pressOther', 'main'],
      ['act', 'main', 'enter'],
      ['choose', 'send'],
      ['pass', 6_000],
      // Nor is it held from here on.
      ['type', 'main'],
      ['mark', 'main', 'message'],
      ['pressOther', 'main'],
    ],
    arrived: ['annamain1x '],
  },
  'a message whose mark was taken back is not said to be missed': {
    around: { sendsBy: 'script' },
    steps: [
      ['type', 'main'],
      ['mark', 'main', 'message'],
      ['pressOther', 'main'],
      ['mark', 'main', 'message'],
      ['act', 'main', 'submit'],
      ['pass', 6_000],
    ],
    arrived: ['annamain1x '],
  },
  'a draft that went with its chat and came back was not sent by what was pressed before': {
    steps: [
      ['mark', 'main', 'message'],
      ['type', 'main'],
      ['pressOther', 'main'],
      ['switchChat', 0],
      ['switchChat', 40],
      ['pass', 3_000],
      ['act', 'main', 'enter'],
      ['choose', 'keep-editing'],
    ],
    arrived: [],
  },
  'what an editor takes out for the person did not go with the chat before': {
    around: { editsItself: true },
    steps: [
      ['mark', 'main', 'message'],
      ['type', 'main'],
      ['pass', 200],
      ['readdress'],
      ['clear', 'main'],
      ['pass', 500],
      ['type', 'main'],
      ['act', 'main', 'enter'],
    ],
    arrived: [],
  },
  'a mark for an hour outlives a message that goes just after its address changed': {
    steps: [
      ['setAnswer', { kind: 'late', ms: 30, shows: 'nothing' }],
      ['type', 'main'],
      ['mark', 'main', 'hour'],
      ['readdress'],
      ['act', 'main', 'enter'],
      ['choose', 'send'],
      // The box is empty by now, and nobody has looked.
      ['pass', 31],
      ['tell'],
      ['pass', 100],
      ['type', 'main'],
      ['act', 'main', 'enter'],
    ],
    arrived: ['annamain1x '],
  },
  'a mark goes along with a draft that an editor wrote by itself': {
    around: { editsItself: true },
    steps: [
      ['mark', 'main', 'message'],
      ['type', 'main'],
      ['readdress'],
      ['act', 'main', 'enter'],
      ['choose', 'keep-editing'],
      ...Array.from({ length: 4 }, () => ['type', 'main'] as const),
      ['pass', 4_000],
      ['readdress'],
      ['act', 'main', 'enter'],
    ],
    arrived: [],
  },
  'what an editor took out by itself was not sent': {
    around: { editsItself: true },
    steps: [
      ['type', 'main'],
      ['mark', 'main', 'message'],
      ['pressOther', 'main'],
      ['clear', 'main'],
      ['pass', 6_000],
    ],
    arrived: [],
  },
};

it.each(Object.entries(lives))('%s', async (_what, { around, steps, arrived }) => {
  const circumstances: Circumstances = {
    ...{ sendsBy: 'keys', isDrawnAnew: false, editsItself: false, known: 'nothing' },
    ...around,
  };
  const life = new Life(circumstances);
  try {
    await life.begin();
    for (const step of steps) {
      await live(life, step, circumstances);
      await life.check();
    }
    expect(life.arrived).toEqual(arrived);
    await life.expectAWayToSend();
  } finally {
    life.end();
  }
});

/**
 * What Breather promises about a send, on pages of others: each check of a page and a way of
 * sending gives `ok` or says what happened instead, and the next check runs all the same.
 */
import type { Tab } from '../support/extension-browser';
import { MARK, readPrompt } from '../support/prompt-view';
import type { OthersPage, Way } from './page';
import { soon, Visit } from './visit';

export const checks = [
  'started',
  'unmarked',
  'marking',
  'held',
  'kept',
  'sent',
  'urgent',
  'by keyboard',
  'untouched',
  'by a rule',
] as const;
export type Check = (typeof checks)[number];
export type Results = Record<Check, string>;

/** What a page of which all is right gives. */
export function rightOf(page: OthersPage): Results {
  const results = checks.map((check) => [check, isAbout(check, page) ? 'ok' : NOT_HERE]);
  return Object.fromEntries(results) as Results;
}

function isAbout(check: Check, page: OthersPage): boolean {
  if (check === 'started') return page.startsLate === true;
  return check !== 'marking' || page.layer !== undefined;
}

/** It stands on the list of own words for the last check alone. */
const OWN_WORD = 'whatever';

const PRESS_AGAIN = 'Press send again';

/**
 * In place of what happened, where a check that did not hold the message leaves the next ones
 * nothing to look at.
 */
const NOT_PLAYED = 'not played, as nothing was held';

/** The same, where a check is not about this page. */
const NOT_HERE = 'not played, as this page has nothing of it';

export function isPlayed(result: string): boolean {
  return result !== NOT_PLAYED && result !== NOT_HERE;
}

/**
 * Each check begins in the page that the one before left, or in a new one where that one went
 * wrong. `setWords` makes the list of the person's own words.
 */
export async function playPage(
  tab: Tab,
  page: OthersPage,
  way: Way,
  setWords: (words: string[]) => Promise<void>,
): Promise<Results> {
  const results: Partial<Results> = {};
  let visit: Visit | null = null;
  for (const check of checks) {
    if (!isAbout(check, page)) {
      results[check] = NOT_HERE;
      continue;
    }
    if (results.held && results.held !== 'ok') {
      results[check] = NOT_PLAYED;
      continue;
    }
    try {
      if (check === 'by a rule') {
        await setWords([OWN_WORD]);
        visit = null;
      }
      if (!visit) {
        visit = new Visit(tab, page);
        if (check === 'started') await visit.openAlone();
        else await visit.open();
      }
      await play[check](visit, way);
      if (!(await visit.hasLayer())) throw new Error('the layer of the page closed');
      results[check] = 'ok';
    } catch (error) {
      const isLayerGone = visit !== null && !(await visit.hasLayer().catch(() => true));
      results[check] = isLayerGone ? `the layer closed: ${causeOf(error)}` : causeOf(error);
      visit = null;
    }
  }
  await setWords([]);
  return results as Results;
}

const play: Record<Check, (visit: Visit, way: Way) => Promise<void>> = {
  /**
   * Nothing of ours is there before the person writes, and what is written before the framework
   * starts stays.
   */
  async started(visit, way) {
    if (await readPrompt(visit.tab))
      throw new Error('a node of ours was there before anyone wrote');
    await visit.focusBox();
    await visit.write('early');
    await soon('our button', () => visit.findOurs(MARK));
    const troubles = await visit.waitForStart();
    const draft = await visit.draft();
    if (troubles.length > 0) throw new Error(`the framework says ${troubles.join('; ')}`);
    if (draft !== 'early') throw new Error(`the draft became ${JSON.stringify(draft)}`);
    await visit.focusBox();
    await visit.send(way);
    await visit.expectDelivered(['early']);
    await expectEmpty(visit);
  },

  /** Nobody marked anything: it goes at once, once. */
  async unmarked(visit, way) {
    const sent = await visit.delivered();
    await visit.focusBox();
    await visit.write('plain');
    await visit.send(way);
    await visit.expectDelivered([...sent, 'plain']);
    await expectEmpty(visit);
    await expectNoDialog(visit);
  },

  /** Marked and unmarked by the mouse: the layer stays, with the draft in it. */
  async marking(visit, way) {
    const sent = await visit.delivered();
    await visit.focusBox();
    await visit.write('mine');
    for (const isMarked of [true, false]) {
      await visit.mark(isMarked);
      if (!(await visit.hasLayer())) throw new Error('a press on Mark closed it');
      const draft = await visit.draft();
      if (draft !== 'mine') throw new Error(`the draft became ${JSON.stringify(draft)}`);
    }
    await visit.focusBox();
    await visit.send(way);
    await visit.expectDelivered([...sent, 'mine']);
    await expectEmpty(visit);
  },

  async held(visit, way) {
    const sent = await visit.delivered();
    await visit.focusBox();
    await visit.write('heated');
    await visit.mark();
    await visit.send(way);
    await expectHeld(visit, 'heated', sent);
  },

  /**
   * Back in the box the person writes on without a press into it, and the next act is held again.
   */
  async kept(visit, way) {
    const sent = await visit.delivered();
    await bringToDialog(visit, way);
    const draft = await visit.draft();
    await visit.clickOurs('Keep editing');
    await soon('the dialog to close', async () => !(await visit.ours()).dialog);
    if ((await visit.draft()) !== draft) throw new Error(`the draft became ${await visit.draft()}`);
    await visit.write('!');
    // A page that draws its whole body anew takes the button away for a moment.
    await soon('the mark to be shown', () => visit.isMarked());
    await visit.send(way);
    await expectHeld(visit, `${draft}!`, sent);
  },

  async sent(visit, way) {
    const sent = await visit.delivered();
    await bringToDialog(visit, way);
    const draft = await visit.draft();
    await visit.clickOurs('Send now');
    await expectSent(visit, way, [...sent, draft]);
  },

  async urgent(visit, way) {
    const sent = await visit.delivered();
    await bringToDialog(visit, way);
    const draft = await visit.draft();
    await visit.clickOurs('It’s urgent');
    await expectSent(visit, way, [...sent, draft]);
  },

  async 'by keyboard'(visit, way) {
    const sent = await visit.delivered();
    await visit.focusBox();
    await visit.write('typed');
    await visit.expectUnmarked();
    await visit.pressOurs(MARK, 'Space');
    await soon('the mark by keyboard', () => visit.isMarked());
    await visit.focusBox();
    await visit.send(way);
    await expectHeld(visit, 'typed', sent);
    if (visit.page.takesEscape) await visit.tabToOurs('Keep editing', 'Enter');
    else await visit.tab.press('Escape');
    await soon('a key to close the dialog', async () => !(await visit.ours()).dialog);
    await visit.send(way);
    await expectHeld(visit, 'typed', sent);
    await visit.tabToOurs('Send now', 'Space');
    await expectSent(visit, way, [...sent, 'typed']);
  },

  /**
   * The page is the same before the mark and after *Keep editing*, each time with the caret and the
   * pointer away from it, and meanwhile nothing of it was switched off. Of ours there is one host
   * in a document.
   */
  async untouched(visit, way) {
    await visit.focusBox();
    await visit.write('same');
    // What the page changes by itself as the caret comes and goes is different already between
    // these two.
    const before = [await shapeAtRest(visit)];
    await visit.focusBox();
    before.push(await shapeAtRest(visit));
    await visit.focusBox();
    await visit.mark();
    // Sooner, the second press into the box would be a double one to an editor, and choose the
    // word.
    await rest();
    await visit.focusBox();
    await visit.send(way);
    await soon('the dialog', async () => (await visit.ours()).dialog);
    const switchedOff = before.map((lines) => lines.filter(isSwitchedOff));
    expectOneOf(switchedOff, (await shapeOf(visit)).filter(isSwitchedOff));
    await visit.clickOurs('Keep editing');
    await soon('the dialog to close', async () => !(await visit.ours()).dialog);
    await rest();
    expectOneOf(before, await shapeAtRest(visit));
  },

  /** Nobody marked anything, and one of the person's own words is in it. */
  async 'by a rule'(visit, way) {
    const sent = await visit.delivered();
    await visit.focusBox();
    await visit.write(OWN_WORD);
    await soon('the sign on the button', () => visit.isMarked());
    await visit.send(way);
    await expectHeld(visit, OWN_WORD, sent);
    await visit.clickOurs('Send now');
    await expectSent(visit, way, [...sent, OWN_WORD]);
  },
};

/**
 * Toolbars and menus that a page shows beside the caret or the pointer have come or gone within
 * this.
 */
const REST_MS = 400;

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, REST_MS));
}

async function shapeAtRest(visit: Visit): Promise<string[]> {
  await visit.leaveBox();
  await rest();
  return shapeOf(visit);
}

async function shapeOf(visit: Visit): Promise<string[]> {
  const { lines, hosts } = await visit.shape();
  if (hosts > 1) throw new Error(`${hosts} hosts of ours in a document`);
  return lines;
}

function isSwitchedOff(line: string): boolean {
  return / (inert|hidden|disabled|aria-modal)="/.test(line);
}

/** Each line stood in one of the shapes before, and what stood in all of them still does. */
function expectOneOf(before: string[][], after: string[]): void {
  const [first = [], ...others] = before;
  const always = first.filter((line) => others.every((shape) => shape.includes(line)));
  const gone = always.filter((line) => !after.includes(line)).map((line) => `- ${line}`);
  const come = after.filter((line) => !before.flat().includes(line)).map((line) => `+ ${line}`);
  const changes = [...gone, ...come].slice(0, 6);
  if (changes.length > 0) throw new Error(`the page changed: ${changes.join('; ')}`);
}

async function bringToDialog(visit: Visit, way: Way): Promise<void> {
  if ((await visit.ours()).dialog) return;
  const sent = await visit.delivered();
  await visit.focusBox();
  await visit.write('heated');
  await visit.mark();
  await visit.send(way);
  await expectHeld(visit, 'heated', sent);
}

async function expectHeld(visit: Visit, draft: string, sent: string[]): Promise<void> {
  let isOpen = true;
  try {
    await soon('', async () => (await visit.ours()).dialog);
  } catch {
    isOpen = false;
  }
  const delivered = (await visit.delivered()).slice(sent.length);
  const how = isOpen ? 'the dialog opened' : 'no dialog';
  if (!isOpen || delivered.length > 0) {
    throw new Error(`${how}, delivered ${JSON.stringify(delivered)}`);
  }
  const now = await visit.draft();
  if (now !== draft) throw new Error(`held, but the draft is ${JSON.stringify(now)}`);
}

/**
 * The message went once, the box is empty, the mark is over, and the next message goes as every
 * other.
 */
async function expectSent(visit: Visit, way: Way, messages: string[]): Promise<void> {
  try {
    await visit.expectDelivered(messages);
  } catch (error) {
    const isAsked = (await visit.ours()).text.includes(PRESS_AGAIN);
    throw isAsked ? new Error(`asked to press again: ${causeOf(error)}`) : error;
  }
  await expectEmpty(visit);
  await expectNoDialog(visit);
  await soon('the mark to end', async () => !(await visit.isMarked()));
  await visit.focusBox();
  await visit.write('next');
  await visit.send(way);
  await visit.expectDelivered([...messages, 'next']).catch(async (error) => {
    throw (await visit.ours()).dialog ? new Error('the next message was held too') : error;
  });
  await expectEmpty(visit);
}

async function expectEmpty(visit: Visit): Promise<void> {
  await soon('the box to be empty', async () => (await visit.draft()).trim() === '');
}

async function expectNoDialog(visit: Visit): Promise<void> {
  const { dialog } = await visit.ours();
  if (dialog) throw new Error(`the dialog ${dialog} is open`);
}

function causeOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n', 1)[0] ?? '')
    .replace(/^Waited \d+ ms in vain: /, 'in vain: ')
    .slice(0, 600);
}

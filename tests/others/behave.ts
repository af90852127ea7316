/**
 * What Breather promises about a send, on pages of others: each check of a page and a way of sending gives `ok` or says
 * what happened instead, and the next check runs all the same.
 */
import type { Tab } from '../support/extension-browser';
import { MARK } from '../support/prompt-view';
import type { OthersPage, Way } from './page';
import { soon, Visit } from './visit';

export const checks = ['unmarked', 'held', 'kept', 'sent', 'by keyboard', 'untouched'] as const;
export type Check = (typeof checks)[number];
export type Results = Record<Check, string>;

const PRESS_AGAIN = 'Press send again';

/** In place of what happened, where a check that did not hold the message leaves the next ones nothing to look at. */
export const NOT_PLAYED = 'not played, as nothing was held';

/** Each check begins in the page that the one before left, or in a new one where that one went wrong. */
export async function playPage(tab: Tab, page: OthersPage, way: Way): Promise<Results> {
  const results: Partial<Results> = {};
  let visit: Visit | null = null;
  for (const check of checks) {
    if (results.held && results.held !== 'ok') {
      results[check] = NOT_PLAYED;
      continue;
    }
    try {
      if (!visit) {
        visit = new Visit(tab, page);
        await visit.open();
      }
      await play[check](visit, way);
      results[check] = 'ok';
    } catch (error) {
      results[check] = causeOf(error);
      visit = null;
    }
  }
  return results as Results;
}

const play: Record<Check, (visit: Visit, way: Way) => Promise<void>> = {
  /** Nobody marked anything: it goes at once, once. */
  async unmarked(visit, way) {
    await visit.write('plain');
    await visit.send(way);
    await visit.expectDelivered(['plain']);
    await expectEmpty(visit);
    await expectNoDialog(visit);
  },

  async held(visit, way) {
    const sent = await visit.delivered();
    await visit.focusBox();
    await visit.write('heated');
    await visit.mark();
    await visit.send(way);
    await expectHeld(visit, 'heated', sent);
  },

  /** Back in the box the person writes on without a press into it, and the next act is held again. */
  async kept(visit, way) {
    const sent = await visit.delivered();
    await bringToDialog(visit, way);
    const draft = await visit.draft();
    await visit.clickOurs('Keep editing');
    await soon('the dialog to close', async () => !(await visit.ours()).dialog);
    if ((await visit.draft()) !== draft) throw new Error(`the draft became ${await visit.draft()}`);
    await visit.write('!');
    if (!(await visit.isMarked())) throw new Error('the mark went');
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
    await visit.tab.press('Escape');
    await soon('Escape to close the dialog', async () => !(await visit.ours()).dialog);
    await visit.send(way);
    await expectHeld(visit, 'typed', sent);
    await visit.tabToOurs('Send now', 'Space');
    await expectSent(visit, way, [...sent, 'typed']);
  },

  /**
   * The page is the same before the mark and after *Keep editing*, each time with the caret and the pointer away from it,
   * and meanwhile nothing of it was switched off. Of ours there is one host in a document.
   */
  async untouched(visit, way) {
    await visit.focusBox();
    await visit.write('same');
    // What the page changes by itself as the caret comes and goes is different already between these two.
    const before = [await shapeAtRest(visit)];
    await visit.focusBox();
    before.push(await shapeAtRest(visit));
    await visit.focusBox();
    await visit.mark();
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
};

/** Toolbars and menus that a page shows beside the caret or the pointer have come or gone within this. */
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

/** The message went once, the box is empty, the mark is over, and the next message goes as every other. */
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
  await visit.expectDelivered([...messages, 'next']);
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

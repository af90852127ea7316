/** Plays lives in a browser of their own, one after another, each in a chat of its own. */
import fc from 'fast-check';
import { editors, type Fixture, hostPattern, requireFixture } from '../fixtures/catalogue';
import { newChatName, type Place } from '../support/chat-page';
import { type ExtensionBrowser, startBrowser, type Tab } from '../support/extension-browser';
import { fixtureRoutes } from '../support/fixture-routes';
import { setWait, turnOnSites } from '../support/settings-page';
import { changeStored } from '../support/stored-parts';
import type { Act, HeatedBy, Life } from './acts';
import { Fault } from './faults';
import { life } from './lives';
import { Player } from './player';

/** Each word of a life, as `Player` writes them. */
const EVERY_WORD = 'w*';

/** Half of the lives are in the page itself. */
const places: Place[] = ['page', 'page', 'page', 'page', 'frame', 'shadow', 'dialog', 'popover'];

export interface PlayedLife {
  /** The chat, and where in the page it stood. */
  name: string;
  /** What went wrong, or null. */
  fault: Fault | null;
  player: Player;
}

export interface LifeSetting {
  fixture: Fixture;
  place: Place;
  acts: Act[];
  heatedBy: HeatedBy;
}

export class LivesBrowser {
  private heatedBy: HeatedBy = 'mark';

  private constructor(
    readonly browser: ExtensionBrowser,
    private tab: Tab,
  ) {}

  static async start(): Promise<LivesBrowser> {
    const browser = await startBrowser({ lessMotion: true });
    await browser.serve(fixtureRoutes(editors));
    await turnOnSites(browser, editors.map(hostPattern));
    await setWait(browser, 0);
    return new LivesBrowser(browser, await browser.openTab());
  }

  async play({ fixture, place, acts, heatedBy }: LifeSetting): Promise<PlayedLife> {
    const { browser, tab } = this;
    const name = `${fixture.name} in a ${place}${heatedBy === 'rule' ? ', by a rule' : ''}`;
    await this.heatBy(heatedBy);
    const player = new Player({ browser, tab, fixture, place, chatName: newChatName(), heatedBy });
    try {
      await player.play(acts);
    } catch (error) {
      const fault = error instanceof Fault ? error : new Fault('could not act', String(error));
      return { fault, player, name };
    }
    return { fault: null, player, name };
  }

  private async heatBy(heatedBy: HeatedBy): Promise<void> {
    if (this.heatedBy === heatedBy) return;
    this.heatedBy = heatedBy;
    const words = { on: heatedBy === 'rule', list: [EVERY_WORD] };
    await changeStored(this.browser, { area: 'local', key: 'settings', field: 'rules' }, { words });
  }

  async takeNewTab(): Promise<void> {
    const last = this.tab;
    this.tab = await this.browser.openTab();
    await last.close();
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** The same seed is always the same life. */
export function lifeOf(seed: number): LifeSetting {
  const [one] = fc.sample(life, { seed, numRuns: 1 });
  if (!one) throw new Error('There is no life.');
  return settingOf(one);
}

/** `{ "chat": "slate", "place": "shadow", "acts": [...] }`, and `"heatedBy": "rule"` */
export function parseLife(text: string): LifeSetting {
  const { chat, place, acts, heatedBy = 'mark' } = JSON.parse(text);
  return { fixture: requireFixture(chat), place, acts, heatedBy };
}

function settingOf({ chat, place, ...life }: Life): LifeSetting {
  const fixture = editors[chat % editors.length] as Fixture;
  const found = places[place % places.length] as Place;
  return { fixture, place: found === 'shadow' && !fixture.inShadow ? 'frame' : found, ...life };
}

import type { ElementStructure, PageStructure } from '@/utils/extension/background-to-frame';
import type { SiteHealth } from '@/utils/settings/health';

export interface Report {
  version: string;
  /** Name and number, such as `Chromium 156`. */
  browser: string;
  host: string;
  /** Null where nothing was noted yet. */
  health: Omit<SiteHealth, 'pattern'> | null;
  isTaught: boolean;
  /** One for each frame that could be read; empty where the page is not open. */
  frames: readonly PageStructure[];
}

/**
 * A text for the issue tracker. In English whatever the language, for those who read it there;
 * never sent by us.
 */
export function reportText({ version, browser, host, health, isTaught, frames }: Report): string {
  const day = (of: string | null | undefined) => of ?? 'never';
  return [
    `Breather ${version}, ${browser}`,
    `Site: ${host}${isTaught ? ', taught by hand' : ''}`,
    `Writing box last seen: ${day(health?.composer)}`,
    `Send button last seen: ${day(health?.send)}`,
    `Last held: ${day(health?.held)}`,
    `Last let go because something was unknown: ${day(health?.letGo)}`,
    `Last left without being held: ${day(health?.missed)}`,
    ...frames.flatMap(({ boxes, buttons }, place) => [
      '',
      `Frame ${place + 1}`,
      ...listed('Writing boxes', boxes),
      ...listed('Buttons near the lowest one', buttons),
    ]),
  ].join('\n');
}

function listed(title: string, elements: readonly ElementStructure[]): string[] {
  if (elements.length === 0) return [`${title}: none`];
  return [`${title}:`, ...elements.map((one) => `- ${lineOf(one)}`)];
}

function lineOf({ tag, attributes, selector, isInShadow }: ElementStructure): string {
  const names = attributes.length > 0 ? ` (${attributes.join(' ')})` : '';
  return `${selector ?? tag}${names}${isInShadow ? ', in a shadow root' : ''}`;
}

/** Name and number of the browser out of its own description of itself. */
export function nameOfBrowser(userAgent: string): string {
  const [, name, number] =
    /\b(Firefox|Edg|OPR)\/(\d+)/.exec(userAgent) ?? /(Chrome)\/(\d+)/.exec(userAgent) ?? [];
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', Chrome: 'Chromium' };
  return name ? `${names[name] ?? name} ${number}` : 'another browser';
}

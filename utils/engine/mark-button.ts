/**
 * The mark button beside a composer, with the choice of how long. Its size is the same marked and
 * unmarked, so that a page that probes where our node can be hit learns nothing.
 */

import type { MarkChoice, MarkScope } from '@/utils/engine/heat';
import type { Rule, SharedRule } from '@/utils/engine/told-frame';
import { i18n } from './i18n';
import { placeBeside } from './place-beside';
import type { Stage } from './stage';

export interface MarkView {
  scope: MarkScope | null;
  /** The rule of the person's own that heats this unmarked draft, or null. */
  rule: Rule | null;
  /** The rules that are on: there is room for their words, whether they mark or not. */
  rules: readonly SharedRule[];
  /** Those of them that rest until tomorrow. */
  resting: readonly SharedRule[];
  /** Whether its chat has a rule. */
  isHeldChat: boolean;
  /** Whether a message waits here for later, or has waited; null where none does. */
  later: 'later' | 'waited' | null;
  /** Whether a rule for a chat can be kept. */
  keepsChats: boolean;
  /** Whether Enter makes a new line in this box; null where it never does. */
  isNewline: boolean | null;
  /** Says that it does, or that it sends again. */
  toggleNewline(): void;
  /** Puts this rule to rest until tomorrow, or wakes it. */
  toggleRest(rule: SharedRule): void;
  /** `toggle` marks for this message, or takes back whatever marks it. */
  toggle(asked: MarkChoice | 'toggle'): void;
}

export interface MarkButton {
  /** Shows the button beside this composer, as its mark is now; null hides it. */
  show(composer: HTMLElement | null, view: MarkView | null): void;
  /** Whether it stands beside this composer and names this rule. */
  names(composer: HTMLElement, rule: Rule | null): boolean;
  /** A key was pressed that may have opened something where the button is. */
  keyed(key: string): void;
  remove(): void;
}

/** As long as the second press of a double press may take. */
const SETTLE_MS = 500;

const CHOICES: readonly MarkChoice[] = ['message', 'hour', 'morning', 'chat'];

/**
 * All that it may say takes its room, whichever rules there are: the page can measure how wide it
 * is.
 */
const NAMES = [
  'button',
  'pressed',
  'heldChat',
  'later',
  'waited',
  'site',
  'lateHours',
  'words',
  'looks',
  'manyMessages',
] as const;

/** `moved` is told when the composer may stand elsewhere in the window. */
export function createMarkButton(stage: Stage, moved: () => void): MarkButton {
  let isOpen = false;
  let shown: { composer: HTMLElement; view: MarkView } | null = null;

  const flame = draw('M12 3c1 4 5 5.5 5 10a5 5 0 0 1-10 0c0-2 1-3.3 2-4.3C9.5 11 11 11 12 3Z');
  const labels = make('span', 'labels');
  const toggle = button('toggle', i18n.t('mark.button'), () => {
    // A hand that shakes presses twice beside each other, which the browser takes for no double
    // press: the second one would take back what the first one did.
    if (toggle.matches('[aria-disabled=true]')) return;
    say(toggle, 'disabled', true);
    setTimeout(say, SETTLE_MS, toggle, 'disabled', false);
    shown?.view.toggle('toggle');
  });
  toggle.append(flame, labels);
  const howLong = button('how-long', i18n.t('mark.howLong'), () => open(!isOpen));
  howLong.append(draw('m7 14 5-5 5 5'));
  const pill = make('div', 'pill');
  pill.append(toggle, howLong);
  const scopes = make('div', 'scopes');
  scopes.setAttribute('role', 'group');
  say(scopes, 'label', i18n.t('mark.howLong'));
  const chips = CHOICES.map(
    (one) => [one, chip(i18n.t(`mark.${one}`), (view) => view.toggle(one))] as const,
  );
  scopes.append(...chips.map(([, chip]) => chip));
  const newline = chip(i18n.t('mark.newline'), (view) => view.toggleNewline());
  const menu = make('div', 'menu');
  const own = make('div', 'own');
  menu.append(scopes, newline, own);
  const mark = make('div', 'mark');
  mark.append(pill);
  open(false);
  let said: string | null = null;
  const place = placeBeside(mark, stage, moved);

  function button(name: string, label: string, act: () => void): HTMLButtonElement {
    const node = document.createElement('button');
    node.type = 'button';
    node.className = name;
    say(node, 'label', label);
    stage.onAct(node, act, () => place.isAtHome() && stage.isInSight());
    return node;
  }

  function chip(words: string, act: (view: MarkView) => void): HTMLButtonElement {
    const node = button('chip', words, () => {
      open(false);
      if (shown) act(shown.view);
    });
    node.dataset.w = words;
    return node;
  }

  function open(isWanted: boolean): void {
    isOpen = isWanted;
    // A person without a mouse stays where they opened it, and goes on to it from there.
    if (menu.contains(stage.shadow.activeElement)) howLong.focus();
    if (isOpen) mark.append(menu);
    else menu.remove();
    say(howLong, 'expanded', isOpen);
  }

  /**
   * Only what changed: a press whose first half was on a node that is gone by the second is no
   * click.
   */
  function label(view: MarkView): void {
    const { scope, rule, rules, resting, isHeldChat, later, keepsChats, isNewline } = view;
    const says = JSON.stringify(view);
    if (says === said) return;
    said = says;
    const byRule = rule === 'chat' ? 'heldChat' : (rule ?? 'button');
    const now = later ?? (scope ? 'pressed' : byRule);
    labels.replaceChildren(
      ...NAMES.map((name) => {
        const words = make('span', name === now ? '' : 'is-off');
        words.dataset.w = i18n.t(`mark.${name}`);
        return words;
      }),
    );
    own.replaceChildren(
      ...rules.map((name) => {
        const rest = chip(i18n.t(`prompt.notToday.${name}`), (now) => now.toggleRest(name));
        say(rest, 'pressed', resting.includes(name));
        return rest;
      }),
    );
    const isMarked = !!(later || scope || rule);
    mark.classList.toggle('is-marked', isMarked);
    say(toggle, 'pressed', isMarked);
    // What it says beside its name.
    say(toggle, 'description', isMarked ? i18n.t(`mark.${now}`) : '');
    for (const [choice, chip] of chips) {
      const isChosen = choice === 'chat' ? isHeldChat : choice === scope;
      say(chip, 'pressed', isChosen);
      chip.hidden = choice === 'chat' && !keepsChats;
    }
    say(newline, 'pressed', isNewline);
    newline.hidden = isNewline === null;
  }

  return {
    show(composer, view) {
      shown = composer && view ? { composer, view } : null;
      if (!shown || !stage.stand(composer)) {
        place.stop();
        stage.quietly(() => mark.remove());
        open(false);
        return;
      }
      label(shown.view);
      if (!mark.isConnected) stage.root.prepend(mark);
      place.follow(shown.composer);
    },
    keyed: place.keyed,
    names: (composer, rule) => shown?.composer === composer && shown.view.rule === rule,
    remove() {
      place.stop();
      mark.remove();
    },
  };
}

function say(node: HTMLElement, name: string, value: string | boolean | null): void {
  node.setAttribute(`aria-${name}`, String(value));
}

function make(tag: 'div' | 'span', name: string): HTMLElement {
  const node = document.createElement(tag);
  node.className = name;
  return node;
}

/** Made of markup: an element of a drawing would bring all that one is into our world, 33 kB. */
function draw(path: string): HTMLElement {
  const picture = make('span', 'picture');
  try {
    picture.innerHTML = `<svg viewBox="0 0 24 24"><path d="${path}"/></svg>`;
  } catch {
    // A page may let nobody make elements of markup: then the words have to do.
  }
  return picture;
}

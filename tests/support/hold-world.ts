/** The hold of one frame with everything around it made up, in a page of one box and a button. */
import type { Choice, Notice, Prompt } from '@/utils/engine/bridge';
import { createHold, type Hold, type Verdict } from '@/utils/engine/hold';
import type { Act } from '@/utils/engine/repeat-act';

const NO_MODIFIERS = { ctrlKey: false, shiftKey: false, altKey: false, metaKey: false };
const ENTER = { key: 'Enter', code: 'Enter', location: 0, ...NO_MODIFIERS };

export interface HoldWorld {
  box: HTMLTextAreaElement;
  button: HTMLButtonElement;
  hold: Hold;
  /** The key of the chat that the box is in. */
  boxKey: string;
  /** The button that is known to send, or null. */
  known: HTMLElement | null;
  /** Whether the page takes nothing that is repeated. */
  takesNothing: boolean;
  /** Whether a dialog can be shown. */
  isShown: boolean;
  isOpen: boolean;
  /** Presses a button of the dialog that was opened last; null before there was one. */
  choose: ((choice: Choice) => void) | null;
  chosen: Choice['kind'][];
  /** What was told of as gone: the choice and the key. */
  went: string[];
  delivered: string[];
  letGo: number;
  notices: (Notice['kind'] | null)[];
  /** The words that the notices offer for the clipboard. */
  offered: string[];
  /** What the page was made to hear. */
  heard: string[];
  enter(): Act;
  pressed(): Act;
  /** Begins to hold the act of a marked message; without one, it is Enter. */
  begin(act?: Act): boolean;
  /** What happens to an act of the person on a heated message. */
  judge(key?: string): Verdict;
  /** From here on the page sends at Enter, as most do. */
  sendAtEnter(): void;
}

/** The act of a plain Enter in this field. */
export function enterIn(target: HTMLElement): Act {
  return { kind: 'key', target, key: ENTER };
}

export function createHoldWorld(): HoldWorld {
  document.body.innerHTML =
    '<main><form><textarea></textarea><button type="button">Send</button></form></main>';
  const box = document.querySelector('textarea') as HTMLTextAreaElement;
  const button = document.querySelector('button') as HTMLButtonElement;
  box.value = 'See you at eight';
  const world: HoldWorld = {
    ...{ box, button, boxKey: 'a', known: null, takesNothing: false },
    ...{ isShown: true, isOpen: false, choose: null, chosen: [], went: [], delivered: [] },
    ...{ letGo: 0, notices: [], offered: [], heard: [] },
    hold: createHold({
      now: Date.now,
      prompt: () => createPrompt(world),
      keyOf: () => world.boxKey,
      present: (composer) =>
        composer.isConnected ? composer : document.querySelector<HTMLElement>('textarea.next'),
      held: () => {},
      isOwn: () => false,
      tellChange: () => world.heard.push('change'),
      findButton: () => world.known,
      takesNothing: () => world.takesNothing,
      delivered: (_composer, which) => world.delivered.push(which),
      letGo: () => {
        world.letGo += 1;
      },
      chosen: ({ kind }) => world.chosen.push(kind),
      goes: ({ kind }, send) => world.went.push(`${kind} ${send.key}`),
    }),
    enter: () => enterIn(box),
    pressed: () => ({ kind: 'press', target: button, control: button }),
    begin(act = world.enter()) {
      const send = { composer: box, key: world.boxKey, act, doubt: null, isChatDue: false };
      return world.hold.begin({ ...send, later: null, reason: 'mark' });
    },
    judge: (key = 'a') => world.hold.judge(key, true, false),
    sendAtEnter() {
      box.addEventListener('keydown', () => {
        box.value = '';
      });
    },
  };
  for (const [node, types] of [
    [box, ['keydown', 'keyup']],
    [button, ['pointerdown', 'click']],
  ] as const) {
    for (const type of types) node.addEventListener(type, () => world.heard.push(type));
  }
  return world;
}

function createPrompt(world: HoldWorld): Prompt {
  const nothing = () => {};
  return {
    hold(_send, answer) {
      if (!world.isShown) return false;
      world.isOpen = true;
      world.choose = (choice) => {
        world.isOpen = false;
        answer(choice);
      };
      return true;
    },
    isOpen: () => world.isOpen,
    allowsKey: () => true,
    notify(notice) {
      world.notices.push(notice?.kind ?? null);
      if (notice && 'draft' in notice) world.offered.push(notice.draft);
    },
    remind: () => false,
    ...{ composerMoved: nothing, applyOptions: nothing, restRule: nothing, remove: nothing },
  };
}

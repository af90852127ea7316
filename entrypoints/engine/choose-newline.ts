import type { EngineFrame } from './frame';
import { sayKept } from './say-kept';

/**
 * From here on Enter makes a new line in this box, or sends again. That is said once it is kept,
 * with a way back.
 */
export function chooseNewline(frame: EngineFrame, composer: HTMLElement, isOn: boolean): void {
  frame.chooseSendKey(composer, isOn ? 'mod-enter' : 'enter', (undo) => {
    const kind = isOn ? 'newline' : 'enter-sends';
    sayKept(frame, undo && { kind, undo });
  });
}

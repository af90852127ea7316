/**
 * What the engine knows of its frame: its boxes, what heats them, what use has shown, the line to
 * the background.
 */

import type { Companion, Frame, Guard, Prompt } from '@/utils/engine/bridge';
import { findSiteOf } from '@/utils/engine/find-box';
import type { Stage } from '@/utils/engine/stage';
import { findSelectorIn } from '@/utils/engine/teach/find-selector-in';
import { askBackground } from '@/utils/extension/ask-background';
import type { Site } from '@/utils/sites/site';
import { createKeptHeat, type KeptHeat } from './kept-heat';
import { createMarkedBoxes, type MarkedBoxes, type MarkedBoxesPorts } from './marked-boxes';
import { createReasons, type Reasons } from './reasons';
import { createUses, type Uses } from './uses';

/** What it has of its own, beside its parts. */
interface Own extends Omit<Frame, keyof (KeptHeat & MarkedBoxes & Reasons & Uses)> {
  prompt: Prompt | null;
  companion: Companion | null;
  /**
   * The box whose marked message left last without being held, and what was pressed then; null
   * where none was.
   */
  missed: { composer: HTMLElement; sendButton: string | null } | null;
  /** What took no press while the box beside it was empty. */
  woken: WeakSet<HTMLElement>;
  /** What is known of the site; which box of it counts is for `siteOf`. */
  siteHere(): Site | null;
  /** Brings the prompt where it has not come yet. */
  bringPrompt(): void;
}

/** The engine's own view of its frame, wider than what the prompt and the companion see. */
export interface EngineFrame extends KeptHeat, MarkedBoxes, Reasons, Uses, Own {}

export interface FramePorts
  extends Pick<Own, 'refresh' | 'refreshRule' | 'toggleMark' | 'bringPrompt'>,
    Pick<MarkedBoxesPorts, 'carried' | 'isHeld' | 'lookAtSends' | 'isDrawing'> {}

export function createFrame(guard: Guard, stage: Stage, ports: FramePorts): EngineFrame {
  const { signal, known } = guard;
  const { refresh } = ports;
  const siteHere = () => guard.start?.site ?? null;
  const siteOf = (composer: HTMLElement) => findSiteOf(composer, siteHere());
  const kept = createKeptHeat(signal, refresh, () => uses.toldAnew());
  const boxes = createMarkedBoxes(kept, { ...ports, known, siteHere, siteOf, rested });
  const reasons = createReasons(kept, boxes.keyOf, () => frame.companion);
  const uses = createUses(kept, siteOf, refresh);

  /** Also from words that came by no key, such as spoken ones: the sign of a rule follows them. */
  function rested(): void {
    if (reasons.rules().length > 0 || kept.heat.chats.length > 0) ports.refreshRule();
  }

  const own: Own = {
    ...ports,
    ...{ signal, stage, siteHere, siteOf },
    prompt: null,
    companion: null,
    missed: null,
    woken: new WeakSet(),
    here: () => guard.composer,
    remind(reminder) {
      // It is asked again until it is shown.
      if (!frame.prompt) frame.bringPrompt();
      return frame.prompt?.remind(reminder) ?? false;
    },
    isOwn: stage.isOwn,
    teach() {
      const { composer, sendButton = null } = frame.missed ?? {};
      askBackground({
        kind: 'startTeach',
        composer: composer ? findSelectorIn(composer) : null,
        sendButton,
      });
    },
  };
  // One object: what was told changes, and is read in every part.
  const frame: EngineFrame = Object.assign(kept, boxes, reasons, uses, own);
  return frame;
}

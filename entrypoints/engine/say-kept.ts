import type { Notice } from '@/utils/engine/bridge';
import type { EngineFrame } from './frame';

/** Says what was chosen, once it is kept; null: it could not be kept, and is not so. */
export function sayKept({ prompt }: Pick<EngineFrame, 'prompt'>, notice: Notice | null): void {
  prompt?.notify(notice ?? { kind: 'not-kept' });
}

/** The own texts of this device, as a pass of sync needs them. They lie in the journal. */
import type { OwnTexts } from '@/utils/settings/with-own';

export interface OwnTextsRead {
  /** Each deck in the order in which its items were made. */
  own: OwnTexts;
  /** Goes up with each change of the journal, and begins anew with an erased one. */
  generation: number;
}

/** Neither of them rejects. */
export interface OwnTextsHere {
  /**
   * `sealed`: the journal has a passphrase, so they stay on this device. `unreadable`: also where
   * one of them is broken.
   */
  read(): Promise<OwnTextsRead | 'sealed' | 'unreadable'>;
  /**
   * Writes what differs, on the disk before it answers. False, and nothing is written, when the
   * journal is no longer the one that was read, or cannot be written. `now` is epoch ms.
   */
  write(next: OwnTexts, read: OwnTextsRead, now: number): Promise<boolean>;
}

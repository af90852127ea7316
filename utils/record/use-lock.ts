/** The lock of the journal in a page. */
import { useEffect, useState } from 'preact/hooks';
import { emptyJournal } from './empty-journal';
import { stores } from './entries';
import type { JournalTrouble } from './journal-database';
import { dropKey, watchHeldKey } from './journal-key';
import { watchChanged } from './journal-news';
import { keepOpen } from './keep-open';
import {
  changePassphrase,
  type LockStatus,
  type PassphraseAnswer,
  readLock,
  removePassphrase,
  setLockAfter,
  setPassphrase,
  unlockJournal,
} from './passphrase';

export interface LockState {
  /** `none`: it has no passphrase. */
  status: 'loading' | LockStatus | JournalTrouble;
  /** Null until the browser closes. */
  lockAfterMs: number | null;
}

/** None of them rejects. Shares of the work go from 0 to 1. */
export interface LockCalls {
  unlock(passphrase: string): Promise<PassphraseAnswer>;
  lockNow(): Promise<PassphraseAnswer>;
  set(
    passphrase: string,
    lockAfterMs: number | null,
    progress: (share: number) => void,
  ): Promise<PassphraseAnswer>;
  change(
    before: string,
    passphrase: string,
    progress: (share: number) => void,
  ): Promise<PassphraseAnswer>;
  remove(before: string, progress: (share: number) => void): Promise<PassphraseAnswer>;
  lockAfter(lockAfterMs: number | null): Promise<PassphraseAnswer>;
  /** For a passphrase that nobody knows any more: takes out the journal and its lock. */
  erase(): Promise<PassphraseAnswer>;
}

/** Reads the lock and follows it: changes of other pages, and of the time, appear by themselves. */
export function useLock(): LockState & LockCalls {
  const [state, setState] = useState<LockState>({ status: 'loading', lockAfterMs: null });
  useEffect(() => {
    const page = new AbortController();
    const { signal } = page;
    const read = () =>
      void readLock(Date.now()).then((answer) => {
        if (signal.aborted) return;
        setState(
          answer.ok
            ? { status: answer.status, lockAfterMs: answer.lockAfterMs }
            : { status: answer.reason, lockAfterMs: null },
        );
      });
    // Whatever changes the lock tells of every store.
    watchChanged(stores[0], signal, read);
    watchHeldKey(signal, read);
    keepOpen(signal);
    read();
    return () => page.abort();
  }, []);
  return { ...state, ...calls };
}

const calls: LockCalls = {
  unlock: (passphrase) => unlockJournal(passphrase, Date.now()),
  lockNow: () => answered(dropKey()),
  set: setPassphrase,
  change: changePassphrase,
  remove: removePassphrase,
  lockAfter: (lockAfterMs) => setLockAfter(lockAfterMs, Date.now()),
  erase: () => answered(emptyJournal()),
};

function answered(work: Promise<void>): Promise<PassphraseAnswer> {
  return work.then(
    () => ({ ok: true }),
    () => ({ ok: false, reason: 'blocked' }),
  );
}

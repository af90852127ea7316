/** The lock of the journal in a page. */
import { useCallback, useEffect, useState } from 'preact/hooks';
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
  const read = useCallback(async () => {
    const answer = await readLock(Date.now());
    setState(
      answer.ok
        ? { status: answer.status, lockAfterMs: answer.lockAfterMs }
        : { status: answer.reason, lockAfterMs: null },
    );
  }, []);
  useEffect(() => {
    const page = new AbortController();
    const { signal } = page;
    const readAgain = () => void read();
    // Whatever changes the lock tells of every store.
    watchChanged(stores[0], signal, readAgain);
    watchHeldKey(signal, readAgain);
    keepOpen(signal);
    readAgain();
    return () => page.abort();
  }, [read]);
  return {
    ...state,
    ...calls,
    // The page says that the time is saved once it shows that time.
    lockAfter: async (lockAfterMs) => {
      const answer = await setLockAfter(lockAfterMs, Date.now());
      await read();
      return answer;
    },
  };
}

const calls: Omit<LockCalls, 'lockAfter'> = {
  unlock: (passphrase) => unlockJournal(passphrase, Date.now()),
  lockNow: () => answered(dropKey()),
  set: setPassphrase,
  change: changePassphrase,
  remove: removePassphrase,
  erase: () => answered(emptyJournal()),
};

function answered(work: Promise<void>): Promise<PassphraseAnswer> {
  return work.then(
    () => ({ ok: true }),
    () => ({ ok: false, reason: 'blocked' }),
  );
}

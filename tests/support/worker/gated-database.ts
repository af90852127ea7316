/**
 * A database whose calls count as those of a worker's life: to open it, and each transaction as
 * one, since a transaction is kept as a whole or not at all. A worker that is killed takes those
 * that are open with it.
 */
import { IDBDatabase, IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import type { Life } from './life';

let living: () => Life | null = () => null;

const makeTransaction = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function gated(...args) {
  const life = living();
  // The fake makes that one by itself, while it opens.
  const isOwn = (args[1] as string | undefined) === 'versionchange';
  if (!life || isOwn) return makeTransaction.apply(this, args);
  const place = life.enter('indexedDB.transaction');
  const transaction = makeTransaction.apply(this, args);
  follow(life, place, transaction, { took: 'complete', failed: 'abort' });
  const abort = () => {
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
  };
  const spare = life.onDeath(abort);
  transaction.addEventListener('complete', spare);
  return transaction;
};

/** A new, empty one. `worker` gives the life whose calls they are, or null for a page. */
export function makeDatabase(worker: () => Life | null): IDBFactory {
  living = worker;
  const factory = new IDBFactory();
  return new Proxy(factory, {
    get(target, name) {
      if (name === 'open') return (...args: Parameters<IDBFactory['open']>) => open(target, args);
      if (name === 'databases') return () => databases(target);
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function open(factory: IDBFactory, args: Parameters<IDBFactory['open']>): IDBOpenDBRequest {
  const life = living();
  if (!life) return factory.open(...args);
  const place = life.enter('indexedDB.open');
  const request = factory.open(...args);
  follow(life, place, request, { took: 'success', failed: 'error' });
  return request;
}

async function databases(factory: IDBFactory): Promise<IDBDatabaseInfo[]> {
  // What is there now is what the answer says.
  const found = factory.databases();
  await living()?.call('indexedDB.databases', () => undefined);
  return found;
}

function follow(
  life: Life,
  place: number,
  target: EventTarget,
  { took, failed }: { took: string; failed: string },
): void {
  target.addEventListener(took, () => {
    life.took(place);
    life.leave();
  });
  target.addEventListener(failed, () => life.leave());
}

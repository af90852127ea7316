/**
 * Writes so many entries into the journal of this browser, a quarter into each store, as old as
 * three years, and the counts as they are by then: a year of days, and the months before it.
 */
export async function fillJournal(context, origin, size) {
  const page = await context.newPage();
  // A place that reads the journal makes its database.
  await page.goto(`${origin}/options.html#journal`);
  await page.getByRole('heading', { name: 'Wins', exact: true }).waitFor();
  await page.waitForFunction(isThere);
  await page.evaluate(fill, size);
  await page.close();
}

async function isThere() {
  return (await indexedDB.databases()).some(({ name }) => name === 'breather-journal');
}

async function fill(size) {
  const settled = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.oncomplete = resolve;
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('breather-journal'));
  const names = ['promises', 'checkIns', 'wins', 'reframes'];
  const words = 'I said that I would call, and then it was late, and I did not. ';
  const stepMs = (3 * 365 * 24 * 3_600_000) / size;
  const now = Date.now();
  const entryOf = {
    promises: {
      what: words,
      toWhom: 'Sam',
      dueOn: '2026-11-26',
      remind: false,
      state: 'kept',
      moves: 1,
      closedAt: now,
    },
    checkIns: { questionId: null, question: words, note: words.repeat(3) },
    wins: { kind: 'wentWell', text: words, doneAt: null },
    reframes: {
      thought: words,
      patterns: ['mind-reading'],
      evidenceFor: words,
      evidenceAgainst: words,
      balanced: words,
      smallTest: '',
      before: 8,
      after: 4,
      isPinned: true,
    },
  };
  const transaction = database.transaction([...names, 'counts'], 'readwrite');
  const dayMs = 24 * 3_600_000;
  const isoOf = (daysAgo) => new Date(now - daysAgo * dayMs).toISOString();
  const ids = new Set();
  for (let day = 0; day < 3 * 365; day += 1) ids.add(isoOf(day).slice(0, day <= 365 ? 10 : 7));
  const kinds = ['wins', 'checkIns', 'exercises', 'pauses', 'edited', 'sent', 'lighter'];
  const counts = Object.fromEntries(kinds.map((kind) => [kind, Math.ceil(size / ids.size)]));
  for (const id of ids) transaction.objectStore('counts').put({ id, ...counts });
  for (let at = 0; at < size; at += 1) {
    const name = names[at % names.length];
    const base = { id: `entry-${at}`, createdAt: now - at * stepMs };
    transaction.objectStore(name).put({ ...base, ...entryOf[name] });
  }
  await settled(transaction);
  database.close();
}

/** For pages that a server drew: the framework takes them over a second after the person's first key. */
const LATE_MS = 1000;

/** What the framework complained of while it started; the tests read it. */
window.troubles = [];
window.hasStarted = false;

export function complain(error) {
  window.troubles.push(String(error?.message ?? error));
}

/** A framework that starts over tells so by an error or a warning on the console. */
for (const kind of ['error', 'warn']) {
  const tell = console[kind];
  console[kind] = (...words) => {
    complain(words.map(String).join(' '));
    tell.apply(console, words);
  };
}

export function startLate(hydrate) {
  const begin = () =>
    setTimeout(async () => {
      await hydrate();
      // What a framework throws away when it starts over goes in one of the next turns.
      setTimeout(() => {
        window.hasStarted = true;
      }, 200);
    }, LATE_MS);
  window.addEventListener('keydown', begin, { once: true });
}

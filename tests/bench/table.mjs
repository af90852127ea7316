/**
 * One row: what was measured, by variant, and how Breather compares. An aim is the most that
 * Breather may add to the extension that does nothing (`over`), below each peer or not
 * (`isBelowPeers`), the most it may be (`is`), or the most times the extension that does nothing
 * (`times`).
 */
export function rowOf(what, variants, values, summary, aim) {
  const figures = variants.map(({ name, isPeer }) => {
    const found = values.get(name);
    return { name, isPeer, figure: found?.length ? summary(found) : null };
  });
  const of = (name) => figures.find((one) => one.name === name)?.figure ?? null;
  const [nothing, breather] = ['nothing', 'breather'].map(of);
  const peers = figures.flatMap(({ isPeer, figure }) =>
    isPeer && figure !== null ? [figure] : [],
  );
  const isCompared = nothing !== null;
  return [
    what,
    ...figures.map(({ figure }) => number(figure)),
    isCompared ? number(breather - nothing) : '',
    isCompared ? `${(breather / nothing).toFixed(2)}×` : '',
    verdictsOf(aim, { nothing, breather, peers }),
  ];
}

/** As Markdown, so that it can go into docs/performance.md as it is. */
export function printTable(variants, rows) {
  const head = ['', ...variants.map(({ head: name }) => name), 'over nothing', '× nothing', 'aim'];
  for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
}

function verdictsOf({ over, is, times, isBelowPeers }, { nothing, breather, peers }) {
  const verdicts = [];
  const judge = (isMet, words) => verdicts.push(`${isMet ? 'met' : 'NOT MET'}: ${words}`);
  if (over !== undefined) judge(breather - nothing < over, `under ${over} over nothing`);
  if (is !== undefined) judge(breather <= is, number(is));
  if (times !== undefined) judge(breather < times * nothing, `under ${times} × nothing`);
  if (isBelowPeers && peers.length > 0) judge(breather < Math.min(...peers), 'below each peer');
  return verdicts.join('; ');
}

function number(value) {
  if (value === null) return '';
  return value.toFixed(Math.abs(value) < 10 ? 2 : 1);
}

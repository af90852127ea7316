/**
 * One row: what was measured, by variant, and how Breather compares. An aim is the most that Breather may add to a
 * page without an extension, the most it may be, or the most times the extension that does nothing.
 */
export function rowOf(what, values, summary, aim) {
  const of = (name) => (values.has(name) ? summary(values.get(name)) : null);
  const [none, nothing, breather] = ['none', 'nothing', 'breather'].map(of);
  return [
    what,
    number(none),
    number(nothing),
    number(breather),
    none === null ? '' : number(breather - none),
    none === null ? '' : times(breather / none),
    times(breather / nothing),
    verdict(aim, { none, nothing, breather }),
  ];
}

/** As Markdown, so that it can go into docs/performance.md as it is. */
export function printTable(rows) {
  const head = [
    '',
    'no extension',
    'does nothing',
    'Breather',
    'added',
    '× none',
    '× nothing',
    'aim',
  ];
  for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
}

function verdict(aim, { none, nothing, breather }) {
  if (aim.added !== undefined) {
    return `${breather - none < aim.added ? 'met' : 'NOT MET'}: adds under ${aim.added}`;
  }
  if (aim.is !== undefined) return `${breather <= aim.is ? 'met' : 'NOT MET'}: ${number(aim.is)}`;
  if (aim.times !== undefined) {
    return `${breather < aim.times * nothing ? 'met' : 'NOT MET'}: under ${aim.times} × nothing`;
  }
  return '';
}

function number(value) {
  if (value === null) return '';
  return value.toFixed(Math.abs(value) < 10 ? 2 : 1);
}

function times(value) {
  return `${value.toFixed(2)}×`;
}

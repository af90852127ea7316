/** docs/compatibility.md, out of what the matrix found in both browsers. Pure. */

const columns = ['unmarked', 'kept editing', 'sent', 'urgent', 'by a rule'];

const legend = `Each row is a chat and a way of sending in it. Each cell is what happened to one message, in the shipped build:

- **unmarked**: nobody marked anything. \`once\`: it was delivered once, and no dialog opened.
- **kept editing**: the draft was marked, and the person came back to it. \`held\`: nothing was delivered, the page saw
  nothing of the press, the draft and the caret were as before, and the mark stood.
- **sent**, **urgent**: the draft was marked, and the person chose *Send now* or *It's urgent*. \`once\`: it was delivered
  once, the mark ended, and the next message went as every other. \`press again\`: Breather said "Press send again, it
  will go through", the person's own press did, and it was delivered once.
- **by a rule**: nobody marked anything, and a word of the person's own list stood in the draft. It was held, said so,
  and went by *Send now*: \`once\` or \`press again\`, as above.
- \`wrong: …\`: anything else. There is to be none.
- \`–\`: this browser does not have this way (touch needs a touch screen).

The chats below are pages of ours at the sites' real addresses, with the attributes, the editor (the real one where it
is on npm) and the wiring of events that the facts about each site tell. What a site changes later shows only on the
site itself.`;

const legendOfOthers = `Here the editor, the layer or the button is another's, from npm as it is, in a small page that sends as its own guide
shows. Each row is a page and a way of sending (its key, or a press on its button), and each cell is one check. \`–\` was
not played, as there was nothing held to look at, or as the page has nothing of it; anything else but \`ok\` tells what
happened instead.

- **started**: nothing of ours stood there before the person wrote, and what was written before the page's own framework
  started stayed.
- **unmarked**: nobody marked anything, and the message went at once, once.
- **marking**: a mark by mouse, and its taking back, closed no layer of the page and lost no draft.
- **held**: the draft was marked by mouse, the dialog opened, and nothing was delivered.
- **kept**: after *Keep editing* the text was the same, writing went on, and the next send was held again.
- **sent**: *Send now* delivered the same text once, and the next message went as every other.
- **urgent**: *It’s urgent* did the same.
- **by keyboard**: the same with our buttons pressed by key, and *Escape* in between.
- **by a rule**: a word of the person's own list stood in the draft. It was held without a mark, said so, and *Send now*
  delivered it once.
- **untouched**: no node of the page and no attribute was another before and after, and of ours there was one node.`;

/** Longer causes are in the table that the run itself prints. */
const LONGEST_CAUSE = 120;

/** Both arguments are what tests/matrix and tests/others wrote down for one browser. */
export function compatibilityPage(chromium, firefox, now) {
  const groups = Object.keys(chromium.rows);
  const results = groups.flatMap((group) => [
    ...chromium.rows[group],
    ...(firefox.rows[group] ?? []),
  ]);
  const cells = results.flatMap((row) => columns.map((column) => row[column]));
  const count = (test) => cells.filter(test).length;
  return `# Where Breather works, and how

Written by \`npm run matrix\` on ${now.toISOString().slice(0, 10)}. Do not change it by hand. It was played with
${chromium.version}
and ${firefox.version}.

${cells.length} cells: ${count((cell) => cell === 'once')} once, ${count((cell) => cell === 'held')} held, ${count((cell) => cell === 'press again')} press again, ${count((cell) => cell.startsWith('wrong'))} wrong.

${legend}

## What is known of the sites

${table(
  ['site', 'hosts', 'facts read on', 'how sure'],
  chromium.facts.map((fact) => [
    fact.name,
    fact.hosts.map((host) => new URL(host.replace('*.', '')).host).join(', '),
    fact.checkedOn,
    fact.isExperimental ? `${fact.confidence}, an experiment` : fact.confidence,
  ]),
)}

${groups.map((group) => groupPart(group, chromium.rows[group], firefox.rows[group] ?? [])).join('\n\n')}

# Pages of others

${legendOfOthers}

${Object.keys(chromium.others)
  .map((half) => othersPart(half, chromium.others[half], firefox.others[half] ?? []))
  .join('\n\n')}
`;
}

function othersPart(half, chromium, firefox) {
  const checks = Object.keys(chromium[0]?.results ?? {});
  const head = [
    '',
    'of',
    'way',
    ...['Chromium', 'Firefox'].flatMap((name) => checks.map((one) => `${name}: ${one}`)),
  ];
  const results = [...chromium, ...firefox]
    .flatMap((row) => Object.values(row.results))
    .filter((result) => !result.startsWith('not played, as this page'));
  const right = results.filter((result) => result === 'ok').length;
  const rows = chromium.map((row) => {
    const other = firefox.find(({ page, way }) => page === row.page && way === row.way);
    const both = [row, other].flatMap((one) => checks.map((check) => cellOf(one?.results[check])));
    return [row.page, row.library, row.way, ...both];
  });
  return `## Others: ${half}\n\n${right} of ${results.length} checks are ok.\n\n${table(head, rows)}`;
}

function cellOf(result) {
  return result === undefined || result.startsWith('not played')
    ? '–'
    : result.slice(0, LONGEST_CAUSE);
}

function groupPart(title, chromium, firefox) {
  const head = [
    '',
    'way',
    ...['Chromium', 'Firefox'].flatMap((name) => columns.map((one) => `${name}: ${one}`)),
  ];
  const rows = chromium.map((row) => {
    const other = firefox.find(({ chat, way }) => chat === row.chat && way === row.way);
    const both = [row, other].flatMap((one) => columns.map((column) => one?.[column] ?? '–'));
    return [row.chat, row.way, ...both];
  });
  return `## ${title}\n\n${table(head, rows)}`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [head, head.map(() => '---'), ...rows].map(line).join('\n');
}

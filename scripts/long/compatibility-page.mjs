/** docs/compatibility.md, out of what the matrix found in both browsers. Pure. */

const columns = ['unmarked', 'kept editing', 'sent', 'urgent'];

const legend = `Each row is a chat and a way of sending in it. Each cell is what happened to one message, in the shipped build:

- **unmarked**: nobody marked anything. \`once\`: it was delivered once, and no dialog opened.
- **kept editing**: the draft was marked, and the person came back to it. \`held\`: nothing was delivered, the page saw
  nothing of the press, the draft and the caret were as before, and the mark stood.
- **sent**, **urgent**: the draft was marked, and the person chose *Send now* or *It's urgent*. \`once\`: it was delivered
  once, the mark ended, and the next message went as every other. \`press again\`: Breather said "Press send again, it
  will go through", the person's own press did, and it was delivered once.
- \`wrong: …\`: anything else. There is to be none.
- \`–\`: this browser does not have this way (touch needs a touch screen).

The chats are pages of ours at the sites' real addresses, with the attributes, the editor (the real one where it is on npm) and
the wiring of events that the facts about each site tell. What a site changes later shows only on the site itself.`;

/** Both arguments are what tests/matrix wrote down for one browser. */
export function compatibilityPage(chromium, firefox, now) {
  const groups = Object.keys(chromium.rows);
  const results = groups.flatMap((group) => [
    ...chromium.rows[group],
    ...(firefox.rows[group] ?? []),
  ]);
  const cells = results.flatMap((row) => columns.map((column) => row[column]));
  const count = (test) => cells.filter(test).length;
  return `# Where Breather works, and how

Written by \`npm run matrix\` on ${now.toISOString().slice(0, 10)}, with ${chromium.version} and ${firefox.version}. Do not
change it by hand.

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
`;
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

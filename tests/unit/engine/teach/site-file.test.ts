import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { siteFile } from '@/utils/engine/teach/site-file';
import { findUnexplainedSelectors } from '../../../support/repository/site-comments';

const taught = {
  pattern: 'https://chat.example.org:8065/*',
  composers: ['.say-box', 'div[role="textbox"]'],
  sendButtons: ['#send'],
  sendKey: 'mod-enter',
} as const;

/** The object in the file, by leaving out its one type and its one import. */
function read(text: string): unknown {
  const plain = text
    .replace(/^import .*$/m, '')
    .replace(/export const (\w+): Site =/, 'const $1 =');
  const name = /export const (\w+)/.exec(text)?.[1];
  return Function(`${plain}; return ${name};`)();
}

it('is a file that can be read, with all that was taught', () => {
  const text = siteFile(taught, '2026-11-22');
  expect(parseSync('chat.ts', text).errors).toEqual([]);
  expect(text).toContain('export const chatExampleOrg: Site');
  expect(read(text)).toEqual({
    id: 'chat-example-org',
    name: 'chat.example.org:8065',
    matches: [taught.pattern],
    composers: taught.composers,
    sendButtons: taught.sendButtons,
    sendKey: 'mod-enter',
    chatsBy: 'path',
    checkedOn: '2026-11-22',
    confidence: 'low',
  });
});

it('has a reason above each list, as the house wants it, also where no button sends', () => {
  const text = siteFile({ ...taught, sendButtons: [], pattern: 'http://10.0.0.1/*' }, '2026-11-22');
  expect(findUnexplainedSelectors({ path: 'utils/sites/x.ts', text })).toEqual([]);
  expect(read(text)).toMatchObject({ id: 'site-10-0-0-1', sendButtons: [] });
});

it('names the boxes that have another key', () => {
  const mixed = { ...taught, sendKey: 'enter', newlineComposers: ['.say-box'] } as const;
  const text = siteFile(mixed, '2026-11-22');
  expect(findUnexplainedSelectors({ path: 'utils/sites/x.ts', text })).toEqual([]);
  expect(read(text)).toMatchObject({ sendKey: 'enter', enterIsNewlineWhen: ['.say-box'] });
});

import { describe, expect, it } from 'vitest';
import { nameOfBrowser, reportText } from '@/utils/engine/teach/report-text';

const report = {
  version: '0.1.0',
  browser: 'Firefox 153',
  host: 'chat.example.org',
  health: null,
  isTaught: false,
  frames: [],
};

it('says what is known by days', () => {
  const health = {
    composer: '2026-11-22',
    send: null,
    held: null,
    letGo: '2026-11-20',
    missed: '2026-11-21',
  };
  expect(reportText({ ...report, health, isTaught: true })).toBe(
    [
      'Breather 0.1.0, Firefox 153',
      'Site: chat.example.org, taught by hand',
      'Writing box last seen: 2026-11-22',
      'Send button last seen: never',
      'Last held: never',
      'Last let go because something was unknown: 2026-11-20',
      'Last left without being held: 2026-11-21',
    ].join('\n'),
  );
});

it('says how each frame is built', () => {
  const box = { tag: 'div', attributes: ['role', 'class'], selector: '.box', isInShadow: true };
  const button = { tag: 'span', attributes: [], selector: null, isInShadow: false };
  const text = reportText({ ...report, frames: [{ boxes: [box], buttons: [button] }] });
  expect(text).toContain('- .box (role class), in a shadow root');
  expect(text).toContain('Buttons near the lowest one:\n- span');
});

describe('the browser', () => {
  it.each([
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
      'Chromium 156',
    ],
    ['Mozilla/5.0 AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0', 'Edge 156'],
    ['Mozilla/5.0 (X11; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
    ['Mozilla/5.0 HeadlessChrome/156.0.0.0 Safari/537.36', 'Chromium 156'],
    ['something else', 'another browser'],
  ])('%s', (userAgent, wanted) => {
    expect(nameOfBrowser(userAgent)).toBe(wanted);
  });
});

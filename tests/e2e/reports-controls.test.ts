/**
 * Reports of controls that send and are no `<button>Send</button>`. See `reports.test.ts` for how
 * one runs alone.
 */
import { describe } from 'vitest';
import { test } from '../support/by-turns';
import { createReportBench, newOrigin } from '../support/report-bench';

const bench = createReportBench();

const kinds = [
  'icon',
  'arrow',
  'typebutton',
  'link',
  'iontext',
  'ionicon',
  'comment',
  'addcomment',
  'submit',
  'publish',
  'answer',
  'chat',
  'save',
  'enviar',
  'stuur',
  'odeslat',
  'laheta',
  'tombol',
  'gr',
  'fa',
  'bulk',
];

test.each(kinds)('the control %s sends', async (kind) => {
  const at = `${newOrigin('controls')}/b/${kind}`;
  const page = await bench.open('plain-controls', { at, box: 'textarea' });
  await page.writeMarked('heated');
  await page.expectWholeSend(() => page.click('#slot > *'));
});

describe('two buttons of Gmail send', () => {
  test.each([
    ['plain *Send* beside *Send & archive*', '.plain', ''],
    ['*Send & archive* itself', '.archive', 'archive:'],
  ])('%s', async (_what, button, how) => {
    const at = 'https://mail.google.com/mail/u/0/?archive';
    const page = await bench.open('gmail-compose', { at, box: '#body' });
    await page.writeMarked('heated');
    await page.expectWholeSend(() => page.click(button), {
      message: `${how}heated`,
      next: `${how}next`,
    });
  });
});

const words = ['Odeslat', 'Send', 'Senden', '送信', 'Отправить', 'Küldés', 'Αποστολή', 'Lähetä'];

test.each(words)('Instagram in another language says %s', async (word) => {
  const at = `https://www.instagram.com/direct/t/1/?w=${encodeURIComponent(word)}`;
  const page = await bench.open('instagram-direct', { at, box: '[role=textbox]' });
  await page.writeMarked('heated');
  await page.expectWholeSend(() => page.click('#slot [role=button]'));
});

import { describe, expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { clickButton, findButton, MARK, readPrompt } from '../support/prompt-view';
import { createReportBench, newOrigin } from '../support/report-bench';

const bench = createReportBench();
const open = (page: string, kind: string, box = '#box') =>
  bench.open(page, { at: `${newOrigin('probe')}/b/${kind}`, box });

describe('press', () => {
  test.each([
    'pointerdown','mouseup','svg-role','svg-plain','label-for','label-submit','label-around','radio-sends','far-form','far-top-icon','far-top-post','hover-only','redrawn-at-mousedown','submit-as','create-note','start-thread','add-comment','ask','tweet-all','share','div-in-bar','arrow-sign','background-image','img-alt','long-press-menu','own-element-slot','double-guard','animation-frame','focus-checked','hidden-target','swapped-button','pointer-capture','delegated-jquery','space-button',
  ])('%s', async (kind) => {
    const page = await open('far-senders', kind);
    await page.writeMarked('heated');
    await page.expectWholeSend(async () => {
      if (kind === 'hover-only') { await page.tab.moveTo({ x: 200, y: 360 }); }
      await page.click('#control');
    });
  });
  test.each(['capture-first', 'single-input-form', 'alt-enter'])('key %s', async (kind) => {
    const page = await open('far-senders', kind);
    await page.writeMarked('heated');
    await page.expectWholeSend(() => page.press(kind === 'alt-enter' ? 'Alt+Enter' : 'Enter'));
  });
  test('accesskey', async () => {
    const page = await open('far-senders', 'accesskey');
    await page.writeMarked('heated');
    await page.expectWholeSend(() => page.press('Alt+s'));
  });
  test('space', async () => {
    const page = await open('far-senders', 'space-button');
    await page.writeMarked('heated');
    await page.expectWholeSend(async () => { await page.focusBox(); await page.press('Tab'); await page.press('Space'); });
  });
  test.each(['form-submit-call', 'beacon-leaves'])('leaves %s', async (kind) => {
    const page = await open('far-senders', kind);
    await page.writeMarked('heated');
    await page.click('#control');
    await page.expectHeld('heated');
    await clickButton(page.tab, 'Send now');
    await page.expectLeft('/next?message=heated');
  });
  test('thanks', async () => {
    const page = await open('far-senders', 'thanks-instead');
    await page.writeMarked('heated');
    await page.click('#control');
    await page.expectHeld('heated');
    await page.sendNow('heated');
  });
  test('countdown', async () => {
    const page = await open('far-senders', 'countdown');
    await page.writeMarked('heated');
    await page.click('#control');
    await page.expectHeld('heated');
    await clickButton(page.tab, 'Send now');
    await waitFor('x', async () => { await page.expectNoAdvice(); return (await page.delivered()).length; }, 15000);
    await page.expectSent('heated');
  }, 30000);
  test.each(['long-press', 'checks-trusted'])('again %s', async (kind) => {
    const page = await open('far-senders', kind);
    await page.writeMarked('heated');
    await page.click('#control');
    await page.expectHeld('heated');
    await clickButton(page.tab, 'Send now');
    await waitFor('advice', async () => (await readPrompt(page.tab))?.text.includes('Press send again'));
  });
});

describe('draft', () => {
  test.each([
    'anew-each-letter','anew-on-blur','autosize-clone','autosize-clone-first','autosave-comes-back','echo-in-list','permalink','permalink-first','adds-signature','spinner-in-box','lowercases','editor-draws-late','dark-letters','rtl','edit-in-place','edit-in-list',
  ].flatMap((k) => [[k, 'Enter'], [k, 'click']]))('%s by %s', async (kind, way) => {
    const page = await open('odd-drafts', kind as string);
    await page.writeMarked('heated');
    await page.expectWholeSend(() => way === 'Enter' ? page.press('Enter') : page.click('#control'));
  });
  test('hidden-field', async () => {
    const page = await open('odd-drafts', 'hidden-field');
    await page.writeMarked('heated');
    await page.expectWholeSend(() => page.click('#control'));
  });
  test('template-after', async () => {
    const page = await open('odd-drafts', 'template-after');
    await page.writeMarked('heated');
    await page.press('Enter');
    await page.expectHeld('heated');
    await page.sendNow('heated');
  });
  test('restores', async () => {
    const page = await open('odd-drafts', 'restores-on-failure');
    await page.writeMarked('heated');
    await page.press('Enter');
    await page.expectHeld('heated');
    await clickButton(page.tab, 'Send now');
    await page.waitForNote('failed');
    expect(await page.draft()).toBe('heated');
    await new Promise(r => setTimeout(r, 800));
    console.log('RESTORES', JSON.stringify(await readPrompt(page.tab)), (await findButton(page.tab, MARK))?.isPressed);
    await page.press('Enter');
    await page.expectDelivered('heated');
  });
  test('edit-in-place goes on', async () => {
    const page = await open('odd-drafts', 'edit-in-place');
    await page.writeMarked('heated');
    await page.click('#edit');
    await page.expectNotHeld(async () => (await page.draft()) === 'old words');
    await page.press('End'); await page.type('!');
    await page.press('Enter');
    await page.expectNotHeld(async () => (await page.notes()).includes('edited'));
    await page.expectMarked();
    await page.expectWholeSend(() => page.press('Enter'));
  });
  test('edit-in-place escape', async () => {
    const page = await open('odd-drafts', 'edit-in-place');
    await page.writeMarked('heated');
    await page.click('#edit');
    await page.press('Escape');
    await page.expectNotHeld(async () => (await page.draft()) === 'heated');
    await page.expectMarked();
    await page.expectWholeSend(() => page.press('Enter'));
  });
  test.each(['edit-in-list', 'edit-in-feed'])('%s save', async (kind) => {
    const page = await open('odd-drafts', kind);
    await page.writeMarked('heated');
    await page.click('#edit');
    await page.click('#inline');
    await page.press('End');
    await page.tab.type('!');
    await page.press('Enter');
    await page.expectNotHeld(async () => (await page.notes()).includes('edited'));
    await page.focusBox();
    await page.expectWholeSend(() => page.press('Enter'));
  });
  test.each(['edit-in-list', 'edit-in-feed'])('%s save press', async (kind) => {
    const page = await open('odd-drafts', kind);
    await page.writeMarked('heated');
    await page.click('#edit');
    await page.click('#inline');
    await page.tab.type('!');
    await page.click('#save');
    await page.expectNotHeld(async () => (await page.notes()).includes('edited'));
    await page.focusBox();
    await page.expectWholeSend(() => page.press('Enter'));
  });
  test.each(['Enter', 'click'])('two-same %s', async (way) => {
    const one = await open('odd-drafts', 'two-same');
    const two = one.withBox('#thread');
    await two.focusBox();
    await one.writeMarked('heated');
    await two.write('heated');
    await two.expectNotMarked();
    await (way === 'Enter' ? two.press('Enter') : two.click('#control-2'));
    await two.expectDelivered('thread:heated');
    expect(await one.draft()).toBe('heated');
    await one.focusBox();
    await one.expectMarked();
    await one.press('Enter');
    console.log(await one.delivered(), (await readPrompt(one.tab))?.dialog);
  });
  test('preview-tab', async () => {
    const page = await open('odd-drafts', 'preview-tab');
    await page.writeMarked('heated');
    await page.click('#p');
    await page.expectNotHeld(async () => (await page.notes()).includes('preview'));
    await page.click('#control');
    await page.expectHeld('heated');
    await page.sendNow('heated');
  });
  test('collapses', async () => {
    const page = await open('odd-drafts', 'collapses');
    await page.click('#small');
    await page.writeMarked('heated');
    await page.expectWholeSend(() => page.click('#control'));
  });
  test('emoji', async () => {
    const page = await open('odd-drafts', 'emoji-alone');
    await page.focusBox();
    await page.click('#emoji');
    await page.click('#box');
    await page.mark();
    await page.press('Enter');
    await waitFor('held', async () => (await readPrompt(page.tab))?.dialog);
    await clickButton(page.tab, 'Send now');
    await page.expectSent('picture');
  });
  test('long', async () => {
    const page = await open('odd-drafts', 'long');
    await page.focusBox();
    await page.press('End');
    const t0 = Date.now();
    await page.tab.type('some more letters to be written');
    console.log('LONG typed in', Date.now() - t0);
    await page.mark();
    await page.press('Enter');
    await waitFor('held', async () => (await readPrompt(page.tab))?.dialog);
    await clickButton(page.tab, 'Send now');
    await waitFor('sent', async () => (await page.delivered()).length === 1);
    await page.expectEnded().catch(() => {});
    console.log('LONG', (await page.delivered()).map((one) => one.length));
  });
  test('ime', async () => {
    const page = await open('odd-drafts', 'rtl');
    await page.focusBox();
    await page.tab.compose('ねこ');
    await page.tab.pressEnterInComposition();
    await page.tab.commit('猫');
    await page.mark();
    await page.expectWholeSend(() => page.press('Enter'), { draft: '猫' });
  });
  test('dictated', async () => {
    const page = await open('odd-drafts', 'rtl');
    await page.focusBox();
    await page.tab.commit('dictated words');
    await page.mark();
    await page.tab.commit(' and more');
    await page.expectWholeSend(() => page.click('#control'), { draft: 'dictated words and more' });
  });
  test('on blur', async () => {
    const page = await open('odd-drafts', 'sends-on-blur');
    await page.writeMarked('heated');
    await page.click('#else');
    await waitFor('sent', async () => (await page.delivered()).length);
    await new Promise(r => setTimeout(r, 1500));
    console.log('BLUR', (await readPrompt(page.tab))?.text, (await findButton(page.tab, MARK))?.isPressed);
    await page.focusBox();
    console.log('BLUR', (await findButton(page.tab, MARK))?.isPressed);
  });
  test('timer', async () => {
    const page = await open('odd-drafts', 'sends-by-timer');
    await page.writeMarked('heated');
    await page.tab.evaluate(() => (window as any).sendByItself());
    await new Promise(r => setTimeout(r, 1500));
    console.log('TIMER', (await readPrompt(page.tab))?.text, (await findButton(page.tab, MARK))?.isPressed);
    await page.write('next');
    await page.press('Enter');
    await new Promise(r => setTimeout(r, 500));
    console.log('TIMER', await page.delivered(), (await readPrompt(page.tab))?.dialog);
  });
});

describe('fields', () => {
  test.each(['channel-search','at-user','to-code','as-user','phone-support','name-message','aria-textbox','no-type','listed'])('is one %s', async (kind) => {
    const page = await open('hinted-fields', kind);
    await page.writeMarked('heated');
    await page.expectWholeSend(() => page.press('Enter'));
  });
  test('is one id', async () => {
    const page = await open('hinted-fields', 'id-username-chat', 'input');
    await page.writeMarked('heated');
    await page.expectWholeSend(() => page.press('Enter'));
  });
  test.each(['search-messages','your-name','subject','email','code'])('is none %s', async (kind) => {
    const page = await open('hinted-fields', kind);
    await page.focusBox();
    await page.tab.type('x');
    await new Promise(r => setTimeout(r, 700));
    expect(await findButton(page.tab, MARK)).toBeFalsy();
  });
});

describe('beside', () => {
  test.each(['Save draft','Snooze','Resolve','Close ticket','Assign to me','Invite people','Copy link','Insert template','Sign in','Mute','Share screen','Help','Log call','Join call','Improve','Rephrase','Translate','Generate','Undo'])('%s', async (label) => {
    const page = await open('beside-the-box', encodeURIComponent(label));
    await page.writeMarked('heated');
    await page.click('#control');
    await page.expectNotHeld(async () => (await page.notes()).includes('acted'));
  });
});

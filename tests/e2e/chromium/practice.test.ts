/** What the source article asks for, S1 to S10, walked through from the toolbar popup on. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Chromium, startChromium } from '../../support/chromium';
import { PracticeWalk } from '../../support/practice-walk';

let browser: Chromium;
let walk: PracticeWalk;

beforeAll(async () => {
  browser = await startChromium({ lessMotion: true });
});
beforeEach(async () => {
  walk = await PracticeWalk.begin(browser);
});
afterEach(() => walk?.end());
afterAll(() => browser?.close());

const inTime = { timeout: 15_000 };
const nextYear = new Date().getFullYear() + 1;

test('S1: a starter is filled and copied, and what was written goes', async () => {
  await walk.choose('Words');
  await walk.page.getByRole('combobox', { name: 'About' }).selectOption('Own a mistake');
  const gaps = walk.page.locator('.sheet input');
  await gaps.first().waitFor();
  for (const gap of await gaps.all()) await gap.fill('the lake at noon');
  await walk.press('Copy');
  await walk.text('Copied').waitFor();
  const sentence = await walk.page.locator('.sheet h3').innerText();
  expect(sentence).toContain('the lake at noon');
  expect(await walk.pasted()).toBe(sentence);

  await walk.openPlace('Words');
  await walk.press('Write my own');
  await walk.field('My own starter').fill('I miss {what you miss}.');
  await walk.press('Save');
  await walk.field('what you miss').fill('the lake at noon');
  await walk.reloadWith('I miss {what you miss}.');
  await walk.page.getByRole('combobox', { name: 'About' }).selectOption('My own starters');
  expect(await walk.field('what you miss').inputValue()).toBe('');
  expect(await walk.stored()).not.toContain('the lake at noon');
});

test('S2: a promise is made, moved, kept or not, and a deletion is taken back', async () => {
  await walk.openPlace('Promises');
  await walk.press('Make the first promise');
  await walk.field('What will I do?').fill('Call about the lease');
  await walk.field('To whom?').fill('M');
  await walk.page.getByLabel('By when?').fill(`${nextYear}-03-01`);
  await walk.press('Save');
  await walk.reloadWith('Call about the lease');
  expect(await walk.section('Open').innerText()).toMatch(
    new RegExp(`For .*${nextYear}.*Call about the lease.*To M`, 's'),
  );

  await walk.pressIn('Call about the lease', 'Move it: Call about the lease');
  await walk.page.getByLabel('The new day').fill(`${nextYear}-04-02`);
  await walk.press('Move it');
  await walk.heading('Moved').waitFor();
  expect(await walk.section('Moved').innerText()).toMatch(/I won’t manage it by .*I can do it by /);
  await walk.reloadWith(`${nextYear}-04-02`);

  await walk.press('Kept: Call about the lease');
  await walk.text('It’s done, as I said.').waitFor();
  await walk.reloadWith('"kept"');
  await walk.goTo('Journal');
  await walk.text('Promise kept').waitFor();
  await walk.pressIn('Call about the lease', 'Open again: Call about the lease');
  await walk.goTo('Promises');
  await walk.pressIn('Call about the lease', 'Not kept: Call about the lease');
  await walk.text('I said I would, and I didn’t. I’m sorry. What would help now?').waitFor();
  await walk.reloadWith('"notKept"');
  await walk.goTo('Journal');
  await walk.pressIn('Call about the lease', 'Delete: Call about the lease');
  await walk.press('Undo');
  await walk.reloadWith('Call about the lease');
  await walk.pressIn('Call about the lease', 'Delete: Call about the lease');
  await walk.reloadWithout('Call about the lease');
  await walk.goTo('Promises');
  await walk.button('Make the first promise').waitFor();
});

test('S2: after one that was not kept, Words opens with ways to own a mistake', async () => {
  await walk.openPlace('Promises');
  await walk.press('Make the first promise');
  await walk.field('What will I do?').fill('Call');
  await walk.press('Save');
  await walk.pressIn('Call', 'Not kept: Call');
  await walk.link('More ways to own a mistake').click();
  await walk.heading('Words').waitFor();
  await walk.page.locator('.sheet .tag').waitFor();
  expect(await walk.page.locator('.sheet .tag').innerText()).toBe('Own a mistake');
});

test('S3: an idea that is planned becomes a promise with a day', async () => {
  await walk.openPlace('Ideas');
  const idea = await walk.page.locator('.sheet h2').innerText();
  await walk.press('Keep this one');
  await walk.press('Plan this');
  await walk.page.getByLabel('The day', { exact: true }).fill(`${nextYear}-05-06`);
  await walk.press('Plan it');
  await walk.link('Open Promises').click();
  await walk.heading('Promises').waitFor();
  await walk.reloadWith(`${nextYear}-05-06`);
  await walk.section('Open').waitFor();
  expect(await walk.section('Open').innerText()).toContain(idea);

  await walk.goTo('Ideas');
  await walk.page.getByRole('combobox', { name: 'About' }).selectOption('Kept');
  expect(await walk.page.locator('.sheet h2').innerText()).toBe(idea);
});

test('S4: a card and an affirmation are made one’s own', async () => {
  await walk.choose('Reframe');
  await walk.press('Write my own');
  await walk.field('The thought').fill('I ruin it all');
  await walk.field('Reframe: what would I say to someone I care about?').fill('One bad evening');
  await walk.press('Save');
  await walk.reloadWith('I ruin it all');
  await walk.choose('Reframe');
  await walk.page.getByRole('combobox', { name: 'About' }).selectOption('My own card');
  await walk.heading('“I ruin it all”').waitFor();

  await walk.openPlace('Words that feel true');
  await walk.press('Make it my own');
  await walk.field('In my own words').fill('I am learning, slowly');
  await walk.press('Save');
  await walk.text('What would I say to someone I care about?').click();
  await walk.field('The hard thing I tell myself').fill('Nobody can bear me');
  await walk.field('What I would say to someone I care about').fill('You were tired');
  await walk.press('Keep it as mine');
  await walk.reloadWith('I am learning, slowly', 'You were tired');
  await walk.button('More: I am learning, slowly').waitFor();
  await walk.button('More: You were tired').waitFor();
  expect(await walk.stored()).not.toContain('Nobody can bear me');
});

/** Through the three steps to their end. */
async function reframe(thought: string): Promise<void> {
  const inView = walk.page.locator('.stack > p:first-child');
  await walk.press('No');
  await walk.field('The thought').fill(thought);
  await walk.press('Next');
  await walk.press('Not that I can see');
  await walk.heading('Challenge').waitFor();
  expect(await inView.innerText()).toContain(thought);
  await walk.field('What speaks for it?').fill('No answer since noon');
  await walk.field('What speaks against it?').fill('A long shift today');
  await walk.press('Next');
  await walk.field('A thought that is fair, and that you can believe').waitFor();
  expect(await inView.innerText()).toContain(thought);
  await walk.field('A thought that is fair, and that you can believe').fill('I can ask tonight');
  await walk.press('Next');
  await walk.heading('All of it together').waitFor();
  expect(await inView.innerText()).toContain(thought);
}

test('S5: an unsafe person is led to Support, and no further', async () => {
  await walk.choose('Reframe');
  await walk.pick('My own thought');
  await walk.press('Yes, or I’m not sure');
  await walk.heading('Then this is not about your thoughts').waitFor();
  expect(await walk.field('The thought').count()).toBe(0);
  await walk.openTab('Find support');
  await walk.heading('If you are afraid of someone').waitFor();
});

test('S5: a thought goes through three steps, and is kept only when asked for', async () => {
  await walk.openPlace('Reframe');
  await walk.pick('My own thought');
  await reframe('They left me out');
  expect(await walk.stored()).not.toContain('They left me out');
  await walk.press('Another thought');
  await reframe('It will end badly');
  await walk.press('Keep it for 7 days');
  await walk.press('Another thought');
  await reframe('I always spoil it');
  await walk.press('Keep it for 7 days');
  await walk.reloadWith('It will end badly', 'I always spoil it');
  expect(await walk.stored()).not.toContain('They left me out');

  await walk.pick('Kept thoughts');
  await walk.press('More: I always spoil it');
  await walk.press('Pin: I always spoil it');
  await walk.text('Stays until you delete it').waitFor();
  await walk.text('Deleted in 7 days').waitFor();
  await walk.reloadWith('"isPinned":true');
  await walk.age(8);
  await walk.page.reload();
  await walk.pick('Kept thoughts');
  await walk.button('More: I always spoil it').waitFor();
  expect(await walk.button('More: It will end badly').count()).toBe(0);
  expect(await walk.stored()).not.toContain('It will end badly');
});

test('S6: a goal is reached, joy is kept, and both are in the journal', async () => {
  await walk.openPlace('Journal');
  await walk.pick('A small goal');
  await walk.field('What would you like to do?').fill('Ask once, then wait');
  await walk.press('Keep it');
  await walk.press('Reached: Ask once, then wait');
  await walk.pick('What brings joy');
  await walk.field('What brings you joy?').fill('Rain on the roof');
  await walk.press('Keep it');
  await walk.reloadWith('Ask once, then wait', 'Rain on the roof', '"doneAt":1');
  const back = walk.section('Day by day');
  await back.getByText('Rain on the roof').waitFor();
  expect(await back.innerText()).toMatch(/Goal reached\s+Ask once, then wait/);
  await walk.page.getByRole('searchbox', { name: 'Find in your journal' }).fill('roof');
  await back.getByText('Ask once, then wait').waitFor({ state: 'detached' });
  await back.getByText('Rain on the roof').waitFor();
});

test('S7: a note on the question of the week is kept, and a phrase copied', async () => {
  await walk.openPlace('Check-ins');
  const question = await walk.page.locator('.question h2').innerText();
  expect(await walk.page.locator('.question .tag').innerText()).toBe('This week’s question');
  await walk.press('Keep a note');
  await walk.field('A short note, if you like').fill('We laughed at breakfast');
  await walk.press('Keep it');
  const phrase = walk.section('Ways to answer').getByRole('listitem').first();
  await phrase.getByRole('button', { name: 'Copy' }).click();
  await phrase.getByText('Copied').waitFor();
  expect(await walk.pasted()).toBe(await phrase.locator('.copyable').innerText());
  await walk.reloadWith('We laughed at breakfast');
  await walk.goTo('Journal');
  const kept = walk.section('Day by day');
  await kept.getByText('We laughed at breakfast').waitFor();
  expect(await kept.innerText()).toContain(question);
});

test('S8: a pause has its sentence, an exercise runs, and a feeling gets its name', async () => {
  await walk.choose('Pause');
  await walk.page.getByLabel('How long').selectOption('10 min');
  await walk.press('Start the pause');
  const back = await walk.page.getByRole('heading', { name: 'Back at' }).innerText();
  await walk.press('Copy');
  await walk.text('Copied').waitFor();
  expect(await walk.pasted()).toContain(back.replace('Back at ', ''));
  await walk.page.reload();
  await walk.heading(back).waitFor();
  await walk.press('End the pause');

  await walk.choose('Ground');
  await walk.press('Start');
  await walk.heading('Breathe in through the nose').waitFor();
  await walk.press('Stop');
  await walk.page.getByText('Other ways').click();
  await walk.press('Name it');
  await walk.pick('Hurt');
  await walk.field('What am I worried about? You can skip this.').fill('being left out');
  await walk.press('Copy');
  await walk.text('Copied').waitFor();
  expect(await walk.pasted()).toBe(
    'I think I’m feeling hurt because I’m worried about being left out.',
  );
  await walk.page.reload();
  await walk.button('Start').waitFor();
  expect(await walk.stored()).not.toContain('being left out');
});

test('S9: Support is one step from the popup and from a practice', async () => {
  await walk.openTab('Support');
  await walk.heading('If you are afraid of someone').waitFor();
  await walk.goTo('Journal');
  await walk.link('Support').click();
  await walk.heading('If you are afraid of someone').waitFor();
});

test('S9: Shift, three times, leaves the page', async () => {
  await browser.serve([
    { prefix: 'https://www.bbc.com/weather', contentType: 'text/html', body: '<h1>Weather</h1>' },
  ]);
  await walk.openPlace('Promises');
  await walk.page.keyboard.press('Shift');
  await walk.page.keyboard.press('Shift');
  await walk.text('Press Shift once more to leave.').waitFor();
  await walk.page.keyboard.press('Shift');
  await walk.heading('Weather').waitFor();
});

test('S10: Insights counts what was done, and holds no word of it', async () => {
  await walk.openPlace('Insights');
  await walk.heading('Nothing to count yet').waitFor();
  await walk.link('Start with a question').click();
  await walk.press('Keep a note');
  await walk.press('Keep it');
  await walk.goTo('Journal');
  await walk.field('What went well?').fill('A kind talk');
  await walk.press('Keep it');
  await walk.goTo('Ground');
  await walk.press('Start');
  await walk.press('Stop');
  await walk.goTo('Promises');
  await walk.press('Make the first promise');
  await walk.field('What will I do?').fill('Call');
  await walk.press('Save');
  await walk.press('Kept: Call');
  await walk.goTo('Insights');
  const thisWeek = walk.page.locator('tbody tr').first().locator('td');
  await expect.poll(() => thisWeek.allTextContents(), inTime).toEqual(['1', '1', '1', '1']);
  await walk.reloadWith('"kept"', 'A kind talk');
  await expect.poll(() => thisWeek.allTextContents(), inTime).toEqual(['1', '1', '1', '1']);
  expect(await walk.page.locator('main').innerText()).not.toContain('A kind talk');

  await walk.pick('By month');
  await expect.poll(() => thisWeek.allTextContents(), inTime).toEqual(['1', '1', '1', '1']);
  await walk.page.getByRole('switch', { name: 'Count what I do' }).click();
  await walk.reloadWith('"counts":{"on":false}');
  await walk.goTo('Journal');
  await walk.field('What went well?').fill('Another kind talk');
  await walk.press('Keep it');
  await walk.reloadWith('Another kind talk');
  await walk.goTo('Insights');
  await expect.poll(() => thisWeek.allTextContents(), inTime).toEqual(['1', '1', '1', '1']);
});

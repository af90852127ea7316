import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SupportLines } from '@/components/support/SupportLines';
import { countries } from '@/utils/support/all-countries';

afterEach(cleanup);

interface Shown {
  remembered?: string | null;
  guess?: string | null;
  language?: string;
}

function show({ remembered = null, guess = null, language = 'en' }: Shown) {
  const onRemember = vi.fn<(country: string | null) => void>();
  render(
    <SupportLines
      remembered={remembered}
      guess={guess}
      language={language}
      onRemember={onRemember}
    />,
  );
  return onRemember;
}

const directory = () => screen.getByRole('link', { name: /^(More lines|Find a line)/ });
const group = (name: string) => within(screen.getByRole('region', { name }));
const field = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });

it.each(countries)('shows the lines of $country, and the directory', ({ country, lines }) => {
  show({ guess: country });
  for (const { name } of lines) expect(screen.getAllByText(name).length).toBeGreaterThan(0);
  expect(screen.getByRole('region', { name: 'Emergency' })).toBeTruthy();
  expect(directory().getAttribute('href')).toBe(
    `https://findahelpline.com/countries/${country.toLowerCase()}`,
  );
});

describe('the country', () => {
  it('is asked where it can be guessed, and one press agrees', () => {
    const onRemember = show({ guess: 'DE' });
    expect(field('Is this your country?').value).toBe('DE');
    fireEvent.click(screen.getByRole('button', { name: 'Yes' }));
    expect(onRemember.mock.calls).toEqual([['DE']]);
    expect(field('Country').value).toBe('DE');
    expect(document.activeElement).toBe(field('Country'));
  });

  it('is asked where nothing is known, with none chosen', () => {
    show({});
    expect(field('Which country are you in?').value).toBe('');
    expect(screen.queryByRole('region', { name: 'Emergency' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Yes' })).toBeNull();
  });

  it('changes with one choice, which is remembered', () => {
    const onRemember = show({ guess: 'US' });
    expect(screen.getByRole('link', { name: 'Call 911' })).toBeTruthy();
    fireEvent.change(field('Is this your country?'), { target: { value: 'IE' } });
    expect(onRemember.mock.calls).toEqual([['IE']]);
    expect(screen.getByRole('link', { name: 'Call 999' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Call 911' })).toBeNull();
  });

  it('that was chosen goes before the guess, until it is forgotten', () => {
    const onRemember = show({ remembered: 'IE', guess: 'US' });
    expect(field('Country').value).toBe('IE');
    fireEvent.click(screen.getByRole('button', { name: 'Forget it' }));
    expect(onRemember.mock.calls).toEqual([[null]]);
    expect(field('Is this your country?').value).toBe('US');
    expect(document.activeElement).toBe(field('Is this your country?'));
  });

  it('may be one without lines', () => {
    const onRemember = show({ guess: 'US' });
    fireEvent.change(field('Is this your country?'), { target: { value: 'ZZ' } });
    expect(onRemember.mock.calls).toEqual([['ZZ']]);
    expect(screen.queryByRole('link', { name: 'Call 911' })).toBeNull();
    expect(directory().getAttribute('href')).toBe('https://findahelpline.com/');
  });
});

describe('a line', () => {
  it('says for whom, when, in which language, and how sure it is', () => {
    show({ guess: 'DE' });
    const abuse = group('Violence or control at home');
    const facts = 'for women, and people close to them · day and night · German and others';
    expect(abuse.getByText(`${facts} · free · not on the phone bill`)).toBeTruthy();
    expect(abuse.getAllByText(/^Checked on November 28, 2026:/).length).toBeGreaterThan(0);
    const crisis = group('When it is too much');
    expect(crisis.getByText(/^As of November 28, 2026, two sources agree\./)).toBeTruthy();
  });

  it('says its hours where they are known', () => {
    show({ guess: 'JP' });
    expect(screen.getByText(/up to age 18 · every day, 4:00\s–\s9:00\sPM/)).toBeTruthy();
  });

  it('tells of the part of the country that it is for', () => {
    show({ guess: 'GB' });
    const name = screen.getByText('Live Fear Free / Byw Heb Ofn');
    expect(name.closest('p')?.textContent).toBe('Live Fear Free / Byw Heb Ofn · Wales');
  });

  it('can be called, texted or written to by a press', () => {
    show({ guess: 'GB' });
    const hrefOf = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');
    expect(hrefOf(/^Call 0800 1111/)).toBe('tel:08001111');
    expect(hrefOf(/^Text SHOUT to 85258/)).toBe('sms:85258?body=SHOUT');
    expect(hrefOf(/^WhatsApp/)).toBe('https://wa.me/447401288595');
    cleanup();
    show({ guess: 'PT' });
    expect(hrefOf(/^Call 808 24 24 24, then press 4$/)).toBe('tel:808242424');
  });

  it('has its day in the language of the sentences', () => {
    show({ guess: 'IE', language: 'de' });
    expect(screen.getAllByText(/28\. November 2026/).length).toBeGreaterThan(0);
    expect(screen.queryByText(/November 28, 2026/)).toBeNull();
  });
});

describe('who worries about what they do', () => {
  const name = 'If you worry about what you do';
  const links = () =>
    group(name)
      .queryAllByRole('link')
      .map((link) => link.getAttribute('href'));

  it('finds a line where there is one', () => {
    show({ guess: 'AU' });
    expect(links()).toContain('tel:1300766491');
  });

  it('finds the programmes in Europe where there is none', () => {
    show({ guess: 'FR' });
    expect(links()).toEqual(['https://www.work-with-perpetrators.eu/']);
  });

  it('finds words to begin with everywhere else', () => {
    show({ guess: 'JP' });
    expect(links()).toEqual([]);
    expect(group(name).getByText(/“I am worried about how I treat someone/)).toBeTruthy();
  });
});

it('says what to do when one can not speak', () => {
  show({ guess: 'FR' });
  expect(screen.getByText('If you cannot speak, text 114.')).toBeTruthy();
});

it('opens pages of others without telling where from', () => {
  show({ guess: 'US' });
  const pages = screen
    .getAllByRole('link')
    .filter((link) => link.getAttribute('href')?.startsWith('https:'));
  expect(pages.length).toBeGreaterThan(5);
  for (const link of pages) {
    expect(link.getAttribute('rel')).toContain('noreferrer');
    expect(link.getAttribute('target')).toBe('_blank');
  }
});

import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { SupportLines } from '@/components/support/SupportLines';
import { countries } from '@/utils/support/lines';

afterEach(cleanup);

const show = (country: string | null) => render(<SupportLines country={country} language="en" />);
const directory = () => screen.getByRole('link', { name: /More lines|Find a line/ });

it.each(countries)(
  'shows the lines of $country, when they were checked, and the directory',
  (one) => {
    show(one.country);
    for (const { name } of one.lines) expect(screen.getAllByText(name).length).toBeGreaterThan(0);
    expect(screen.getByText(one.emergency.join(' / '))).toBeTruthy();
    expect(screen.getByText(/^Checked on November 22, 2026/)).toBeTruthy();
    expect(directory().getAttribute('href')).toBe(`https://findahelpline.com/${one.country}`);
  },
);

it('leads to the directory for any other country', () => {
  show(null);
  expect(screen.queryByText(/^Checked on/)).toBeNull();
  expect(directory().getAttribute('href')).toBe('https://findahelpline.com/');
});

it('changes with the country that is chosen', () => {
  show('US');
  fireEvent.change(screen.getByRole('combobox', { name: 'Country' }), { target: { value: 'IE' } });
  expect(screen.getByText('112 / 999')).toBeTruthy();
  expect(screen.queryByText('911')).toBeNull();
});

it('opens pages of others without telling where from', () => {
  show('US');
  for (const link of screen.getAllByRole('link')) {
    expect(link.getAttribute('rel')).toContain('noreferrer');
    expect(link.getAttribute('target')).toBe('_blank');
  }
});

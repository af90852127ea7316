import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { InsightsPage } from '@/entrypoints/options/InsightsPage';
import { countOne } from '@/utils/record/count-store';
import { dropKey } from '@/utils/record/journal-key';
import { setPassphrase } from '@/utils/record/passphrase';
import { emptySession } from '@/utils/settings/session';
import { defaultSettings } from '@/utils/settings/settings';
import { freshJournal } from '../../support/journal/fresh-journal';
import { allowLocks } from '../../support/journal/one-page-locks';

beforeEach(() => {
  freshJournal();
  allowLocks();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const stored = { status: 'ready', notSaved: false, change: async () => {} } as const;

function Page() {
  return (
    <InsightsPage
      settings={{ settings: defaultSettings, ...stored }}
      session={{ session: emptySession, ...stored }}
      hasMoved={false}
      tools={null}
    />
  );
}

test('insights open with the journal, and close with it', async () => {
  await countOne('wins', Date.now());
  expect(await setPassphrase('a long passphrase', null, () => {})).toEqual({ ok: true });
  await dropKey();
  render(<Page />);
  const field = await screen.findByLabelText('Passphrase');
  expect(screen.queryByRole('table')).toBeNull();
  fireEvent.input(field, { target: { value: 'a long passphrase' } });
  fireEvent.click(screen.getByRole('button', { name: 'Open my journal' }));
  expect(await screen.findByRole('table')).toBeTruthy();
  await act(() => dropKey());
  expect(await screen.findByLabelText('Passphrase')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

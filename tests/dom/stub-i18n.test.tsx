import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { i18n } from '#i18n';

test('components speak the English of the locale file', () => {
  const { container } = render(<p>{i18n.t('feelings.overwhelmed')}</p>);
  expect(container.textContent).toBe('Overwhelmed');
});

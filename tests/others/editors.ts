/** Real editors in small pages. */
import type { OthersPage } from './page';

export const editors: OthersPage[] = [
  {
    name: 'trix',
    library: 'trix',
    box: 'trix-editor',
    key: 'Control+Enter',
    button: 'form button[type="submit"]',
  },
];

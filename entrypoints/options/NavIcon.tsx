import { Icon } from '@/components/Icon';

/** The places that only this page has; the other drawings are shared with the popup. */
const own = {
  support:
    'M12 20s-7.5-4.6-7.5-10A4.2 4.2 0 0 1 12 7.4 4.2 4.2 0 0 1 19.500 10c0 5.400-7.500 10-7.500 10Z',
  settings:
    'M4 8h9M17 8h3M4 16h3M11 16h9M13 8a2 2 0 1 0 4 0 2 2 0 0 0-4 0ZM7 16a2 2 0 1 0 4 0 2 2 0 0 0-4 0Z',
} as const;

type NavIconName = keyof typeof own | 'ground' | 'pause' | 'reframe' | 'words';

export function NavIcon({ name }: { name: NavIconName }) {
  if (name !== 'support' && name !== 'settings') return <Icon name={name} />;
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={own[name]} />
    </svg>
  );
}

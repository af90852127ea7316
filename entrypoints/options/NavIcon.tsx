import { Icon } from '@/components/ui/Icon';
import { drawings } from './menu';

type OwnName = keyof typeof drawings;
type NavIconName = OwnName | 'ground' | 'pause' | 'reframe' | 'words' | 'more';

function isOwn(name: NavIconName): name is OwnName {
  return Object.hasOwn(drawings, name);
}

export function NavIcon({ name }: { name: NavIconName }) {
  if (!isOwn(name)) return <Icon name={name} />;
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  );
}

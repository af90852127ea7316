import { i18n } from '#i18n';
import { NavIcon } from './NavIcon';
import { QuickExitHere } from './QuickExitHere';
import { type Page, sentenceName } from './route';

const places = [
  'ground',
  'pause',
  'reframe',
  'words',
  'promises',
  'check-ins',
  'wins',
  'ideas',
  'insights',
  'support',
  'settings',
] as const;

/** The places of the page, and the way off it: beside it, or above it on a narrow screen. */
export function Nav({ current }: { current: Page }) {
  return (
    <nav class="nav" aria-label={i18n.t('options.places')}>
      <p class="brand">
        <span class="brand-breath" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        {i18n.t('extensionName')}
      </p>
      <ul>
        {places.map((place) => (
          <li key={place}>
            <a href={`#${place}`} aria-current={place === current ? 'page' : undefined}>
              <NavIcon name={place} />
              {i18n.t(`options.${sentenceName(place)}`)}
            </a>
          </li>
        ))}
      </ul>
      <QuickExitHere />
    </nav>
  );
}

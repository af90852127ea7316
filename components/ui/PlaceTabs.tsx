import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from './Icon';
import type { PlaceName } from './place-props';

export const placeNames = [
  'ground',
  'pause',
  'reframe',
  'words',
] as const satisfies readonly PlaceName[];

interface PlaceTabsProps {
  /** Null where none of them is open. */
  current: PlaceName | null;
  onChoose(place: PlaceName): void;
}

export const tabId = (place: PlaceName) => `tab-${place}`;
export const panelId = 'place';

/** The four places as tabs: arrow keys move, Home and End jump, the place changes at once. */
export function PlaceTabs({ current, onChoose }: PlaceTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const target = placeAfter(event.key, current ?? 'ground', isRightToLeft(list.current));
    if (!target) return;
    event.preventDefault();
    onChoose(target);
    list.current?.querySelector<HTMLElement>(`#${tabId(target)}`)?.focus();
  };
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={i18n.t('popup.places')}
      ref={list}
      onKeyDown={move}
    >
      {placeNames.map((place) => (
        <button
          type="button"
          role="tab"
          key={place}
          id={tabId(place)}
          aria-selected={place === current}
          aria-controls={panelId}
          tabIndex={place === (current ?? 'ground') ? 0 : -1}
          onClick={() => onChoose(place)}
        >
          <Icon name={place} />
          <span>{i18n.t(`popup.${place}`)}</span>
        </button>
      ))}
    </div>
  );
}

function isRightToLeft(element: Element | null): boolean {
  return element !== null && getComputedStyle(element).direction === 'rtl';
}

function placeAfter(key: string, current: PlaceName, rightToLeft: boolean): PlaceName | undefined {
  if (key === 'Home') return placeNames.at(0);
  if (key === 'End') return placeNames.at(-1);
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const backward = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  const step = key === forward ? 1 : key === backward ? -1 : 0;
  if (step === 0) return undefined;
  return placeNames.at((placeNames.indexOf(current) + step) % placeNames.length);
}

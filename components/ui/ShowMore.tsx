import { useRef } from 'preact/hooks';
import { useKeptFocus } from './use-kept-focus';

interface ShowMoreProps {
  label: string;
  isMore: boolean;
  onMore(): void;
}

/** Brings more of the list above it. With the last of it the button goes, and the focus stays. */
export function ShowMore({ label, isMore, onMore }: ShowMoreProps) {
  const place = useRef<HTMLDivElement>(null);
  const wasMore = useRef(isMore);
  wasMore.current ||= isMore;
  useKeptFocus(place, String(isMore), false);
  if (!wasMore.current) return null;
  return (
    <div ref={place}>
      {isMore ? (
        <button type="button" class="button" onClick={onMore}>
          {label}
        </button>
      ) : (
        <span tabIndex={-1} data-next-focus />
      )}
    </div>
  );
}

/** Small line drawings, always beside words or inside a named button, so never read out. */
const paths = {
  ground: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z',
  pause: 'M12 5.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM12 9v4l2.5 2M9.5 2.5h5',
  reframe:
    'M6.5 6h7A2.5 2.5 0 0 1 16 8.5v9a2.5 2.5 0 0 1-2.5 2.5h-7A2.5 2.5 0 0 1 4 17.5v-9A2.5 2.5 0 0 1 6.5 6ZM8 3h9.5A2.5 2.5 0 0 1 20 5.5V16',
  words:
    'M5 5h14a1.5 1.5 0 0 1 1.5 1.5v8A1.5 1.5 0 0 1 19 16h-7l-5 4v-4H5a1.5 1.5 0 0 1-1.5-1.5v-8A1.5 1.5 0 0 1 5 5Z',
  flame: 'M12 3c1 4 5 5.5 5 10a5 5 0 0 1-10 0c0-2 1-3.3 2-4.3C9.5 11 11 11 12 3Z',
  keep: 'M7 4h10a1 1 0 0 1 1 1v15l-6-4-6 4V5a1 1 0 0 1 1-1Z',
  back: 'M14.5 6 8.5 12l6 6',
  on: 'm9.5 6 6 6-6 6',
  more: 'M5.5 12h.01M12 12h.01M18.5 12h.01',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}

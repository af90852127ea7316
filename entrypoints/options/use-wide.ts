import { useMedia } from '@/components/ui/use-media';

/** Whether there is room for the menu beside the page: the width is that of options.css. */
export function useWide(): boolean {
  return useMedia('(min-width: 721px)');
}

import { useState } from 'preact/hooks';

/**
 * Whether the form of the thing in view is open, by its id, and the call that opens or closes it.
 * While it is, the one who draws it lets no press lead on to another thing: what is written would
 * be lost.
 */
export function useFormOf(id: string | undefined): [boolean, (opens: boolean) => void] {
  const [open, setOpen] = useState<string | undefined>(undefined);
  return [id !== undefined && open === id, (opens) => setOpen(opens ? id : undefined)];
}

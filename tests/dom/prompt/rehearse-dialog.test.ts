/** The dialog is laid out once before it is needed, where nobody sees it. */
import { expect, it, vi } from 'vitest';
import { rehearseDialog } from '@/entrypoints/prompt/rehearse-dialog';

it('is laid out open and unseen in the styles of the stage, and leaves nothing behind', () => {
  const root = document.createElement('div');
  document.body.append(root);
  const laidOut = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => {
    const [place] = root.children;
    expect((place as HTMLElement).style.visibility).toBe('hidden');
    expect(place?.querySelector('dialog')?.hasAttribute('open')).toBe(true);
    return new DOMRect();
  });
  rehearseDialog(root);
  expect(laidOut).toHaveBeenCalledOnce();
  expect(root.childElementCount).toBe(0);
  laidOut.mockRestore();
});

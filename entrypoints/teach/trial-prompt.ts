import type { Prompt } from '@/utils/engine/bridge';

/** What stands in the place of the prompt while a person shows a site: it draws nothing at all. */
export const trialPrompt: Omit<Prompt, 'hold' | 'remove'> = {
  isTrial: true,
  isOpen: () => false,
  allowsKey: () => true,
  composerMoved: () => {},
  notify: () => {},
  restRule: () => {},
  remind: () => false,
  applyOptions: () => {},
};

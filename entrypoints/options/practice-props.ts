import type { ComponentChildren } from 'preact';
import type { SessionState } from '@/utils/settings/use-session';
import type { SettingsState } from '@/utils/settings/use-settings';

/** What each of the practices that only this page has is given. */
export interface PracticeProps {
  settings: SettingsState;
  session: SessionState;
  hasMoved: boolean;
  /** The lock of the journal, for the head of the page. */
  tools: ComponentChildren;
}

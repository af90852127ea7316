import { withChanges } from '@/components/ui/with-changes';
import type { Settings } from '@/utils/settings/settings';
import type { SettingsState } from '@/utils/settings/use-settings';
import { useSavedNote } from './use-saved-note';

type Group = 'prompt' | 'reminders' | 'rules' | 'appearance';

export interface SettingsChanges {
  /** Whether the note that something was saved shows. */
  isSaved: boolean;
  save(change: (before: Settings) => Partial<Settings>): void;
  saveGroup<Name extends Group>(name: Name, next: Settings[Name]): void;
}

/** What the page of the settings changes in them. */
export function useSettingsChanges({ settings, change }: SettingsState): SettingsChanges {
  const [isSaved, tellSaved] = useSavedNote();
  const save: SettingsChanges['save'] = (parts) => {
    void change((before) => ({ ...before, ...parts(before) })).then(tellSaved);
  };
  return {
    isSaved,
    save,
    /** A frame, a notice and sync change parts of these groups too. */
    saveGroup: (name, next) =>
      save((before) => ({ [name]: withChanges(before[name], settings[name], next) })),
  };
}

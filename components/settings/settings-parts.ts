/** The pages of the settings, in their order. */
export const settingsParts = ['sites', 'pause', 'rules', 'reminders', 'look', 'privacy'] as const;
export type SettingsPart = (typeof settingsParts)[number];

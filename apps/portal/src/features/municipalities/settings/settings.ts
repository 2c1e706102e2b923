import type { SettingsPageQuery } from './settings.generated.js';

export type Settings = SettingsPageQuery['settingsPage'];

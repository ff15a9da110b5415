export type { DataActions, DataState } from './data/data-actions.ts';
export type { ImportReport } from './data/import-report.ts';
export { SettingsPage } from './settings-page.tsx';

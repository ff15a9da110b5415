import type { Refused } from '#domain/exchange/read-file.ts';
import { momentOf } from './dates.ts';

type Choice = { value: string; label: string };

export const settingsText = {
  title: 'Settings',
  heading: 'Settings',
  lead: 'Everything here is for this device and takes effect at once. None of it changes a scenario or its feedback.',
  notKept:
    'This browser does not let Attune keep anything. What you set lasts until you close or reload the page.',
  sections: 'On this page',
};

export const appearanceText = {
  heading: 'How it looks',
  theme: 'Colors',
  themes: [
    { value: 'system', label: 'As the device' },
    { value: 'light', label: 'Light' },
    { value: 'dark', label: 'Dark' },
  ] as const satisfies readonly Choice[],
  textSize: 'Size of the text',
  textSizes: [
    { value: 'normal', label: 'Normal' },
    { value: 'large', label: 'Large' },
    { value: 'largest', label: 'Largest' },
  ] as const satisfies readonly Choice[],
  motion: 'Movement',
  motions: [
    { value: 'system', label: 'As the device' },
    { value: 'still', label: 'Nothing moves' },
  ] as const satisfies readonly Choice[],
};

export const talkText = {
  heading: 'In the encounter',
  pace: 'How the client’s words arrive',
  paces: [
    { value: 'reading', label: 'At reading pace' },
    { value: 'at-once', label: 'All at once' },
  ] as const satisfies readonly Choice[],
  bodyLanguage: 'Show a line on the client’s body language',
  bodyLanguageHint: 'Helpful in your first encounters, and for anyone who cannot see the picture.',
  timer: 'Show how long you take',
  timers: [
    { value: 'none', label: 'Off' },
    { value: '30', label: '30 s' },
    { value: '60', label: '60 s' },
    { value: '90', label: '90 s' },
  ] as const satisfies readonly Choice[],
  timerHint: 'Only for those who want some pressure. When it runs out, nothing happens.',
  singleKeys: 'Choose answers with the number keys',
  singleKeysHint: 'Turn this off if you speak to your device, or hit keys by accident.',
};

export const voiceText = {
  heading: 'The client’s voice',
  on: 'Read the client’s words aloud',
  hint: 'Only voices that live on this device are used, so nothing of the talk is sent anywhere.',
  none: 'This browser has no voice of its own on this device, so nothing can be read aloud here.',
  voice: 'Voice',
  any: 'The first that fits',
  name: (name: string, language: string) => `${name} (${language})`,
  test: 'Try it',
  stop: 'Stop',
  sample: 'I did not think anyone would come. Now I do not know what to say.',
};

export const helpLinesText = {
  heading: 'Help lines',
  lead: 'These stand on the page to step away to. An instructor can set them for a class.',
  source: {
    own: 'These are the lines that were set on this device.',
    class: 'These lines come from your school.',
    usual: 'These are the usual lines in the United States.',
  },
  list: 'Help lines',
  name: 'What it says',
  nameHint: 'For example: Call campus counseling',
  address: 'Where it leads',
  addressHint: 'tel: and a number, sms: and a number, or an address with https://',
  edit: (name: string) => `Change ${name}`,
  editShort: 'Change',
  remove: (name: string) => `Remove ${name}`,
  removeShort: 'Remove',
  add: 'Add a line',
  save: 'Keep this line',
  cancel: 'Cancel',
  nameMissing: 'Write what the line says.',
  addressWrong: 'This must begin with tel:, sms: or https://, and have no spaces.',
  full: (most: number) => `There is room for ${most} lines. Remove one to add another.`,
  reset: 'Back to the usual lines',
  exportFile: 'Save as a class file',
  importFile: 'Read a class file',
  removed: (name: string) => `${name} was removed.`,
  kept: (name: string) => `${name} is on the page now.`,
  wasReset: 'The usual lines are back.',
  imported: (count: number) =>
    count === 1 ? '1 line was taken from the file.' : `${count} lines were taken from the file.`,
  notAClassFile: 'There is no help line in this file that can be used.',
};

export const dataText = {
  heading: 'Your data',
  lead: 'What you play is kept on this device, in this browser. It is sent to nobody.',
  loading: 'One moment …',
  notKept: 'This browser does not let Attune keep anything. Save what you want to keep to a file.',
  attempts: 'Attempts kept',
  used: 'Room taken',
  unknown: 'The browser does not say',
  size: (bytes: number) =>
    bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`,
  persisted: 'Kept for good',
  persistedWords: {
    yes: 'Yes. The browser will not clear it by itself.',
    no: 'Not promised. If the device runs out of room, the browser may clear it.',
    unknown: 'The browser does not say.',
  },
  persist: 'Ask the browser to keep it',
  persistYes: 'The browser will keep it.',
  persistNo:
    'The browser did not agree. Often it does so later, when you have used Attune for a while. A backup is safe in any case.',
  backup: 'Last backup',
  never: 'None yet',
  backupAt: (iso: string, newer: number) =>
    newer === 0
      ? `${momentOf(iso)}. Everything is in it.`
      : `${momentOf(iso)}. ${newer} ${newer === 1 ? 'attempt is' : 'attempts are'} newer than it.`,
  saveBackup: 'Save a backup of everything',
  backupSaved: 'The backup has been handed to your browser’s downloads.',
  importFile: 'Read a file',
  importHint:
    'A backup, or a single attempt that was saved to a file. Nothing here is overwritten.',
  importing: 'Reading the file. Every answer in it is checked …',
};

const count = (many: number, one: string, more: string) => `${many} ${many === 1 ? one : more}`;

export const importText = {
  heading: 'What was in the file',
  stopped: {
    'not-ours': 'This is no file of Attune, or not one that can be read here.',
    'too-large': 'This file is larger than any backup of Attune.',
    'too-many': 'There are more attempts in this file than can be read at once.',
    'newer-version':
      'This file comes from a newer version of Attune. Load the newest version, then try again.',
    damaged: 'This file is damaged: it breaks off, or was changed.',
    full: 'This device has no room left. What is listed below was taken; the rest was not.',
    denied: 'The browser did not let Attune keep all of it. What is listed below was taken.',
  } satisfies Record<Refused['reason'] | 'full' | 'denied', string>,
  taken: (many: number) => `${count(many, 'attempt was', 'attempts were')} taken.`,
  renamed: (many: number) =>
    `${count(many, 'of them has', 'of them have')} the name of another attempt that is here, so it was kept beside it.`,
  known: (many: number) => `${count(many, 'attempt was', 'attempts were')} here already.`,
  refused: (many: number) => `${count(many, 'attempt was', 'attempts were')} not taken.`,
  nothing: 'There was no attempt in the file.',
  details: 'What was wrong',
  settings: 'The file has settings in it as well.',
  takeSettings: 'Use those settings',
  settingsTaken: 'The settings of the file are in use now.',
};

export const deleteText = {
  heading: 'Delete everything',
  lead: 'This deletes all attempts, what you were writing, and these settings from this device. It cannot be undone.',
  start: 'Delete everything …',
  question: 'Delete everything on this device?',
  what: (attempts: number) =>
    attempts === 0
      ? 'Your settings and notes will be gone.'
      : `${count(attempts, 'attempt', 'attempts')}, your settings and your notes will be gone. Nobody can bring them back.`,
  noBackup: (many: number) =>
    `${count(many, 'attempt is', 'attempts are')} in no backup. Save one first if you may want them again.`,
  confirm: 'Yes, delete everything',
  cancel: 'No, keep it',
  done: 'Everything was deleted from this device.',
};

export const fileButtonText = { chosen: 'Chosen file' };

export const keepingText = {
  failed: 'This could not be kept. It lasts until you close or reload the page.',
};

import type { Dimension } from '#domain/technique/vocabulary.ts';
import { dayOf, momentOf } from './dates.ts';
import { levelWord } from './level-word.ts';
import { DIMENSION_NAMES, ENDING_KIND_NAMES } from './names.ts';

export const historyText = {
  title: 'History',
  heading: 'What you have played',
  lead: 'Everything you played on this device, newest first. It stays here until you delete it, and nobody else sees it.',
  empty:
    'Nothing here yet. When you have begun a scenario, you find it here, also if you stopped in the middle.',
  emptyLibrary: 'Choose a scenario',
  filter: 'Scenario',
  all: 'All scenarios',
  compareHint: 'Choose one to see your attempts at it side by side.',
  list: 'Attempts',
  shown: (count: number) => (count === 1 ? '1 attempt' : `${count} attempts`),
};

export const entryText = {
  name: (title: string, startedAt: string) => `${title}, ${momentOf(startedAt)}`,
  when: momentOf,
  modes: { practice: 'Practice', assessed: 'Straight through' },
  answers: (count: number) =>
    count === 0 ? 'no answer yet' : count === 1 ? '1 answer' : `${count} answers`,
  states: { unfinished: 'Not finished', left: 'Ended early', finished: 'Finished' },
  ending: (ending: { kind: keyof typeof ENDING_KIND_NAMES; title: string }) =>
    `${ending.title}. ${ENDING_KIND_NAMES[ending.kind]}.`,
  dimensions: DIMENSION_NAMES,
  level: (level: number | null) => (level === null ? 'no occasion' : levelWord(level)),
  redErrors: (count: number) =>
    count === 1 ? '1 serious safety error to look at' : `${count} serious safety errors to look at`,
  notRated: 'Rate yourself first, then see the feedback.',
  reading: 'The feedback is being worked out …',
  goOn: 'Continue',
  goOnWith: (name: string) => `Continue ${name}`,
  feedback: 'Look at the feedback',
  feedbackOn: (name: string) => `Look at the feedback on ${name}`,
  rate: 'Rate it and see feedback',
  rateIt: (name: string) => `Rate it and see feedback: ${name}`,
  save: 'Save to a file',
  saveIt: (name: string) => `Save to a file: ${name}`,
  remove: 'Delete',
  removeIt: (name: string) => `Delete ${name}`,
  removed: (name: string) => `Deleted: ${name}.`,
  undo: 'Undo',
  undoIt: (name: string) => `Undo: bring back ${name}`,
  undone: (name: string) => `${name} is back.`,
  undoHint: 'You can bring it back until you leave this page.',
};

export const compareText = {
  heading: (title: string) => `Your attempts at ${title}, side by side`,
  lead: 'The first and the latest attempt in words. One attempt says little; look for what stays.',
  change: (dimension: Dimension, first: number | null, last: number | null): string => {
    const name = DIMENSION_NAMES[dimension];
    if (first === null || last === null) return `${name}: not seen in both.`;
    const [from, to] = [levelWord(first), levelWord(last)];
    if (Math.abs(last - first) < 0.25) return `${name}: much the same, ${to}.`;
    const way = last > first ? 'up' : 'down';
    return from === to
      ? `${name}: ${way} a little, still ${to}.`
      : `${name}: from ${from} to ${to}.`;
  },
  caption: 'Levels from 0 to 4, oldest first',
  attempt: 'Attempt',
  day: dayOf,
  cell: (level: number | null) =>
    level === null ? 'no occasion' : `${level.toFixed(1)}, ${levelWord(level)}`,
  table: 'Table of levels; scroll it sideways if it is cut off',
};

export const backupReminderText = {
  line: (count: number) => `${count} attempts are in no backup. They are kept on this device only.`,
  save: 'Save a backup',
  saved: 'A backup file has been saved.',
};

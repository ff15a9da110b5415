import type { Suggestion } from '#domain/debrief/suggest-next.ts';
import { levelWord } from './level-word.ts';
import { INDICATOR_NAMES } from './names.ts';

export const libraryText = {
  title: 'Library',
  heading: 'Choose someone to meet',
  lead: 'Each scenario is a short talk with a person in crisis. You answer turn by turn, and afterwards you see what each answer did, and why.',
  notKept:
    'This browser does not let Attune keep anything. You can play, but if you close or reload the page, your answers are gone.',
  empty: 'There are no scenarios here yet.',
  found: (count: number, all: number) =>
    count === all
      ? `${all} scenarios`
      : `${count} of ${all} ${all === 1 ? 'scenario' : 'scenarios'}`,
  none: 'Nothing fits. Try fewer conditions.',
  clear: 'Show all again',
};

export const filterText = {
  heading: 'Find a scenario',
  search: 'Search',
  searchHint: 'Name, place or topic',
  topic: 'Topic',
  setting: 'Place',
  skill: 'Most practice in',
  any: 'Any',
  fresh: 'Not yet finished',
  views: 'Show',
  view: { all: 'All scenarios', course: '10-week course' },
};

export const cardText = {
  person: (name: string, age: number, place: string) => `${name}, ${age} · ${place}`,
  minutes: (minutes: number) => `${minutes} min`,
  minutesLong: (minutes: number) => `About ${minutes} minutes`,
  difficulty: (level: number) => DIFFICULTY[level - 1] ?? '',
  difficultyLong: (level: number) => `Difficulty ${level} of 5: ${DIFFICULTY[level - 1] ?? ''}`,
  contents: 'What comes up',
  objectives: 'What you practice',
  occasions: (skill: string, count: number) =>
    `${skill}: ${count} ${count === 1 ? 'occasion' : 'occasions'}`,
  notReviewed: 'Not yet reviewed by a practitioner',
  open: 'Read the briefing',
  openFor: (title: string) => `Read the briefing of ${title}`,
  resume: 'Continue where you stopped',
  resumeFor: (title: string) => `Continue ${title} where you stopped`,
  feedback: 'See the feedback',
  feedbackFor: (title: string) => `See your latest feedback on ${title}`,
};

export const pastText = {
  times: (times: number) =>
    times === 1 ? 'Finished once.' : times === 2 ? 'Finished twice.' : `Finished ${times} times.`,
  latest: (ending: string) => `Last time: ${ending}.`,
  left: 'Last time you ended it early.',
  levels: (levels: readonly { name: string; level: number | null }[]) =>
    levels
      .map(({ name, level }) => `${name}: ${level === null ? 'not seen' : levelWord(level)}`)
      .join(' · '),
};

export const suggestionText = {
  continueHeading: 'Go on where you were',
  heading: 'Suggested next',
  reason: (reason: Suggestion['reason']) => {
    switch (reason.kind) {
      case 'first':
        return 'A good place to begin: short, and forgiving.';
      case 'weakest':
        return `Your last feedback was lowest in “${INDICATOR_NAMES[reason.indicator]}”. Here it is called for ${reason.occasions} times.`;
      case 'next':
        return 'It comes next in the course.';
      case 'again':
        return 'Something about safety went wrong last time. Once more is the best practice: you know the person now.';
    }
  },
};

export const courseText = {
  lead: 'One way through all of it in ten weeks, from the first sentence to the quietest danger. Take it as a suggestion.',
  week: (week: number) => `Week ${week}`,
  done: 'finished',
  todo: 'to do',
};

const DIFFICULTY = [
  'a good first one',
  'early practice',
  'in the middle',
  'demanding',
  'very demanding',
];

export const libraryText = {
  title: 'Library',
  heading: 'Choose someone to meet',
  lead: 'Each scenario is a short talk with a person in crisis. You answer turn by turn, and afterwards you see what each answer did, and why.',
  notKept:
    'This browser does not let Attune keep anything. You can play, but if you close or reload the page, your answers are gone.',
  client: (name: string) => `You meet ${name}`,
  frame: (minutes: number, difficulty: number) =>
    `About ${minutes} minutes · ${DIFFICULTY[difficulty - 1] ?? ''}`,
  contents: (topics: readonly string[]) => `What comes up: ${topics.join('; ')}.`,
  objectives: 'What you practice',
  notReviewed: 'Not yet reviewed by a practitioner',
  open: 'Read the briefing',
  openFor: (title: string) => `Read the briefing of ${title}`,
  resume: 'Continue where you stopped',
  resumeFor: (title: string) => `Continue ${title} where you stopped`,
  empty: 'There are no scenarios here yet.',
};

const DIFFICULTY = [
  'A good first one',
  'Early practice',
  'In the middle',
  'Demanding',
  'Very demanding',
];

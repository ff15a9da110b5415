import type { Attempt } from '#domain/encounter/attempt.ts';

export const briefingText = {
  eyebrow: 'Briefing',
  meet: (name: string) => `You meet ${name}`,
  where: (place: string, minutes: number) => `${place} About ${minutes} minutes.`,
  you: 'Who you are',
  know: 'What you know',
  goals: 'What you are there for',
  notes: 'What comes up',
  alternative: (title: string) => `Rather not? “${title}” practices the same skills.`,
  review: {
    heading: 'Who has checked this',
    'not-reviewed': 'Not yet reviewed by a practitioner.',
    practitioner: 'Reviewed by a practitioner.',
    'practitioner-and-lived-experience':
      'Reviewed by a practitioner and by a person with lived experience.',
  },
  rules: 'Ground rules',
  ruleList: [
    'Pause or leave whenever you want. It never counts against you.',
    'The people are made up. What you choose stays on this device.',
    'You will make errors here; that is what it is for. An error is one answer, not what you are.',
  ],
  how: 'How it works',
  howList: [
    'Read what the client says and does, then choose what you say or do. No answer is always first, longest or best.',
    'You are in the room too: change your distance, posture, voice and eyes at any time.',
    'Keys 1 to 9 choose an answer, Space shows all the words, and ? lists every key.',
    'Escape, or the Pause button, stops everything for as long as you like.',
  ],
  mode: 'How do you want to play?',
  modes: [
    {
      id: 'practice',
      text: 'Practice',
      detail: 'A short note after each answer. You can go back and try another way.',
    },
    {
      id: 'assessed',
      text: 'Straight through',
      detail: 'As in an assessment: feedback comes at the end, and there is no going back.',
    },
  ] satisfies { id: Attempt['mode']; text: string; detail: string }[],
  begin: 'Begin',
  beginning: 'Starting …',
  resume: 'Continue where you stopped',
  startOver: 'Or start again from the beginning.',
  notKept:
    'This browser does not let Attune keep anything. You can play, but if you close or reload this page, your answers are gone.',
};

const intensity = ['', 'touched on', 'talked about', 'at the center'];
export const contentNote = (topic: string, level: number) => `${topic} (${intensity[level] ?? ''})`;

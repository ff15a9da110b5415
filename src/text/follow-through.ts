export const followThroughText = {
  eyebrow: 'After the talk',
  stepOf: (step: number, count: number) => `Step ${step} of ${count}`,
  next: 'Go on',
  chooseOne: 'Choose one.',
  chooseAny: 'Choose all that are right.',
  missingChoice: 'Choose one of these first.',
  missingSelect: 'Choose at least one of these first.',
  order: 'Put these in order, first things first.',
  position: (place: number, count: number) => `${place} of ${count}`,
  up: (text: string) => `Move up: ${text}`,
  down: (text: string) => `Move down: ${text}`,
  moved: (text: string, place: number, count: number) => `${text} Now ${place} of ${count}.`,
  note: 'Your note',
  noteHint: 'In your own words. It stays on this device.',
  noteMissing: 'Write your note first. One sentence is enough to go on.',
  check: 'Check my note',
  checklist: 'What is in your note?',
  checklistHint: 'Tick what you find. You can still change your note above.',
  model: 'A note that would do',
  done: 'Done',
};

export const restText = {
  breathe: 'Breathe with the circle',
  breatheHint: 'In while it grows, out while it gets smaller. Press again to stop.',
  lines: [
    'What you heard was hard, even though these people are made up.',
    'If something went wrong, it was one answer in one talk. It says what to practice, not who you are.',
  ],
  goOn: 'Go on when you are ready',
};

/** Every word that the terminal says of its own. */
export const TEXT = {
  begin: '\nPress Enter to begin. ',
  contains: 'This encounter contains:',
  keys: 'Type the number of an answer. s how you stand, p pause, b back one turn, q leave.',
  answer: '\n> ',
  silence: 'You say nothing, and wait.',
  resume: '\nPress Enter to go on. ',
  left: 'You left. That is always fine.',
  another: 'Another way:',
  channel: 'Distance, posture, voice or eyes? (d, p, v, e; Enter for no change) ',
  value: 'Which? ',
  choose: 'Which one? > ',
  select: 'Which ones? Numbers with spaces, or Enter for none. > ',
  order: 'In which order? Numbers with spaces. > ',
  note: 'Write your note on one line. > ',
  model: 'A note that would do:',
  checklist: 'Check yours against this:',
  pause: '\nPress Enter when you are ready. ',
  again: 'Please type numbers from the list.',
  rate: 'Before you see the feedback: how did it go? 0 to 4, or Enter to skip.',
  dimensions: {
    activeListening: 'Active listening > ',
    empathy: 'Empathy > ',
    safety: 'Safety > ',
  },
} as const;

/** The rest page. */
export const PAUSE = [
  'Paused. Nothing runs on, and nothing counts against you.',
  'Feel both feet on the floor. Breathe out slowly, longer than you breathe in. Look for three blue things.',
  'If this is closer to home than practice should be: call or text 988 (United States), at any hour. Your field instructor is there for this too.',
] as const;

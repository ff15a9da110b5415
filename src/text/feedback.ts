import type { RuleFinding, LeapsLamp } from '#domain/judgement/judgement.ts';
import type { LeapsStep, Severity } from '#domain/technique/vocabulary.ts';
import { DIMENSION_NAMES, ENDING_KIND_NAMES } from './names.ts';

const turnOf = (turn: number) => `Turn ${turn}`;
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const pageText = {
  title: (scenario: string) => `Feedback: ${scenario}`,
  eyebrow: 'Feedback',
  lead: 'This is feedback to learn from, not a grade. Behind every figure you find the words that it rests on.',
  incomplete:
    'You ended the encounter before its end. That is all right. What follows covers what happened up to there; duties that come due at the end are not judged.',
  rewinds: (count: number) =>
    `You went back ${count === 1 ? 'once' : `${count} times`}. Only the path that you kept is judged.`,
  damaged: 'This feedback cannot be shown',
  damagedWhy:
    'What is stored of the encounter does not fit together any more. Nothing else is affected.',
  library: 'Back to the library',
  again: 'Play this scenario again',
  closing: 'Before you go on',
  closingLine:
    'Take a breath, and feel both feet on the floor. A mistake made here is one that you have already learned from. It does not make you unsafe as a worker.',
  stepAway: 'Step away for a moment',
  print: 'Print, or save as PDF',
  contents: 'On this page',
  practiceNext: 'Practice next',
};

export const earlierText = {
  heading: 'Your attempts at this scenario',
  lead: 'Newest first. Different roads give different occasions, so look for a direction and not for decimals.',
  when: 'When',
  ending: 'Ending',
  thisOne: 'This one',
  left: 'ended early',
  figure: (level: number | null) => (level === null ? 'not seen' : level.toFixed(1)),
  date: (iso: string) =>
    new Date(iso).toLocaleDateString('en-US', { month: 'short', day: 'numeric', year: 'numeric' }),
  open: (date: string) => `Feedback of ${date}`,
};

export const reflectionText = {
  heading: 'To think and talk about',
  lead: 'Feedback is what a program can give. The rest takes people: bring these to your class or to your field instructor.',
  system: 'Beyond you and this person',
};

export const printText = {
  title: (scenario: string) => `Attune: ${scenario}`,
  made: (date: string, mode: string) => `${date} · ${mode}`,
  modes: { practice: 'Practice', assessed: 'Straight through' },
  formative:
    'Formative feedback by a program, for learning. Not a grade, and not a judgment of fitness for practice.',
  skills: 'Three sides of it',
  figures: 'This feedback',
  own: 'Your own rating',
  none: 'none',
  mine: 'What I take from this',
  version: (version: string, rubric: number) => `Scenario version ${version}, rubric ${rubric}.`,
};

export const safetyText = {
  heading: 'Safety review',
  headingAmber: 'Worth a second look',
  lead: 'These come first, because warmth cannot make up for them. Each can be learned.',
  leadAmber: 'None of these is grave on its own. Each is worth knowing.',
  severity: { red: 'Serious', amber: 'To watch' } satisfies Record<Severity, string>,
  repaired: 'You put it right within two turns. That is a skill of its own.',
  notRepaired: 'It was not put right within two turns.',
  why: 'Why it matters',
  softens: 'When it does not count, or weighs less',
  at: (turn: number | null, step: string | null) =>
    turn === null ? (step ?? 'At the end') : turnOf(turn),
  due: (duty: string) => `Here the time for it ran out: ${duty}`,
};

export const endingText = {
  heading: 'How it ended',
  felt: (name: string) => `What ${name} felt`,
  changed: 'What changed',
  unchanged: 'What did not',
  nextDay: 'The next day',
  kinds: ENDING_KIND_NAMES,
};

export const dimensionText = {
  heading: 'Three sides of it',
  names: DIMENSION_NAMES,
  notObservable: 'Not observable: this path gave no occasion.',
  figure: (level: number) => `${level.toFixed(1)} of 4`,
  opportunities: (count: number) => `from ${plural(count, 'occasion', 'occasions')}`,
  own: (word: string) => `You said: ${word}`,
  ownNone: 'You did not rate this.',
  gap: {
    same: 'You see it much as this feedback does.',
    higher:
      'You rated yourself higher. Look at what this rests on: what did you see that the feedback does not?',
    lower:
      'You rated yourself lower. What went right here that you did not give yourself credit for?',
  },
  capped: 'A serious safety error holds this at 1 or below: safety is not an average.',
  comment: 'What you noted for yourself',
  evidence: 'What this rests on',
  indicatorNone: 'no occasion',
  weight: (share: number) => `counts ${Math.round(share * 100)} %`,
};

export const evidenceText = {
  turn: turnOf,
  step: (title: string) => `Afterwards, “${title}”`,
  level: (level: number, word: string) => `${level} · ${word}`,
  missed: 'The moment called for it, and the answer did not show it.',
  words: 'Read from the length of your words and the number of questions.',
  stance: 'Read from how you stood and spoke.',
  whole: 'Read from the answer as a whole.',
  rule: (duty: string) => `Duty: ${duty}`,
  source: 'Source:',
  sources: 'Sources:',
};

export const leapsText = {
  heading: 'L.E.A.P.S.',
  lead: 'A cycle, not a checklist: which of the five came up, how clearly, and when.',
  steps: {
    listen: 'Listen',
    empathize: 'Empathize',
    ask: 'Ask',
    paraphrase: 'Paraphrase',
    summarize: 'Summarize',
  } satisfies Record<LeapsStep, string>,
  shown: (quality: LeapsLamp['quality'], turns: readonly number[]) =>
    quality === 'none' ? 'not shown' : `${QUALITIES[quality]}, ${turnList(turns)}`,
};

const QUALITIES = { attempted: 'attempted', clear: 'clear', strong: 'strong' };
const turnList = (turns: readonly number[]) =>
  `${turns.length === 1 ? 'turn' : 'turns'} ${turns.join(', ')}`;

export const pointsText = {
  strengths: 'What went well',
  noStrengths: 'On this path nothing stood out yet. The next section says where to begin.',
  changes: 'What to try next time',
  noChanges: 'Nothing that has to change. Try a harder scenario, or another road through this one.',
  goal: (goals: readonly string[]) => `The goal here was to ${goals.join(', and to ')}.`,
  did: 'You:',
  why: 'Why it matters:',
  alternative: 'Another way:',
};

export const dutiesText = {
  heading: 'Duties',
  lead: 'What had to be done here, and by when.',
  standing: ({ status, turn }: RuleFinding) =>
    `${STANDINGS[status]}${turn === null ? '' : `, turn ${turn}`}.`,
};

const STANDINGS: Record<RuleFinding['status'], string> = {
  dormant: 'Did not come up',
  open: 'Left open',
  kept: 'Done',
  repaired: 'Late, but put right',
  broken: 'Not done in time',
};

export const transcriptText = {
  heading: 'The whole talk, with marks',
  you: 'You',
  silence: 'You said nothing.',
  was: 'What it was:',
  marks: 'Marks:',
  error: (name: string, severity: Severity) =>
    `${severity === 'red' ? 'Serious' : 'To watch'}: ${name}`,
  afterwards: 'Afterwards',
  chosen: 'chosen',
  notChosen: 'left out',
  yourOrder: 'Your order:',
  rightOrder: 'A sound order:',
  ticked: (ticked: number, all: number) => `You found ${ticked} of ${all} points in your note.`,
  model: 'A note that would do:',
  worth: {
    essential: 'needed',
    helpful: 'helpful',
    unneeded: 'not needed',
    harmful: 'harmful',
  },
};

export const epasText = {
  heading: 'EPAS competencies',
  lead: 'What this run shows of the 2022 EPAS. Only these five can be seen in a run; the others belong to reflection and to your field instructor.',
  competency: (number: number) => `${number}. ${EPAS_NAMES[number - 1] ?? ''}`,
  none: 'no occasion on this path',
};

/** CSWE 2022 EPAS, the titles shortened. */
const EPAS_NAMES = [
  'Ethical and professional behavior',
  'Human rights and justice',
  'Anti-racism, diversity, equity and inclusion',
  'Practice-informed research, research-informed practice',
  'Policy practice',
  'Engage',
  'Assess',
  'Intervene',
  'Evaluate',
];

export const referenceText = {
  heading: 'Figures for orientation',
  lead: 'These are no marks. They put a few counts of this run beside what the literature reports.',
  reflections: (reflections: number, questions: number) =>
    `${plural(reflections, 'reflection', 'reflections')} and ${plural(questions, 'question', 'questions')}. In motivational interviewing, one reflection for each question is called fair and two are called good.`,
  complex: (complex: number) =>
    `${plural(complex, 'reflection', 'reflections')} went further than what was said.`,
  words: (words: number) =>
    `About ${plural(words, 'word', 'words')} a turn. People who are upset take in little at a time: 25 words or fewer is a good length.`,
};

export const methodText = {
  heading: 'How this is judged',
  paragraphs: [
    'Each moment of the scenario calls for certain things: to name a feeling, to ask about danger, to be brief. Only these count, so you are never marked down for what there was no occasion to do.',
    'Each answer was tagged by its author with the techniques in it. A technique shows a level from 0 to 4 of one or more of the fifteen indicators below. A side’s figure is the mean of its indicators, each with its weight. There is no total: an average of warmth and a missed question about suicide would mean nothing.',
    'A serious safety error holds the safety figure at 1. Put right within two turns, it weighs one step less.',
    'The rules rest on consensus statements, on training literature and on the codes and laws that are named, seldom on trials with crisis workers. The weights, the effects on the client and the levels are our own assumptions. Read the figures as a place to begin to think, together with somebody who knows the work.',
  ],
  levels: 'The levels',
  level: (level: number, word: string) => `${level}: ${word}`,
  weights: 'The fifteen indicators and their weights',
  sources: 'Sources of this feedback',
  recalled: 'known literature, not opened again for this program',
};

import type { Attempt } from '#domain/encounter/attempt.ts';
import type { Presence, PresenceChannel } from '#domain/scenario/vocabulary.ts';
import type { Dimension, Level } from '#domain/technique/vocabulary.ts';

type Option<V> = { value: V; label: string };

export const briefingText = {
  eyebrow: 'Briefing',
  you: 'Who you are',
  where: (place: string, minutes: number) => `${place} About ${minutes} minutes.`,
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
  rules: 'How it works',
  ruleList: [
    'Each time, choose what you say or do. No answer is always first, longest or best.',
    'You can change how you stand and speak at any time.',
    'Pause or leave whenever you want. It never counts against you.',
    'The people are made up. What you choose stays on this device.',
  ],
  mode: 'How do you want to play?',
  modes: [
    {
      id: 'practice',
      text: 'Practice',
      detail: 'A short note after each answer. You can go back and try again.',
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
  startOver: 'Or start again from the beginning:',
  notKept:
    'This browser does not let Attune keep anything. You can play, but if you close or reload this page, your answers are gone.',
};

const intensity = ['', 'touched on', 'talked about', 'at the centre'];
export const contentNote = (topic: string, level: number) => `${topic} (${intensity[level] ?? ''})`;

export const encounterText = {
  you: 'You',
  answers: 'What do you do?',
  keys: (count: number) => `Keys 1 to ${count} choose, Escape pauses.`,
  say: 'Say:',
  act: 'Do:',
  saySilence: 'Say nothing.',
  saidNothing: 'You say nothing.',
  soFar: (turns: number) => (turns === 1 ? 'So far: 1 turn' : `So far: ${turns} turns`),
  turn: (turn: number) => `Turn ${turn}`,
  goBack: 'Go back to here',
  goBackTo: (turn: number) => `Go back to turn ${turn}`,
  pause: 'Pause',
  closing: 'How the talk ended',
  failed:
    'Your last answer could not be saved on this device. You can go on, but it may be gone after a reload.',
  elsewhere:
    'This encounter was played on in another tab or window. Load it again to go on from there.',
  reload: 'Load it again',
  damaged: 'This encounter cannot be opened',
  damagedWhy:
    'What is stored of it does not fit together any more. Nothing else is affected. You can start the scenario again from the library.',
  library: 'Back to the library',
};

export const presenceText = {
  heading: 'Your presence',
  headingVoice: 'Your voice',
  channels: {
    distance: 'Distance',
    posture: 'Posture',
    voice: 'Voice',
    eyes: 'Eyes',
  } satisfies Record<PresenceChannel, string>,
  options: {
    distance: [
      { value: 'far', label: 'Far' },
      { value: 'two-arms', label: 'Two arms' },
      { value: 'near', label: 'Near' },
    ],
    posture: [
      { value: 'open', label: 'Open' },
      { value: 'neutral', label: 'Neutral' },
      { value: 'looming', label: 'Standing over' },
    ],
    voice: [
      { value: 'soft', label: 'Soft' },
      { value: 'level', label: 'Level' },
      { value: 'loud', label: 'Loud' },
    ],
    eyes: [
      { value: 'away', label: 'Away' },
      { value: 'soft', label: 'Soft' },
      { value: 'fixed', label: 'Fixed' },
    ],
  } satisfies { [C in PresenceChannel]: Option<Presence[C]>[] },
  summary: (presence: Presence, inPerson: boolean) => {
    const voice = `${presence.voice} voice`;
    if (!inPerson) return sentence(voice);
    const eyes = presence.eyes === 'away' ? 'eyes away' : `${presence.eyes} eyes`;
    return sentence(
      [DISTANCES[presence.distance], POSTURES[presence.posture], voice, eyes].join(', '),
    );
  },
};

const DISTANCES: Record<Presence['distance'], string> = {
  far: 'far back',
  'two-arms': 'two arms away',
  near: 'near',
};
const POSTURES: Record<Presence['posture'], string> = {
  open: 'open',
  neutral: 'neutral',
  looming: 'standing over them',
};
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const pauseText = {
  heading: 'Paused',
  body: 'Take the time you need. Everything so far is kept, and a pause never counts against you.',
  bodyNotKept: 'Take the time you need. A pause never counts against you.',
  resume: 'Go on',
  stepAway: 'Step away for a moment',
  later: 'Come back later',
  leave: 'End it here',
};

export const leftText = {
  title: 'Ended here',
  heading: 'You ended it here',
  body: 'That is always all right, and nothing counts against you.',
  seeFeedback: 'If you want, look at how it went up to here.',
  rate: 'Rate yourself, then see feedback',
  library: 'Back to the library',
  again: 'Start this scenario again',
};

export const noteText = {
  heading: 'About your last answer',
  close: 'Close this note',
  what: 'What it was:',
  effect: 'What it did:',
  better: 'Another way:',
  why: 'Why',
  goal: (goal: string) => `The goal here was to ${goal}.`,
  again: 'Try this turn again',
};

/** Behaviour in words, from how far the client moved. Never figures: the learner reads the person. */
export const effectText = {
  calmsMuch: 'calms down clearly',
  calms: 'calms down a little',
  tenses: 'tenses up a little',
  tensesMuch: 'tenses up sharply',
  opensMuch: 'opens up to you',
  opens: 'opens up a little',
  closes: 'closes up',
  saysLess: 'pulls away',
  told: 'tells you something new',
  nothing: (name: string) => `Not much changes for ${name}.`,
  sentence: (name: string, parts: readonly string[]) => `${name} ${and(parts)}.`,
};

const and = (parts: readonly string[]) =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1] ?? ''}`;

export const followThroughText = {
  eyebrow: 'After the encounter',
  step: (number: number) => `Step ${number}`,
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

export const ratingText = {
  title: 'Your own view',
  eyebrow: 'Before the feedback',
  heading: 'How do you see it yourself?',
  body: 'Rate yourself first. The feedback puts your view beside its own. No one else sees this.',
  dimensions: {
    activeListening: 'Active listening',
    empathy: 'Empathy',
    safety: 'Safety',
  } satisfies Record<Dimension, string>,
  questions: {
    activeListening: 'Did you hear and give back what was said?',
    empathy: 'Did you grasp how it was for them, and show it?',
    safety: 'Did you notice danger, ask, and act?',
  } satisfies Record<Dimension, string>,
  levels: [
    { level: 0, text: 'Harmful or absent', detail: 'Not at all, or it did harm' },
    { level: 1, text: 'Limited', detail: 'A little, here and there' },
    { level: 2, text: 'Developing', detail: 'In part; enough to build on' },
    { level: 3, text: 'Proficient', detail: 'Well, most of the time' },
    { level: 4, text: 'Skilled under pressure', detail: 'Well, even when it was hard' },
  ] satisfies { level: Level; text: string; detail: string }[],
  comment: 'Anything you want to remember? (optional)',
  missing: (dimensions: string) => `Still to rate: ${dimensions}.`,
  submit: 'Show the feedback',
};

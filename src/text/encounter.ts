import type { Presence, PresenceChannel } from '#domain/scenario/vocabulary.ts';

type Option<V> = { value: V; label: string };

export const encounterText = {
  you: 'You',
  bodyLanguage: 'You see:',
  answers: 'What do you do?',
  showAll: 'Show all',
  keys: (count: number) => `Keys 1 to ${count} choose.`,
  say: 'Say:',
  act: 'Do:',
  saySilence: 'Say nothing.',
  saidNothing: 'You say nothing.',
  soFar: (turns: number) => (turns === 1 ? 'So far: 1 turn' : `So far: ${turns} turns`),
  soFarBack: 'Back to now',
  turn: (turn: number) => `Turn ${turn}`,
  goBackTo: (turn: number) => `Go back to turn ${turn}`,
  compare: 'Compare your two ways',
  compareAt: (turn: number) => `Compare your two ways at turn ${turn}`,
  pause: 'Pause',
  closing: 'How the talk ended',
  close: 'Close',
  stopVoice: 'Stop the voice',
  timerHint: 'Take your time. This only shows how long you take.',
  timerOver: 'The time is up, and nothing changes. Take as long as you need.',
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
  /** Said aloud when a key has changed it. */
  changed: (channel: string, value: string) => `${channel}: ${value}`,
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

export const keysText = {
  button: 'Keys',
  heading: 'Keys',
  lead: 'They work anywhere on this page, except while you write.',
  list: (inPerson: boolean, practice: boolean): { keys: readonly string[]; does: string }[] => [
    { keys: ['1', '…', '9'], does: 'Choose an answer' },
    { keys: ['Space', 'Enter'], does: 'Show all the words at once' },
    ...(inPerson
      ? [
          { keys: ['D'], does: 'Distance: the next one' },
          { keys: ['P'], does: 'Posture: the next one' },
          { keys: ['V'], does: 'Voice: the next one' },
          { keys: ['E'], does: 'Eyes: the next one' },
        ]
      : [{ keys: ['V'], does: 'Voice: the next one' }]),
    { keys: ['T'], does: 'The talk so far' },
    ...(practice ? [{ keys: ['N'], does: 'Open or fold the note' }] : []),
    { keys: ['?'], does: 'This list' },
    { keys: ['Escape'], does: 'Pause' },
  ],
  switch: 'Use keys of a single letter or figure',
  switchHint: 'Turn them off if you speak to your device, so that it takes no word for a key.',
};

export const pauseText = {
  heading: 'Paused',
  body: 'Take the time you need. Everything so far is kept, and a pause never counts against you.',
  bodyNotKept: 'Take the time you need. A pause never counts against you.',
  resume: 'Go on',
  stepAway: 'Step away for a moment',
  later: 'Come back later',
  saveFile: 'Save to a file',
  leave: 'End it here',
};

export const leftText = {
  title: 'Ended here',
  heading: 'You ended it here',
  body: 'That is always all right, and nothing counts against you. To notice that it is enough for now is part of the work.',
  seeFeedback: 'If you want, look at how it went up to here.',
  rate: 'Rate yourself, then see feedback',
  library: 'Back to the library',
  again: 'Start this scenario again',
};

export const noteText = {
  heading: 'About your last answer',
  open: 'More about your last answer',
  fold: 'Less about your last answer',
  close: 'Close this note',
  what: 'What it was:',
  effect: 'What it did:',
  better: 'Another way:',
  why: 'Why',
  goal: (goal: string) => `The goal here was to ${goal}.`,
  again: 'Try this turn again',
  compare: 'Compare with your other try',
};

export const compareText = {
  heading: (turn: number) => `Turn ${turn}, two ways`,
  lead: 'The same moment, answered twice. Neither answer is you: each is a way that you can take or leave.',
  before: 'Before',
  beforeOf: (place: number, count: number) => (count === 1 ? 'Before' : `Before (${place})`),
  now: 'Now',
  you: 'What you did',
  client: (name: string) => `What ${name} did`,
  nothing: 'Nothing at once.',
  was: 'What it was',
  effect: 'What it did',
  shows: 'What it showed',
  showsNothing: 'Nothing that is judged here.',
  point: (name: string, level: string) => `${name}: ${level}`,
  presence: 'How you were there:',
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

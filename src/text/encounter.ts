import type { Presence, PresenceChannel } from '#domain/scenario/vocabulary.ts';

type Option<V> = { value: V; label: string };

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

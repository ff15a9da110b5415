import type { Presence, SettingKind } from '#domain/scenario/vocabulary.ts';

/** How the client is spoken of: the name where a sentence begins, "his" and the like inside it. */
export type Their = 'his' | 'her' | 'their';

/** Behaviour in plain words. Never a feeling, a phase or a figure: those are for the learner to read. */
export const bodyText = {
  hands: {
    folded: (their: Their, surface: string | null) =>
      surface === null
        ? `stands with ${their} hands loosely together`
        : `rests ${their} hands on the ${surface}`,
    wringing: () => 'holds one hand tight in the other',
    gripping: (_their: Their, surface: string | null) =>
      `grips the edge of the ${surface ?? 'seat'}`,
    crossed: (their: Their) => `has ${their} arms folded tight across ${their} chest`,
    'holding-self': (their: Their) => `keeps both arms around ${their} own body`,
    head: (their: Their) => `clutches ${their} head with both hands`,
    face: (their: Their) => `hides ${their} face in both hands`,
    propped: (their: Their) => `lets ${their} head sink onto one hand`,
    down: (their: Their) => `stands with ${their} arms at ${their} sides`,
  },
  face: {
    settled: (their: Their) => `${their} face and shoulders are loose`,
    anxious: (their: Their) => `${their} brows are drawn up, ${their} shoulders high`,
    defensive: (their: Their) => `${their} jaw is set, ${their} brows low`,
    crisis: (their: Their) => `${their} eyes are wide, ${their} mouth open, ${their} breath fast`,
    recovery: (their: Their) => `${their} shoulders hang, ${their} eyes are half shut`,
  },
  wet: 'wet',
  leans: {
    in: 'leaning toward you',
    back: 'leaning back',
    aside: 'turned away from you',
  },
  eyes: {
    you: (their: Their) => `${their} eyes on you`,
    up: () => `looking up at you`,
    aside: (their: Their) => `${their} eyes off to the side`,
    down: (their: Their) => `${their} eyes on the floor`,
  },
  sentence: (name: string, hands: string, lean: string | null, face: string, eyes: string | null) =>
    `${name} ${hands}${lean === null ? '' : `, ${lean}`}; ${face}${eyes === null ? '' : `, ${eyes}`}.`,
};

export const voiceText = {
  settled: 'even and unhurried',
  anxious: 'quick and unsteady',
  defensive: 'hard and loud',
  crisis: 'loud and breaking',
  recovery: 'low and slow, with long gaps',
  flat: 'low and flat',
  sentence: (name: string, their: Their, voice: string) =>
    `${name} has ${their} camera off; ${their} voice is ${voice}.`,
};

export const sceneText = {
  surfaces: {
    clinic: 'counter',
    school: 'table',
    shelter: 'table',
    office: 'desk',
    street: null,
    home: 'table',
    hospital: null,
    'community-centre': 'table',
    telehealth: null,
  } satisfies Record<SettingKind, string | null>,
  beside: (name: string, others: readonly string[]) =>
    `${list(others)} ${others.length === 1 ? 'is' : 'are'} next to ${name}.`,
  behind: (others: readonly string[]) =>
    `${list(others)} ${others.length === 1 ? 'is' : 'are'} farther back.`,
  watched: 'People are standing around, watching.',
  call: (name: string) => `You see ${name} on a screen, in a video call.`,
  callOff: (name: string) => `You hear ${name} in a video call. The screen shows only initials.`,
  distance: {
    near: 'You are close, within reach',
    'two-arms': 'You are about two arms’ lengths away',
    far: 'You are well back, with room between you',
  } satisfies Record<Presence['distance'], string>,
  posture: {
    neutral: 'your hands at rest',
    open: 'at an angle, with one hand open',
    looming: 'standing over the other',
  } satisfies Record<Presence['posture'], string>,
  voice: {
    soft: 'Your voice is soft',
    level: 'Your voice is level',
    loud: 'Your voice is loud',
  } satisfies Record<Presence['voice'], string>,
  eyes: {
    soft: 'you look, and look away again',
    away: 'you look away',
    fixed: 'you do not take your eyes off the other',
  } satisfies Record<Presence['eyes'], string>,
  stance: (distance: string, posture: string, voice: string, eyes: string) =>
    `${distance}, ${posture}. ${voice}; ${eyes}.`,
  voiceAlone: (voice: string) => `${voice}.`,
};

const list = (names: readonly string[]): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;

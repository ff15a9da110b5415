import type { Finding, Path } from '../problem.ts';
import type { Scenario } from '../scenario.ts';

/*
 * Wordings that safe-messaging guidelines (for example reportingonsuicide.org and the National Action
 * Alliance's framework) advise against. A short list of what can be told by the words alone; it finds
 * slips and proves nothing. A client may speak like this, so it only warns.
 */
const WORDINGS: readonly { pattern: RegExp; instead: string }[] = [
  {
    pattern: /\bcommit(?:s|ted|ting)?\s+suicide\b/i,
    instead: 'Write "died by suicide" or "kill herself".',
  },
  {
    pattern: /\b(?:successful|completed|unsuccessful|failed)\s+suicides?\b/i,
    instead: 'Write "died by suicide" or "suicide attempt".',
  },
  {
    pattern: /\b(?:successful|completed|unsuccessful|failed)\s+(?:suicide\s+)?attempts?\b/i,
    instead:
      'Write "died by suicide", or "attempt" alone: an attempt that is survived has not failed.',
  },
  {
    pattern: /\bsuicid(?:e|al)\s+(?:gestures?|threats?)\b/i,
    instead: 'Say what the person did or said.',
  },
  { pattern: /\bsuicide\s+epidemic\b/i, instead: 'Write "rising rates of suicide".' },
  { pattern: /\bcr(?:y|ies)\s+for\s+attention\b/i, instead: 'Say what the person did or said.' },
];

/**
 * What names how, where or with how much. Safe-messaging guidelines ask to leave it out. Means as such (a
 * firearm, medication at home) may be named: to speak of them is what the learner practises.
 */
const METHODS: readonly RegExp[] = [
  /\b(?:\d+|ten|twenty|thirty|forty|fifty|sixty|a hundred|a handful of|a bottle of)\s+(?:\w+\s+)?(?:pills?|tablets?|capsules?|mg|milligrams?)\b/i,
  /\boverdos(?:e|ed|ing)\b/i,
  /\b(?:hang(?:s|ed|ing)?|hung|shoot(?:s|ing)?|shot|drown(?:s|ed|ing)?|poison(?:s|ed|ing)?)\s+(?:my|your|him|her|them)sel(?:f|ves)\b/i,
  /\b(?:slit|slash|cut)(?:s|ting|ted)?\s+(?:my|your|his|her|their)\s+(?:wrists?|throat)\b/i,
  /\b(?:noose|exhaust pipe|carbon monoxide|hose ?pipe)\b/i,
  /\bjump(?:s|ed|ing)?\s+(?:off|from)\s+(?:a|the|that)\s+(?:bridge|roof|building|overpass|balcony)\b/i,
  /\b(?:step|walk|run|jump|lie down)(?:s|ped|ed|ping|ing)?\s+in front of\s+(?:a|the)\s+(?:train|truck|bus|car)\b/i,
];

/** Wordings that may harm, in every text of a scenario. */
export function checkWording(scenario: Scenario): Finding[] {
  const texts = [...textsWithin(scenario, [])];
  return [...texts.flatMap(unsafe), ...texts.flatMap(namesMethod)];
}

function namesMethod({ text, path }: TextAt): Finding[] {
  const found = METHODS.map((pattern) => pattern.exec(text)?.[0]).find(Boolean);
  return found === undefined
    ? []
    : [
        {
          code: 'method-wording',
          message: `"${found}" may name a method, a place or a dose.`,
          hint: 'Leave out how it would be done. Where it means something else, leave it.',
          path,
        },
      ];
}

type TextAt = { text: string; path: Path };

function unsafe({ text, path }: TextAt): Finding[] {
  return WORDINGS.flatMap(({ pattern, instead }): Finding[] => {
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return [];
    return [
      {
        code: 'unsafe-wording',
        message: `"${found}" goes against safe-messaging guidelines.`,
        hint: `${instead} In the client’s own mouth it may be right: then leave it.`,
        path,
      },
    ];
  });
}

function* textsWithin(value: unknown, path: Path): Generator<TextAt> {
  if (typeof value === 'string') yield { text: value, path };
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value))
      yield* textsWithin(part, [...path, Array.isArray(value) ? Number(key) : key]);
}

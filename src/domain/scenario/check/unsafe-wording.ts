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

/** Wordings that may harm, in every text of a scenario. */
export function checkWording(scenario: Scenario): Finding[] {
  return [...textsWithin(scenario, [])].flatMap(({ text, path }) =>
    WORDINGS.flatMap(({ pattern, instead }): Finding[] => {
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
    }),
  );
}

function* textsWithin(value: unknown, path: Path): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value))
      yield* textsWithin(part, [...path, Array.isArray(value) ? Number(key) : key]);
}

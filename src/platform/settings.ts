/** What a learner has chosen for this device. Nothing here changes an encounter or its judgement. */
export type Settings = {
  theme: 'system' | 'light' | 'dark';
  textSize: 'normal' | 'large' | 'largest';
  /** `still`: nothing moves, whatever the system asks for. */
  motion: 'system' | 'still';
  /** How the client's words arrive: at reading pace, or all at once. */
  pace: 'reading' | 'at-once';
  speech: {
    /** Reads the client's words aloud, by voices of this device only. */
    on: boolean;
    /** The name of the voice; null for the first that fits. */
    voice: string | null;
  };
  /** A line on what is seen of the client, for beginners. */
  bodyLanguage: boolean;
  /** Seconds to answer in, for who wants the pressure; null for none. Running out changes nothing. */
  timer: 30 | 60 | 90 | null;
  /** Whether single letters and figures do something; who speaks to their device turns them off (WCAG 2.1.4). */
  singleKeys: boolean;
  /** Help lines in place of the usual ones, as the instructor gives them; null for the usual. */
  helpLines: readonly HelpLine[] | null;
};

/** A way to talk to someone: what it is called, and a tel:, sms: or https: address. */
export type HelpLine = { text: string; href: string };

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  textSize: 'normal',
  motion: 'system',
  pace: 'reading',
  speech: { on: false, voice: null },
  bodyLanguage: false,
  timer: null,
  singleKeys: true,
  helpLines: null,
};

/** The limits of help lines: what fits the page, and no address that runs something. */
export const HELP_LINES_AT_MOST = 8;
export const HELP_TEXT_AT_MOST = 80;
const HELP_ADDRESS = /^(?:tel:|sms:|https:\/\/)[^\s<>"']{2,200}$/;

export const isHelpAddress = (href: string): boolean => HELP_ADDRESS.test(href);

/** Settings from whatever was stored: what does not fit falls back to its default, one by one. */
export function parseSettings(stored: unknown): Settings {
  const from = recordOf(stored);
  const speech = recordOf(from['speech']);
  return {
    theme: oneOf(['system', 'light', 'dark'], from['theme'], DEFAULT_SETTINGS.theme),
    textSize: oneOf(['normal', 'large', 'largest'], from['textSize'], DEFAULT_SETTINGS.textSize),
    motion: oneOf(['system', 'still'], from['motion'], DEFAULT_SETTINGS.motion),
    pace: oneOf(['reading', 'at-once'], from['pace'], DEFAULT_SETTINGS.pace),
    speech: {
      on: speech['on'] === true,
      voice: typeof speech['voice'] === 'string' ? speech['voice'].slice(0, 200) : null,
    },
    bodyLanguage: from['bodyLanguage'] === true,
    timer: oneOf([30, 60, 90, null], from['timer'], DEFAULT_SETTINGS.timer),
    singleKeys: from['singleKeys'] !== false,
    helpLines: parseHelpLines(from['helpLines']),
  };
}

/** Help lines from a file or from storage: those that fit, or null when none does. */
export function parseHelpLines(stored: unknown): HelpLine[] | null {
  if (!Array.isArray(stored)) return null;
  const lines = stored.flatMap((entry): HelpLine[] => {
    const { text, href } = recordOf(entry);
    if (typeof text !== 'string' || typeof href !== 'string') return [];
    const name = text.trim().slice(0, HELP_TEXT_AT_MOST);
    return name !== '' && isHelpAddress(href) ? [{ text: name, href }] : [];
  });
  return lines.length === 0 ? null : lines.slice(0, HELP_LINES_AT_MOST);
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function oneOf<const T>(allowed: readonly T[], value: unknown, otherwise: T): T {
  return allowed.includes(value as T) ? (value as T) : otherwise;
}

import { distance } from 'fastest-levenshtein';

/** Spelled alike but for capitals, hyphens and underscores. */
const plain = (word: string) => word.toLowerCase().replaceAll(/[-_ ]/g, '');

/** The option that was most likely meant by `word`; null where none is near. */
export function closest(word: string, options: Iterable<string>): string | null {
  // A hostile key may be as long as the file.
  if (word.length > 80) return null;
  const given = plain(word);
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const option of options) {
    const away = awayFrom(given, plain(option));
    if (away >= least) continue;
    best = option;
    least = away;
  }
  return best;
}

const letters = (word: string) => word.split('').toSorted().join('');

/** Slips between two words; infinite when they are more than a slip apart. */
function awayFrom(given: string, option: string): number {
  const length = Math.max(given.length, option.length);
  // Two letters that changed places are one slip, not two.
  const slips = letters(given) === letters(option) ? 1 : distance(given, option);
  if (slips <= Math.max(1, Math.floor(length * 0.35))) return slips;
  // "silence" for "attentive-silence": further away than any slip, but better than nothing.
  return given.length >= 4 && option.includes(given) ? 100 + length : Number.POSITIVE_INFINITY;
}

/** `Did you mean "x"?` with a space after it, or nothing. */
export function didYouMean(word: string, options: Iterable<string>): string {
  const option = closest(word, options);
  return option === null ? '' : `Did you mean "${option}"? `;
}

/** A list of words for a sentence: "a", "b" or "c". */
export function quotedList(words: readonly string[], last = 'or'): string {
  const quoted = words.map((word) => `"${word}"`);
  return quoted.length < 2
    ? quoted.join('')
    : `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1)}`;
}

import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const SENTENCE_END = /[.!?…]+["”’']*(?:\s|$)/g;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/**
 * The school grade whose readers can be expected to follow, after Flesch and Kincaid (1975): from the
 * length of sentences and words alone. It says nothing of sense, and little of a text under a hundred words.
 */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const sentence = Math.max(1, (text.match(SENTENCE_END) ?? []).length);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return Math.max(0, fleschKincaid({ sentence, word: words.length, syllable: syllables }));
}

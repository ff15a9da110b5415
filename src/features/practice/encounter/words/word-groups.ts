import { quoted } from '#ui/quoted.ts';
import type { Piece } from './pieces.ts';

/** Silent reading of dialogue with room to take it in; the pace of the brief that asked for it. */
const WORDS_A_SECOND = 4.5;
/** The short silence before somebody speaks. */
const FIRST_BEAT_MS = 500;
/** Between one stretch and the next, and after a sentence. */
const NEXT_BEAT_MS = 450;
/** To take in what happens around before somebody speaks again. */
const SCENE_MS = 900;
const SENTENCE_MS = 200;
const WORDS_A_GROUP = 3;

/** A few words that appear together, and how long to wait before them. */
export type WordGroup = { text: string; waitMs: number };

/** All pieces in groups, piece by piece. What happens around comes as a whole: nobody speaks it. */
export function wordGroups(pieces: readonly Piece[]): WordGroup[][] {
  // The place is there when one comes in; after that, what was shown last takes its time to be read.
  let wait = pieces[0]?.kind === 'scene' ? 0 : FIRST_BEAT_MS;
  return pieces.map(({ kind, text }) => {
    const parts = kind === 'scene' ? [text] : inGroups(kind === 'says' ? quoted(text) : text);
    const groups = parts.map((part) => {
      const group = { text: part, waitMs: Math.round(wait) };
      wait = kind === 'scene' ? SCENE_MS : readingTime(part);
      return group;
    });
    wait += NEXT_BEAT_MS;
    return groups;
  });
}

const readingTime = (part: string): number =>
  (wordsIn(part) / WORDS_A_SECOND) * 1000 + (/[.?!…]["”’]?$/.test(part) ? SENTENCE_MS : 0);

const wordsIn = (part: string): number => part.split(/\s+/).filter(Boolean).length;

/** Cut where a reader's eye rests: after some words, or earlier at a mark. With spaces between they are the text. */
function inGroups(text: string): string[] {
  const groups: string[] = [];
  let group = '';
  for (const word of text.match(/\S+/g) ?? []) {
    group += group === '' ? word : ` ${word}`;
    const count = wordsIn(group);
    if (count >= WORDS_A_GROUP || (count > 1 && /[,;:.?!…—]["”’]?$/.test(group))) {
      groups.push(group);
      group = '';
    }
  }
  return group === '' ? groups : [...groups, group];
}

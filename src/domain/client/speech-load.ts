/**
 * What a sentence asks of a person who can hardly listen, read from the actual words (BETA domain 4:
 * be concise). Author's tags do not enter: a long answer is long however it is tagged.
 */
export type SpeechLoad = { words: number; questions: number; instructions: number };

/** Verbs that open an instruction in English when they open a sentence. Our assumption; a closed list on purpose. */
const INSTRUCTION_VERBS = new Set(
  'answer breathe bring calm call come drink fill focus follow get give go hand hold keep leave let listen look lower move pick place please put quit read relax sign sit slow speak stand start stay step stop take talk tell think try turn wait walk watch write'.split(
    ' ',
  ),
);

const SENTENCE_END = /(?<=[.!?…])\s+|\s+—\s+/;

export function speechLoad(say: string | undefined): SpeechLoad {
  if (say === undefined) return { words: 0, questions: 0, instructions: 0 };
  const words = say.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const sentences = say.split(SENTENCE_END);
  return {
    words: words.length,
    questions: (say.match(/\?/g) ?? []).length,
    instructions: sentences.filter(isInstruction).length,
  };
}

function isInstruction(sentence: string): boolean {
  if (sentence.trimEnd().endsWith('?')) return false;
  const first = /^[^\p{L}]*(\p{L}+)/u.exec(sentence)?.[1]?.toLowerCase();
  return first !== undefined && INSTRUCTION_VERBS.has(first);
}

/** Arousal from which a person takes in little (rule 1). */
export const OVERLOAD_AROUSAL = 60;
const OVERLOAD_WORDS = 25;
/** Load of the techniques (0–3 each) that is too much at once. Our assumption. */
const OVERLOAD_TECHNIQUES = 4;

/** Whether this much at once overloads a person at OVERLOAD_AROUSAL or above. */
export const overloads = (load: SpeechLoad, techniqueLoad: number): boolean =>
  load.words > OVERLOAD_WORDS ||
  load.questions > 1 ||
  load.instructions > 1 ||
  techniqueLoad > OVERLOAD_TECHNIQUES;

import type { Path } from '../scenario/problem.ts';
import type { ScriptedMove } from '../scenario/scenario.ts';

/** What the verifier can find, with what it means and what to do; the docs list this table. */
export const VERIFIER_RULES = {
  'dead-end': {
    level: 'error',
    meaning: 'Play can reach a beat in which no answer is offered.',
    remedy: 'Give the beat an answer without `when`, or make sure that one always holds.',
  },
  'endless-loop': {
    level: 'error',
    meaning: 'Play can go round for ever: the same state comes again.',
    remedy: 'Let the way back depend on a flag that the first round sets, or lead it forward.',
  },
  'unreachable-beat': {
    level: 'error',
    meaning: 'No play reaches this beat.',
    remedy: 'Lead to it, ease its conditions, or delete it.',
  },
  'unreachable-response': {
    level: 'error',
    meaning: 'This answer is never offered.',
    remedy: 'Ease its `when`, or delete it.',
  },
  'unreachable-line': {
    level: 'warning',
    meaning:
      'The client never says this variant: an earlier one always fits, or its condition never holds.',
    remedy: 'Put the narrower condition first, ease it, or delete the variant.',
  },
  'unreachable-fact': {
    level: 'error',
    meaning: 'This fact never comes out.',
    remedy: 'Let an answer ask its topic, lower the trust that it takes, or ease `needs`.',
  },
  'unreachable-step': {
    level: 'error',
    meaning: 'This step of the follow-through never comes up.',
    remedy: 'Ease its `when`, or delete it.',
  },
  'unreachable-ending': {
    level: 'error',
    meaning: 'No play ends here.',
    remedy: 'Ease its condition, or move it before the one that always wins.',
  },
  'rule-cannot-be-kept': {
    level: 'error',
    meaning: 'No play keeps this safety rule: a duty that cannot be done.',
    remedy: 'Offer an answer or a step that does what the rule asks, in time.',
  },
  'rule-cannot-be-broken': {
    level: 'warning',
    meaning: 'No play breaks this safety rule, so it is not practised.',
    remedy: 'Offer an answer that lets it slip, or raise the cue earlier.',
  },
  'red-error-in-safe-ending': {
    level: 'error',
    meaning: 'A path with a red critical error that stands reaches a safe ending.',
    remedy: 'Give the ending `redError: false`, or put an ending for it before.',
  },
  'no-safe-collaborative': {
    level: 'error',
    meaning: 'No play reaches a safe and collaborative ending.',
    remedy: 'Every scenario has a good way through; ease the conditions of that ending.',
  },
  'answer-dominates': {
    level: 'note',
    meaning:
      'One answer is better than its siblings in every phase, for the client and on every dimension, and leads to the same place.',
    remedy:
      'That may be right. If the decision should be hard, give another answer a merit of its own.',
  },
  'intent-disagrees': {
    level: 'warning',
    meaning: 'What the author means an answer to be does not fit its techniques.',
    remedy: 'Correct the intent, or tag what is really said.',
  },
  'best-is-longest': {
    level: 'warning',
    meaning: 'The best answer is the longest too often: it can be guessed without reading.',
    remedy: 'Shorten some strong answers or let tempting ones run longer.',
  },
  'best-is-shortest': {
    level: 'warning',
    meaning: 'The best answer is the shortest too often: it can be guessed without reading.',
    remedy: 'Let some strong answers run longer, or shorten others.',
  },
  'best-is-first': {
    level: 'warning',
    meaning: 'The best answer comes first in the file too often.',
    remedy: 'Change the order of the answers in some beats.',
  },
  'best-is-only-polite': {
    level: 'warning',
    meaning: 'The best answer is too often the only polite one.',
    remedy: 'Let tempting and harmful answers be polite as well; harm often is.',
  },
  'best-is-only-question': {
    level: 'warning',
    meaning:
      'The best answer is too often the only one with a question mark, or the only one without.',
    remedy: 'Vary it: reflect without a question, and let weak answers ask.',
  },
  'bot-passes': {
    level: 'error',
    meaning:
      'A bot that reads nothing reaches a safe and collaborative ending with every dimension at 3.',
    remedy: 'Look at its path: the answers along it can be guessed.',
  },
  'reference-run-fails': {
    level: 'error',
    meaning:
      'A reference run does not reach the ending, levels or errors that it names, or cannot be played.',
    remedy: 'Mend the run, or what has changed under it.',
  },
  'reference-run-missing': {
    level: 'warning',
    meaning: 'An expert, novice or harmful reference run is missing.',
    remedy: 'Record one by playing; it is the scenario’s own test.',
  },
  'budget-exhausted': {
    level: 'warning',
    meaning:
      'There are more states than the budget allows: what was not seen is unknown, not impossible, and there are no bounds.',
    remedy: 'Raise --budget, or let fewer flags and thresholds matter.',
  },
  'reading-level': {
    level: 'warning',
    meaning: 'What is said and explained reads above the ninth grade as a whole.',
    remedy: 'Shorter sentences, and the plain word for the long one.',
  },
  'hard-to-read': {
    level: 'note',
    meaning: 'One text reads above the twelfth grade, by the length of its sentences and words.',
    remedy: 'Cut it into two sentences, or read it aloud and leave it.',
  },
  'long-line': {
    level: 'note',
    meaning: 'More is said at once than people say, or than is read on a phone.',
    remedy: 'Shorten it, or let the other one speak in between.',
  },
  'repeated-answer': {
    level: 'warning',
    meaning: 'Two answers have the same words, within a scenario or across two.',
    remedy: 'Say it as this learner would say it to this client.',
  },
  'answers-unsaid': {
    level: 'note',
    meaning: 'A line of the client may answer what was not said on a path that leads to it.',
    remedy: 'Read the join aloud. Give the answer a reply of its own, or the line a variant.',
  },
  'rare-in-library': {
    level: 'note',
    meaning:
      'Over a library, a technique or a critical error occurs in fewer than two scenarios, or an indicator is called for in fewer than two thirds.',
    remedy: 'Let one of the scenarios give an occasion for it.',
  },
} as const satisfies Readonly<
  Record<string, { level: 'error' | 'warning' | 'note'; meaning: string; remedy: string }>
>;

export type VerifierRule = keyof typeof VERIFIER_RULES;

export type VerifierFinding = {
  rule: VerifierRule;
  level: 'error' | 'warning' | 'note';
  message: string;
  /** The place in the scenario. */
  place: Path;
  /** Moves that show it, as `play --moves` takes them; null where nothing is to be played. */
  moves: readonly ScriptedMove[] | null;
};

export const finding = (
  rule: VerifierRule,
  message: string,
  place: Path,
  moves: readonly ScriptedMove[] | null = null,
): VerifierFinding => ({ rule, level: VERIFIER_RULES[rule].level, message, place, moves });

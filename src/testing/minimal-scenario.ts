import { textOf } from './corpus.ts';

/** The smallest valid scenario file: one beat, two responses, two endings. */
export const MINIMAL_SCENARIO: string = textOf('tests/corpus/minimal.yaml');

/** A valid scenario file with one of everything: facts, cues, takeovers, every kind of step, runs. */
export const SMALL_SCENARIO: string = textOf('tests/corpus/small.yaml');

import { techniqueById, TECHNIQUES } from '../../technique/catalogue.ts';
import { SAFETY_FLAGS } from '../../technique/vocabulary.ts';
import { conditionPlaces } from '../conditions-of.ts';
import { didYouMean, quotedList } from '../did-you-mean.ts';
import { type Finding, MOST_PROBLEMS } from '../problem.ts';
import type { Scenario } from '../scenario.ts';
import { named, type Named } from './references.ts';

/** The machine itself sets these when a takeover happens. */
const AUTOMATIC = ['overwhelmed', 'withdrew'];

/** Flags that are read and never set, and the other way round. */
export function checkFlags(scenario: Scenario): Finding[] {
  const read = flagsRead(scenario);
  const set = flagsSet(scenario);
  const known = new Set([
    ...set.map((flag) => flag.name),
    ...flagsOfTechniques(scenario),
    ...AUTOMATIC,
  ]);
  // The catalogue's safety rules read every safety flag.
  const useful = new Set<string>([...read.map((flag) => flag.name), ...SAFETY_FLAGS, ...AUTOMATIC]);
  return [
    ...read
      .filter(({ name }) => !known.has(name))
      .slice(0, MOST_PROBLEMS + 1)
      .map(({ name, path }): Finding => ({
        code: 'flag-never-set',
        message: `Nothing sets the flag "${name}".`,
        hint: `${didYouMean(name, known)}${waysToSet(name)}`,
        path,
      })),
    ...set
      .filter(({ name }) => !useful.has(name))
      .slice(0, MOST_PROBLEMS + 1)
      .map(({ name, path }): Finding => ({
        code: 'flag-never-read',
        message: `Nothing reads the flag "${name}".`,
        hint: `${didYouMean(name, useful)}Read it in a condition, or take it out.`,
        path,
      })),
  ];
}

function flagsRead(scenario: Scenario): Named[] {
  return [
    ...scenario.pressures.map(({ until }, index) => ({
      name: until,
      path: ['pressures', index, 'until'],
    })),
    ...scenario.people.flatMap(({ seen }, index) =>
      named(seen?.until, ['people', index, 'seen', 'until']),
    ),
    ...[...conditionPlaces(scenario)].flatMap(({ condition, path }) =>
      named(condition.flag, [...path, 'flag']),
    ),
  ];
}

function flagsSet(scenario: Scenario): Named[] {
  const inBeats = scenario.beats.flatMap((beat, index) => [
    ...named(beat.sets, ['beats', index, 'sets']),
    ...beat.responses.flatMap((response, place) =>
      named(response.sets, ['beats', index, 'responses', place, 'sets']),
    ),
  ]);
  const inSteps = scenario.followThrough.flatMap((step, index) =>
    'options' in step
      ? step.options.flatMap((option, place) =>
          named(option.sets, ['followThrough', index, 'options', place, 'sets']),
        )
      : [],
  );
  return [...inBeats, ...inSteps];
}

function flagsOfTechniques(scenario: Scenario): string[] {
  const responses = scenario.beats.flatMap((beat) => beat.responses);
  const options = scenario.followThrough.flatMap((step) => ('options' in step ? step.options : []));
  const used = new Set([...responses, ...options].flatMap((answer) => answer.techniques));
  return [...used].flatMap((id) => techniqueById(id).sets);
}

function waysToSet(name: string): string {
  const techniques = TECHNIQUES.filter(({ sets }) => (sets as readonly string[]).includes(name));
  const by = techniques.length > 0 ? `, or use ${quotedList(techniques.map(({ id }) => id))}` : '';
  return `Add it to "sets" of a beat, a response or an option${by}.`;
}

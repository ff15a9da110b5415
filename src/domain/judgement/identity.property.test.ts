import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { move, someMove } from '#testing/playing.ts';
import { picks, type Run, runOf, SHIPPED } from '#testing/runs-of-scenarios.ts';
import { tried } from '#testing/runs.ts';
import { type Course, startCourse, stateOf } from '../encounter/course.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { judge } from './judge.ts';

/*
 * No outcome depends on who the client is: the same moves with a person of another name, age, gender,
 * origin and look give the same states, levels and endings. Only words that are replaced one for one are
 * swapped: how long a sentence is does matter, and should.
 */

const PAIRS: readonly (readonly [string, string])[] = [
  ['he', 'she'], ['him', 'her'], ['his', 'hers'], ['himself', 'herself'], ['man', 'woman'], ['men', 'women'],
  ['boy', 'girl'], ['guy', 'gal'], ['father', 'mother'], ['dad', 'mom'], ['son', 'daughter'], ['brother', 'sister'],
  ['husband', 'wife'], ['uncle', 'aunt'], ['grandson', 'granddaughter'], ['grandfather', 'grandmother'], ['sir', 'madam'],
  ['mr', 'ms'], ['king', 'queen'], ['nephew', 'niece'], ['black', 'white'], ['mexican', 'swedish'], ['spanish', 'welsh'],
  ['vietnamese', 'danish'], ['catholic', 'buddhist'], ['christian', 'muslim'], ['church', 'mosque'], ['english', 'tagalog'],
]; // prettier-ignore

/** Names for names, as many words for as many words. */
const NAMES = ['Amara', 'Okonkwo', 'Yusuf', 'Thao', 'Ingrid', 'Bhatt'];

const TEXTS: ReadonlySet<string> = new Set([
  'title', 'place', 'role', 'summary', 'know', 'goals', 'objectives', 'about', 'name', 'relation', 'says', 'does', 'say', 'do',
  'scene', 'text', 'why', 'better', 'prompt', 'felt', 'changed', 'unchanged', 'nextDay', 'because', 'description',
  'sensitivityReason', 'statement', 'topic', 'prompts', 'system', 'model', 'checklist',
]); // prettier-ignore

function swaps(scenario: Scenario): Map<string, string> {
  const map = new Map(
    PAIRS.flatMap(
      ([one, other]) =>
        [
          [one, other],
          [other, one],
        ] as const,
    ),
  );
  const names = [scenario.client, ...scenario.people].flatMap(({ name }) =>
    name.split(/[^\p{L}]+/u),
  );
  [...new Set(names)].forEach((name, at) => {
    const lower = name.toLowerCase();
    if (name !== '' && !map.has(lower)) map.set(lower, NAMES[at % NAMES.length] ?? name);
  });
  return map;
}

const WORD = /\p{L}+/gu;

function swapped(text: string, map: ReadonlyMap<string, string>): string {
  return text.replaceAll(WORD, (word) => {
    const other = map.get(word.toLowerCase());
    if (other === undefined) return word;
    return word[0] === word[0]?.toUpperCase()
      ? `${other[0]?.toUpperCase()}${other.slice(1)}`
      : other;
  });
}

function withTexts(value: unknown, map: ReadonlyMap<string, string>, isText = false): unknown {
  if (typeof value === 'string') return isText ? swapped(value, map) : value;
  if (Array.isArray(value)) return value.map((item) => withTexts(item, map, isText));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withTexts(part, map, TEXTS.has(key))]),
  );
}

/** The same scenario with another person in it. */
function withAnother(scenario: Scenario): Scenario {
  const other = withTexts(scenario, swaps(scenario)) as Scenario;
  return {
    ...other,
    client: {
      ...other.client,
      age: other.client.age > 60 ? 19 : 83,
      pronouns: other.client.pronouns === 'they/them' ? 'he/him' : 'they/them',
      portrait: {
        skin: 7 - other.client.portrait.skin,
        hair: 'covered',
        hairColour: 'white',
        build: 'slight',
        age: 'older',
        dress: 'gown',
        glasses: !other.client.portrait.glasses,
        aid: 'wheelchair',
      },
    },
  };
}

function walked({ scenario, machine }: Run, all: readonly number[]): Course {
  let course = move(startCourse(scenario, machine), { type: 'begin' });
  for (const pick of all) {
    const next = someMove(course, pick);
    if (next === null) break;
    course = move(course, next);
  }
  return course;
}

/** All that comes of a course, without a word. */
function outcome(course: Course) {
  const { dimensions, ending, criticalErrors, rules, leaps, epas, reference, evidence } =
    judge(course);
  return {
    states: [...course.turns.map(({ before }) => before), stateOf(course)],
    ids: course.turns.map(({ response }) => response.source.id),
    loads: course.turns.map(({ response, overloaded }) => [response.speech, overloaded]),
    dimensions,
    ending,
    leaps,
    epas,
    reference,
    rules: rules.map(({ id, status, turn }) => [id, status, turn]),
    errors: criticalErrors.map(({ code, severity, turn, step }) => [code, severity, turn, step]),
    evidence: evidence.map(({ indicator, level, kind, turn, step }) => [
      indicator,
      level,
      kind,
      turn,
      step,
    ]),
  };
}

describe.each(SHIPPED.map((run) => [run.name, run] as const))(
  'who the client is, in %s',
  (_name, run) => {
    const other = runOf('another', withAnother(run.source));
    const texts = ({ source }: Run) =>
      source.beats.flatMap(({ responses, client }) => [
        ...responses.map(({ say }) => say ?? ''),
        ...client.map(({ says }) => says ?? ''),
      ]);

    it('is swapped in earnest: another name, other words, none more or less', () => {
      expect(other.source.client.name).not.toBe(run.source.client.name);
      const before = texts(run);
      const changed = texts(other).filter((text, at) => text !== before[at]);
      expect(changed.length).toBeGreaterThan(3);
      expect(other.scenario.responses.map(({ speech }) => speech)).toEqual(
        run.scenario.responses.map(({ speech }) => speech),
      );
    });

    it('changes no state, no level and no ending', () => {
      fc.assert(
        fc.property(picks, (all) => {
          expect(outcome(walked(other, all))).toEqual(outcome(walked(run, all)));
        }),
        tried(120),
      );
    });
  },
);

describe('other words for a person', () => {
  it('are as many', () => {
    for (const word of [...PAIRS.flat(), ...NAMES]) expect(word.match(WORD)).toEqual([word]);
  });
});

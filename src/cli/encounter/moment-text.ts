import { beatLine, replyLine, type TurnRecord } from '#domain/encounter/record.ts';
import { stateOf, type Course } from '#domain/encounter/course.ts';
import { openEncounter } from '#domain/encounter/turn.ts';
import type { CompiledResponse } from '#domain/encounter/compiled.ts';
import type { ClientLine } from '#domain/scenario/scenario.ts';
import type { Screen } from '../terminal.ts';
import { wrap } from '../words/wrap.ts';

/** Behaviour, set apart from words. */
const direction = ({ paint, width }: Screen, text: string, indent: string) =>
  paint(['dim', 'italic'], wrap(text, width, indent));

const quote = (screen: Screen, text: string, indent: string) =>
  wrap(`“${text}”`, screen.width, `${indent} `, indent);

function lineText(screen: Screen, line: ClientLine | null): string[] {
  if (line === null) return [];
  return [
    ...(line.says === undefined ? [] : [quote(screen, line.says, '  ')]),
    ...(line.does === undefined ? [] : [direction(screen, line.does, '  ')]),
  ];
}

/** What came of the last turn: the learner's words, the client's reply, and what they told. */
export function exchangeText(screen: Screen, course: Course, turn: TurnRecord): string {
  const { client } = course.scenario.source;
  const { say, do: act } = turn.response.source;
  const told = turn.fact === null ? undefined : course.scenario.facts[turn.fact]?.source.says;
  const reply = [
    ...lineText(screen, replyLine(turn)),
    ...(told === undefined ? [] : [quote(screen, told, '  ')]),
  ];
  return [
    '',
    screen.paint('bold', 'You'),
    say === undefined ? direction(screen, 'You say nothing.', '  ') : quote(screen, say, '  '),
    ...(act === undefined ? [] : [direction(screen, act, '  ')]),
    ...(reply.length === 0 ? [] : [screen.paint('bold', client.name), ...reply]),
  ].join('\n');
}

/** The moment that the learner is in: what is seen, and how the client begins. */
export function openingText(screen: Screen, course: Course): string {
  const { scenario, turns } = course;
  // As the beat began: what the learner changes while they think does not change what was said.
  const began = turns.at(-1)?.after ?? openEncounter(scenario);
  const beat = scenario.beats[stateOf(course).at];
  const isSame = turns.at(-1)?.beat === beat?.index;
  const scene = isSame ? undefined : beat?.source.scene;
  const line = lineText(screen, beatLine(scenario, began));
  return [
    '',
    screen.paint('dim', `── Turn ${turns.length + 1} ──`),
    ...(scene === undefined ? [] : [direction(screen, scene, '')]),
    ...(line.length === 0 ? [] : [screen.paint('bold', scenario.source.client.name), ...line]),
    '',
  ].join('\n');
}

/** The answers, numbered. Nothing here tells which is good. */
export function answersText(screen: Screen, answers: readonly CompiledResponse[]): string {
  return answers
    .map(({ source: { say, do: act } }, place) => {
      const number = `${place + 1}`.padStart(3);
      const words = say === undefined ? 'Say nothing.' : `“${say}”`;
      const head = `${screen.paint('bold', number)}  ${wrap(words, screen.width, '     ', '')}`;
      return act === undefined ? head : `${head}\n${direction(screen, act, '     ')}`;
    })
    .join('\n');
}

import { OPENING_PRESENCE, presenceIndex } from '../client/presence.ts';
import { TALKING } from '../encounter/state.ts';
import type { FollowThroughAnswer } from '../encounter/moves.ts';
import type { ScriptedMove } from '../scenario/scenario.ts';
import type { StateGraph } from './explore.ts';

/** The shortest play that leads to a state, in moves that can be played. */
export function movesTo(graph: StateGraph, number: number): ScriptedMove[] {
  const moves: ScriptedMove[] = [];
  for (
    let at = number;
    graph.parents[at] !== undefined && (graph.parents[at] ?? -1) >= 0;
    at = graph.parents[at] ?? -1
  )
    moves.push(moveOf(graph, graph.parents[at] ?? 0, graph.choices[at] ?? 0));
  if (presenceIndex(graph.presence) !== presenceIndex(OPENING_PRESENCE))
    moves.push({ presence: { ...graph.presence } });
  return moves.toReversed();
}

function moveOf(graph: StateGraph, parent: number, choice: number): ScriptedMove {
  const state = graph.stateAt(parent);
  if (state.stage === TALKING) return graph.scenario.responses[choice]?.source.id ?? '';
  const step = graph.scenario.steps[state.at]?.source.id ?? '';
  const answer = graph.outcomes[state.at]?.[choice]?.answer;
  return answer === undefined ? { step, done: true } : scripted(step, answer);
}

/** An answer as a move that a file can hold. */
export function scripted(step: string, answer: FollowThroughAnswer): ScriptedMove {
  if (answer.kind === 'choose') return { step, choose: answer.option };
  if (answer.kind === 'select') return { step, select: [...answer.options] };
  if (answer.kind === 'order') return { step, order: [...answer.items] };
  return answer.kind === 'note' ? { step, note: answer.text } : { step, done: true };
}

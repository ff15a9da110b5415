import type { Move } from '../encounter/moves.ts';
import type { ScriptedMove } from '../scenario/scenario.ts';

/** A scripted run as a log of moves, from the beginning on. */
export function movesOfScript(script: readonly ScriptedMove[]): Move[] {
  return [{ type: 'begin' }, ...script.map(toMove)];
}

function toMove(move: ScriptedMove): Move {
  if (typeof move === 'string') return { type: 'respond', response: move };
  if ('presence' in move) {
    const given = Object.entries(move.presence).filter(([, value]) => value !== undefined);
    return { type: 'presence', presence: Object.fromEntries(given) };
  }
  const { step } = move;
  if ('choose' in move)
    return { type: 'follow-through', step, answer: { kind: 'choose', option: move.choose } };
  if ('select' in move)
    return { type: 'follow-through', step, answer: { kind: 'select', options: move.select } };
  if ('order' in move)
    return { type: 'follow-through', step, answer: { kind: 'order', items: move.order } };
  if ('note' in move)
    return { type: 'follow-through', step, answer: { kind: 'note', text: move.note, ticked: [] } };
  return { type: 'follow-through', step, answer: { kind: 'pause' } };
}

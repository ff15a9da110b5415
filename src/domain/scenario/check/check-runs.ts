import type { Finding, Path } from '../problem.ts';
import type { FollowThroughStep, Scenario, ScriptedMove } from '../scenario.ts';
import { dangling, idsOf, named, type Target } from './references.ts';

/** The key by which a scripted move answers a step of each kind. */
const ANSWERS = {
  choose: 'choose',
  select: 'select',
  order: 'order',
  note: 'note',
  pause: 'done',
} as const satisfies Record<FollowThroughStep['kind'], string>;

/** Names in reference runs that refer to nothing, and answers that their step cannot take. */
export function checkRuns(scenario: Scenario): Finding[] {
  const responses: Target = {
    code: 'unknown-response',
    what: 'response',
    known: idsOf(scenario.beats.flatMap((beat) => beat.responses)),
    otherwise: 'Write the id of a response of this file.',
  };
  const endings: Target = {
    code: 'unknown-ending',
    what: 'ending',
    known: idsOf(scenario.endings),
    otherwise: 'Write the id of an ending of this file.',
  };
  return scenario.referenceRuns.flatMap((run, index) => {
    const path = ['referenceRuns', index];
    return [
      ...dangling(named(run.ending, [...path, 'ending']), endings),
      ...run.moves.flatMap((move, place) => {
        const at = [...path, 'moves', place];
        if (typeof move === 'string') return dangling(named(move, at), responses);
        return 'step' in move ? checkAnswer(scenario, move, at) : [];
      }),
    ];
  });
}

type Answer = Extract<ScriptedMove, { step: string }>;

function checkAnswer(scenario: Scenario, move: Answer, path: Path): Finding[] {
  const step = scenario.followThrough.find(({ id }) => id === move.step);
  if (step === undefined) {
    return dangling(named(move.step, [...path, 'step']), {
      code: 'unknown-step',
      what: 'step of the follow-through',
      known: idsOf(scenario.followThrough),
      otherwise: 'Write the id of a step under "followThrough".',
    });
  }
  const key = ANSWERS[step.kind];
  if (!(key in move)) {
    return [
      {
        code: 'wrong-answer-kind',
        message: `The step "${step.id}" is of the kind "${step.kind}" and cannot be answered like this.`,
        hint: `Answer it with "${key}".`,
        path,
      },
    ];
  }
  const unknown = unknownOptions(step, move, path);
  return unknown.length > 0 ? unknown : incompleteOrder(step, move, path);
}

function unknownOptions(step: FollowThroughStep, move: Answer, path: Path): Finding[] {
  const known = 'options' in step ? step.options : step.kind === 'order' ? step.items : [];
  const names = [
    ...('choose' in move ? named(move.choose, [...path, 'choose']) : []),
    ...('select' in move ? named(move.select, [...path, 'select']) : []),
    ...('order' in move ? named(move.order, [...path, 'order']) : []),
  ];
  return dangling(names, {
    code: 'unknown-option',
    what: `option in the step "${step.id}" with the id`,
    known: idsOf(known),
    otherwise: 'Write the id of an option of this step.',
  });
}

function incompleteOrder(step: FollowThroughStep, move: Answer, path: Path): Finding[] {
  if (step.kind !== 'order' || !('order' in move)) return [];
  const once = new Set(move.order);
  if (once.size === move.order.length && step.items.every(({ id }) => once.has(id))) return [];
  return [
    {
      code: 'incomplete-order',
      message: `The order of the step "${step.id}" does not have each of its ${step.items.length} items once.`,
      hint: `List them all: ${step.items.map(({ id }) => id).join(', ')}.`,
      path: [...path, 'order'],
    },
  ];
}

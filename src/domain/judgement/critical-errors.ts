import type { Course } from '../encounter/course.ts';
import { BROKEN, BROKEN_ONE_TURN, BROKEN_TWO_TURNS, KEPT } from '../encounter/monitors.ts';
import { quoteOf, type MadeError, type TurnRecord } from '../encounter/record.ts';
import { REPAIR_TURNS } from '../encounter/state.ts';
import type { Severity } from '../technique/vocabulary.ts';
import { stepQuote } from './evidence.ts';
import type { CriticalErrorFinding } from './judgement.ts';

/**
 * Critical errors of the path: by word or act, and by safety rules that were broken. Red first, then in
 * order. Repair within two turns takes a red error to amber; a repaired amber one stays in the list,
 * marked, as something that was put right.
 */
export function findCriticalErrors(course: Course): CriticalErrorFinding[] {
  const findings = [
    ...errorsOfTurns(course.turns),
    ...errorsOfSteps(course),
    ...errorsOfRules(course),
  ];
  return findings.toSorted((a, b) => Number(b.severity === 'red') - Number(a.severity === 'red'));
}

function errorsOfTurns(turns: readonly TurnRecord[]): CriticalErrorFinding[] {
  return turns.flatMap((turn, index) => {
    const repaired = isRepaired(turns, index);
    return turn.errors.map((error) =>
      finding(error, turn.turn, null, quoteOf(turn.response), repaired),
    );
  });
}

/** An error is repaired when one of the next two turns takes it back before another error is made. */
function isRepaired(turns: readonly TurnRecord[], index: number): boolean {
  for (const later of turns.slice(index + 1, index + 1 + REPAIR_TURNS)) {
    if (later.repairs) return true;
    if (makesError(later)) return false;
  }
  return false;
}

const makesError = (turn: TurnRecord): boolean =>
  turn.errors.length > 0 || turn.techniques.some((technique) => technique.kind === 'error');

function errorsOfSteps(course: Course): CriticalErrorFinding[] {
  return course.steps.flatMap((record) =>
    record.errors.map((error) =>
      finding(error, null, record.step.source.id, stepQuote(record), false),
    ),
  );
}

function finding(
  error: MadeError,
  turn: number | null,
  step: string | null,
  quote: string,
  repaired: boolean,
): CriticalErrorFinding {
  const severity: Severity = repaired ? 'amber' : error.severity;
  return {
    code: error.code,
    severity,
    turn,
    step,
    repaired,
    technique: error.technique,
    rule: null,
    quote,
  };
}

function errorsOfRules(course: Course): CriticalErrorFinding[] {
  const findings: CriticalErrorFinding[] = [];
  const records = [
    ...course.turns.map((turn) => ({
      turn: turn.turn,
      step: null,
      quote: quoteOf(turn.response),
      monitors: turn.monitors,
    })),
    ...course.steps.map((record) => ({
      turn: null,
      step: record.step.source.id,
      quote: stepQuote(record),
      monitors: record.monitors,
    })),
  ];
  for (const { turn, step, quote, monitors } of records)
    for (const change of monitors) {
      const rule = course.scenario.rules[change.rule]?.source;
      if (rule === undefined || rule.breaks === null) continue;
      const repaired = change.to === KEPT && change.from >= BROKEN_TWO_TURNS;
      if (!repaired && change.to !== BROKEN) continue;
      const severity: Severity = repaired ? 'amber' : rule.breaks.severity;
      findings.push({
        code: rule.breaks.code,
        severity,
        turn,
        step,
        repaired,
        technique: null,
        rule: rule.id,
        quote,
      });
    }
  return [...findings, ...stillUnrepaired(course)];
}

/** Left in the middle: a rule already broken stands as broken, though its time to repair had not run out. */
function stillUnrepaired(course: Course): CriticalErrorFinding[] {
  const last = course.turns.at(-1);
  if (last === undefined) return [];
  return course.scenario.rules.flatMap((compiled, index): CriticalErrorFinding[] => {
    const status = (last.after.monitors >> (index * 3)) & 7;
    const { breaks, id } = compiled.source;
    if (
      breaks === null ||
      course.steps.length > 0 ||
      (status !== BROKEN_TWO_TURNS && status !== BROKEN_ONE_TURN)
    )
      return [];
    return [
      {
        code: breaks.code,
        severity: breaks.severity,
        turn: last.turn,
        step: null,
        repaired: false,
        technique: null,
        rule: id,
        quote: quoteOf(last.response),
      },
    ];
  });
}

import { conditionPlaces } from '../scenario/conditions-of.ts';
import { didYouMean, quotedList } from '../scenario/did-you-mean.ts';
import type { Finding } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { MOST_MONITORS } from './monitors.ts';
import { flagsRead, MOST_NAMES } from './names-read.ts';
import { SAFETY_RULES, type SafetyRule } from './safety-rules.ts';

/** What only the machine knows: which safety rules there are, and how much its state can hold. */
export function checkLimits(scenario: Scenario): Finding[] {
  return [...checkRuleNames(scenario), ...checkRuleCount(scenario), ...checkFlagCount(scenario)];
}

const RULES: readonly SafetyRule[] = SAFETY_RULES;

const isOn = (rule: SafetyRule, scenario: Scenario) =>
  scenario.cues.some((cue) => rule.opensOn.includes(cue.kind));

function checkRuleNames(scenario: Scenario): Finding[] {
  return [...conditionPlaces(scenario)].flatMap(({ condition, path }): Finding[] => {
    if (condition.rule === undefined) return [];
    const { id } = condition.rule;
    const at = [...path, 'rule', 'id'];
    const rule = RULES.find((candidate) => candidate.id === id);
    if (rule === undefined) {
      const guess = didYouMean(id, RULES.map((candidate) => candidate.id)); // prettier-ignore
      const hint = `${guess}See the list of safety rules.`;
      return [
        { code: 'unknown-rule', message: `There is no safety rule "${id}".`, hint, path: at },
      ];
    }
    if (isOn(rule, scenario)) return [];
    return [
      {
        code: 'rule-never-on',
        message: `No cue of this file switches on the safety rule "${id}".`,
        hint: `Add a cue of the kind ${quotedList(rule.opensOn)}, or ask for something else.`,
        path: at,
      },
    ];
  });
}

function checkRuleCount(scenario: Scenario): Finding[] {
  const on = RULES.filter((rule) => isOn(rule, scenario));
  if (on.length <= MOST_MONITORS) return [];
  return [
    {
      code: 'too-many-rules',
      message: `The cues switch on ${on.length} safety rules: ${on.map((rule) => rule.id).join(', ')}.`,
      hint: `Use fewer kinds of cues; ${MOST_MONITORS} rules at most.`,
      path: ['cues'],
      part: 'key',
    },
  ];
}

function checkFlagCount(scenario: Scenario): Finding[] {
  const read = flagsRead(scenario);
  if (read.length <= MOST_NAMES) return [];
  return [
    {
      code: 'too-many-flags',
      message: `${read.length} flags are read, those of the safety rules included.`,
      hint: `Merge flags that are always set together; ${MOST_NAMES} at most.`,
      path: ['beats'],
      part: 'key',
    },
  ];
}

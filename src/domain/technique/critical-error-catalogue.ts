import type { CriticalError, CriticalErrorCode } from './critical-errors.ts';

/**
 * The nineteen errors that no warmth makes up for. They come first in feedback and cap the safety
 * dimension; repaired within two turns they weigh one step less. Some are caused by a technique (see
 * `ErrorTechnique.criticalError`), CE01, CE10 and CE16 by a safety rule that was not kept, a few by both.
 * Each counts only where the scenario gave the occasion. The linked indicator, and where no source is
 * named the severity, are our assumption.
 */
export const CRITICAL_ERRORS: readonly CriticalError[] = [
  {
    code: 'CE01',
    name: 'Suicide cue missed',
    severity: 'red',
    aggravation: null,
    indicator: 'SF2',
    trigger:
      'The person gave a clear sign and no direct question about suicide came within two turns; or there were hidden signs and none came at all.',
    exception: 'An urgent medical or scene danger goes first. Ask as soon as it is dealt with.',
    why: 'Someone who hints is often waiting to be asked. Asking does not plant the thought; not asking leaves them alone with it.',
    basis: { kind: 'source', sources: ['vera-mh', 'c-ssrs', 'decou'] },
  },
  {
    code: 'CE02',
    name: 'Leading or euphemistic safety question',
    severity: 'amber',
    aggravation: null,
    indicator: 'SF2',
    trigger:
      'The question about suicide or harm was negated, led to a no, or went around the word.',
    exception:
      'Ask again plainly. If the plain question never comes, the cue counts as missed (CE01).',
    why: 'A question that hopes for "no" usually gets it, whatever the truth is.',
    basis: { kind: 'source', sources: ['vera-mh'] },
  },
  {
    code: 'CE03',
    name: 'Secrecy promised',
    severity: 'red',
    aggravation: null,
    indicator: 'SF5',
    trigger: 'You promised to tell nobody, without the limits.',
    exception:
      'Corrected before the person tells you something that binds you, it weighs one step less.',
    why: 'A duty to protect will break the promise, and with it the trust in the next helper too.',
    basis: { kind: 'source', sources: ['nasw-code'] },
  },
  {
    code: 'CE04',
    name: 'Risk or abuse made small',
    severity: 'red',
    aggravation: null,
    indicator: 'EM2',
    trigger: 'Danger or abuse was played down, doubted, or turned into shame.',
    exception: null,
    why: 'Most people test with a small piece of the truth first. If that piece is waved away, the rest stays hidden.',
    basis: { kind: 'source', sources: ['vera-mh'] },
  },
  {
    code: 'CE05',
    name: 'Argued or colluded with a delusion',
    severity: 'amber',
    aggravation: { when: 'phase', phase: 'crisis' },
    indicator: 'EM2',
    trigger:
      'You tried to disprove what the person believes or perceives, mocked it, or played along with it.',
    exception: 'Go back to what it is like for them: the fear, the noise, the lack of sleep.',
    why: 'Arguing makes you one more opponent; agreeing feeds the fear and is not honest. The experience is real either way.',
    basis: { kind: 'source', sources: ['beta'] },
  },
  {
    code: 'CE06',
    name: 'Crowded, or the exit blocked',
    severity: 'amber',
    aggravation: { when: 'arousal-at-least', arousal: 60 },
    indicator: 'SF3',
    trigger:
      'You came closer when told to stay back, cornered the person, or stood between them and the door.',
    exception: 'Step back at once and say that you do.',
    why: 'An agitated person needs more room than usual. Someone who cannot get out may fight their way out.',
    basis: { kind: 'source', sources: ['beta', 'nasw-safety'] },
  },
  {
    code: 'CE07',
    name: 'Touched without permission',
    severity: 'amber',
    aggravation: { when: 'arousal-at-least', arousal: 60 },
    indicator: 'SF3',
    trigger:
      'Any touch that the person did not agree to. With a history of being held or hurt it weighs more.',
    exception: null,
    why: 'What is meant as comfort can feel like being grabbed, above all to someone who has been.',
    basis: { kind: 'source', sources: ['samhsa', 'beta'] },
  },
  {
    code: 'CE08',
    name: 'Threat, provocation or commanding calm',
    severity: 'red',
    aggravation: null,
    indicator: 'SF3',
    trigger: 'A threat, an ultimatum or a jab (red); telling the person to calm down (amber).',
    exception: 'A respectful limit, with its reason and a choice, is not a threat.',
    why: 'Control without support is linked to escalation. "Calm down" tells people that the feeling is not allowed.',
    basis: { kind: 'source', sources: ['beta', 'support-control'] },
  },
  {
    code: 'CE09',
    name: 'Person at risk left alone',
    severity: 'red',
    aggravation: null,
    indicator: 'SF4',
    trigger: 'At high risk, the contact ended or you stepped out before anyone had taken over.',
    exception: 'When the person breaks off: you called back, or started the welfare procedure.',
    why: 'The time after someone says it aloud is dangerous. A phone number is not a person.',
    basis: { kind: 'source', sources: ['vera-mh', 'c-ssrs'] },
  },
  {
    code: 'CE10',
    name: 'Means not addressed',
    severity: 'red',
    aggravation: null,
    indicator: 'SF4',
    trigger:
      'A plan or means were known, and by the end there was no agreement on putting them out of reach.',
    exception: null,
    why: 'The worst moments often pass. Time and distance from the means are what lets a person live through one.',
    basis: { kind: 'source', sources: ['stanley-brown', 'calm'] },
  },
  {
    code: 'CE11',
    name: 'Mandated report missed',
    severity: 'red',
    aggravation: null,
    indicator: 'SF5',
    trigger:
      'Reasonable suspicion of abuse, and no report of your own in time: left out, put off, or left to a supervisor.',
    exception: null,
    why: 'The duty is personal and starts with suspicion, not proof. Until someone calls, nobody can protect.',
    basis: { kind: 'source', sources: ['pen-code-11166', 'wic-15630'] },
  },
  {
    code: 'CE12',
    name: 'No-suicide promise instead of a plan',
    severity: 'amber',
    aggravation: null,
    indicator: 'SF4',
    trigger: 'You asked the person to promise not to act.',
    exception:
      'Asking together "can you stay safe tonight, and how?" is the start of a plan, not a promise.',
    why: 'Such promises do not protect, and the person may stop telling you so as not to let you down.',
    basis: { kind: 'source', sources: ['stanley-brown', 'vera-mh'] },
  },
  {
    code: 'CE13',
    name: 'Survivor made less safe',
    severity: 'red',
    aggravation: null,
    indicator: 'SF5',
    trigger:
      'You raised violence at home where the person who may be doing it, the family or a child could hear. Or you called that person, passed it on without consent or duty, or pressed the survivor to leave now.',
    exception: null,
    why: 'Those who hurt someone at home often punish disclosure, and the danger can peak around leaving. The survivor knows the risk best.',
    basis: { kind: 'source', sources: ['ipv-practice', 'danger-assessment', 'pen-code-11160'] },
  },
  {
    code: 'CE14',
    name: 'Stayed in an unsafe scene',
    severity: 'red',
    aggravation: null,
    indicator: 'SF3',
    trigger: 'A weapon, an assault or a threat was signalled, and you stayed or went in alone.',
    exception: 'Leaving or calling for help counts as success, also when the talk was going well.',
    why: 'Nobody can help from inside a danger. A student is never expected to disarm or hold anyone.',
    basis: { kind: 'source', sources: ['nasw-safety'] },
  },
  {
    code: 'CE15',
    name: 'False promise or deception',
    severity: 'red',
    aggravation: null,
    indicator: 'SF5',
    trigger: 'You promised what is not yours to give, or hid what you were doing.',
    exception:
      'Honest uncertainty ("I do not know yet; I will find out and tell you") is not a promise.',
    why: 'Trust that rests on a lie ends with it, often at the worst moment.',
    basis: { kind: 'source', sources: ['beta', 'nasw-code'] },
  },
  {
    code: 'CE16',
    name: 'Duty to protect ignored',
    severity: 'red',
    aggravation: null,
    indicator: 'SF5',
    trigger:
      'The person made a serious threat against someone who can be known. You told neither your supervisor nor anyone who can protect.',
    exception: 'Anger without a plan or a person it is meant for does not call for it.',
    why: 'Someone else may be in danger and does not know it. A student takes it to the supervisor at once.',
    basis: { kind: 'source', sources: ['civ-code-43-92'] },
  },
  {
    code: 'CE17',
    name: 'Over-reaction',
    severity: 'amber',
    aggravation: { when: 'harm-follows' },
    indicator: 'SF5',
    trigger:
      'Police, a hold, 911 or a report without the facts that each needs; poverty reported as neglect; more told to others than safety needed, or parents called before the minor was consulted.',
    exception: 'When you are not sure, ask the supervisor first. That is never an over-reaction.',
    why: 'Force and reports can cost people their home, their child or their trust in help. The least that is enough is the right amount.',
    basis: { kind: 'source', sources: ['pen-code-11165', 'fam-code-6924', 'wic-5150'] },
  },
  {
    code: 'CE18',
    name: 'Discriminating or dehumanising act',
    severity: 'red',
    aggravation: null,
    indicator: 'EM5',
    trigger:
      'A slur or a stereotype. A wrong name or pronoun after you were told. Asking for papers without need. Demanding that they speak English.',
    exception: 'A sincere repair makes it weigh one step less.',
    why: 'It repeats the harm that many people expect from services, and it can end their search for help.',
    basis: { kind: 'source', sources: ['nasw-code', 'nasw-cultural'] },
  },
  {
    code: 'CE19',
    name: 'Intrusive detail-seeking',
    severity: 'amber',
    aggravation: null,
    indicator: 'AL2',
    trigger:
      'You asked a child or a survivor for details as an investigator would. Or you asked how it would be done, beyond what safety needs.',
    exception: 'Asking whether means are within reach is needed and is not this.',
    why: 'Retelling can hurt and can weaken a later interview. You need enough to suspect or to protect, no more.',
    basis: {
      kind: 'assumption',
      note: 'Common practice in reporting and in safe messaging; no single source sets the line.',
      sources: ['pen-code-11166', 'safe-messaging'],
    },
  },
];

const BY_CODE: ReadonlyMap<CriticalErrorCode, CriticalError> = new Map(
  CRITICAL_ERRORS.map((error) => [error.code, error]),
);

export function criticalErrorByCode(code: CriticalErrorCode): CriticalError {
  const error = BY_CODE.get(code);
  if (error === undefined) throw new Error(`There is no critical error with the code "${code}".`);
  return error;
}

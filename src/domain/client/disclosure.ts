/** When a client tells what they hold back (rules 5 and 6). */
export type DisclosureGate = {
  /** Topic bits that open it; 0 when it only comes unasked. */
  topics: number;
  trustWhenAsked: number;
  /** Above 100 when it never comes unasked. */
  trustUnasked: number;
};

export const NEVER_UNASKED = 101;

/** `askedTopics` are the topics of this turn's response, as bits. */
export const opensGate = (gate: DisclosureGate, trust: number, askedTopics: number): boolean =>
  ((gate.topics & askedTopics) !== 0 && trust >= gate.trustWhenAsked) || trust >= gate.trustUnasked;

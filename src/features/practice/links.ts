/** Where the pages of an attempt lead; the app knows the addresses. */
export type PracticeLinks = {
  library: string;
  /** The page to rest on; it leads back here. */
  stepAway: string;
  /** The briefing of the same scenario. */
  briefing: string;
};

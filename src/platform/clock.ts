/** The time, asked for at the edge of the program and passed on as a value. */
export type Clock = {
  /** Now, as an ISO date-time. */
  now: () => string;
};

export const systemClock: Clock = { now: () => new Date().toISOString() };

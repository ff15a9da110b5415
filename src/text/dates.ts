const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });
const MOMENT = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

/** An ISO date-time as people of the place read it. */
export const dayOf = (iso: string): string => DAY.format(new Date(iso));
export const momentOf = (iso: string): string => MOMENT.format(new Date(iso));

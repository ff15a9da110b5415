/** Lists and maps within each other; a scenario needs about twelve. */
export const MOST_LEVELS = 40;

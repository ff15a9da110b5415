/** What lies over the talk for a moment. */
export type OpenDialog = { name: 'so-far' } | { name: 'keys' } | { name: 'compare'; turn: number };

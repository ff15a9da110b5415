/** The page to a worker that waits: the person wants the new version now. */
export const USE_NOW = 'use-now';

/** Every cache of ours begins so; other programs may live on the same address. */
export const CACHE_PREFIX = 'attune-';

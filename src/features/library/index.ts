export { Library } from './library.tsx';
export type { LibrarySearch } from './find-scenarios.ts';
export type { ShelfEntry } from './shelf-entry.ts';

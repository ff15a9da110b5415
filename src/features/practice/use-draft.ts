import { useState } from 'react';
import type { DraftStore } from '#platform/draft-store.ts';

/** Where the drafts of a form are kept, and under which name. */
export type DraftPlace = { drafts: DraftStore; key: string };

/** What is being written; a page that is dropped brings it back. */
export function useDraft({ drafts, key }: DraftPlace): [string, (text: string) => void] {
  const [text, setText] = useState(() => drafts.read(key));
  const write = (next: string) => {
    setText(next);
    drafts.write(key, next);
  };
  return [text, write];
}

/** The same for a list of names. A stored one that does not fit (`allowed`) is as none. */
export function useDraftList(
  place: DraftPlace,
  otherwise: readonly string[],
  allowed: (ids: readonly string[]) => boolean,
): [readonly string[], (ids: readonly string[]) => void] {
  const [text, write] = useDraft(place);
  const ids = text === '' ? [] : text.split(' ');
  const list = ids.length > 0 && allowed(ids) ? ids : otherwise;
  return [list, (next) => write(next.join(' '))];
}

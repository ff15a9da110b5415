/** Keeps what is being written, so that a phone that drops the page does not lose it. */
export type DraftStore = {
  read: (key: string) => string;
  write: (key: string, text: string) => void;
  /** Forgets all of them. */
  clear: () => void;
};

/** For this tab only; where even that is denied, a draft lasts as long as its page. */
export const sessionDrafts: DraftStore = {
  read: (key) => {
    try {
      return sessionStorage.getItem(nameOf(key)) ?? '';
    } catch {
      return '';
    }
  },
  write: (key, text) => {
    try {
      if (text === '') sessionStorage.removeItem(nameOf(key));
      else sessionStorage.setItem(nameOf(key), text);
    } catch {
      // Denied or full: the text is still on the screen.
    }
  },
  clear: () => {
    try {
      for (const key of Object.keys(sessionStorage))
        if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
    } catch {
      // Denied: there is nothing to forget.
    }
  },
};

const PREFIX = 'attune:draft:';
const nameOf = (key: string) => `${PREFIX}${key}`;

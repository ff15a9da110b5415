/** Keeps what is being written, so that a phone that drops the page does not lose it. */
export type DraftStore = {
  read: (key: string) => string;
  write: (key: string, text: string) => void;
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
};

const nameOf = (key: string) => `attune:draft:${key}`;

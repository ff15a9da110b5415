/** Words in quotation marks; quotation marks inside become single ones. */
export const quoted = (words: string): string => `“${words.replace(/["“]([^"“”]*)["”]/g, '‘$1’')}”`;

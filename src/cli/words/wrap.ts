/** Breaks a text into lines of at most `width` characters; line breaks of its own are kept. */
export function wrapLines(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/\s+/).filter((part) => part !== '')) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
  });
}

/** A wrapped text with `indent` before each line and `first` in its place before the first one. */
export function wrap(text: string, width: number, indent = '', first = indent): string {
  const room = Math.max(20, width - indent.length);
  return wrapLines(text, room)
    .map((line, place) => (place === 0 ? first : indent) + line)
    .join('\n');
}

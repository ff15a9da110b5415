/** What every generated page says first. */
export const GENERATED =
  '<!-- Written by `npm run generate` from the source code. Change the source, not this page. -->';

/** A Markdown table. Cells may hold Markdown of one line. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');

export const code = (text: string): string => `\`${text}\``;

/** Blocks of a page with a blank line between them; empty ones are left out. */
export const page = (...blocks: readonly string[]): string =>
  `${blocks.filter((block) => block !== '').join('\n\n')}\n`;

export const yamlBlock = (text: string): string => `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;

/** A link to a heading of the same page, as GitHub and its likes name it. */
export const toHeading = (heading: string): string =>
  `[${heading}](#${heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-')})`;

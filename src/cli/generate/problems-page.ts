import { PROBLEMS } from '#domain/scenario/problem-catalogue.ts';
import { GENERATED, code, page, table } from './markdown.ts';

const GROUPS = {
  text: 'Reading the text',
  shape: 'Keys and values',
  reference: 'Names and what they refer to',
  content: 'What a scenario should say',
  limit: 'What the machine can hold',
} as const;

/** Every problem that the checker reports, with what to do. */
export function problemsPage(): string {
  const groups = Object.entries(GROUPS).flatMap(([group, title]) => {
    const rows = Object.entries(PROBLEMS)
      .filter(([, problem]) => problem.group === group)
      .map(([name, { level, meaning, remedy }]) => [code(name), level, meaning, remedy]);
    return [`## ${title}`, table(['Code', 'Level', 'What it means', 'What to do'], rows)];
  });
  return page(
    GENERATED,
    '# Problems of a scenario file',
    'The checker reads a file in this order and stops after a group that has errors: a file is loaded whole or not at all. Each message names line and column, what was found there and what would be right. Warnings and notes do not stop a file from being played.',
    ...groups,
  );
}

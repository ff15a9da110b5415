import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formattedFiles, ROOT } from './generated.ts';

/* `npm run generate`: writes the JSON Schema and the reference pages from the source code. */
for (const file of await formattedFiles()) {
  const target = path.join(ROOT, file.path);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, file.text);
  console.log(file.path);
}

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { loadScenario } from '../src/domain/encounter/load-scenario.ts';
import { canonicalText, digestOf } from '../src/domain/scenario/canonical-text.ts';
import { cueKindsOf, occasionsOf } from '../src/domain/scenario/calls-for.ts';
import type { Scenario } from '../src/domain/scenario/scenario.ts';

/*
 * `virtual:scenarios` is the shelf: what the library shows of each scenario, and how to load it whole.
 * Types are in src/platform/virtual-scenarios.d.ts.
 */
const SHELF = 'virtual:scenarios';
const ONE = `${SHELF}/`;
/** By this mark Rollup's relatives know that no other plugin can read the module. */
const resolved = (id: string) => `\0${id}`;

type Shelved = { file: string; scenario: Scenario; text: string; digest: string };
type Complaint = { file: string; line: number; column: number; message: string };

/**
 * Scenario files checked and turned into their canonical text at build time, so that no YAML parser and
 * no schema reaches a learner. A file with an error stops the build.
 */
export function scenarios(folder = 'scenarios'): Plugin {
  let directory = path.resolve(folder);
  /** Forgotten when a file changes. */
  let read: ReturnType<typeof readShelf> | null = null;
  const isScenario = (file: string) =>
    path.dirname(path.resolve(file)) === directory && file.endsWith('.yaml');

  return {
    name: 'attune:scenarios',
    configResolved(config) {
      directory = path.resolve(config.root, folder);
    },
    buildStart() {
      read = null;
    },
    configureServer(server) {
      server.watcher.add(directory);
    },
    resolveId(id) {
      return id === SHELF || id.startsWith(ONE) ? resolved(id) : null;
    },
    load(id) {
      if (!id.startsWith(resolved(SHELF))) return null;
      read ??= readShelf(directory);
      for (const file of read.files) this.addWatchFile(file);
      const [first] = read.errors;
      if (first !== undefined) {
        const { file, line, column } = first;
        this.error({
          message: read.errors.map(inWords).join('\n'),
          id: file,
          loc: { file, line, column },
        });
      }
      if (id === resolved(SHELF)) {
        for (const warning of read.warnings) this.warn(inWords(warning));
        return shelfModule(read.shelf, read.course);
      }
      const one = read.shelf.find(({ scenario }) => id === resolved(ONE + scenario.id));
      if (one === undefined)
        this.error(`There is no scenario "${id.slice(resolved(ONE).length)}".`);
      return `export const text = ${literal(one.text)};\nexport const digest = ${literal(one.digest)};\n`;
    },
    hotUpdate({ file, modules }) {
      if (!isScenario(file)) return undefined;
      read = null;
      const { moduleGraph } = this.environment;
      const ours = [...moduleGraph.idToModuleMap.values()].filter((module) =>
        module.id?.startsWith(resolved(SHELF)),
      );
      return [...modules, ...ours];
    },
  };
}

function readShelf(directory: string) {
  const files = readdirSync(directory)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => path.join(directory, name));
  const shelf: Shelved[] = [];
  const errors: Complaint[] = [];
  const warnings: Complaint[] = [];
  for (const file of files) {
    const result = loadScenario(readFileSync(file, 'utf8'));
    for (const problem of result.ok ? result.value.problems : result.problems) {
      const { line, column, message, hint, level } = problem;
      (level === 'error' ? errors : warnings).push({
        file,
        line,
        column,
        message: `${message} ${hint}`,
      });
    }
    if (!result.ok) continue;
    const { scenario, positions } = result.value;
    const name = path.basename(file, '.yaml');
    // Addresses and the shelf go by the id: two files must not claim the same.
    if (scenario.id !== name) {
      const message = `The id is "${scenario.id}", but the file is called "${name}". Call both the same.`;
      errors.push({ file, ...positions(['id']), message });
    }
    const text = canonicalText(scenario);
    shelf.push({ file, scenario, text, digest: digestOf(text) });
  }
  // The easiest first, as learners choose.
  shelf.sort(
    (a, b) =>
      a.scenario.difficulty - b.scenario.difficulty ||
      (a.scenario.title < b.scenario.title ? -1 : 1),
  );
  const course = readCourse(directory, shelf);
  return {
    files: [...files, ...course.files],
    shelf,
    course: course.weeks,
    errors: [...errors, ...(errors.length === 0 ? course.errors : [])],
    warnings,
  };
}

/** A suggested way through the shelf, week by week; a folder need not have one. */
type Week = { week: number; focus: string; scenarios: string[] };

function readCourse(directory: string, shelf: readonly Shelved[]) {
  const file = path.join(directory, 'practice-course.json');
  if (!existsSync(file)) return { files: [], weeks: [], errors: [] };
  const weeks = JSON.parse(readFileSync(file, 'utf8')) as Week[];
  const known = new Set(shelf.map(({ scenario }) => scenario.id));
  const errors = weeks
    .flatMap(({ scenarios: ids }) => ids)
    .filter((id) => !known.has(id))
    .map((id) => ({
      file,
      line: 1,
      column: 1,
      message: `The course names the scenario "${id}", which is not there.`,
    }));
  return { files: [file], weeks, errors };
}

const inWords = ({ file, line, column, message }: Complaint) =>
  `${path.relative(process.cwd(), file)}:${line}:${column} ${message}`;

function shelfModule(shelf: readonly Shelved[], course: readonly Week[]): string {
  const entries = shelf.map(
    ({ scenario, digest }) =>
      `{ ...${literal(headOf(scenario, digest))}, load: () => import(${literal(ONE + scenario.id)}) }`,
  );
  return `export const shelf = [\n${entries.join(',\n')}\n];\nexport const course = ${literal(course)};\n`;
}

function headOf(scenario: Scenario, digest: string) {
  const {
    id,
    title,
    version,
    summary,
    minutes,
    difficulty,
    setting,
    role,
    contentNotes,
    objectives,
    epas,
    review,
  } = scenario;
  return {
    id, title, version, digest, summary, minutes, difficulty, setting, role, contentNotes, objectives, epas, review,
    alternative: scenario.alternative ?? null,
    client: clientHead(scenario.client),
    occasions: occasionsOf(scenario),
    cueKinds: cueKindsOf(scenario),
  }; // prettier-ignore
}

const clientHead = ({ name, age, pronouns, portrait }: Scenario['client']) => ({
  name,
  age,
  pronouns,
  portrait,
});

/** JSON as JavaScript: the two line ends that JSON allows inside of texts are escaped. */
const literal = (value: unknown) =>
  JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

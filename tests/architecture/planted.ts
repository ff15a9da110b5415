/*
 * A small tree in which every import rule is broken once, between files that keep them all.
 * A file is given by what it imports; "type " before a path makes it an import of types only.
 */

export type Tree = Readonly<Record<string, readonly string[]>>;

/** Each arrow that the rules allow. Nothing here may be reported. */
export const ALLOWED: Tree = {
  'src/app/main.tsx': [
    '#features/practice/index.ts',
    '#platform/store.ts',
    '#ui/button.tsx',
    '#domain/client/client.ts',
    'react',
    'virtual:scenarios',
  ],
  'src/app/main.test.tsx': ['./main.tsx', '#testing/builders.ts', 'fast-check'],
  'src/features/practice/index.ts': ['./stage.tsx'],
  'src/features/practice/stage.tsx': [
    '#ui/button.tsx',
    '#stage/figure.tsx',
    '#text/practice.ts',
    '#platform/store.ts',
    'type #domain/client/client.ts',
    './stage.module.css',
    './words.yaml?raw',
  ],
  'src/features/practice/stage.module.css': [],
  'src/features/practice/words.yaml': [],
  'src/platform/store.ts': ['#domain/client/client.ts'],
  'src/stage/figure.tsx': ['#text/practice.ts', '#ui/button.tsx', '#domain/client/client.ts'],
  'src/text/practice.ts': ['type #domain/client/client.ts'],
  'src/ui/button.tsx': ['./icon.tsx', 'react'],
  'src/ui/icon.tsx': ['react'],
  // The other half of the planted cycle, which is reported once.
  'src/ui/hen.tsx': ['type ./egg.tsx'],
  'src/cli/main.ts': ['#domain/exchange/exchange.ts', 'node:fs'],
  'src/testing/builders.ts': ['#domain/client/client.ts', 'fast-check'],
  'src/domain/text.ts': [],
  'src/domain/technique/technique.ts': ['../text.ts'],
  'src/domain/scenario/scenario.ts': ['#domain/technique/technique.ts', 'zod', 'yaml'],
  'src/domain/client/client.ts': [
    '#domain/scenario/scenario.ts',
    'xstate',
    '@noble/hashes/sha2.js',
  ],
  'src/domain/client/client.test.ts': [
    './client.ts',
    '#testing/builders.ts',
    'fast-check',
    'node:fs',
  ],
  'src/domain/encounter/attempt-schema.ts': ['#domain/client/client.ts', 'zod'],
  'src/domain/judgement/rubric.ts': ['#domain/encounter/attempt-schema.ts', 'fastest-levenshtein'],
  'src/domain/verify/verify.ts': ['#domain/judgement/rubric.ts'],
  'src/domain/debrief/debrief.ts': ['#domain/verify/verify.ts'],
  'src/domain/exchange/exchange.ts': [
    '#domain/debrief/debrief.ts',
    '#domain/technique/technique.ts',
  ],
  'tools/compile.ts': ['../src/domain/scenario/scenario.ts', 'node:fs', 'fast-check'],
  'bench/main.ts': ['../src/domain/exchange/exchange.ts'],
  'tests/e2e/first.spec.ts': ['../../src/testing/builders.ts'],
};

type Plant = { rule: string; file: string; imports: readonly string[]; to: string };

/** One file for each breach: what it imports, and where the report must point. */
export const PLANTED: readonly Plant[] = [
  plant('no-circular', 'src/ui/egg.tsx', './hen.tsx', 'src/ui/hen.tsx'),
  { rule: 'no-orphans', file: 'src/ui/alone.tsx', imports: [], to: 'src/ui/alone.tsx' },
  plant('no-unresolvable', 'src/ui/lost.tsx', './nowhere.tsx', './nowhere.tsx'),
  plant('no-undeclared-package', 'src/ui/borrower.tsx', 'leftover', package_('leftover')),
  plant('no-dev-package-in-product', 'src/app/lab.ts', 'fast-check', package_('fast-check')),
  plant('no-import-of-tests', 'src/app/curious.ts', './main.test.tsx', 'src/app/main.test.tsx'),
  plant(
    'testing-only-from-tests',
    'src/app/demo.ts',
    '#testing/builders.ts',
    'src/testing/builders.ts',
  ),
  plant('src-alone', 'src/app/builder.ts', '../../tools/compile.ts', 'tools/compile.ts'),
  plant('tools-only-domain', 'tools/peek.ts', '../src/ui/button.tsx', 'src/ui/button.tsx'),

  plant(
    'domain-alone',
    'src/domain/client/saved.ts',
    '#platform/store.ts',
    'src/platform/store.ts',
  ),
  plant('domain-alone', 'src/domain/client/shown.ts', 'type #ui/button.tsx', 'src/ui/button.tsx'),
  plant('domain-no-node', 'src/domain/client/file.ts', 'node:fs', 'fs'),
  plant('domain-packages', 'src/domain/client/view.ts', 'react', package_('react')),
  plant('domain-yaml-in-scenario', 'src/domain/client/text-schema.ts', 'yaml', package_('yaml')),
  plant('domain-zod-in-schemas', 'src/domain/client/shape.ts', 'zod', package_('zod')),
  plant('domain-known-folder', 'src/domain/extra/extra.ts', '../text.ts', 'src/domain/text.ts'),
  plant('domain-ground', 'src/domain/all.ts', './client/client.ts', 'src/domain/client/client.ts'),
  ...[
    ['technique', 'scenario/scenario.ts'],
    ['scenario', 'client/client.ts'],
    ['client', 'encounter/attempt-schema.ts'],
    ['encounter', 'judgement/rubric.ts'],
    ['judgement', 'verify/verify.ts'],
    ['verify', 'debrief/debrief.ts'],
    ['debrief', 'exchange/exchange.ts'],
  ].map(([folder, to]) =>
    plant(
      `domain-order-${folder}`,
      `src/domain/${folder}/ahead.ts`,
      `#domain/${to}`,
      `src/domain/${to}`,
    ),
  ),
  plant(
    'domain-order-technique',
    'src/domain/technique/far-ahead.ts',
    'type #domain/exchange/exchange.ts',
    'src/domain/exchange/exchange.ts',
  ),

  plant('platform-only-domain', 'src/platform/shown.ts', '#ui/button.tsx', 'src/ui/button.tsx'),
  plant(
    'ui-alone',
    'src/ui/knowing.tsx',
    'type #domain/client/client.ts',
    'src/domain/client/client.ts',
  ),
  plant('text-only-domain', 'src/text/knowing.ts', '#ui/button.tsx', 'src/ui/button.tsx'),
  plant('stage-below-features', 'src/stage/kept.ts', '#platform/store.ts', 'src/platform/store.ts'),
  plant('features-below-app', 'src/features/practice/up.ts', '../../app/lab.ts', 'src/app/lab.ts'),
  plant(
    'features-apart',
    'src/features/studio/preview.ts',
    '#features/practice/stage.tsx',
    'src/features/practice/stage.tsx',
  ),
  plant('app-not-cli', 'src/app/shell.ts', '../cli/main.ts', 'src/cli/main.ts'),
  plant('cli-only-domain', 'src/cli/store.ts', '#platform/store.ts', 'src/platform/store.ts'),
];

/** Packages of the planted tree: stubs, so that the test needs nothing from outside. */
export const PACKAGES = {
  dependencies: ['react', 'xstate', 'zod', 'yaml', '@noble/hashes', 'fastest-levenshtein'],
  devDependencies: ['fast-check'],
  undeclared: ['leftover'],
};

function plant(rule: string, file: string, imported: string, to: string): Plant {
  return { rule, file, imports: [imported], to };
}

function package_(name: string): string {
  return `node_modules/${name}/index.js`;
}

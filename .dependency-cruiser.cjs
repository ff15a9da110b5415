/*
 * Who may import whom. The arrow reads "may import":
 *
 *   app -> features -> { stage, text, ui, platform, domain }     cli -> domain     platform -> domain
 *   stage -> { text, ui, domain }     text -> domain     ui -> nothing of ours     domain -> nothing of ours
 *
 * tests/architecture/imports.test.ts plants a violation of every rule and sees it reported.
 */

/** Inside the domain a folder may import those to its left, never one to its right. */
const DOMAIN_ORDER = [
  'technique',
  'scenario',
  'client',
  'encounter',
  'judgement',
  'verify',
  'debrief',
  'exchange',
];

const DOMAIN_PACKAGES = [
  'xstate',
  'zod',
  'yaml',
  '@noble/hashes',
  'fastest-levenshtein',
  'flesch-kincaid',
  'syllable',
];

const TEST_FILE = '[.](?:test|spec)[.]tsx?$';
const TEST_CODE = [TEST_FILE, '^src/testing/', '^tests/'];

/** What may be alone in the graph: programs that somebody starts, and settings that a tool reads. */
const ENTRY_POINTS = [
  TEST_FILE,
  '^src/(?:app|cli|server)/main[.]tsx?$',
  '^src/platform/offline/service-worker[.]ts$',
  '^src/testing/setup-[^/]+[.]ts$',
  '^bench/(?:browser/)?main[.]ts$',
  '^src/app/first-paint[.]js$',
  '^bin/',
  '^tools/[^/]+[.]mjs$',
  '^tools/catalogue[.]ts$',
  '[.]d[.]ts$',
  '(?:^|/)[^/]+[.]config[.](?:ts|js|cjs|mjs)$',
  '(?:^|/)[.][^/]+[.]cjs$',
];

const domainOrderRules = DOMAIN_ORDER.slice(0, -1).map((folder, index) => ({
  name: `domain-order-${folder}`,
  comment: `Inside the domain, ${folder} comes before ${DOMAIN_ORDER.slice(index + 1).join(', ')}.`,
  severity: 'error',
  from: { path: `^src/domain/${folder}/` },
  to: { path: `^src/domain/(?:${DOMAIN_ORDER.slice(index + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment:
        'A cycle, of types too, means that two files are one: merge them, or move what they share.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports this file, and it imports nothing: use it or remove it.',
      severity: 'error',
      from: { orphan: true, pathNot: ENTRY_POINTS },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'no-undeclared-package',
      comment: 'The package is not in package.json: it is here only because another one uses it.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-dev-package-in-product',
      comment: 'The package is a development dependency, and this file is part of the product.',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST_CODE },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-import-of-tests',
      comment: 'A test is imported by nobody.',
      severity: 'error',
      from: {},
      to: { path: TEST_FILE },
    },
    {
      name: 'testing-only-from-tests',
      comment: 'src/testing has builders and fakes: only tests may use them.',
      severity: 'error',
      from: { pathNot: TEST_CODE },
      to: { path: '^src/testing/' },
    },
    {
      name: 'src-alone',
      comment: 'The product knows nothing of tools, tests and benchmarks.',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST_CODE },
      to: { path: '^(?:tools|tests|bench|bin)/' },
    },
    {
      name: 'tools-only-domain',
      comment:
        'Of the product, tools and benchmarks may use the domain, its words and the command line.',
      severity: 'error',
      from: { path: '^(?:tools|bench|bin)/', pathNot: TEST_FILE },
      to: { path: '^src/(?!domain/|cli/|text/|testing/)' },
    },

    {
      name: 'domain-alone',
      comment: 'The domain imports nothing of ours: no screens, no storage, no command line.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: TEST_FILE },
      to: { path: '^src/(?!domain/|testing/)' },
    },
    {
      name: 'domain-no-node',
      comment: 'The domain runs in browsers too: what a file holds comes in as an argument.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: TEST_FILE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'domain-packages',
      comment: `Of packages the domain uses only ${DOMAIN_PACKAGES.join(', ')}.`,
      severity: 'error',
      from: { path: '^src/domain/', pathNot: TEST_FILE },
      to: { path: 'node_modules/', pathNot: `node_modules/(?:${DOMAIN_PACKAGES.join('|')})/` },
    },
    {
      name: 'domain-yaml-in-scenario',
      comment:
        'YAML is read and written by domain/scenario alone, so that learners need not load it.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: ['^src/domain/scenario/', TEST_FILE] },
      to: { path: 'node_modules/yaml/' },
    },
    {
      name: 'domain-zod-in-schemas',
      comment:
        'Zod belongs to domain/scenario and to files named *-schema.ts, so that learners need not load it.',
      severity: 'error',
      from: {
        path: '^src/domain/',
        pathNot: ['^src/domain/scenario/', '-schema[.]ts$', TEST_FILE],
      },
      to: { path: 'node_modules/zod/' },
    },
    {
      name: 'domain-known-folder',
      comment: `A folder of the domain must have its place in DOMAIN_ORDER of .dependency-cruiser.cjs.`,
      severity: 'error',
      from: {
        path: '^src/domain/[^/]+/',
        pathNot: `^src/domain/(?:${DOMAIN_ORDER.join('|')})/`,
      },
      to: {},
    },
    {
      name: 'domain-ground',
      comment:
        'A file beside the folders of the domain is common ground, and imports none of them.',
      severity: 'error',
      from: { path: '^src/domain/[^/]+$', pathNot: TEST_FILE },
      to: { path: '^src/domain/[^/]+/' },
    },
    ...domainOrderRules,

    {
      name: 'platform-only-domain',
      comment: 'Platform adapts the browser to the domain: of ours it imports the domain only.',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: TEST_FILE },
      to: { path: '^src/(?!platform/|domain/|testing/)' },
    },
    {
      name: 'ui-alone',
      comment: 'The building blocks of ui know no word of the domain and import nothing of ours.',
      severity: 'error',
      from: { path: '^src/ui/', pathNot: TEST_FILE },
      to: { path: '^src/(?!ui/|testing/)' },
    },
    {
      name: 'text-only-domain',
      comment: 'The words of the screens know the words of the domain, and no screen.',
      severity: 'error',
      from: { path: '^src/text/', pathNot: TEST_FILE },
      to: { path: '^src/(?!text/|domain/|testing/)' },
    },
    {
      name: 'stage-below-features',
      comment: 'The drawn scene serves every feature: it imports text, ui and domain only.',
      severity: 'error',
      from: { path: '^src/stage/', pathNot: TEST_FILE },
      to: { path: '^src/(?!stage/|text/|ui/|domain/|testing/)' },
    },
    {
      name: 'features-below-app',
      comment: 'A feature may import stage, text, ui, platform and domain.',
      severity: 'error',
      from: { path: '^src/features/', pathNot: TEST_FILE },
      to: { path: '^src/(?!features/|stage/|text/|ui/|platform/|domain/|testing/)' },
    },
    {
      name: 'features-apart',
      comment:
        'Features do not know each other: compose them in app, or move what they share down.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'app-not-cli',
      comment: 'The app and the command line are two programs.',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^src/(?:cli|server)/' },
    },
    {
      name: 'cli-only-domain',
      comment: 'The command line (and a server) is a thin door to the domain.',
      severity: 'error',
      from: { path: '^src/(cli|server)/', pathNot: TEST_FILE },
      to: { path: '^src/(?!domain/|testing/)', pathNot: '^src/$1/' },
    },
  ],
  options: {
    // Imports of types count too: they are knowledge like any other.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|reports|coverage|[.]stryker-tmp|test-results)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};

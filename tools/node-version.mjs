/*
 * Is this Node new enough? The one file that must also run on an old Node, so that the answer is a
 * sentence and not a syntax error: plain syntax, no imports. Keep it in step with `engines` in
 * package.json (tools/node-version.test.ts compares the two).
 */

/** Oldest accepted release of each line; a line above the last is accepted, one that is missing is not. */
export const NODE_LINES = [
  { major: 20, minor: 19 },
  { major: 22, minor: 13 },
  { major: 24, minor: 0 },
];

/**
 * @param {string} version such as "20.19.4"
 * @returns {boolean}
 */
export function isNodeAccepted(version) {
  const parts = version.split('.').map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;
  const newest = NODE_LINES.reduce((last, line) => Math.max(last, line.major), 0);
  if (major > newest) return true;
  return NODE_LINES.some((line) => line.major === major && minor >= line.minor);
}

/** The same as a range that npm understands. */
export function acceptedRange() {
  return NODE_LINES.map((line, index) => {
    const last = index === NODE_LINES.length - 1;
    return (last ? '>=' : '^') + line.major + '.' + line.minor + '.0';
  }).join(' || ');
}

/**
 * @param {string} version
 * @returns {string}
 */
export function nodeMessage(version) {
  return [
    'Attune needs another version of Node.js.',
    '  found:  ' + version,
    '  needed: 20.19 or newer in the 20 line, 22.13 or newer in the 22 line, or 24 and above',
    '  do:     install Node.js 22 or 24 (nodejs.org, or `nvm install` in this folder) and try again',
  ].join('\n');
}

/** Prints what is wrong and ends the process when this Node is not accepted. */
export function requireNode() {
  const version = process.versions.node;
  if (isNodeAccepted(version)) return;
  console.error(nodeMessage(version));
  process.exit(1);
}

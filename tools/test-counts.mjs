/* Passed and failed tests, read from the JSON reports of the test runners. */

/**
 * A file that could not even be loaded has no tests; it counts as one failure.
 *
 * @param {{ testResults?: { status: string, assertionResults: { status: string }[] }[] }} report
 */
export function countVitest(report) {
  let passed = 0;
  let failed = 0;
  for (const file of report.testResults ?? []) {
    const of = (/** @type {string} */ status) =>
      file.assertionResults.filter((test) => test.status === status).length;
    passed += of('passed');
    failed += Math.max(of('failed'), file.status === 'failed' ? 1 : 0);
  }
  return { passed, failed };
}

/**
 * A test that passed on its second try is counted as passed and named in the note.
 *
 * @param {{ stats?: { expected: number, unexpected: number, flaky: number }, errors?: unknown[] }} report
 */
export function countPlaywright({ stats, errors = [] }) {
  const { expected = 0, unexpected = 0, flaky = 0 } = stats ?? {};
  const counts = {
    passed: expected + flaky,
    failed: Math.max(unexpected, errors.length > 0 ? 1 : 0),
  };
  return flaky > 0 ? { ...counts, note: `${flaky} passed only on a second try` } : counts;
}

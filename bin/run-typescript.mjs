/**
 * Runs a TypeScript program of this project in this process.
 *
 * @param {URL} program
 */
export async function runTypeScript(program) {
  /** @type {typeof import('tsx/esm/api')} */
  let tsx;
  try {
    tsx = await import('tsx/esm/api');
  } catch {
    console.error('Attune is not installed yet: run `npm ci` in its folder first.');
    process.exitCode = 1;
    return;
  }
  tsx.register();
  await import(program.href);
}

// What the engine tests say at the end: for each engine its counts, or that it was not run and why.

/** @typedef {{ engine: string, why: string | null, count: { passed: number, failed: number } | null }} EngineResult */

/** "firefox 11 passed, 0 failed", or "webkit not run: could not be installed". @param {EngineResult} result */
export const engineLine = ({ engine, why, count }) =>
  count === null ? `${engine} not run: ${why}` : `${engine} ${count.passed} passed, ${count.failed} failed`

/**
 * The exit code. An engine that was not run is neither passed nor failed; a run in which nothing passed is no run.
 * @param {readonly EngineResult[]} results
 */
export function engineVerdict(results) {
  const ran = results.filter(({ count }) => count !== null)
  return ran.length > 0 && ran.every(({ count }) => count.failed === 0 && count.passed > 0) ? 0 : 1
}

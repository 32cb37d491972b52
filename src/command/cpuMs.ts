// Processor time of a piece of work, ms, in a program that may share its cores: user and system time, best of the last
// runs once the code is warm.

const WARM_MS = 800
const MOST_RUNS = 60
const TIMED_RUNS = 10

/** Runs `work` at least once and until it is warm (about 0.8 s), and gives the best of its last ten runs. */
export function cpuMs(work: () => void): number {
  const times: number[] = []
  let spent = 0
  while (times.length === 0 || (spent < WARM_MS && times.length < MOST_RUNS)) {
    const time = once(work)
    spent += time
    times.push(time)
  }
  return Math.min(...times.slice(-TIMED_RUNS))
}

/** User and system time of one run, ms. */
export function once(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

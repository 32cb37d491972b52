// Commands run side by side, each line of what they say behind the name of who says it.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/**
 * Runs a script with this Node and resolves to its exit code; a script that is ended by a signal gives 1.
 * @param {string} name stands before each of its lines
 * @param {string[]} args the script and its arguments
 * @param {{ cwd?: string, env?: Record<string, string>, write?: (line: string) => void }} options
 * @returns {Promise<number>}
 */
export function runBeside(name, args, { cwd, env = {}, write = (line) => process.stdout.write(line) } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const said = [child.stdout, child.stderr].map((input) => {
      const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
      lines.on('line', (line) => write(`${name.padEnd(8)} | ${line}\n`))
      return new Promise((done) => lines.once('close', done))
    })
    child.once('error', reject)
    child.once('close', (code) => Promise.all(said).then(() => resolve(code ?? 1)))
  })
}

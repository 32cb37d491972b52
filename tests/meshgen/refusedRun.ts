// A command run where the test is, for what it says when it refuses: exit code, lines, and what it left in a folder.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Voice } from '../../src/meshgen/intake/spoken.ts'

export type Command = (args: string[], voice: Voice) => Promise<number>

export interface Room {
  readonly path: (name: string) => string
  readonly put: (name: string, content: string | Uint8Array) => string
  readonly names: () => string[]
  readonly clear: () => void
}

export function room(): Room {
  const root = mkdtempSync(join(tmpdir(), 'ramus-room-'))
  const path = (name: string): string => join(root, name)
  return {
    path,
    put: (name, content) => {
      writeFileSync(path(name), content)
      return path(name)
    },
    names: () => readdirSync(root).sort(),
    clear: () => rmSync(root, { recursive: true }),
  }
}

export async function run(command: Command, ...args: string[]) {
  const said: string[] = []
  const warned: string[] = []
  const status = await command(args, {
    say: (text) => said.push(text),
    warn: (line) => warned.push(line),
  })
  return { status, said: said.join('\n'), warned }
}

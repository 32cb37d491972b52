// Where a command will write is looked at before the work, so that no result is lost and no file goes in silence.
import { accessSync, constants, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Refused } from './refused.ts'

/** Throws `Refused` when one of the files cannot be written, or is there and may not be overwritten. */
export function demandWritable(paths: readonly string[], overwrite: boolean): void {
  for (const path of paths) {
    if (existsSync(path)) {
      if (statSync(path).isDirectory())
        throw new Refused(`--out: "${path}" is a folder, a file would go there`)
      if (!overwrite) throw new Refused(`--out: "${path}" is there already. Add --overwrite, or name another`)
      demandAccess(path)
      continue
    }
    let folder = dirname(resolve(path))
    while (!existsSync(folder)) folder = dirname(folder)
    if (!statSync(folder).isDirectory())
      throw new Refused(`--out: "${folder}" is a file, a folder is needed there`)
    demandAccess(folder)
  }
}

function demandAccess(path: string): void {
  try {
    accessSync(path, constants.W_OK)
  } catch {
    throw new Refused(`--out: "${path}" may not be written to`)
  }
}

export function writeOut(path: string, content: string | Uint8Array, overwrite: boolean): void {
  mkdirSync(dirname(resolve(path)), { recursive: true })
  writeFileSync(path, content, { flag: overwrite ? 'w' : 'wx' })
}

// A mesh by its path: whatever keeps it from being one whole bone is refused in one line that names the file.
import { readFile, stat } from 'node:fs/promises'
import { readSurface } from './readSurface.ts'
import { Refused } from './refused.ts'
import { type BoneRequest, type WholeBone, wholeBone } from './wholeBone.ts'

export async function boneFromFile(path: string, request: BoneRequest): Promise<WholeBone> {
  try {
    return wholeBone(await readSurface(await bytesAt(path)), request)
  } catch (error) {
    if (error instanceof Refused) throw new Refused(`"${path}": ${error.message}`)
    throw error
  }
}

async function bytesAt(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory()) throw new Refused('a folder. Give one file')
    return await readFile(path)
  } catch (error) {
    if (error instanceof Refused) throw error
    const { code, message } = error as NodeJS.ErrnoException
    throw new Refused(code === 'ENOENT' ? 'there is no such file' : `cannot be read: ${message}`)
  }
}

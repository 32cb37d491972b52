// Wavefront OBJ: vertices, faces, and the names after `g` and `o`; all else is passed over. Comments may stand behind a
// line's words, and a backslash carries a line on.
import type { FileSurface } from './fileSurface.ts'
import { Refused } from './refused.ts'
import { SurfaceBuilder } from './surfaceBuilder.ts'

const FORMAT = 'OBJ'
/** Lines of comment in the head that are kept: Slicer's mark is in the first. */
const REMARK_LINES = 10

export function readObj(text: string): FileSurface {
  const surface = new SurfaceBuilder(FORMAT)
  const remarks: string[] = []
  for (const line of text.replace(/\\\r?\n/g, ' ').split(/\r\n|\n|\r/)) {
    const hash = line.indexOf('#')
    if (hash >= 0 && remarks.length < REMARK_LINES) remarks.push(line.slice(hash + 1))
    const words = (hash >= 0 ? line.slice(0, hash) : line).trim().split(/\s+/)
    switch (words[0]) {
      case 'v':
        surface.vertex(numberOf(words[1]), numberOf(words[2]), numberOf(words[3]))
        break
      case 'f':
      case 'fo':
        surface.face(words.slice(1).map((word) => cornerOf(word, surface.vertices)))
        break
      case 'g':
      case 'o':
        surface.group(words.slice(1).join(' '))
    }
  }
  surface.remark = remarks.join('\n')
  return surface.done()
}

const numberOf = (word: string | undefined): number =>
  word === undefined || word === '' ? Number.NaN : Number(word)

/** `7`, `7/1`, `7//3`, `7/1/3`; negative numbers count back from the last vertex so far. */
function cornerOf(word: string, vertices: number): number {
  const id = Number(word.split('/', 1)[0])
  if (!Number.isInteger(id) || id === 0)
    throw new Refused(`${FORMAT}: a face names vertex "${word}". The file is damaged: export it again`)
  return id > 0 ? id - 1 : vertices + id
}

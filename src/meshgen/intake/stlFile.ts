// STL, binary and ASCII: three corners a face, no shared vertices. Both may begin with `solid`, so the size decides.
import type { FileSurface } from './fileSurface.ts'
import { Refused } from './refused.ts'
import { SurfaceBuilder } from './surfaceBuilder.ts'

const HEAD_BYTES = 84
const FACE_BYTES = 50
/** How many bytes a program may leave behind the last face. */
const MOST_SPARE_BYTES = 512

const facesSaid = (bytes: Uint8Array): number =>
  bytes.length < HEAD_BYTES ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(80, true)

/** Is it a whole binary STL: does the count in its head fit its size? */
export function isBinaryStl(bytes: Uint8Array): boolean {
  const spare = bytes.length - HEAD_BYTES - FACE_BYTES * facesSaid(bytes)
  return facesSaid(bytes) > 0 && spare >= 0 && spare <= MOST_SPARE_BYTES
}

/** More faces than bytes to hold them. */
export const isCutStl = (bytes: Uint8Array): boolean =>
  facesSaid(bytes) > 0 && facesSaid(bytes) < 1e7 && HEAD_BYTES + FACE_BYTES * facesSaid(bytes) > bytes.length

export function readBinaryStl(bytes: Uint8Array): FileSurface {
  const surface = new SurfaceBuilder('STL, binary')
  surface.remark = new TextDecoder('latin1').decode(bytes.subarray(0, 80)).split('\0', 1)[0]!
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const faces = facesSaid(bytes)
  for (let face = 0; face < faces; face++) {
    const at = HEAD_BYTES + FACE_BYTES * face + 12
    for (let corner = 0; corner < 3; corner++) {
      const place = at + 12 * corner
      surface.vertex(
        view.getFloat32(place, true),
        view.getFloat32(place + 4, true),
        view.getFloat32(place + 8, true),
      )
    }
    surface.face([3 * face, 3 * face + 1, 3 * face + 2])
  }
  return surface.done()
}

/** Words in any case; each `solid` is a group. */
export function readAsciiStl(text: string): FileSurface {
  const surface = new SurfaceBuilder('STL, ASCII')
  let corners: number[] = []
  for (const line of text.split(/\r\n|\n|\r/)) {
    const words = line.trim().split(/\s+/)
    switch (words[0]?.toLowerCase()) {
      case 'solid': {
        const name = words.slice(1).join(' ')
        surface.remark += `${name}\n`
        surface.group(name)
        break
      }
      case 'vertex':
        corners.push(surface.vertices)
        surface.vertex(Number(words[1]), Number(words[2]), Number(words[3]))
        break
      case 'endloop':
        if (corners.length < 3)
          throw new Refused(
            `STL, ASCII: a face has ${corners.length} corners. The file is damaged: export it again`,
          )
        surface.face(corners)
        corners = []
    }
  }
  if (corners.length > 0)
    throw new Refused('STL, ASCII: the file ends within a face. It is cut short: export it again')
  return surface.done()
}

// PLY, ASCII and binary of either byte order: properties of any type and in any order, faces of any number of corners,
// triangle strips. Elements that are no vertices or faces are passed over.
import type { FileSurface } from './fileSurface.ts'
import { Refused } from './refused.ts'
import { SurfaceBuilder } from './surfaceBuilder.ts'

const BYTES: Record<string, number> = {
  char: 1,
  uchar: 1,
  int8: 1,
  uint8: 1,
  short: 2,
  ushort: 2,
  int16: 2,
  uint16: 2,
  int: 4,
  uint: 4,
  int32: 4,
  uint32: 4,
  float: 4,
  float32: 4,
  double: 8,
  float64: 8,
}

interface Property {
  readonly name: string
  readonly type: string
  /** Type of the count, for a list. */
  readonly countType: string | null
}

interface Element {
  readonly name: string
  readonly count: number
  readonly properties: Property[]
}

type Take = (type: string) => number

export function readPly(bytes: Uint8Array): FileSurface {
  const { encoding, elements, remark, bodyAt } = headOf(bytes)
  const surface = new SurfaceBuilder(`PLY, ${encoding === 'ascii' ? 'ASCII' : 'binary'}`)
  surface.remark = remark
  const take =
    encoding === 'ascii'
      ? wordTaker(bytes.subarray(bodyAt))
      : binaryTaker(bytes.subarray(bodyAt), encoding === 'binary_little_endian')
  for (const element of elements) readElement(surface, element, take)
  return surface.done()
}

function headOf(bytes: Uint8Array) {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 65536))
  const end = /^end_header[ \t]*(\r\n|\n|\r)/m.exec(text)
  if (!end) throw new Refused('PLY: its head has no end. The file is damaged: export it again')
  const elements: Element[] = []
  const remarks: string[] = []
  let encoding = ''
  for (const line of text.slice(0, end.index).split(/\r\n|\n|\r/)) {
    const words = line.trim().split(/\s+/)
    if (words[0] === 'format') encoding = words[1] ?? ''
    else if (words[0] === 'comment' || words[0] === 'obj_info') remarks.push(words.slice(1).join(' '))
    else if (words[0] === 'element')
      elements.push({ name: words[1] ?? '', count: Number(words[2]), properties: [] })
    else if (words[0] === 'property') {
      const isList = words[1] === 'list'
      const [type, name] = isList ? [words[3], words[4]] : [words[1], words[2]]
      const property = { name: name ?? '', type: type ?? '', countType: isList ? (words[2] ?? '') : null }
      for (const used of [property.type, property.countType])
        if (used !== null && !(used in BYTES)) throw new Refused(`PLY: a property of unknown type "${used}"`)
      elements.at(-1)?.properties.push(property)
    }
  }
  if (!['ascii', 'binary_little_endian', 'binary_big_endian'].includes(encoding))
    throw new Refused(`PLY: its head says format "${encoding}". Export it as binary or ASCII PLY`)
  return { encoding, elements, remark: remarks.join('\n'), bodyAt: end.index + end[0].length }
}

function wordTaker(bytes: Uint8Array): Take {
  const words = new TextDecoder('latin1').decode(bytes).match(/\S+/g) ?? []
  let next = 0
  return () => {
    if (next >= words.length) throw cutShort()
    return Number(words[next++])
  }
}

function binaryTaker(bytes: Uint8Array, little: boolean): Take {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let at = 0
  return (type) => {
    const from = at
    at += BYTES[type]!
    if (at > bytes.length) throw cutShort()
    switch (type) {
      case 'char':
      case 'int8':
        return view.getInt8(from)
      case 'uchar':
      case 'uint8':
        return view.getUint8(from)
      case 'short':
      case 'int16':
        return view.getInt16(from, little)
      case 'ushort':
      case 'uint16':
        return view.getUint16(from, little)
      case 'int':
      case 'int32':
        return view.getInt32(from, little)
      case 'uint':
      case 'uint32':
        return view.getUint32(from, little)
      case 'float':
      case 'float32':
        return view.getFloat32(from, little)
      default:
        return view.getFloat64(from, little)
    }
  }
}

const cutShort = (): Refused => new Refused('PLY: the file is cut short: export it again')

function readElement(surface: SurfaceBuilder, { name, count, properties }: Element, take: Take): void {
  for (let i = 0; i < count; i++) {
    const place: Record<string, number> = {}
    for (const property of properties) {
      if (property.countType === null) {
        const value = take(property.type)
        if (name === 'vertex') place[property.name] = value
        continue
      }
      const list: number[] = []
      const length = take(property.countType)
      for (let k = 0; k < length; k++) list.push(take(property.type))
      if (/^vertex_ind(ex|ices)$/.test(property.name)) {
        if (name === 'tristrips') addStrips(surface, list)
        else surface.face(list)
      }
    }
    if (name === 'vertex') surface.vertex(place.x ?? Number.NaN, place.y ?? Number.NaN, place.z ?? Number.NaN)
  }
}

/** −1 ends a strip. */
function addStrips(surface: SurfaceBuilder, list: readonly number[]): void {
  let from = 0
  for (let k = 0; k <= list.length; k++) {
    if (k < list.length && list[k] !== -1) continue
    surface.strip(list.slice(from, k))
    from = k + 1
  }
}

// VTK's legacy files of any version, ASCII and binary (big-endian): POLYDATA with polygons and strips, UNSTRUCTURED_GRID
// with flat cells. Up to 4.2 a cell's count stands before its corners; 5.1 writes OFFSETS and CONNECTIVITY.
import type { FileSurface } from './fileSurface.ts'
import { Refused } from './refused.ts'
import { SurfaceBuilder } from './surfaceBuilder.ts'

type Numbers = (type: string, count: number) => Float64Array

const NEW_LINE = 10
const FLAT_CELLS: Record<number, 'face' | 'strip' | 'pixel'> = {
  5: 'face',
  6: 'strip',
  7: 'face',
  8: 'pixel',
  9: 'face',
}

export function readVtk(bytes: Uint8Array): FileSurface {
  const file = new VtkScanner(bytes)
  const version = /Version\s+(\S+)/i.exec(file.line())?.[1] ?? '?'
  const remark = file.line()
  const isBinary = /^binary/i.test(file.line())
  const format = `VTK legacy ${version}, ${isBinary ? 'binary' : 'ASCII'}`
  const surface = new SurfaceBuilder(format)
  surface.remark = remark
  const numbers: Numbers = (type, count) => (isBinary ? file.binary(type, count) : file.words(count))
  let cells: number[][] = []
  let kinds: Float64Array | null = null
  for (let words = file.keyLine(); words !== null; words = file.keyLine()) {
    const [key = '', ...rest] = words
    switch (key.toUpperCase()) {
      case 'DATASET':
        if (!/^(POLYDATA|UNSTRUCTURED_GRID)$/i.test(rest[0] ?? ''))
          throw new Refused(
            `${format}: it holds ${rest[0]}, no surface. Make a surface of it first (a contour of the segmentation)`,
          )
        break
      case 'POINTS': {
        const places = numbers(rest[1] ?? 'float', 3 * Number(rest[0]))
        for (let i = 0; i < places.length; i += 3) surface.vertex(places[i]!, places[i + 1]!, places[i + 2]!)
        break
      }
      case 'POLYGONS':
        for (const cell of cellsOf(file, rest, numbers)) surface.face(cell)
        break
      case 'TRIANGLE_STRIPS':
        for (const cell of cellsOf(file, rest, numbers)) surface.strip(cell)
        break
      case 'VERTICES':
      case 'LINES':
        cellsOf(file, rest, numbers)
        break
      case 'CELLS':
        cells = cellsOf(file, rest, numbers)
        break
      case 'CELL_TYPES':
        kinds = numbers('int', Number(rest[0]))
        break
      case 'METADATA':
        while (file.line().trim() !== '' && !file.isDone);
        break
      case 'FIELD':
        passFields(file, Number(rest[1]), isBinary)
        break
      case 'POINT_DATA':
      case 'CELL_DATA':
        file.end()
    }
  }
  cells.forEach((cell, i) => {
    const kind = FLAT_CELLS[kinds?.[i] ?? -1]
    if (kind === 'face') surface.face(cell)
    else if (kind === 'strip') surface.strip(cell)
    else if (kind === 'pixel') surface.face([cell[0]!, cell[1]!, cell[3]!, cell[2]!])
    else if (kinds && kinds[i]! > 9)
      throw new Refused(`${format}: it holds solid cells, no surface. Take its outer surface first`)
  })
  return surface.done()
}

/** Corners of each cell, in whichever of the two layouts follows. */
function cellsOf(file: VtkScanner, [cells, size]: readonly string[], numbers: Numbers): number[][] {
  const offsets = file.typeAfter('OFFSETS')
  if (offsets === null) {
    const flat = numbers('int', Number(size))
    const found: number[][] = []
    for (let at = 0; at < flat.length; at += flat[at]! + 1) {
      if (!(flat[at]! >= 0)) throw cutShort()
      found.push([...flat.subarray(at + 1, at + 1 + flat[at]!)])
    }
    return found
  }
  const ends = numbers(offsets, Number(cells))
  const connectivity = file.typeAfter('CONNECTIVITY')
  if (connectivity === null)
    throw new Refused('VTK legacy: OFFSETS without CONNECTIVITY. The file is damaged: export it again')
  const corners = numbers(connectivity, Number(size))
  return Array.from({ length: Math.max(0, ends.length - 1) }, (_, i) => [
    ...corners.subarray(ends[i]!, ends[i + 1]!),
  ])
}

/** Arrays about the whole set, before the points: name, components, tuples, type. */
function passFields(file: VtkScanner, count: number, isBinary: boolean): void {
  for (let i = 0; i < count; ) {
    const words = file.keyLine()
    if (words === null) return
    if (words[0]?.toUpperCase() === 'METADATA') {
      while (file.line().trim() !== '' && !file.isDone);
      continue
    }
    i++
    const size = Number(words[1]) * Number(words[2])
    const type = words[3] ?? ''
    if (/string/i.test(type)) for (let k = 0; k < size; k++) file.line()
    else if (isBinary) file.binary(type, size)
    else file.words(size)
  }
}

/** Walks through the bytes: lines, words, and runs of binary numbers. */
class VtkScanner {
  private readonly bytes: Uint8Array
  private readonly view: DataView
  private at = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  }

  get isDone(): boolean {
    return this.at >= this.bytes.length
  }

  end(): void {
    this.at = this.bytes.length
  }

  line(): string {
    const to = this.bytes.indexOf(NEW_LINE, this.at)
    const end = to < 0 ? this.bytes.length : to
    const text = new TextDecoder('latin1').decode(this.bytes.subarray(this.at, end))
    this.at = end + 1
    return text.replace(/\r$/, '')
  }

  /** The words of the next line that has any; null at the end. */
  keyLine(): string[] | null {
    while (!this.isDone) {
      const line = this.line().trim()
      if (line !== '') return line.split(/\s+/)
    }
    return null
  }

  /** The type behind a key word, when that word comes next; else stays where it is. */
  typeAfter(key: string): string | null {
    const before = this.at
    const words = this.keyLine()
    if (words?.[0]?.toUpperCase() === key) return words[1] ?? ''
    this.at = before
    return null
  }

  words(count: number): Float64Array {
    const { bytes } = this
    const found = new Float64Array(this.checked(count, 1))
    for (let i = 0; i < count; i++) {
      while (this.at < bytes.length && bytes[this.at]! <= 32) this.at++
      const from = this.at
      while (this.at < bytes.length && bytes[this.at]! > 32) this.at++
      if (from === this.at) throw cutShort()
      found[i] = Number(String.fromCharCode(...bytes.subarray(from, this.at)))
    }
    return found
  }

  binary(type: string, count: number): Float64Array {
    const [size, read] = readerOf(type.toLowerCase(), this.view)
    const found = new Float64Array(this.checked(count, size))
    for (let i = 0; i < count; i++) found[i] = read(this.at + size * i)
    this.at += size * count
    return found
  }

  private checked(count: number, size: number): number {
    if (!(Number.isInteger(count) && count >= 0) || this.at + count * size > this.bytes.length)
      throw cutShort()
    return count
  }
}

const cutShort = (): Refused => new Refused('VTK legacy: the file is cut short or damaged: export it again')

function readerOf(type: string, view: DataView): [number, (at: number) => number] {
  switch (type) {
    case 'float':
      return [4, (at) => view.getFloat32(at)]
    case 'double':
      return [8, (at) => view.getFloat64(at)]
    case 'int':
    case 'vtktypeint32':
      return [4, (at) => view.getInt32(at)]
    case 'unsigned_int':
    case 'vtktypeuint32':
      return [4, (at) => view.getUint32(at)]
    case 'long':
    case 'vtkidtype':
    case 'vtktypeint64':
    case 'unsigned_long':
    case 'vtktypeuint64':
      return [8, (at) => Number(view.getBigInt64(at))]
    case 'short':
    case 'unsigned_short':
      return [2, (at) => view.getInt16(at)]
    case 'char':
    case 'unsigned_char':
      return [1, (at) => view.getUint8(at)]
    default:
      throw new Refused(`VTK legacy: numbers of unknown type "${type}". Export it as ASCII`)
  }
}

// From millimetres of a view to pixels of a drawing: a window of fixed sizes, so that a lesion that grows is seen to grow.
import type { Point2 } from '../../math/levelLines.ts'
import type { Ring } from '../sectionView.ts'
import type { Size } from '../useSize.ts'

/** Windows in mm, width and height; the smallest that holds a drawing is taken. */
const WINDOWS_MM = [
  [19, 11],
  [26, 15],
  [34, 20],
  [44, 27],
  [58, 36],
] as const

export interface Sheet {
  readonly size: Size
  readonly pxPerMm: number
  /** Millimetres at the drawing's left and top edge, right and bottom edge. */
  readonly fromMm: Point2
  readonly toMm: Point2
  readonly x: (mm: number) => number
  readonly y: (mm: number) => number
}

/** A sheet that holds the given extents about a centre, mm. */
export function sheetFor(
  size: Size,
  centreXMm: number,
  neededMm: readonly [width: number, height: number],
): Sheet {
  const [widthMm, heightMm] =
    WINDOWS_MM.find(([width, height]) => width >= neededMm[0] && height >= neededMm[1]) ?? WINDOWS_MM.at(-1)!
  const pxPerMm = Math.min(size.width / widthMm, size.height / heightMm)
  const x = (mm: number): number => size.width / 2 + (mm - centreXMm) * pxPerMm
  const y = (mm: number): number => size.height / 2 + mm * pxPerMm
  const half: Point2 = [size.width / 2 / pxPerMm, size.height / 2 / pxPerMm]
  return {
    size,
    pxPerMm,
    fromMm: [centreXMm - half[0], -half[1]],
    toMm: [centreXMm + half[0], half[1]],
    x,
    y,
  }
}

/** All rings as one path. */
export const pathOf = (rings: readonly Ring[], { x, y }: Sheet): string =>
  rings
    .map((ring) => `M${ring.map(([mmX, mmY]) => `${x(mmX).toFixed(1)} ${y(mmY).toFixed(1)}`).join('L')}Z`)
    .join('')

/** Left, right, top and bottom of rings, mm; null of none. */
export function extentOf(
  rings: readonly Ring[],
): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } | null {
  const points = rings.flat()
  if (points.length === 0) return null
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

/** Highest point of rings on the vertical at `x`, mm; null where they do not reach. */
export function topAt(rings: readonly Ring[], x: number): number | null {
  let top: number | null = null
  for (const ring of rings)
    for (let i = 0; i < ring.length; i++) {
      const [x0, y0] = ring[i]!
      const [x1, y1] = ring[(i + 1) % ring.length]!
      if (x0 === x1 || x < Math.min(x0, x1) || x > Math.max(x0, x1)) continue
      const y = y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)
      if (top === null || y < top) top = y
    }
  return top
}

/** A grid of lines every `everyMm`, as one path over the sheet. */
export function gridPath({ fromMm, toMm, size, x, y }: Sheet, everyMm: number): string {
  const lines: string[] = []
  for (let mm = Math.ceil(fromMm[0] / everyMm) * everyMm; mm <= toMm[0]; mm += everyMm)
    lines.push(`M${x(mm).toFixed(1)} 0V${size.height}`)
  for (let mm = Math.ceil(fromMm[1] / everyMm) * everyMm; mm <= toMm[1]; mm += everyMm)
    lines.push(`M0 ${y(mm).toFixed(1)}H${size.width}`)
  return lines.join('')
}

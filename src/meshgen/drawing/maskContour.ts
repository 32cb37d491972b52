// Outlines of a mask of pixels, as closed lines through the pixel borders.
export type Pixel = readonly [number, number]

/** The closed outline that encloses the largest area, counter-clockwise or clockwise as it comes; null if empty. */
export function largestContour(
  mask: (x: number, y: number) => boolean,
  width: number,
  height: number,
): Pixel[] | null {
  const seen = new Set<number>()
  let best: Pixel[] | null = null
  let bestArea = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!mask(x, y) || mask(x - 1, y) || seen.has(y * (width + 1) + x)) continue
      const outline = follow(mask, x, y, (px, py) => seen.add(py * (width + 1) + px))
      const area = Math.abs(enclosedArea(outline))
      if (area > bestArea) {
        best = outline
        bestArea = area
      }
    }
  }
  return best
}

/** Walks along pixel borders with the mask on the right hand, from the left border of pixel (x, y) upwards. */
function follow(
  mask: (x: number, y: number) => boolean,
  startX: number,
  startY: number,
  leftBorder: (x: number, y: number) => void,
): Pixel[] {
  const steps: readonly Pixel[] = [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ]
  /** Pixel to the right and to the left of a step from corner (x, y), by direction. */
  const right: readonly Pixel[] = [
    [0, -1],
    [0, 0],
    [-1, 0],
    [-1, -1],
  ]
  const left: readonly Pixel[] = [
    [-1, -1],
    [0, -1],
    [0, 0],
    [-1, 0],
  ]
  const outline: Pixel[] = []
  let x = startX
  let y = startY + 1
  let heading = 0
  do {
    outline.push([x, y])
    if (heading === 0) leftBorder(x, y - 1)
    x += steps[heading]![0]
    y += steps[heading]![1]
    for (const turn of [1, 0, 3]) {
      const next = (heading + turn) % 4
      const r = right[next]!
      const l = left[next]!
      if (mask(x + r[0], y + r[1]) && !mask(x + l[0], y + l[1])) {
        heading = next
        break
      }
    }
  } while (!(x === startX && y === startY + 1 && heading === 0) && outline.length < 1e6)
  return outline
}

export function enclosedArea(line: readonly Pixel[]): number {
  return line.reduce((sum, [x, y], i) => {
    const [nx, ny] = line[(i + 1) % line.length]!
    return sum + (x * ny - nx * y) / 2
  }, 0)
}

/** Each point to the mean of its `reach` neighbours either way, round a closed line. */
export function smoothClosed(line: readonly Pixel[], reach: number): Pixel[] {
  const n = line.length
  return line.map((_, i) => {
    let x = 0
    let y = 0
    for (let k = -reach; k <= reach; k++) {
      const p = line[(((i + k) % n) + n) % n]!
      x += p[0]
      y += p[1]
    }
    return [x / (2 * reach + 1), y / (2 * reach + 1)]
  })
}

/** Douglas–Peucker: the fewest points that stay within `tolerance` of the line. Ends are kept. */
export function thinned(line: readonly Pixel[], tolerance: number): Pixel[] {
  if (line.length < 3) return [...line]
  const [a, b] = [line[0]!, line[line.length - 1]!]
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const size = Math.hypot(dx, dy)
  let worst = 0
  let at = 0
  for (let i = 1; i + 1 < line.length; i++) {
    const [px, py] = [line[i]![0] - a[0], line[i]![1] - a[1]]
    const off = size > 0 ? Math.abs(px * dy - py * dx) / size : Math.hypot(px, py)
    if (off > worst) {
      worst = off
      at = i
    }
  }
  if (worst <= tolerance) return [a, b]
  return [...thinned(line.slice(0, at + 1), tolerance).slice(0, -1), ...thinned(line.slice(at), tolerance)]
}

/** A closed line thinned to at most `most` points. */
export function thinnedClosed(line: readonly Pixel[], most: number, tolerance: number): Pixel[] {
  const half = Math.floor(line.length / 2)
  for (let t = tolerance; ; t *= 1.25) {
    const halves = [
      ...thinned(line.slice(0, half + 1), t).slice(0, -1),
      ...thinned([...line.slice(half), line[0]!], t).slice(0, -1),
    ]
    if (halves.length <= most) return halves
  }
}

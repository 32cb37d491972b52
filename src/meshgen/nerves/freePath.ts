// A way through the tissue from point to point that keeps off bone: the cheapest path on a coarse lattice (A*), to be
// drawn taut afterwards. Where straight guides would cut through a process, this one goes round it. mm.
import { type Polyline, polyline } from '../../math/polyline.ts'
import { add, distance, scale, type Vec3 } from '../../math/vec3.ts'
import type { Field } from '../field.ts'

export interface FreePathRequest {
  readonly from: Vec3
  readonly to: Vec3
  readonly obstacle: Field
  /** Least distance of the centre line from bone. */
  readonly clearMm: number
  /** Farther from bone than this costs extra: twigs creep along bone. */
  readonly nearMm: number
}

const STEP_MM = 0.8
/** The lattice reaches this far beyond the two ends. */
const MARGIN_MM = 14
/** Ends stand on nerve or capsule, near bone: round them no distance is asked. */
const END_MM = 1.4

const NEIGHBOURS = Array.from(
  { length: 27 },
  (_, n): Vec3 => [(n % 3) - 1, (Math.floor(n / 3) % 3) - 1, Math.floor(n / 9) - 1],
)
  .filter((step) => step.some((s) => s !== 0))
  .map((step) => ({ step, length: Math.hypot(...step) * STEP_MM }))

/** Throws when bone shuts every way. */
export function freePath({ from, to, obstacle, clearMm, nearMm }: FreePathRequest): Polyline {
  const low = [0, 1, 2].map((a) => Math.min(from[a]!, to[a]!) - MARGIN_MM)
  const size = [0, 1, 2].map(
    (a) => Math.ceil((Math.max(from[a]!, to[a]!) + MARGIN_MM - low[a]!) / STEP_MM) + 1,
  )
  const place = (i: number, j: number, k: number): Vec3 =>
    add(low as unknown as Vec3, scale([i, j, k], STEP_MM))
  const index = (i: number, j: number, k: number): number => (k * size[1]! + j) * size[0]! + i
  const cellOf = (p: Vec3): Vec3 =>
    [0, 1, 2].map((a) => Math.round((p[a]! - low[a]!) / STEP_MM)) as unknown as Vec3
  const weightAt = (p: Vec3): number => {
    const gap = obstacle(...p)
    if (gap < clearMm && distance(p, from) > END_MM && distance(p, to) > END_MM) return Infinity
    return 1 + 0.25 * Math.max(0, gap - nearMm)
  }
  const cost = new Float64Array(size[0]! * size[1]! * size[2]!).fill(Infinity)
  const cameFrom = new Int32Array(cost.length).fill(-1)
  const weights = new Float64Array(cost.length).fill(Number.NaN)
  const goal = index(...cellOf(to))
  const start = index(...cellOf(from))
  const open = new Heap()
  cost[start] = 0
  open.push(start, distance(from, to))
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === goal) return traced(at)
    const [i, j, k] = cell(at)
    for (const { step, length } of NEIGHBOURS) {
      const [a, b, c] = [i + step[0], j + step[1], k + step[2]]
      if (a < 0 || b < 0 || c < 0 || a >= size[0]! || b >= size[1]! || c >= size[2]!) continue
      const next = index(a, b, c)
      if (Number.isNaN(weights[next]!)) weights[next] = weightAt(place(a, b, c))
      const through = cost[at]! + length * weights[next]!
      if (through >= cost[next]!) continue
      cost[next] = through
      cameFrom[next] = at
      open.push(next, through + distance(place(a, b, c), to))
    }
  }
  throw new Error(`freePath: no way from (${from.join(', ')}) to (${to.join(', ')})`)

  function cell(at: number): Vec3 {
    return [at % size[0]!, Math.floor(at / size[0]!) % size[1]!, Math.floor(at / (size[0]! * size[1]!))]
  }

  function traced(last: number): Polyline {
    const points: Vec3[] = [to]
    for (let at = cameFrom[last]!; at >= 0 && at !== start; at = cameFrom[at]!)
      points.push(place(...cell(at)))
    points.push(from)
    return polyline(points.reverse().filter((p, i, all) => i === 0 || distance(p, all[i - 1]!) > 1e-6))
  }
}

/** Lowest key first. */
class Heap {
  private readonly items: number[] = []
  private readonly keys: number[] = []

  push(item: number, key: number): void {
    let at = this.items.length
    this.items.push(item)
    this.keys.push(key)
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (this.keys[parent]! <= key) break
      this.swap(at, parent)
      at = parent
    }
  }

  pop(): number | undefined {
    const top = this.items[0]
    const item = this.items.pop()
    const key = this.keys.pop()
    if (this.items.length === 0 || item === undefined || key === undefined) return top
    this.items[0] = item
    this.keys[0] = key
    for (let at = 0; ; ) {
      const left = 2 * at + 1
      if (left >= this.items.length) break
      const right = left + 1
      const child = right < this.items.length && this.keys[right]! < this.keys[left]! ? right : left
      if (this.keys[child]! >= this.keys[at]!) break
      this.swap(at, child)
      at = child
    }
    return top
  }

  private swap(a: number, b: number): void {
    ;[this.items[a], this.items[b]] = [this.items[b]!, this.items[a]!]
    ;[this.keys[a], this.keys[b]] = [this.keys[b]!, this.keys[a]!]
  }
}

// Nearest place on a surface, by a grid of evenly spread samples. mm.
import { dot, sub, type Vec3 } from '../../math/vec3.ts'
import type { SurfaceSample } from './triangleMesh.ts'

export interface NearestPlace {
  readonly sample: SurfaceSample
  /** Distance to the sample's tangent plane, positive outside; plain distance with that sign when far. */
  readonly signedMm: number
}

export class SurfaceIndex {
  private readonly cells = new Map<number, SurfaceSample[]>()
  private readonly cellMm: number

  constructor(samples: readonly SurfaceSample[], cellMm = 2.5) {
    this.cellMm = cellMm
    for (const sample of samples) {
      const key = this.key(...this.cell(sample.point))
      const list = this.cells.get(key)
      if (list) list.push(sample)
      else this.cells.set(key, [sample])
    }
  }

  private cell(p: Vec3): [number, number, number] {
    return [Math.floor(p[0] / this.cellMm), Math.floor(p[1] / this.cellMm), Math.floor(p[2] / this.cellMm)]
  }

  private key(i: number, j: number, k: number): number {
    return ((i + 512) * 1024 + (j + 512)) * 1024 + (k + 512)
  }

  /** Null when nothing lies within `reachMm`. */
  nearest(p: Vec3, reachMm = 20): NearestPlace | null {
    const [ci, cj, ck] = this.cell(p)
    let best: SurfaceSample | null = null
    let bestSquare = reachMm * reachMm
    const rings = Math.ceil(reachMm / this.cellMm)
    for (let ring = 0; ring <= rings; ring++) {
      if (best && ((ring - 1) * this.cellMm) ** 2 > bestSquare) break
      for (let i = -ring; i <= ring; i++) {
        for (let j = -ring; j <= ring; j++) {
          const inner = Math.max(Math.abs(i), Math.abs(j)) < ring
          for (let k = -ring; k <= ring; k += inner && ring > 0 ? 2 * ring : 1) {
            for (const sample of this.cells.get(this.key(ci + i, cj + j, ck + k)) ?? []) {
              const d = sub(p, sample.point)
              const square = dot(d, d)
              if (square < bestSquare) {
                bestSquare = square
                best = sample
              }
            }
          }
        }
      }
    }
    if (!best) return null
    const along = dot(sub(p, best.point), best.normal)
    const far = Math.sqrt(bestSquare)
    return { sample: best, signedMm: far < 1.5 ? along : along < 0 ? -far : far }
  }
}

// Gathers what a reader finds, vertex by vertex and face by face. A face of more than three corners becomes a fan.
import type { FileSurface } from './fileSurface.ts'
import { Refused } from './refused.ts'

/** More than any bone needs; beyond it a mesh is better thinned out first. */
const MOST_TRIANGLES = 4_000_000

export class SurfaceBuilder {
  readonly format: string
  remark = ''
  private readonly positions: number[] = []
  private readonly indices: number[] = []
  private readonly groups = new Map<string, number>()
  private readonly groupOfFace: number[] = []
  private name = ''

  constructor(format: string) {
    this.format = format
  }

  get vertices(): number {
    return this.positions.length / 3
  }

  vertex(x: number, y: number, z: number): void {
    this.positions.push(x, y, z)
  }

  /** Faces from here on belong to the group of that name. */
  group(name: string): void {
    this.name = name
  }

  face(corners: ArrayLike<number>): void {
    for (let k = 1; k + 1 < corners.length; k++) this.triangle(corners[0]!, corners[k]!, corners[k + 1]!)
  }

  /** Triangles of a strip, each second one turned so that all face the same way. */
  strip(corners: ArrayLike<number>): void {
    for (let k = 0; k + 2 < corners.length; k++) {
      const odd = k % 2
      this.triangle(corners[k]!, corners[k + 1 + odd]!, corners[k + 2 - odd]!)
    }
  }

  private triangle(a: number, b: number, c: number): void {
    this.indices.push(a, b, c)
    let group = this.groups.get(this.name)
    if (group === undefined) {
      group = this.groups.size
      this.groups.set(this.name, group)
    }
    this.groupOfFace.push(group)
  }

  /** Throws `Refused` when there is no face, or one names a vertex that is not there. */
  done(unitMm?: number): FileSurface {
    const { format, remark, vertices } = this
    if (this.indices.length === 0)
      throw new Refused(`${format}: no face in it. Export the surface itself, as triangles`)
    if (this.indices.length > 3 * MOST_TRIANGLES)
      throw new Refused(
        `${format}: ${this.indices.length / 3} triangles, at most ${MOST_TRIANGLES}. Thin the mesh out first`,
      )
    const bad = this.indices.find((id) => !(Number.isInteger(id) && id >= 0 && id < vertices))
    if (bad !== undefined)
      throw new Refused(
        `${format}: a face names vertex ${bad + 1} of ${vertices}. The file is damaged: export it again`,
      )
    return {
      format,
      positions: Float64Array.from(this.positions),
      indices: Uint32Array.from(this.indices),
      groups: [...this.groups.keys()],
      groupOfFace: Uint32Array.from(this.groupOfFace),
      remark,
      ...(unitMm === undefined ? {} : { unitMm }),
    }
  }
}

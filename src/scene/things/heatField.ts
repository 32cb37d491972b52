// The computed temperature field as a texture over radius and height beside the needle, so that every surface can
// look up how hot it is. Red: temperature now; green: the highest so far. °C.
import { DataTexture, DataUtils, HalfFloatType, LinearFilter, RGFormat, Vector3 } from 'three'
import { type FieldLines, fieldSize } from '../../physics/fieldLines.ts'
import { type LesionTimeline, reachedAt, temperaturesAt } from '../../physics/lesionTimeline.ts'

/** Texels over radius and height: a fifth of a millimetre and finer, below what is drawn. */
const COLUMNS = 72
const ROWS = 160
const MM_PER_M = 1000

/** Where a texel's value comes from: four nodes of the solver's grid and their weights. */
interface Weave {
  readonly node: Uint32Array
  readonly weight: Float32Array
}

export class HeatField {
  readonly texture: DataTexture
  /** Largest radius, lowest and highest z of the texture, mm from the needle's point. */
  readonly spanMm = new Vector3(1, 0, 1)
  readonly #texels = new Uint16Array(COLUMNS * ROWS * 2)
  #timeline: LesionTimeline | null = null
  #clockS = Number.NaN
  #weave: Weave | null = null
  #now = new Float32Array(0)
  #reached = new Float32Array(0)

  constructor() {
    this.texture = new DataTexture(this.#texels, COLUMNS, ROWS, RGFormat, HalfFloatType)
    this.texture.minFilter = LinearFilter
    this.texture.magFilter = LinearFilter
  }

  /** Fills the texture with the fields at a clock time; does nothing when it holds them already. */
  set(timeline: LesionTimeline, clockS: number): void {
    if (timeline === this.#timeline && clockS === this.#clockS) return
    if (timeline !== this.#timeline) this.#adopt(timeline)
    this.#clockS = clockS
    temperaturesAt(timeline, clockS, this.#now)
    reachedAt(timeline, clockS, this.#reached)
    const { node, weight } = this.#weave!
    for (let texel = 0; texel < COLUMNS * ROWS; texel++) {
      let now = 0
      let reached = 0
      for (let k = 4 * texel; k < 4 * texel + 4; k++) {
        now += weight[k]! * this.#now[node[k]!]!
        reached += weight[k]! * this.#reached[node[k]!]!
      }
      this.#texels[2 * texel] = DataUtils.toHalfFloat(now)
      this.#texels[2 * texel + 1] = DataUtils.toHalfFloat(reached)
    }
    this.texture.needsUpdate = true
  }

  #adopt(timeline: LesionTimeline): void {
    this.#timeline = timeline
    const size = fieldSize(timeline.lines)
    this.#now = new Float32Array(size)
    this.#reached = new Float32Array(size)
    this.#weave = weave(timeline.lines)
    const { u, z } = timeline.lines
    this.spanMm.set(u[u.length - 1]! * MM_PER_M, z[0]! * MM_PER_M, z[z.length - 1]! * MM_PER_M)
  }
}

/** Bilinear weights of every texel on the grid of a lesion round one needle (one line around it). */
function weave({ kind, u, z }: FieldLines): Weave {
  if (kind !== 'polar') throw new Error(`heatField: only a lesion round one needle is drawn, got "${kind}"`)
  const node = new Uint32Array(COLUMNS * ROWS * 4)
  const weight = new Float32Array(COLUMNS * ROWS * 4)
  const lastR = u[u.length - 1]!
  const [z0, z1] = [z[0]!, z[z.length - 1]!]
  for (let row = 0; row < ROWS; row++) {
    const [k, s] = between(z, z0 + ((z1 - z0) * (row + 0.5)) / ROWS)
    for (let column = 0; column < COLUMNS; column++) {
      const [i, r] = between(u, (lastR * (column + 0.5)) / COLUMNS)
      const at = 4 * (row * COLUMNS + column)
      node.set(
        [k * u.length + i, k * u.length + i + 1, (k + 1) * u.length + i, (k + 1) * u.length + i + 1],
        at,
      )
      weight.set([(1 - s) * (1 - r), (1 - s) * r, s * (1 - r), s * r], at)
    }
  }
  return { node, weight }
}

function between(lines: Float64Array, at: number): readonly [index: number, share: number] {
  let i = 0
  while (i < lines.length - 2 && lines[i + 1]! <= at) i++
  return [i, Math.min(1, Math.max(0, (at - lines[i]!) / (lines[i + 1]! - lines[i]!)))]
}

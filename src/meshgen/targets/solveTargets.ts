// Block needle, heat cannula and fluid of one treated nerve, solved on the bone.
import { levelOfNerve, suffixOfNerve, type TreatedNerve } from '../../anatomy/innervation.ts'
import type { Target } from '../../anatomy/solvedBody.ts'
import { pointAt, tangentAt } from '../../math/polyline.ts'
import type { Solid, SpineShape } from '../field.ts'
import { cachedField } from '../mesh/cachedField.ts'
import { unionField } from '../mesh/unionField.ts'
import { nerveSite } from '../nerves/nerveSite.ts'
import type { Strand } from '../nerves/strand.ts'
import { blockNeedle } from './blockNeedle.ts'
import { rfCannula } from './rfCannula.ts'
import { distanceToSkin } from './skin.ts'
import { spreadVolume } from './spreadVolume.ts'

/** Cell of the remembered field, mm. */
const SEARCH_CELL_MM = 0.4
/** Angle of the block needle from the sagittal plane, degrees: least, wanted, most (docs/medicine.md#targets). */
export const BLOCK_OBLIQUE_DEG = { lumbar: [15, 25, 35], sacral: [0, 10, 15] } as const
/**
 * Angle of the heat cannula to the parasagittal plane. Wanted: the scene's default of 20°; what the nerve's own
 * direction allows is less, and printed. L5: no oblique.
 */
export const RF_LATERAL_DEG = { lumbar: [0, 20, 47], sacral: [-5, 0, 15] } as const
/**
 * Where along the groove (shares of the way from Q1 to Q3) the L5 tip may lie: its point, and the stretch beside it.
 * The groove bends; the straight tip takes the part it fits best, opposite the middle of the process or behind it.
 */
const SACRAL_WINDOWS = [0.25, 0.3, 0.35, 0.4, 0.45].map((from) => [from, from, from + 0.32] as const)

/** `bridges` are bone beside the spine's own, over the nerve: instruments must miss them. */
export function solveTarget(
  spine: SpineShape,
  nerveId: TreatedNerve,
  strands: readonly Strand[],
  profile: readonly (readonly [number, number])[],
  bridges: readonly Solid[] = [],
): Target {
  const nerve = strands.find(({ id }) => id === nerveId)
  if (!nerve) throw new Error(`solveTargets: ${nerveId} is not solved`)
  const level = levelOfNerve(nerveId)
  const { course, bone } = nerveSite(spine, level, suffixOfNerve(nerveId))
  const region = level === 'L5' ? 'sacral' : 'lumbar'
  // Searches ask the same region over and over: a remembered field answers them, the true one sets the last contact.
  const exact = unionField([...spine.bones, ...spine.ilia])
  const obstacles = cachedField(exact, SEARCH_CELL_MM)
  const bridged = bridges.length > 0 ? unionField(bridges) : null
  const toSkin = (
    from: readonly [number, number, number],
    direction: readonly [number, number, number],
  ): number => distanceToSkin(profile, from, direction)
  const { P2 = 0, P3 = 0, P4 = 0, Q1 = 0, Q2 = 0, Q3 = 0 } = nerve.stationsMm
  const atMm = level === 'L5' ? Q2 : P3
  const block = blockNeedle({
    nerve,
    atMm,
    course,
    bone,
    exact,
    obstacles: bridged ? (x, y, z) => Math.min(obstacles(x, y, z), bridged(x, y, z)) : obstacles,
    obliqueDeg: BLOCK_OBLIQUE_DEG[region],
    toSkin,
  })
  const windows =
    level === 'L5'
      ? SACRAL_WINDOWS.map((shares) => shares.map((share) => Q1 + (Q3 - Q1) * share))
      : [[P2 - 0.3, P2, P4]]
  const lines = windows.flatMap(([pointAtMm, from, to]) => {
    const line = rfCannula({
      nerve,
      pointAtMm: pointAtMm!,
      besideMm: [from!, to!],
      course,
      exact,
      obstacles,
      bridges: bridged,
      lateralDeg: RF_LATERAL_DEG[region],
      toSkin,
    })
    return line ? [line] : []
  })
  if (lines.length === 0)
    throw new Error(`solveTargets: no line beside ${nerveId} touches bone and leaves clear of it`)
  const { cost: _, ...rf } = lines.reduce((a, b) => (b.cost < a.cost ? b : a))
  const { outward, ...path } = block
  const along = tangentAt(nerve.line, atMm, 1.5)
  const volume = spreadVolume(pointAt(nerve.line, atMm), along, outward, course)
  return { nerve: nerveId, block: { ...path, volume }, rf }
}

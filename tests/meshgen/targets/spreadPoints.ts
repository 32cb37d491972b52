// The fluid of a target as points on a grid: for tests of what it touches. mm, patient axes.
import type { SpreadVolume } from '../../../src/anatomy/solvedBody.ts'
import { add, scale, type Vec3 } from '../../../src/math/vec3.ts'
import { isInSpread } from '../../../src/packs/lumbar-medial-branch/effects/spread.ts'

export function spreadPoints(volume: SpreadVolume, stepMm: number): Vec3[] {
  const { centreMm, axes, halfAxesMm } = volume
  const steps = (half: number): number[] => {
    const n = Math.floor(half / stepMm)
    return Array.from({ length: 2 * n + 1 }, (_, i) => (i - n) * stepMm)
  }
  return steps(halfAxesMm[0]).flatMap((a) =>
    steps(halfAxesMm[1]).flatMap((b) =>
      steps(halfAxesMm[2])
        .map((c) => add(centreMm, add(scale(axes[0], a), add(scale(axes[1], b), scale(axes[2], c)))))
        .filter((p) => isInSpread(volume, p)),
    ),
  )
}

// Taps on the rings of the opening picture and of the picker's figure, as pure geometry at the sizes of four screens.
import { describe, expect, it } from 'vitest'
import { anchor } from '../../../src/anatomy/landmarks.ts'
import { JOINTS, SIDES, type Side, suffixOf } from '../../../src/anatomy/levels.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { jointInPlate, plateAspect, reachesInPlate } from '../../../src/app/picker/PlateDrawing.tsx'
import { clearRoom } from '../../../src/app/stage/clearRoom.ts'
import { type PointXY, reachesOf } from '../../../src/math/reach.ts'
import { cross, dot, normalize, sub, type Vec3 } from '../../../src/math/vec3.ts'
import { restingMoment } from '../../../src/scene/stage/restingMoment.ts'
import { FOV_DEG, viewOf } from '../../../src/scene/stage/viewGeometry.ts'

/** The stage of the opening screen on 1440 × 900, 1180 × 820, 1024 × 768 and 820 × 1180; a phone has a list instead. */
const STAGES = [
  { layout: 'desktop', widthPx: 880, heightPx: 900 },
  { layout: 'landscape', widthPx: 732, heightPx: 820 },
  { layout: 'landscape', widthPx: 576, heightPx: 768 },
  { layout: 'portrait', widthPx: 820, heightPx: 590 },
] as const

function onStage(stage: (typeof STAGES)[number], sides: readonly Side[]): PointXY[] {
  const { widthPx, heightPx } = stage
  const { camera } = restingMoment(TYPICAL_BODY, sides[0]!, [])
  const view = viewOf(camera, { widthPx, heightPx, clear: clearRoom(stage.layout, 'start') })
  const ahead = normalize(sub(view.targetMm, view.eyeMm))
  const right = normalize(cross(ahead, view.upUnit))
  const up = cross(right, ahead)
  const focalPx = heightPx / 2 / Math.tan((FOV_DEG * Math.PI) / 360)
  return sides.flatMap((side) =>
    JOINTS.map((joint) => {
      const from: Vec3 = sub(anchor(TYPICAL_BODY, `facet.${joint}.${suffixOf(side)}`).pointMm, view.eyeMm)
      const scale = focalPx / dot(from, ahead)
      return { x: widthPx / 2 + scale * dot(from, right), y: heightPx / 2 - scale * dot(from, up) }
    }),
  )
}

/** Which rings answer a tap. */
const answering = (rings: readonly PointXY[], reaches: readonly number[], x: number, y: number): number[] =>
  rings.flatMap((ring, i) => (Math.hypot(ring.x - x, ring.y - y) <= reaches[i]! ? [i] : []))

/** Taps at 24 places on each ring's mark that another ring answers, or none. */
function misses(rings: readonly PointXY[], reaches: readonly number[], markPx: number): string[] {
  return rings.flatMap(({ x, y }, i) =>
    Array.from({ length: 24 }, (_, k) => {
      const radius = 0.98 * Math.min(markPx, reaches[i]!)
      const [dx, dy] = [radius * Math.cos((k * Math.PI) / 12), radius * Math.sin((k * Math.PI) / 12)]
      return answering(rings, reaches, x + dx, y + dy)
    })
      .filter((answers) => answers.join() !== String(i))
      .map((answers) => `ring ${i}: ${answers.join() || 'none'}`),
  )
}

describe('taps on rings', () => {
  it.each(STAGES)('means the joint under it on the opening picture ($layout, $widthPx)', (stage) => {
    for (const sides of [['right'], ['left'], SIDES] as const) {
      const rings = onStage(stage, sides)
      const reaches = reachesOf(rings, 22)
      expect(misses(rings, reaches, 15)).toEqual([])
      expect(Math.min(...reaches)).toBeGreaterThanOrEqual(12)
    }
  })

  it.each([372, 384, 648])('means the joint under it on the picker, %d px high', (heightPx) => {
    const rings = SIDES.flatMap((side) =>
      JOINTS.map((joint) => {
        const { x, y } = jointInPlate('posterior', joint, side)
        return { x: x * heightPx * plateAspect('posterior'), y: y * heightPx }
      }),
    )
    const reaches = reachesInPlate('posterior', SIDES).map((share) => Math.min(22, share * heightPx))
    expect(misses(rings, reaches, 15)).toEqual([])
    expect(Math.min(...reaches)).toBeGreaterThanOrEqual(12)
  })
})

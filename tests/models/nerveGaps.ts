// How far a treated nerve's drawn tube lies off bone along its bony course: P1 to P5; for L5, Q1 to Q3. mm.
import type { NerveCurve } from '../../src/anatomy/nerveCurves.ts'
import { pointAt, valueAt } from '../../src/math/polyline.ts'
import type { MeshDistance } from './meshDistance.ts'

export type Course = Pick<NerveCurve, 'line' | 'radiiMm' | 'stationsMm'>

const STEP_MM = 0.2

export const bonyStretch = ({ stationsMm }: Course): readonly [number, number] => {
  const { P1, P5, Q1, Q3 } = stationsMm
  return P1 !== undefined && P5 !== undefined ? [P1, P5] : [Q1!, Q3!]
}

export function gapsOnBone(curve: Course, bone: MeshDistance): { atMm: number; gapMm: number }[] {
  const [from, to] = bonyStretch(curve)
  const gaps: { atMm: number; gapMm: number }[] = []
  for (let s = from; s <= to; s += STEP_MM)
    gaps.push({
      atMm: s,
      gapMm: bone.signed(pointAt(curve.line, s)) - valueAt(curve.line, curve.radiiMm, s),
    })
  return gaps
}

// A closed curve in a plane given by its radii around a centre, and the distance to it. mm.
import { flatEndedSpline, periodicSpline, type Spline, splineAt, splineSlopeAt } from './spline.ts'

/** Signed distance to a curve in the plane, to first order; negative inside. */
export type PlaneField = (u: number, v: number) => number

/** Radii at even angles once around, from +u towards +v. */
export const polarOutline = (radiiMm: readonly number[]): PlaneField =>
  fromSpline(periodicSpline(radiiMm), 2 * Math.PI)

/** Radii from +u over +v to −u, at even angles; the other half is the mirror image. */
export const mirroredOutline = (radiiMm: readonly number[]): PlaneField =>
  fromSpline(flatEndedSpline(radiiMm), Math.PI)

function fromSpline(spline: Spline, spanRad: number): PlaneField {
  const perRad = spline.pieces / spanRad
  return (u, v) => {
    let angle = Math.atan2(spanRad < 4 ? Math.abs(v) : v, u)
    if (angle < 0) angle += 2 * Math.PI
    const t = angle * perRad
    const radius = splineAt(spline, t)
    const slope = (splineSlopeAt(spline, t) * perRad) / radius
    return (Math.sqrt(u * u + v * v) - radius) / Math.sqrt(1 + slope * slope)
  }
}

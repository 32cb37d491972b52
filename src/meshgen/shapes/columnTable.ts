// Discs and facet joints of the column. mm, degrees.
// Disc heights: middle height on MRI 10.0, 11.6, 12.5, 13.8, 13.0 (14 adults, anatomyjournal.ir A-10-159-1) and mean
// height on CT 11.6, 11.3, 10.7 at L3–S1 (Zhou 2000). Joint angles and distances: bands of `acceptanceBands.ts`;
// an angle is set in the middle of the face, and measures otherwise over the whole (docs/geometry.md#facet-angle).
import type { Disc, Joint } from '../../anatomy/levels.ts'
import type { DiscParameters } from './column.ts'
import type { FacetJointParameters } from './facetJoint.ts'

/** Slope of the S1 endplate to the horizontal: 40 ± 8 standing. */
export const SACRAL_SLOPE_DEG = 38

export const DISC_TABLE: Readonly<Record<Disc, DiscParameters>> = {
  'T12-L1': { heightMm: 7, wedgeDeg: 2, forwardMm: -0.5 },
  'L1-L2': { heightMm: 8.5, wedgeDeg: 4.5, forwardMm: 4.0 },
  'L2-L3': { heightMm: 9.6, wedgeDeg: 6, forwardMm: 4.2 },
  'L3-L4': { heightMm: 10.5, wedgeDeg: 8, forwardMm: -0.3 },
  'L4-L5': { heightMm: 11, wedgeDeg: 10, forwardMm: 1.0 },
  'L5-S1': { heightMm: 11, wedgeDeg: 12.5, forwardMm: 2.6 },
}

const upright = { leanForwardDeg: 0, leanLateralDeg: 0 }

export const JOINT_TABLE: Readonly<Record<Joint | 'T11-T12', FacetJointParameters>> = {
  'T11-T12': {
    centreMm: [13.8, 2.5, -36],
    angleDeg: 70,
    radiusMm: 60,
    leanForwardDeg: 8,
    leanLateralDeg: 0,
    halfWidthMm: 5.2,
    halfHeightMm: 5.6,
  },
  'T12-L1': {
    centreMm: [12.1, -2, -36.3],
    angleDeg: 26,
    radiusMm: 13,
    ...upright,
    halfWidthMm: 6.2,
    halfHeightMm: 6.8,
  },
  'L1-L2': {
    centreMm: [13.1, -2.4, -34.2],
    angleDeg: 29,
    radiusMm: 13.5,
    ...upright,
    halfWidthMm: 6.5,
    halfHeightMm: 6.3,
  },
  'L2-L3': {
    centreMm: [14.2, -1.5, -33],
    angleDeg: 34,
    radiusMm: 14,
    ...upright,
    halfWidthMm: 6.9,
    halfHeightMm: 7.2,
  },
  'L3-L4': {
    centreMm: [15.4, -3, -33.2],
    angleDeg: 42,
    radiusMm: 14.5,
    ...upright,
    halfWidthMm: 7.2,
    halfHeightMm: 7.4,
  },
  'L4-L5': {
    centreMm: [17.8, 1.5, -29.8],
    angleDeg: 51,
    radiusMm: 16,
    ...upright,
    halfWidthMm: 7.6,
    halfHeightMm: 7.2,
  },
  'L5-S1': {
    centreMm: [22, -2.5, -28.9],
    angleDeg: 49,
    radiusMm: 20,
    ...upright,
    halfWidthMm: 8,
    halfHeightMm: 7.8,
  },
}

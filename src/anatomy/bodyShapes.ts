// What makes each body differ from the typical one: named sizes with unit, range and source. "illustrative": no
// published number was at hand; the size is chosen to show the thing, inside the range given.
import type { VariantId } from './bodies.ts'
import type { SourceKey } from './sources.ts'

export interface BodySizeChoice {
  readonly value: number
  readonly unit: 'mm' | 'deg' | 'share'
  /** Least and most that the generator makes a sound spine of. */
  readonly range: readonly [number, number]
  readonly source: SourceKey | 'illustrative' | 'acceptance bands'
}

const size = (
  value: number,
  unit: BodySizeChoice['unit'],
  range: BodySizeChoice['range'],
  source: BodySizeChoice['source'] = 'illustrative',
): BodySizeChoice => ({ value, unit, range, source })

/**
 * Breadth, height and depth of the whole spine as shares of the typical one. How far they can go is set by the bands of
 * `acceptanceBands.ts`: some levels of the typical spine stand near an edge (L4 and the L4–L5 joints broad, the
 * transverse processes and the canal of L5 narrow, L2's pedicles straight), and are given the size named here instead of the share.
 */
export const BROAD = {
  breadth: size(1.036, 'share', [1, 1.037], 'acceptance bands'),
  height: size(1.018, 'share', [1, 1.019], 'acceptance bands'),
  depth: size(1.02, 'share', [1, 1.021], 'acceptance bands'),
  /** Tip of L4's transverse process nearer to the midline, before the share. */
  l4TransverseShorter: size(1.6, 'mm', [1.4, 3], 'acceptance bands'),
  /** Centres of the L4–L5 joints nearer to the midline, before the share. */
  l4JointsNearer: size(1.05, 'mm', [0.7, 1.2], 'acceptance bands'),
} as const

export const SLIGHT = {
  breadth: size(0.98, 'share', [0.98, 1], 'acceptance bands'),
  height: size(0.982, 'share', [0.98, 1], 'acceptance bands'),
  depth: size(0.99, 'share', [0.99, 1], 'acceptance bands'),
  /** L2's pedicles turned: each end this much aside, before the share. */
  l2PediclesTurned: size(0.15, 'mm', [0.1, 0.3], 'acceptance bands'),
  /** Tips of L5's transverse processes farther out, before the share. */
  l5TransverseLonger: size(1.5, 'mm', [1.3, 4], 'acceptance bands'),
  /** L5's pedicles farther from the midline, before the share: its canal is narrow for its band. */
  l5PediclesFarther: size(0.35, 'mm', [0.3, 1], 'acceptance bands'),
} as const

/** Mamillo-accessory ligaments of L4 and L5 turned to bone: over 10 % of lower lumbar vertebrae. */
export const OSSIFIED = {
  /** Bridge of bone over the nerve: along the nerve, and through. The ligament itself is 1–2 mm thick. */
  bridgeWidth: size(3.4, 'mm', [2.6, 4]),
  bridgeThickness: size(1.5, 'mm', [1, 2], 'wikimsk_lig'),
  /** Air between the nerve's drawn surface and the roof of its tunnel. */
  tunnelRoom: size(0.35, 'mm', [0.25, 0.8]),
  /** Fillet where the bridge springs from the mamillary and the accessory process. */
  footFillet: size(2.6, 'mm', [1.5, 3.5]),
} as const

/** L4–L5 joints worn on both sides, the right one more: what arthrosis does to bone, joint space, cartilage, capsule. */
export const WORN = {
  /** Bone to bone across the joint; 1.5–2.5 in health. */
  jointSpace: size(1.05, 'mm', [0.8, 1.2]),
  /** The processes broadened by this much all round, on the worse side. */
  processBroader: size(2.1, 'mm', [1, 3]),
  /** Knobs and hollows of the broadened bone: height, and how large they are. */
  knobHeight: size(1.4, 'mm', [0.4, 1.6]),
  knobSize: size(4.8, 'mm', [4, 8]),
  /** Osteophytes: how far the lip at the joint's rim stands out over the broadened bone where it is strongest. */
  rimLip: size(3.2, 'mm', [1, 3.5]),
  /** What the better side has of all this. */
  betterSide: size(0.6, 'share', [0.3, 1]),
  cartilage: size(0.4, 'mm', [0.3, 0.6]),
  cartilageLost: size(0.75, 'share', [0.4, 0.9]),
  capsule: size(1.7, 'mm', [1.2, 2.5]),
  /** Lips at the front and sides of the endplates that face the L4–L5 disc. */
  endplateLip: size(1.7, 'mm', [0.5, 2.5]),
} as const

/** The L4–L5 disc lost a good third of its height; what lies below is drawn up to L4. */
export const NARROWED = {
  /** Share of the disc's height that is gone. */
  heightLost: size(0.41, 'share', [0.35, 0.5]),
  /** How far the border of the disc bulges beyond the rims; 1.3 in health. */
  bulge: size(2.3, 'mm', [1.5, 3]),
  /** Bone to bone across the L4–L5 joints, whose processes override. */
  jointSpace: size(1.6, 'mm', [1.4, 1.8]),
  cartilage: size(0.55, 'mm', [0.4, 0.7]),
} as const

/** Every choice of every body, for those who print or test them. */
export const BODY_SHAPES: Readonly<Record<VariantId, Readonly<Record<string, BodySizeChoice>>>> = {
  worn: WORN,
  narrowed: NARROWED,
  ossified: OSSIFIED,
  broad: BROAD,
  slight: SLIGHT,
}

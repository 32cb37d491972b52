// The way of pain from a facet joint along one of its nerves to the spinal nerve's root: articular twig, medial
// branch, dorsal ramus, spinal nerve, joined from the solved curves and run against their direction. mm.
import { join, type Polyline, slice } from '../math/polyline.ts'
import { type Body, perBody } from './body.ts'
import { levelOfNerve, suffixOfNerve, type TreatedNerve } from './innervation.ts'
import { JOINTS, type Joint, NERVE_LEVELS } from './levels.ts'
import { nerveCurve } from './nerveCurves.ts'
import type { NerveId } from './structures.ts'

/** One nerve's stretch of the way: on that nerve from `fromMm` down to `toMm` (arc lengths of its own curve). */
export interface PathStretch {
  readonly nerve: NerveId
  readonly fromMm: number
  readonly toMm: number
  /** Arc length along the whole way where this stretch begins. */
  readonly startMm: number
}

export interface PainPath {
  readonly line: Polyline
  readonly stretches: readonly PathStretch[]
}

const pathsOf = perBody(() => new Map<string, PainPath>())

/**
 * The twig that a nerve sends to a joint: the proximal one to the joint just above the bone it crosses, the distal
 * one to the joint just below [bogduk_long1979]. Throws when the nerve does not serve the joint.
 */
function twigTo(nerve: TreatedNerve, joint: Joint): NerveId {
  const level = levelOfNerve(nerve)
  const below = JOINTS.indexOf(joint) - NERVE_LEVELS.indexOf(level)
  // Joint 0 is T12–L1; nerve 0 (T11) crosses T12 and reaches it by its distal twig, nerve 1 (T12) by its proximal one.
  if (below === 0) return `nerve.art.dist.${level}.${suffixOfNerve(nerve)}`
  if (below === -1) return `nerve.art.prox.${level}.${suffixOfNerve(nerve)}`
  throw new Error(`painPath: ${nerve} does not serve ${joint}`)
}

/** From the joint's capsule to the root. The same call gives the same object. */
export function painPath(body: Body, nerve: TreatedNerve, joint: Joint): PainPath {
  const key = `${nerve} ${joint}`
  const paths = pathsOf(body)
  const known = paths.get(key)
  if (known) return known
  const lines: Polyline[] = []
  const stretches: PathStretch[] = []
  let startMm = 0
  let curve = nerveCurve(body, twigTo(nerve, joint))
  let fromMm = curve.line.length
  for (;;) {
    const line = slice(curve.line, fromMm, 0)
    lines.push(line)
    stretches.push({ nerve: curve.id, fromMm, toMm: 0, startMm })
    startMm += line.length
    if (!curve.parent) break
    fromMm = Math.min(curve.parent.atMm, nerveCurve(body, curve.parent.id).line.length)
    curve = nerveCurve(body, curve.parent.id)
  }
  const path: PainPath = { line: join(lines), stretches }
  paths.set(key, path)
  return path
}

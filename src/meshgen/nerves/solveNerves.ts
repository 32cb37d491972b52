// All nerves of one level and side, solved on the bone.
import type { NerveLevel, SideSuffix } from '../../anatomy/levels.ts'
import { nearest, pointAt } from '../../math/polyline.ts'
import type { SpineShape } from '../field.ts'
import { distalTwig, proximalTwig } from './articularTwigs.ts'
import { intermediateBranch, lateralBranch } from './backBranches.ts'
import { courseOf, dorsalRamus, medialBranch } from './medialBranch.ts'
import { type NerveSite, nerveSite } from './nerveSite.ts'
import { sacralIntermediateBranch, sacralMedialBranch, sacralRamus } from './sacralRamus.ts'
import { spinalTrunk } from './spinalNerve.ts'
import type { Strand } from './strand.ts'

export function solveNerves(spine: SpineShape, level: NerveLevel, suffix: SideSuffix): Strand[] {
  const site = nerveSite(spine, level, suffix)
  return level === 'L5' ? sacralNerves(spine, site) : lumbarNerves(spine, site)
}

function lumbarNerves(spine: SpineShape, site: NerveSite): Strand[] {
  const { suffix, crosses, jointBelow } = site
  if (crosses === 'S1' || !jointBelow)
    throw new Error(`solveNerves: ${site.level} crosses no lumbar vertebra`)
  const seeds = spine.seeds[`${crosses}.${suffix}`]
  const course = courseOf(site)
  const { spinal, ganglion, ventral } = spinalTrunk(site)
  const dorsal = dorsalRamus(site, course, spinal)
  const medial = medialBranch(site, course, dorsal)
  return [
    spinal,
    ganglion,
    ventral,
    dorsal,
    medial,
    intermediateBranch(site, dorsal, seeds.tpTip),
    lateralBranch(site, dorsal, seeds.tpTip),
    proximalTwig(site, medial, seeds.upperFacetMargin),
    distalTwig(site, medial, jointBelow, seeds.lowerFacetMargin),
  ]
}

function sacralNerves(spine: SpineShape, site: NerveSite): Strand[] {
  const seeds = spine.sacralSeeds[site.suffix]
  const { spinal, ganglion, ventral } = spinalTrunk(site)
  const dorsal = sacralRamus(site, seeds, spinal)
  const medial = sacralMedialBranch(site, dorsal)
  // The L5 nerve serves one joint: both of its twigs end on the L5–S1 capsule, one above the other.
  const near = nearest(medial.line, seeds.upperFacetMargin).s
  const stem: Strand = { ...medial, stationsMm: { P5: Math.max(0.5, near - 3), P6: Math.max(2, near) } }
  const lower = pointAt(medial.line, Math.min(medial.line.length, near + 3))
  return [
    spinal,
    ganglion,
    ventral,
    dorsal,
    medial,
    sacralIntermediateBranch(site, dorsal),
    proximalTwig(site, stem, seeds.upperFacetMargin),
    distalTwig(site, stem, site.jointAbove, lower),
  ]
}

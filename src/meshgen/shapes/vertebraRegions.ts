// Which part of a vertebra a surface point belongs to, drawn where an anatomist would draw the line. mm, own frame.
import type { BoneId } from '../../anatomy/structures.ts'
import {
  MIDLINE_PARTS,
  type MidlinePart,
  PAIRED_PARTS,
  type PairedPart,
  partsOfBone,
} from '../../anatomy/structures.ts'
import type { VertebraParameters } from './vertebraParameters.ts'
import type { VertebraParts } from './vertebraSolid.ts'

type Region = MidlinePart | PairedPart

/** The region of a point on the left half (x ≥ 0). */
function regionAt(p: VertebraParameters, parts: VertebraParts): (x: number, y: number, z: number) => Region {
  const { pedicle, superiorProcess, inferiorProcess, transverseProcess } = p
  const wallZ = (pedicle.fromMm + pedicle.toMm) / 2
  const parsFloor = inferiorProcess.fromMm + 0.52 * (inferiorProcess.toMm - inferiorProcess.fromMm)
  const sapFloor = superiorProcess.fromMm + 0.3 * (superiorProcess.toMm - superiorProcess.fromMm)
  return (x, y, z) => {
    const distance = {
      body: parts.body.field(x, y, z) - 0.6,
      pedicle: parts.pedicle.field(x, y, z),
      sap: parts.superiorProcess.field(x, y, z) - 0.3,
      inferior: parts.inferiorProcess.field(x, y, z),
      lamina: parts.lamina.field(x, y, z) + 0.3,
      tp: parts.transverseProcess.field(x, y, z),
      sp: parts.spinousProcess.field(x, y, z),
      mamillary: parts.mamillary.field(x, y, z) - 0.9,
      accessory: parts.accessory.field(x, y, z) - 0.7,
    }
    let best: keyof typeof distance = 'body'
    for (const name of Object.keys(distance) as (keyof typeof distance)[]) {
      if (distance[name] < distance[best]) best = name
    }
    switch (best) {
      case 'inferior':
        if (y < parsFloor) return 'iap'
        // Above the isthmus the column still belongs to the superior process or the pedicle.
        return y > sapFloor && distance.sap < 2.5 ? 'sap' : 'pars'
      case 'sap':
        return y < sapFloor ? 'pars' : 'sap'
      case 'pedicle':
        return z < wallZ - 9 ? 'pars' : 'pedicle'
      case 'tp':
        return x < transverseProcess.fromMm + 1.5 ? 'pedicle' : 'tp'
      default:
        return best
    }
  }
}

/** Index into `partsOfBone` for a point in the bone's frame. */
export function partIndexAt(
  bone: Exclude<BoneId, 'bone.sacrum'>,
  p: VertebraParameters,
  parts: VertebraParts,
): (x: number, y: number, z: number) => number {
  const region = regionAt(p, parts)
  const names = partsOfBone(bone)
  const index = new Map<string, number>()
  for (const part of MIDLINE_PARTS) index.set(part, names.indexOf(`${bone}.${part}`))
  for (const part of PAIRED_PARTS) {
    for (const side of ['L', 'R'] as const) {
      index.set(part + side, names.indexOf(`${bone}.${part}.${side}`))
    }
  }
  return (x, y, z) => {
    const found = region(Math.abs(x), y, z)
    return index.get(found === 'body' || found === 'sp' ? found : found + (x >= 0 ? 'L' : 'R'))!
  }
}

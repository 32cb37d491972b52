// The L3 nerve of the right side, solved on the schematic spine: once a test file.
import { unionField } from '../../src/meshgen/mesh/unionField.ts'
import { solveNerves } from '../../src/meshgen/nerves/solveNerves.ts'
import type { Strand } from '../../src/meshgen/nerves/strand.ts'
import { standInSpine } from './standInSpine.ts'

export const spine = standInSpine()
export const strands = solveNerves(spine, 'L3', 'R')
export const bone = unionField(spine.bones)

export function strandOf(kind: string): Strand {
  const found = strands.find(({ id }) => id === `nerve.${kind}.L3.R`)
  if (!found) throw new Error(`solvedStandIn: no nerve.${kind}.L3.R`)
  return found
}

// Ligaments that have turned to bone in a body.
import type { Body } from './body.ts'
import type { LigamentId, StructureId } from './structures.ts'

/** The mamillo-accessory ligaments of the ossified body: over 10 % of lower lumbar vertebrae have one [bogduk1981]. */
const OSSIFIED: readonly LigamentId[] = ['lig.mal.L4.R', 'lig.mal.L4.L', 'lig.mal.L5.R', 'lig.mal.L5.L']

export const bonyLigaments = ({ id }: Body): readonly LigamentId[] => (id === 'ossified' ? OSSIFIED : [])

export const isTurnedToBone = (body: Body, id: StructureId): boolean =>
  (bonyLigaments(body) as readonly StructureId[]).includes(id)

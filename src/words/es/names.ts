// Spanish: how a name is put together from thing, level and side.

import { isSacral } from '../../anatomy/levels.ts'
import { unknownKind } from '../../story/unknownKind.ts'
import { makeNames } from '../names.ts'
import { numberText } from '../placeholderValues.ts'
import { describeStructure, structureName } from './structures.ts'
import { things } from './things.ts'

export const names = makeNames({
  structureName,
  describeStructure,
  things,
  detailed: (own, subject, detail, audience) => {
    const { name } = own
    switch (detail.kind) {
      case 'on bone':
        if (isSacral(detail.vertebra))
          return {
            name,
            second: audience === 'patient' ? 'en el surco del hueso de la base' : 'en el surco del sacro',
          }
        return {
          name,
          second: audience === 'patient' ? `sobre el hueso ${detail.vertebra}` : `cruza ${detail.vertebra}`,
        }
      case 'next':
        return { name, second: own.second ? `${own.second}, después` : 'después' }
      case 'side':
        return { name, second: detail.side === 'R' ? 'lado derecho' : 'lado izquierdo' }
      case 'not treated':
        return { name, second: 'no se trata' }
      case 'mm away':
        return { name, second: `a ${Math.round(detail.distanceMm)} mm` }
      case 'temperature':
        return {
          name: `${numberText(detail.tempC, ',')} °C`,
          second: subject === 'tool.activetip' ? 'punta' : (own.second ?? name),
        }
      case 'length mm':
        return { name: `${numberText(detail.lengthMm, ',')} mm de nervio`, second: 'dentro de 51 °C' }
      default:
        return unknownKind('names', detail)
    }
  },
})

// English: how a name is put together from thing, level and side.

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
            second: audience === 'patient' ? 'in the groove of the base bone' : 'in the groove of the sacrum',
          }
        return {
          name,
          second: audience === 'patient' ? `on the ${detail.vertebra} bone` : `crosses ${detail.vertebra}`,
        }
      case 'next':
        return { name, second: own.second ? `${own.second}, next` : 'next' }
      case 'side':
        return { name, second: detail.side === 'R' ? 'right side' : 'left side' }
      case 'not treated':
        return { name, second: 'not treated' }
      case 'mm away':
        return { name, second: `${Math.round(detail.distanceMm)} mm away` }
      case 'temperature':
        return {
          name: `${numberText(detail.tempC, '.')} °C`,
          second: subject === 'tool.activetip' ? 'tip' : (own.second ?? name),
        }
      case 'length mm':
        return { name: `${numberText(detail.lengthMm, '.')} mm of nerve`, second: 'inside 51 °C' }
      default:
        return unknownKind('names', detail)
    }
  },
})

// Spanish: how numbers are put into sentences.
import { isSacral } from '../../anatomy/levels.ts'
import type { ValueWords } from '../placeholderValues.ts'

export const values: ValueWords = {
  decimalMark: ',',
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} y ${items[items.length - 1]}`,
  side: { right: 'lado derecho', left: 'lado izquierdo', both: 'ambos lados' },
  nerveCount: (count) => `${count} ${count === 1 ? 'nervio' : 'nervios'}`,
  needleTarget: (vertebra) =>
    isSacral(vertebra) ? 'el ala del sacro' : `la apófisis transversa de ${vertebra}`,
  asLongAs: { pea: 'una arveja', 'small bean': 'un frijol pequeño', bean: 'un frijol' },
  lesionSpot: (like) => (like === null ? 'no deja marca de 51 °C' : `deja una marca del tamaño de ${like}`),
  lesionSize: (size) => (size === null ? 'nada alcanza los 51 °C' : `unos ${size}`),
  asHotAs: {
    'hot bath': 'un baño caliente',
    'hot drink': 'una bebida caliente',
    'hot tea': 'un té caliente',
  },
}

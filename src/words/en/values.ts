// English: how numbers are put into sentences.
import { isSacral } from '../../anatomy/levels.ts'
import type { ValueWords } from '../placeholderValues.ts'

export const values: ValueWords = {
  decimalMark: '.',
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`,
  side: { right: 'right side', left: 'left side', both: 'both sides' },
  nerveCount: (count) => `${count} ${count === 1 ? 'nerve' : 'nerves'}`,
  needleTarget: (vertebra) =>
    isSacral(vertebra) ? 'the ala of the sacrum' : `the ${vertebra} transverse process`,
  asLongAs: { pea: 'a pea', 'small bean': 'a small bean', bean: 'a bean' },
  lesionSpot: (like) => (like === null ? 'no spot of 51 °C' : `a spot the size of ${like}`),
  lesionSize: (size) => (size === null ? 'nothing reaches 51 °C' : `about ${size}`),
  asHotAs: { 'hot bath': 'a hot bath', 'hot drink': 'a hot drink', 'hot tea': 'hot tea' },
}

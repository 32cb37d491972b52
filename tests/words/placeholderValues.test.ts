import { describe, expect, it } from 'vitest'
import { defaultBodyLesion } from '../../src/packs/lumbar-medial-branch/lesion/defaultBodyLesion.ts'
import {
  heatLike,
  lengthLike,
  lesionSize,
  numberText,
  type ValueFacts,
  valuesFor,
} from '../../src/words/placeholderValues.ts'
import { STORIES } from './stories.ts'

const lesion = defaultBodyLesion()
const facts: ValueFacts = {
  joints: ['L4-L5', 'L5-S1'],
  side: 'right',
  nerveCount: 3,
  joint: 'L5-S1',
  level: 'L5',
  crossed: 'S1',
  lesion,
}

describe('valuesFor', () => {
  it('names joints, bones and nerves of the joint in focus', () => {
    expect(valuesFor(facts, STORIES.en.values)).toMatchObject({
      joint: 'L5–S1',
      joints: 'L4–L5 and L5–S1',
      side: 'right side',
      upperBone: 'L5',
      lowerBone: 'S1',
      upperNerve: 'L4',
      lowerNerve: 'L5',
      upperTarget: 'the L5 transverse process',
      lowerTarget: 'the ala of the sacrum',
      nerve: 'L5',
      crossedBone: 'S1',
      nerveCount: '3 nerves',
    })
  })

  it('fills the lesion’s numbers from the plan’s own lesion', () => {
    const values = valuesFor(facts, STORIES.en.values)
    expect(values).toMatchObject({
      lesionSize: 'about 10 × 16.4 mm',
      lesionSpot: 'a spot the size of a bean',
      tipTempC: '80',
      tipTempF: '176',
      tipLike: 'hot tea',
      heatS: '90',
      gaugeG: '18',
      activeTipMm: '10',
    })
    const grown = { ...lesion, setTempC: 65, at: lesion.at, heatS: 60 }
    const other = valuesFor({ ...facts, lesion: grown }, STORIES.en.values)
    expect(other).toMatchObject({ heatS: '60', tipTempF: '149', tipLike: 'a hot drink' })
    expect(other.lesionSize).toMatch(/^about 9\.\d × /)
  })

  it('writes Spanish numbers with a comma', () => {
    const values = valuesFor(facts, STORIES.es.values)
    expect(values).toMatchObject({ volumeMl: '0,5', joints: 'L4–L5 y L5–S1', side: 'lado derecho' })
  })

  it('lists three joints with commas', () => {
    const joints = ['L3-L4', 'L4-L5', 'L5-S1'] as const
    expect(valuesFor({ ...facts, joints }, STORIES.en.values).joints).toBe('L3–L4, L4–L5 and L5–S1')
  })
})

describe('numbers and comparisons', () => {
  it('keep one decimal at most', () => {
    expect(numberText(9.46, '.')).toBe('9.5')
    expect(numberText(7.0, '.')).toBe('7')
    expect(numberText(16.13, ',')).toBe('16,1')
  })

  it('follow the size and the heat', () => {
    expect([6, 8, 12, 14, 16.1].map(lengthLike)).toEqual([
      'pea',
      'small bean',
      'small bean',
      'small bean',
      'bean',
    ])
    expect([42, 60, 80].map(heatLike)).toEqual(['hot bath', 'hot drink', 'hot tea'])
  })

  it('have words for a lesion that stays below 51 °C', () => {
    const cold = { ...lesion, setTempC: 42, at: () => ({ ...lesion.at(0), reached: [] }) }
    expect(lesionSize(cold)).toBeNull()
    expect(valuesFor({ ...facts, lesion: cold }, STORIES.en.values)).toMatchObject({
      lesionSpot: 'no spot of 51 °C',
      lesionSize: 'nothing reaches 51 °C',
      tipLike: 'a hot bath',
    })
    expect(valuesFor({ ...facts, lesion: cold }, STORIES.es.values).lesionSpot).toBe('no deja marca de 51 °C')
  })
})

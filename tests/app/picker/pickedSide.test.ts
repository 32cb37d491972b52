import { describe, expect, it } from 'vitest'
import { pickedSide } from '../../../src/app/picker/pickedSide.ts'

describe('pickedSide', () => {
  it('toggles on the chosen side', () => {
    expect(pickedSide({ joints: ['L4-L5'], side: 'right' }, 'L4-L5', 'right')).toEqual({
      side: 'right',
      toggles: true,
    })
    expect(pickedSide({ joints: [], side: 'both' }, 'L4-L5', 'left')).toEqual({ side: 'both', toggles: true })
  })

  it('moves an empty choice to the side that was tapped', () => {
    expect(pickedSide({ joints: [], side: 'right' }, 'L4-L5', 'left')).toEqual({
      side: 'left',
      toggles: true,
    })
  })

  it('makes any other choice one of both sides, and never takes the joint out by it', () => {
    expect(pickedSide({ joints: ['L4-L5'], side: 'right' }, 'L4-L5', 'left')).toEqual({
      side: 'both',
      toggles: false,
    })
    expect(pickedSide({ joints: ['L4-L5'], side: 'right' }, 'L3-L4', 'left')).toEqual({
      side: 'both',
      toggles: true,
    })
  })
})

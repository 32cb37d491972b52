import { describe, expect, it } from 'vitest'
import { orientationOf } from '../../../src/scene/stage/orientation.ts'

const up = [0, 1, 0] as const

describe('orientation', () => {
  it('from behind, the patient’s right is on the right', () => {
    expect(orientationOf([0, 0, -1], up)).toEqual({
      screenRight: 'right',
      screenLeft: 'left',
      screenUp: 'head',
      screenDown: 'feet',
      seenFrom: 'behind',
    })
  })

  it('from the front it is on the left', () => {
    expect(orientationOf([0, 0, 1], up)).toMatchObject({
      screenRight: 'left',
      screenLeft: 'right',
      seenFrom: 'front',
    })
  })

  it('from the right side, back is left and front is right', () => {
    expect(orientationOf([-1, 0, 0], up)).toMatchObject({
      screenLeft: 'back',
      screenRight: 'front',
      seenFrom: 'right',
    })
  })

  it('changes over at 45°', () => {
    const at = (deg: number) =>
      orientationOf([-Math.sin((deg * Math.PI) / 180), 0, -Math.cos((deg * Math.PI) / 180)], up)
    expect(at(44)).toMatchObject({ screenRight: 'right', seenFrom: 'behind' })
    expect(at(46)).toMatchObject({ screenRight: 'front', seenFrom: 'right' })
  })
})

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

  it.each([
    [[0, 1, 0], 'above'],
    [[0, -1, 0], 'below'],
  ] as const)('is defined over the poles: %o', (from, seenFrom) => {
    expect(orientationOf(from, up)).toMatchObject({ screenRight: 'right', screenLeft: 'left', seenFrom })
  })

  it('is defined in every direction a camera can take', () => {
    for (let tilt = -90; tilt <= 90; tilt += 0.5)
      for (let turn = 0; turn < 360; turn += 15) {
        const level = Math.cos((tilt * Math.PI) / 180)
        const from = [
          level * Math.sin((turn * Math.PI) / 180),
          Math.sin((tilt * Math.PI) / 180),
          level * Math.cos((turn * Math.PI) / 180),
        ] as const
        expect(() => orientationOf(from, up)).not.toThrow()
      }
  })
})

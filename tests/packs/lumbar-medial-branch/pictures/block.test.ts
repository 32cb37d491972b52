import { describe, expect, it } from 'vitest'
import { vertebraFrame } from '../../../../src/anatomy/landmarks.ts'
import type { Joint, Side, Vertebra } from '../../../../src/anatomy/levels.ts'
import { TYPICAL_BODY } from '../../../../src/anatomy/typicalBody.ts'
import { radToDeg } from '../../../../src/math/scalar.ts'
import { dot } from '../../../../src/math/vec3.ts'
import type { Moment } from '../../../../src/story/moment.ts'
import { momentIn, storyOf } from '../storyOf.ts'

const dogOf = (joint: Joint, side: Side): Moment => momentIn(storyOf([joint], side), 'blk.02.scottie', 0.9)

/** Turn of the view about a vertebra's own long axis, degrees from straight behind, to the patient's right. */
function turnDeg({ camera: { fromUnit } }: Moment, vertebra: Vertebra): number {
  const { xUnit, zUnit } = vertebraFrame(TYPICAL_BODY, vertebra)
  return radToDeg(Math.atan2(-dot(fromUnit, xUnit), -dot(fromUnit, zUnit)))
}
/** How far the view looks down on its upper endplate, degrees: 0 shows the plate as a line. */
const riseDeg = ({ camera: { fromUnit } }: Moment, vertebra: Vertebra): number =>
  radToDeg(Math.asin(dot(fromUnit, vertebraFrame(TYPICAL_BODY, vertebra).yUnit)))

describe('the X-ray for the dog', () => {
  it.each([
    ['L4-L5', 'right', 'L4', 25],
    ['L4-L5', 'left', 'L4', -25],
    ['L3-L4', 'right', 'L3', 25],
    ['L5-S1', 'right', 'L5', 25],
    ['T12-L1', 'right', 'L1', 25],
  ] as const)('%s, %s: turned 25 degrees to that side about %s, its endplate squared', (joint, side, vertebra, deg) => {
    const moment = dogOf(joint, side)
    expect(turnDeg(moment, vertebra)).toBeCloseTo(deg, 1)
    expect(riseDeg(moment, vertebra)).toBeCloseTo(0, 1)
    expect(moment.scottie).toMatchObject({ vertebra, side: side === 'right' ? 'R' : 'L', traced: 1 })
  })

  it('names ear, nose, eye, neck and leg of the dog on the bone it is drawn over, and the target between', () => {
    const subjects = dogOf('L4-L5', 'right').labels.map(({ subject }) => subject)
    expect(subjects).toEqual([
      'bone.L4.tp.R',
      'bone.L4.sap.R',
      'bone.L4.pedicle.R',
      'bone.L4.pars.R',
      'bone.L4.iap.R',
      'target.block.<n>',
    ])
  })
})

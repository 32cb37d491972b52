import { describe, expect, it } from 'vitest'
import {
  ANTERIOR,
  CRANIAL,
  fromWaypoint,
  LEFT,
  lateral,
  POSTERIOR,
  RIGHT,
  sideSign,
} from '../../src/anatomy/frame.ts'
import { cross } from '../../src/math/vec3.ts'

describe('frame', () => {
  it('is glTF’s own and right-handed: left × cranial = anterior', () => {
    expect(cross(LEFT, CRANIAL)).toEqual(ANTERIOR)
  })

  it('turns local waypoints (x lateral, z dorsal, right side) into patient axes', () => {
    expect(fromWaypoint([1, 2, 3], 'right')).toEqual([-1, 2, -3])
    expect(fromWaypoint([1, 2, 3], 'left')).toEqual([1, 2, -3])
  })

  it('puts lateral away from the midline on both sides', () => {
    expect(lateral('right')).toEqual(RIGHT)
    expect(lateral('left')).toEqual(LEFT)
    expect(fromWaypoint([1, 0, 0], 'right')[0] * sideSign('right')).toBeGreaterThan(0)
    expect(fromWaypoint([0, 0, 1], 'left')).toEqual([0, 0, POSTERIOR[2]])
  })
})

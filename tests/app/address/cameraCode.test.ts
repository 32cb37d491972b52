import { describe, expect, it } from 'vitest'
import { readCamera, writeCamera } from '../../../src/app/address/cameraCode.ts'

describe('cameraCode', () => {
  it('says in degrees where the eye is: behind 0, on the patient’s right 90', () => {
    const at = { targetMm: [0, 0, 0], heightMm: 100 } as const
    expect(writeCamera({ ...at, fromUnit: [0, 0, -1] })).toBe('0,0,0,0,0,100')
    expect(writeCamera({ ...at, fromUnit: [-1, 0, 0] })).toBe('0,0,0,90,0,100')
    expect(writeCamera({ ...at, fromUnit: [0, 1, 0] })).toMatch(/,90,100$/)
  })

  it('comes back within the tenth that it is written with', () => {
    const camera = { targetMm: [12.34, -56.78, 9], fromUnit: [-0.6, 0.48, -0.64], heightMm: 61.5 } as const
    const read = readCamera(writeCamera(camera))!
    // A tenth of a millimetre, a tenth of a degree.
    for (const i of [0, 1, 2] as const) {
      expect(Math.abs(read.targetMm[i] - camera.targetMm[i])).toBeLessThan(0.051)
      expect(Math.abs(read.fromUnit[i] - camera.fromUnit[i])).toBeLessThan(0.002)
    }
    expect(read.heightMm).toBe(61.5)
  })

  it('keeps off the poles, where nothing on screen has a direction', () => {
    for (const tilt of ['90', '-90']) {
      const [x, , z] = readCamera(`0,0,0,30,${tilt},80`)!.fromUnit
      expect(Math.hypot(x, z)).toBeGreaterThan(0.008)
    }
  })

  it.each([
    '',
    '1,2,3,4,5',
    '1,2,3,4,5,x',
    '1,2,3,4,5,',
    '5000,0,0,0,0,80',
    '0,0,0,0,120,80',
    '0,0,0,0,0,0',
  ])('is no camera: "%s"', (text) => expect(readCamera(text)).toBeNull())
})

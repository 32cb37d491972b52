import { describe, expect, it } from 'vitest'
import { skinZMm } from '../../../src/anatomy/landmarks.ts'
import { SOFT_TISSUE } from '../../../src/anatomy/softTissue.ts'
import { target } from '../../../src/anatomy/targets.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { dot, normalize, sub, type Vec3 } from '../../../src/math/vec3.ts'
import { sheetDepth, windowWall } from '../../../src/scene/things/windowWall.ts'
import { readModel } from '../body/readModel.ts'

const { entryMm, targetMm } = target(TYPICAL_BODY, 'nerve.mb.L3.R').block
const fascia = (await readModel('soft-tissue.glb', SOFT_TISSUE)).get('fascia.thoracolumbar')!
const depth = sheetDepth(fascia)
const wall = windowWall(TYPICAL_BODY, { entryMm, towardMm: targetMm }, depth)
const position = wall.getAttribute('position')
const normal = wall.getAttribute('normal')
const depths = wall.getAttribute('depths')

describe('windowWall', () => {
  it('begins on the skin and ends at the height of the needle’s tip', () => {
    const along = normalize(sub(targetMm, entryMm))
    for (let i = 0; i < position.count; i++) {
      if (Math.abs(depths.getX(i)) < 0.05) expect(depths.getZ(i)).toBeGreaterThan(0.6)
      const p: Vec3 = [position.getX(i), position.getY(i), position.getZ(i)]
      if (depths.getZ(i) === 0) expect(dot(sub(p, targetMm), along)).toBeCloseTo(0, 2)
    }
    expect(Math.min(...Array.from({ length: depths.count }, (_, i) => depths.getX(i)))).toBeCloseTo(0, 1)
  })

  it('looks at the needle, so that its near side does not stand in the way', () => {
    const along = normalize(sub(targetMm, entryMm))
    for (let i = 0; i < position.count; i += 7) {
      const out = sub([position.getX(i), position.getY(i), position.getZ(i)], entryMm)
      const aside = sub(out, along.map((a) => a * dot(out, along)) as unknown as Vec3)
      expect(dot([normal.getX(i), normal.getY(i), normal.getZ(i)], aside)).toBeLessThan(0)
    }
  })

  it('passes skin, fat and muscle, in this order', () => {
    const fatMm = depth(entryMm[0], entryMm[1]) - skinZMm(TYPICAL_BODY, entryMm[1], entryMm[0])
    expect(fatMm).toBeGreaterThan(5)
    expect(fatMm).toBeLessThan(40)
    const underFascia = Array.from({ length: depths.count }, (_, i) => depths.getY(i))
    expect(Math.min(...underFascia)).toBeLessThan(-4)
    expect(Math.max(...underFascia)).toBeGreaterThan(10)
  })
})

import { describe, expect, it } from 'vitest'
import { nearest, pointAt } from '../../../src/math/polyline.ts'
import { distance } from '../../../src/math/vec3.ts'
import { spinalTrunk } from '../../../src/meshgen/nerves/spinalNerve.ts'
import { gapsAlong } from '../../../src/meshgen/nerves/tautCurve.ts'
import { mirrored, wallSite } from './wallSite.ts'

const site = wallSite('R')
const trunk = spinalTrunk(site)
const { spinal, ganglion, ventral } = trunk

describe('spinalTrunk, beside a flat wall', () => {
  it('parts into a spinal nerve and a ventral ramus that goes on where it ends', () => {
    expect(ventral.parent).toEqual({ id: 'nerve.spinal.L3.R', atMm: spinal.line.length })
    expect(distance(ventral.line.points[0]!, pointAt(spinal.line, Infinity))).toBeLessThan(1e-9)
  })

  it('begins at the top of the root and ends beside the body, in front of the corner', () => {
    expect(distance(spinal.line.points[0]!, site.rootTop)).toBeLessThan(1e-9)
    const [, cranial, dorsal] = site.course.toLocal(pointAt(ventral.line, Infinity))
    expect(cranial).toBeLessThan(-20)
    expect(dorsal).toBeLessThan(-14)
  })

  it('has its ganglion on it, in the foramen, about 11 mm long', () => {
    expect(ganglion.parent?.id).toBe('nerve.spinal.L3.R')
    for (const point of ganglion.line.points) expect(nearest(spinal.line, point).distance).toBeLessThan(1e-6)
    expect(ganglion.line.length).toBeGreaterThan(9)
    expect(ganglion.line.length).toBeLessThan(11.3)
    expect(nearest(ganglion.line, site.foramen).distance).toBeLessThan(3)
  })

  it('keeps trunk and ganglion 0.6 mm off the wall', () => {
    for (const { id, line, radiiMm } of [spinal, ganglion, ventral]) {
      const gaps = gapsAlong(line, radiiMm, site.hard, 0, line.length, 1)
      expect(Math.min(...gaps), id).toBeGreaterThan(0.5)
    }
  })

  it('thickens in the ganglion and thins along the ramus', () => {
    expect(Math.max(...ganglion.radiiMm)).toBeGreaterThan(Math.max(...spinal.radiiMm))
    expect(ventral.radiiMm.at(-1)).toBeLessThan(ventral.radiiMm[0]!)
  })

  it('is mirrored on the left', () => {
    const left = spinalTrunk(wallSite('L'))
    for (const part of ['spinal', 'ganglion', 'ventral'] as const) {
      expect(left[part].id).toBe(trunk[part].id.replace('.R', '.L'))
      left[part].line.points.forEach((point, i) => {
        expect(distance(point, mirrored(trunk[part].line.points[i]!))).toBeLessThan(1e-6)
      })
    }
  })

  it('turns out along the rib at T12', () => {
    const { ventral: along } = spinalTrunk(wallSite('R', 'T12'))
    expect(site.course.toLocal(pointAt(along.line, Infinity))[0]).toBeGreaterThan(12)
  })

  it('runs over the ala into the pelvis at L5', () => {
    const { ventral: along } = spinalTrunk(wallSite('R', 'L5'))
    expect(site.course.toLocal(pointAt(along.line, Infinity))[2]).toBeLessThan(-40)
  })
})

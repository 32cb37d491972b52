// The committed landmarks and plates against the committed meshes.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { anchor, scottieDog, skinZMm, vertebraFrame } from '../../src/anatomy/landmarks.ts'
import { JOINTS, LUMBAR, SIDES, suffixOf, VERTEBRAE } from '../../src/anatomy/levels.ts'
import { PLATE_VIEWS, spinePlate } from '../../src/anatomy/plates.ts'
import { BONES, SPINE_STRUCTURES } from '../../src/anatomy/structures.ts'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { dot, length } from '../../src/math/vec3.ts'
import { meshDistance } from './meshDistance.ts'
import { modelMeshes } from './modelFile.ts'

const light = await modelMeshes('lumbar-spine.glb')
const all = meshDistance([...light.values()])
const SOLVED = join(import.meta.dirname, '..', '..', 'src', 'anatomy', 'solved')

describe('landmarks', () => {
  it('give every structure an anchor on a surface, with a unit direction out', () => {
    for (const id of SPINE_STRUCTURES) {
      const { pointMm, outwardUnit } = anchor(TYPICAL_BODY, id)
      expect(Math.abs(all.signed(pointMm, 5)), id).toBeLessThan(0.6)
      expect(length(outwardUnit), id).toBeCloseTo(1, 1.5)
    }
  })

  it('put paired anchors on their sides', () => {
    for (const id of SPINE_STRUCTURES) {
      if (id.endsWith('.R')) expect(anchor(TYPICAL_BODY, id).pointMm[0], id).toBeLessThan(0.5)
      if (id.endsWith('.L')) expect(anchor(TYPICAL_BODY, id).pointMm[0], id).toBeGreaterThan(-0.5)
    }
  })

  it('have right-handed unit frames, stacked from cranial to caudal', () => {
    VERTEBRAE.forEach((vertebra, i) => {
      const { originMm, xUnit, yUnit, zUnit } = vertebraFrame(TYPICAL_BODY, vertebra)
      for (const axis of [xUnit, yUnit, zUnit]) expect(length(axis)).toBeCloseTo(1, 4)
      expect(dot(xUnit, yUnit)).toBeCloseTo(0, 4)
      expect(dot(yUnit, zUnit)).toBeCloseTo(0, 4)
      expect(xUnit[0]).toBeGreaterThan(0.98)
      if (i > 0) expect(originMm[1]).toBeLessThan(vertebraFrame(TYPICAL_BODY, VERTEBRAE[i - 1]!).originMm[1])
    })
  })

  it('trace the dog on every lumbar vertebra, both sides, just off the bone', () => {
    for (const vertebra of LUMBAR) {
      // A neighbour's process may well cover it: the line is drawn over all.
      const bone = meshDistance([light.get(`bone.${vertebra}`)!])
      for (const suffix of SIDES.map(suffixOf)) {
        const { outline, eye } = scottieDog(TYPICAL_BODY, vertebra, suffix)
        expect(outline.length, `${vertebra} ${suffix}`).toBeGreaterThan(30)
        expect(outline.length, `${vertebra} ${suffix}`).toBeLessThanOrEqual(80)
        for (const point of [...outline, ...eye])
          expect(bone.signed(point, 6), `${vertebra} ${suffix}`).toBeGreaterThan(-0.3)
      }
    }
  })

  it('keep the skin behind the spine', () => {
    expect(TYPICAL_BODY.landmarks.skinProfile.length).toBeGreaterThan(10)
    for (const bone of BONES) {
      const { positions } = light.get(bone)!
      let least = Number.POSITIVE_INFINITY
      for (let v = 0; v < positions.length; v += 3)
        least = Math.min(least, positions[v + 2]! - skinZMm(TYPICAL_BODY, positions[v + 1]!, positions[v]!))
      expect(least, bone).toBeGreaterThan(4)
    }
  })

  it('travel light: the solved data together under 250 KB, 60 KB zipped', () => {
    const files = ['nerves.json', 'targets.json', 'landmarks.json'].map((name) =>
      readFileSync(join(SOLVED, name)),
    )
    expect(files.reduce((sum, file) => sum + file.length, 0)).toBeLessThan(250_000)
    expect(files.reduce((sum, file) => sum + gzipSync(file).length, 0)).toBeLessThan(60_000)
  })
})

describe('plates', () => {
  it('are small drawings with all twelve joints inside the picture', () => {
    for (const view of PLATE_VIEWS) {
      const { width, height, inner, outer, joints } = spinePlate(view)
      expect(inner.length + outer.length, view).toBeLessThan(14_000)
      expect(outer.startsWith('M')).toBe(true)
      for (const joint of JOINTS) {
        for (const suffix of SIDES.map(suffixOf)) {
          const [x, y] = joints[`${joint}.${suffix}`]
          expect(x > 0 && x < width && y > 0 && y < height, `${view} ${joint} ${suffix}`).toBe(true)
        }
      }
    }
  })

  it('show the patient from behind: the right on the right, joints from above down', () => {
    const { joints, width } = spinePlate('posterior')
    JOINTS.forEach((joint, i) => {
      expect(joints[`${joint}.R`][0]).toBeGreaterThan(width / 2)
      expect(joints[`${joint}.L`][0]).toBeLessThan(width / 2)
      if (i > 0) expect(joints[`${joint}.R`][1]).toBeGreaterThan(joints[`${JOINTS[i - 1]!}.R`][1])
    })
  })

  it('are written as files too', () => {
    for (const name of ['spine-drawing.svg', 'spine-posterior.svg']) {
      const path = join(import.meta.dirname, '..', '..', 'public', name)
      expect(statSync(path).size).toBeLessThan(14_000)
      expect(readFileSync(path, 'utf8')).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"[^>]*stroke="currentColor"/)
    }
  })
})

import { createElement } from 'react'
import type { Mesh, ShaderMaterial } from 'three'
import { beforeAll, describe, expect, it } from 'vitest'
import { nerveCurve } from '../../../src/anatomy/nerveCurves.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { nearest } from '../../../src/math/polyline.ts'
import { PALETTES } from '../../../src/scene/materials/palette.ts'
import { Vein } from '../../../src/scene/things/Vein.tsx'
import { momentIn, storyOf } from '../../packs/lumbar-medial-branch/storyOf.ts'
import { type Drawn, drawn, placesOf, visibleMeshes } from '../drawn.ts'

const plan = storyOf(['L4-L5'], 'right')
const washing = momentIn(plan, 'blk.05.contrast@nerve.mb.L3.R', 0.75)
const { light, dark } = PALETTES

let vein: Drawn
beforeAll(async () => {
  vein = await drawn(createElement(Vein, { palette: light }), washing)
})

const tube = (): Mesh[] => visibleMeshes(vein.scene)
const uniformsOf = (mesh: Mesh) => (mesh.material as ShaderMaterial).uniforms
const hex = (mesh: Mesh, name: string): string =>
  `#${uniformsOf(mesh)[name]!.value.getHexString().toUpperCase()}`

describe('Vein', () => {
  it('runs beside the nerve that dye is tried at, never through it, and only then', async () => {
    await vein.show(washing)
    const [mesh] = tube()
    const { line, radiiMm } = nerveCurve(TYPICAL_BODY, 'nerve.mb.L3.R')
    const aside = placesOf(mesh!).map((place) => nearest(line, place).distance)
    expect(Math.min(...aside)).toBeGreaterThan(Math.max(...radiiMm))
    expect(Math.min(...aside)).toBeLessThan(3)
    await vein.show(momentIn(plan, 'blk.04.needle@nerve.mb.L3.R', 0.9))
    expect(tube()).toEqual([])
  })

  it('carries the dye in the dye’s own colour, through a vein of another', async () => {
    await vein.show(washing)
    expect(hex(tube()[0]!, 'uDye')).toBe(light.dye)
    expect(hex(tube()[0]!, 'uVein')).toBe(light.vein)
    const night = await drawn(createElement(Vein, { palette: dark }), washing)
    expect(hex(visibleMeshes(night.scene)[0]!, 'uDye')).toBe(dark.dye)
  })

  it('washes the dye away as the Moment says, and fades with it', async () => {
    await vein.show({ ...washing, vessel: { nerve: 'nerve.mb.L3.R', opacity: 0.4, washed: 0.7 } })
    const { uWashed, uOpacity } = uniformsOf(tube()[0]!)
    expect([uWashed!.value, uOpacity!.value]).toEqual([0.7, 0.4])
  })

  it('is made anew for another nerve', async () => {
    await vein.show(washing)
    const before = placesOf(tube()[0]!)[0]!
    await vein.show({ ...washing, vessel: { nerve: 'nerve.mb.L4.R', opacity: 1, washed: 0 } })
    expect(tube()).toHaveLength(1)
    expect(placesOf(tube()[0]!)[0]![1]).toBeLessThan(before[1] - 20)
  })
})

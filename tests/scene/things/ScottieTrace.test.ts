import { createElement } from 'react'
import type { Object3D } from 'three'
import type { Line2 } from 'three/examples/jsm/lines/Line2.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { scottieDog } from '../../../src/anatomy/landmarks.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { distance, type Vec3 } from '../../../src/math/vec3.ts'
import { PALETTES } from '../../../src/scene/materials/palette.ts'
import { ScottieTrace } from '../../../src/scene/things/ScottieTrace.tsx'
import type { Moment } from '../../../src/story/moment.ts'
import { momentIn, storyOf } from '../../packs/lumbar-medial-branch/storyOf.ts'
import { type Drawn, drawn } from '../drawn.ts'

const plan = storyOf(['L4-L5'], 'right')
const told = momentIn(plan, 'blk.02.scottie', 0.9)
const traced = (share: number, opacity = 1): Moment => ({
  ...told,
  scottie: { vertebra: 'L4', side: 'R', traced: share, opacity },
})

let dog: Drawn
beforeAll(async () => {
  dog = await drawn(createElement(ScottieTrace, { palette: PALETTES.light }), told)
})

const group = (): Object3D => dog.scene.children[0]!
const lines = (): Line2[] => (group().children as Line2[]).filter(({ visible }) => visible)
/** Segments of a line that are drawn, and how many it has. */
const drawnOf = (line: Line2): readonly [number, number] => [
  line.geometry.instanceCount,
  line.userData.segments as number,
]
const startsOf = (line: Line2): Vec3[] => {
  const start = line.geometry.getAttribute('instanceStart')
  return Array.from({ length: start.count }, (_, i) => [start.getX(i), start.getY(i), start.getZ(i)] as const)
}

describe('ScottieTrace', () => {
  it('draws the dog of the vertebra that the nerve in focus crosses, on its side', async () => {
    await dog.show(told)
    expect(told.scottie).toMatchObject({ vertebra: 'L4', side: 'R', traced: 1 })
    const { outline, eye } = scottieDog(TYPICAL_BODY, 'L4', 'R')
    const [round, inner] = lines()
    for (const [line, wanted] of [
      [round!, outline],
      [inner!, eye],
    ] as const)
      for (const point of wanted)
        expect(Math.min(...startsOf(line).map((start) => distance(start, point)))).toBeLessThan(1e-3)
  })

  it('draws with one pen: round the dog first, its eye last', async () => {
    await dog.show(traced(0.4))
    expect(lines()).toHaveLength(1)
    const [half, whole] = drawnOf(lines()[0]!)
    expect(half / whole).toBeGreaterThan(0.4)
    expect(half / whole).toBeLessThan(0.55)
    await dog.show(traced(1))
    for (const line of lines()) expect(drawnOf(line)[0]).toBe(drawnOf(line)[1])
    expect(lines()).toHaveLength(2)
  })

  it('has drawn nothing before the pen is set down, and is gone in other steps', async () => {
    await dog.show(traced(0))
    expect(lines()).toEqual([])
    await dog.show(momentIn(plan, 'blk.03.skin', 0.5))
    expect(group().visible).toBe(false)
  })

  it('fades with the Moment, in ink, over all that lies before it', async () => {
    await dog.show(traced(1, 0.3))
    const { material } = lines()[0]!
    expect(material.opacity).toBe(0.3)
    expect(`#${material.color.getHexString().toUpperCase()}`).toBe(PALETTES.light.ink)
    expect(material.depthTest).toBe(false)
  })
})

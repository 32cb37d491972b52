import { createElement } from 'react'
import type { Group, Mesh, MeshStandardMaterial } from 'three'
import { beforeAll, describe, expect, it } from 'vitest'
import { addScaled, distance, dot, length, sub, type Vec3 } from '../../../src/math/vec3.ts'
import { PALETTES } from '../../../src/scene/materials/palette.ts'
import { Tools } from '../../../src/scene/things/Tools.tsx'
import type { ToolPose } from '../../../src/story/moment.ts'
import { momentIn, storyOf } from '../../packs/lumbar-medial-branch/storyOf.ts'
import { colourOf, type Drawn, drawn, placesOf, visibleMeshes } from '../drawn.ts'

const plan = storyOf(['L4-L5'], 'right')
const { block, rf } = plan.nerves[0]!.target
const needleIn = momentIn(plan, 'blk.05.contrast@nerve.mb.L3.R', 0.5)
const cannulaIn = momentIn(plan, 'rfa.03.test@nerve.mb.L3.R', 0.5)
const ghostBeside = momentIn(plan, 'rfa.02.approach@nerve.mb.L3.R', 0.8)

let tools: Drawn
beforeAll(async () => {
  tools = await drawn(createElement(Tools, { theme: 'light' }), needleIn)
})

const shown = (): Group[] => (tools.scene.children[0]!.children as Group[]).filter(({ visible }) => visible)
const partOf = (tool: Group, name: string): Mesh => tool.children.find((part) => part.name === name) as Mesh
const tipOf = (tool: Group): Vec3 => [tool.position.x, tool.position.y, tool.position.z]

/** Where a part begins and ends along a tool from its tip, and how thick it is, mm. */
function sizeOf(part: Mesh, { tipMm, hubUnit }: ToolPose): { from: number; to: number; thick: number } {
  const places = placesOf(part).map((place) => {
    const s = dot(sub(place, tipMm), hubUnit)
    return { s, aside: length(sub(place, addScaled(tipMm, hubUnit, s))) }
  })
  return {
    from: Math.min(...places.map(({ s }) => s)),
    to: Math.max(...places.map(({ s }) => s)),
    thick: 2 * Math.max(...places.map(({ aside }) => aside)),
  }
}

describe('Tools', () => {
  it('draws one tool for each in the Moment, and none when there is none', async () => {
    await tools.show(needleIn)
    expect(shown()).toHaveLength(1)
    await tools.show(ghostBeside)
    expect(shown()).toHaveLength(2)
    await tools.show(momentIn(plan, 'ana.04.course', 0.5))
    expect(shown()).toHaveLength(0)
  })

  it('draws the block needle as steel, 0.515 mm thick and 90 mm long, its point on the target', async () => {
    await tools.show(needleIn)
    const [needle] = shown()
    const pose = needleIn.tools[0]!
    const point = sizeOf(partOf(needle!, 'point'), pose)
    const steel = sizeOf(partOf(needle!, 'bare'), pose)
    expect(point.from).toBeCloseTo(0, 4)
    expect(steel.from).toBeCloseTo(point.to, 4)
    expect(steel.to).toBeCloseTo(90, 3)
    expect(steel.thick).toBeCloseTo(0.515, 4)
    expect(colourOf(partOf(needle!, 'bare'))).toBe(PALETTES.light.steel)
    expect(partOf(needle!, 'shaft').visible).toBe(false)
    expect(distance(tipOf(needle!), block.targetMm)).toBeLessThan(1e-6)
  })

  it('comes to a point: nothing is as thin as its tip', async () => {
    await tools.show(needleIn)
    const pose = needleIn.tools[0]!
    const places = placesOf(partOf(shown()[0]!, 'point'))
    const atTip = places.filter((place) => dot(sub(place, pose.tipMm), pose.hubUnit) < 1e-6)
    expect(atTip.length).toBeGreaterThan(0)
    for (const place of atTip) expect(distance(place, pose.tipMm)).toBeLessThan(1e-6)
  })

  it('draws the cannula bare over its last 10 mm along the nerve and insulated from there on', async () => {
    await tools.show(cannulaIn)
    const [cannula] = shown()
    const pose = cannulaIn.tools[0]!
    const bare = sizeOf(partOf(cannula!, 'bare'), pose)
    const shaft = sizeOf(partOf(cannula!, 'shaft'), pose)
    expect(bare.to).toBeCloseTo(10, 3)
    expect(bare.thick).toBeCloseTo(1.27, 3)
    expect(shaft.from).toBeCloseTo(10, 3)
    expect(shaft.to).toBeCloseTo(100, 3)
    expect(colourOf(partOf(cannula!, 'bare'))).toBe(PALETTES.light.steel)
    expect(colourOf(partOf(cannula!, 'shaft'))).toBe(PALETTES.light.insulation)
    expect(partOf(cannula!, 'shaft').visible).toBe(true)
    expect(distance(tipOf(cannula!), rf.lineMm[0])).toBeLessThan(1e-6)
    expect(distance(addScaled(pose.tipMm, pose.hubUnit, bare.to), rf.lineMm[1])).toBeLessThan(0.3)
  })

  it('puts the hub at the far end, outside the skin, and only when the tool is wholly there', async () => {
    await tools.show(needleIn)
    const pose = needleIn.tools[0]!
    const hub = sizeOf(partOf(shown()[0]!, 'hub'), pose)
    expect([Math.round(hub.from), Math.round(hub.to)]).toEqual([90, 112])
    const coming = { ...needleIn, tools: [{ ...pose, opacity: 0.5 }] }
    await tools.show(coming)
    expect(partOf(shown()[0]!, 'hub').visible).toBe(false)
    // It comes into view lengthwise, never as glass.
    expect(sizeOf(partOf(shown()[0]!, 'bare'), pose).to).toBeCloseTo(45, 3)
  })

  it('draws the perpendicular cannula as a ghost, beside a solid one', async () => {
    await tools.show(ghostBeside)
    const looks = shown().map((tool) => (partOf(tool, 'shaft').material as MeshStandardMaterial).transparent)
    const kinds = ghostBeside.tools.map(({ kind }) => kind)
    expect(kinds).toEqual(['rf cannula', 'ghost cannula'])
    expect(looks).toEqual([false, true])
    await tools.show(cannulaIn)
    for (const mesh of visibleMeshes(tools.scene))
      expect((mesh.material as MeshStandardMaterial).transparent, mesh.name).toBe(false)
  })

  it('holds as many tools as the bedside cut puts in at once on both sides', async () => {
    const all = storyOf(['T12-L1', 'L1-L2', 'L2-L3', 'L3-L4', 'L4-L5', 'L5-S1'], 'both', 'bedside')
    const moment = momentIn(all, 'blk.06.inject', 0.5)
    expect(moment.tools).toHaveLength(14)
    await tools.show(moment)
    expect(shown()).toHaveLength(14)
  })
})

import { createElement } from 'react'
import { type InstancedMesh, Matrix4, type MeshBasicMaterial, Vector3 } from 'three'
import { beforeAll, describe, expect, it } from 'vitest'
import { nerveCurve } from '../../../src/anatomy/nerveCurves.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { nearest, pointAt, tangentAt } from '../../../src/math/polyline.ts'
import { distance, dot, normalize, sub, type Vec3 } from '../../../src/math/vec3.ts'
import { Signals } from '../../../src/scene/things/Signals.tsx'
import type { Moment, SignalFlow } from '../../../src/story/moment.ts'
import { momentIn, storyOf } from '../../packs/lumbar-medial-branch/storyOf.ts'
import { type Drawn, drawn, pictureOf } from '../drawn.ts'

const plan = storyOf(['L4-L5'], 'right')
const running = momentIn(plan, 'sig.02.path', 0.4)
const stopped = momentIn(plan, 'blk.06.inject@nerve.mb.L4.R', 0.99)
const quiet = momentIn(plan, 'ana.02.level', 0.5)

let signals: Drawn
beforeAll(async () => {
  signals = await drawn(createElement(Signals, { theme: 'light' }), running)
})

const [CHEVRONS, BARS] = [0, 1] as const
const meshOf = (which: 0 | 1): InstancedMesh => signals.scene.children[0]!.children[which] as InstancedMesh

interface Mark {
  readonly at: Vec3
  readonly along: Vec3
  readonly facing: Vec3
  readonly sizeMm: number
}

function marksOf(which: 0 | 1): Mark[] {
  const mesh = meshOf(which)
  const matrix = new Matrix4()
  const vec = (v: Vector3): Vec3 => [v.x, v.y, v.z]
  return Array.from({ length: mesh.visible ? mesh.count : 0 }, (_, i) => {
    mesh.getMatrixAt(i, matrix)
    const [x, y, z] = [new Vector3(), new Vector3(), new Vector3()]
    matrix.extractBasis(x, y, z)
    return {
      at: vec(new Vector3().setFromMatrixPosition(matrix)),
      along: vec(x.clone().normalize()),
      facing: vec(z.clone().normalize()),
      sizeMm: x.length(),
    }
  })
}

const placeOf = ({ path }: SignalFlow, s: number): Vec3 => pointAt(path.line, s)
const eyeOf = (moment: Moment): Vec3 => pictureOf(moment).view.eyeMm

describe('Signals', () => {
  it('draws every chevron of a running signal and no bar', async () => {
    await signals.show(running)
    const wanted = running.signals.flatMap((flow) => flow.chevronsMm.map((s) => placeOf(flow, s)))
    const marks = marksOf(CHEVRONS)
    expect(marks).toHaveLength(wanted.length)
    for (const [i, { at }] of marks.entries()) expect(distance(at, wanted[i]!)).toBeLessThan(3)
    expect(marksOf(BARS)).toEqual([])
  })

  it('points chevrons up the nerve, as it is seen, and turns their faces to the eye', async () => {
    await signals.show(running)
    const eye = eyeOf(running)
    const marks = marksOf(CHEVRONS)
    const ways = running.signals.flatMap((flow) =>
      flow.chevronsMm.map((s) => tangentAt(flow.path.line, s, 1)),
    )
    for (const [i, { at, along, facing }] of marks.entries()) {
      expect(dot(along, ways[i]!)).toBeGreaterThan(-1e-9)
      expect(dot(facing, normalize(sub(eye, at)))).toBeGreaterThan(0.999)
    }
    expect(marks.filter(({ along }, i) => dot(along, ways[i]!) > 0.7).length).toBeGreaterThan(
      marks.length / 2,
    )
  })

  it('shapes a chevron with its tip ahead, on its middle line, and its arms behind', () => {
    const corners = meshOf(CHEVRONS).geometry.getAttribute('position')
    const furthest = (sign: 1 | -1): number[] => {
      const xs = Array.from({ length: corners.count }, (_, i) => sign * corners.getX(i))
      return xs.flatMap((x, i) => (x > Math.max(...xs) - 1e-6 ? [Math.abs(corners.getY(i))] : []))
    }
    expect(Math.max(...furthest(1))).toBeLessThan(0.2)
    expect(Math.min(...furthest(-1))).toBeGreaterThan(0.3)
  })

  it('stands in front of the nerve, towards the eye', async () => {
    await signals.show(running)
    const eye = eyeOf(running)
    const flow = running.signals[0]!
    const radius = Math.max(...nerveCurve(TYPICAL_BODY, flow.nerve).radiiMm)
    const { at } = marksOf(CHEVRONS)[0]!
    const on = placeOf(flow, flow.chevronsMm[0]!)
    expect(distance(eye, on) - distance(eye, at)).toBeGreaterThan(0.5)
    expect(distance(eye, on) - distance(eye, at)).toBeLessThan(radius + 1)
  })

  it('draws a stopped signal with one bar where it stops and no chevron beyond', async () => {
    await signals.show(stopped)
    const flows = stopped.signals
    expect(flows.map(({ stoppedAtMm }) => stoppedAtMm !== null)).toEqual([true, true])
    const bars = marksOf(BARS)
    expect(bars).toHaveLength(flows.length)
    for (const [i, flow] of flows.entries())
      expect(distance(bars[i]!.at, placeOf(flow, flow.stoppedAtMm!))).toBeLessThan(3)
    let turn = 0
    const chevrons = marksOf(CHEVRONS)
    for (const flow of flows) {
      const { line } = flow.path
      for (const _ of flow.chevronsMm) {
        expect(nearest(line, chevrons[turn]!.at).s).toBeLessThan(flow.stoppedAtMm! + 2.5)
        turn++
      }
    }
    expect(turn).toBe(chevrons.length)
  })

  it('lays the bar across the nerve, longer than a chevron is wide', async () => {
    await signals.show(stopped)
    const [bar] = marksOf(BARS)
    const [chevron] = marksOf(CHEVRONS)
    expect(bar!.sizeMm).toBeCloseTo(1.15 * chevron!.sizeMm, 6)
    const { geometry } = meshOf(BARS)
    geometry.computeBoundingBox()
    const { min, max } = geometry.boundingBox!
    // Its own y lies across the way, its x along it.
    expect(max.y - min.y).toBeGreaterThan(4 * (max.x - min.x))
  })

  it('keeps chevrons readable from afar, and never larger than 5 mm', async () => {
    const far = { ...running, camera: { ...running.camera, heightMm: 900, widthMm: 600 } }
    await signals.show(far)
    expect(marksOf(CHEVRONS)[0]!.sizeMm).toBeCloseTo(5, 6)
    await signals.show({ ...running, camera: { ...running.camera, heightMm: 30, widthMm: 30 } })
    expect(marksOf(CHEVRONS)[0]!.sizeMm).toBeCloseTo(2.3, 6)
  })

  it('is gone when nothing is told of pain, and fades with it', async () => {
    await signals.show(quiet)
    expect([...marksOf(CHEVRONS), ...marksOf(BARS)]).toEqual([])
    const faint = { ...running, signals: running.signals.map((flow) => ({ ...flow, opacity: 0.3 })) }
    await signals.show(faint)
    expect((meshOf(CHEVRONS).material as MeshBasicMaterial).opacity).toBe(0.3)
  })

  it('is drawn in the colours of pain: dark case, orange, white core', () => {
    const colours = meshOf(CHEVRONS).geometry.getAttribute('color')
    const lightness = (i: number): number => colours.getX(i) + colours.getY(i) + colours.getZ(i)
    const z = meshOf(CHEVRONS).geometry.getAttribute('position')
    const byLayer = new Map<number, number>()
    for (let i = 0; i < z.count; i++) byLayer.set(z.getZ(i), lightness(i))
    const layers = [...byLayer].sort((a, b) => a[0] - b[0]).map(([, light]) => light)
    expect(layers).toHaveLength(3)
    expect(layers[0]).toBeLessThan(layers[1]!)
    expect(layers[1]).toBeLessThan(layers[2]!)
    expect(layers[2]).toBeCloseTo(3, 5)
  })
})

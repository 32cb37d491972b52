import { describe, expect, it } from 'vitest'
import { pose } from '../../src/story/cameraPoses.ts'
import { lookOf, restingLooks, setLook } from '../../src/story/looks.ts'
import type { Inset, Label } from '../../src/story/moment.ts'
import { blendSceneries, type Scenery } from '../../src/story/scenery.ts'

const scenery = (change: Partial<Scenery> = {}): Scenery => ({
  camera: pose([0, 0, 0], [0, 0, -1], 100),
  looks: restingLooks(),
  labels: [],
  insets: [],
  workArea: null,
  scottie: null,
  skin: null,
  signalLevel: 0,
  scaleBar: 0,
  ...change,
})
const label = (key: string, opacity = 1, rank = 0): Label => ({
  key,
  subject: 'bone.L4',
  anchorMm: [0, 0, 0],
  detail: { kind: 'plain' },
  rank,
  opacity,
})
const inset = (kind: Inset['kind'], opacity = 1): Inset => ({ kind, opacity, progress: 0.4 })
const dog = (vertebra: 'L4' | 'L5') =>
  ({ vertebra, side: 'right', opacity: 1 }) as unknown as NonNullable<Scenery['scottie']>

describe('blendSceneries', () => {
  it('is the newer one, untouched, once the blend is over', () => {
    const to = scenery({ labels: [label('a')] })
    expect(blendSceneries(scenery({ labels: [label('b')] }), to, 1)).toBe(to)
    expect(to.labels.map(({ key }) => key)).toEqual(['a'])
  })

  it('fades in what comes and out what goes', () => {
    const { labels } = blendSceneries(
      scenery({ labels: [label('old')] }),
      scenery({ labels: [label('new')] }),
      0.25,
    )
    expect(labels.map(({ key, opacity }) => [key, opacity])).toEqual([
      ['new', 0.25],
      ['old', 0.75],
    ])
  })

  it('keeps what is in both, in the newer form, between the two opacities', () => {
    const { labels } = blendSceneries(
      scenery({ labels: [label('a', 0.2, 5)] }),
      scenery({ labels: [label('a', 1, 1)] }),
      0.5,
    )
    expect(labels).toHaveLength(1)
    expect(labels[0]).toMatchObject({ rank: 1 })
    expect(labels[0]!.opacity).toBeCloseTo(0.6, 9)
  })

  it('leaves out what cannot be seen', () => {
    expect(blendSceneries(scenery(), scenery({ labels: [label('new')] }), 0).labels).toEqual([])
  })

  it('takes insets of one kind for one', () => {
    const { insets } = blendSceneries(
      scenery({ insets: [inset('leg', 0.5)] }),
      scenery({ insets: [inset('leg', 1), inset('prone body')] }),
      0.5,
    )
    expect(insets.map(({ kind, opacity }) => [kind, opacity])).toEqual([
      ['leg', 0.75],
      ['prone body', 0.5],
    ])
  })

  it('shows one dog at a time: the old one is gone at the half, the new one comes after', () => {
    const at = (share: number) =>
      blendSceneries(scenery({ scottie: dog('L4') }), scenery({ scottie: dog('L5') }), share).scottie!
    expect(at(0.25)).toMatchObject({ vertebra: 'L4', opacity: 0.5 })
    expect(at(0.5).opacity).toBe(0)
    expect(at(0.75)).toMatchObject({ vertebra: 'L5', opacity: 0.5 })
  })

  it('keeps the same dog all through', () => {
    const { scottie } = blendSceneries(scenery({ scottie: dog('L4') }), scenery({ scottie: dog('L4') }), 0.5)
    expect(scottie).toMatchObject({ vertebra: 'L4', opacity: 1 })
  })

  it('blends camera, looks, signals and scale bar evenly', () => {
    const to = scenery({ camera: pose([40, 0, 0], [0, 0, -1], 100), signalLevel: 1, scaleBar: 1 })
    setLook(to.looks, ['nerve.mb.L3.R'], 'presence', 1)
    const half = blendSceneries(scenery(), to, 0.5)
    expect(half.camera.targetMm[0]).toBe(20)
    expect(lookOf(half.looks, 'nerve.mb.L3.R', 'presence')).toBe(0.5)
    expect([half.signalLevel, half.scaleBar]).toEqual([0.5, 0.5])
  })

  it('changes nothing of the older one', () => {
    const from = scenery({ labels: [label('old')] })
    blendSceneries(from, scenery(), 0.5)
    expect(from.labels).toEqual([label('old')])
  })
})

import { describe, expect, it } from 'vitest'
import { skinZMm } from '../../src/anatomy/landmarks.ts'
import { target } from '../../src/anatomy/targets.ts'
import { TYPICAL_BODY } from '../../src/anatomy/typicalBody.ts'
import { fluidMl, momentRows, usualLooks } from '../../src/command/momentRows.ts'
import { spreadAt } from '../../src/packs/lumbar-medial-branch/effects/spread.ts'
import type { Moment } from '../../src/story/moment.ts'
import { momentIn, storyOf } from '../packs/lumbar-medial-branch/storyOf.ts'

const plan = storyOf(['L4-L5'], 'right')
const rows = (moment: Moment): string[] =>
  momentRows(moment, usualLooks([moment])).map(({ kind, subject, cell }) => `${kind} ${subject}: ${cell}`)

describe('momentRows', () => {
  it('tells a tool by kind, nerve, gauge and length', () => {
    const tools = (name: string): string[] =>
      rows(momentIn(plan, name, 0.3)).filter((line) => / mb\.L3\.R \d+ G/.test(line))
    expect(tools('blk.05.contrast@nerve.mb.L3.R')).toEqual([
      expect.stringMatching(/^block needle mb\.L3\.R 25 G 90: [\d.]+ deep on target$/),
    ])
    expect(tools('rfa.03.test@nerve.mb.L3.R')).toEqual([
      expect.stringMatching(/^rf cannula mb\.L3\.R 18 G 100 bare 10: [\d.]+ deep on target$/),
    ])
  })

  it('tells how deep a tip is under the skin, and how far from its target', () => {
    const moment = momentIn(plan, 'blk.05.contrast@nerve.mb.L3.R', 0.3)
    const [x, y] = target(TYPICAL_BODY, 'nerve.mb.L3.R').block.targetMm
    const tool = {
      ...moment.tools[0]!,
      tipMm: [x, y, skinZMm(TYPICAL_BODY, y, x) + 10] as const,
      opacity: 0.5,
    }
    const [line] = rows({ ...moment, tools: [tool] }).filter((each) => each.startsWith('block needle'))
    expect(line).toMatch(/^block needle mb\.L3\.R 25 G 90: 10\.0 deep [\d.]+ to go, 50 %$/)
  })

  it('measures a fluid by its size', () => {
    const [a, b, c] = target(TYPICAL_BODY, 'nerve.mb.L3.R').block.volume.halfAxesMm
    expect(fluidMl(TYPICAL_BODY, { nerve: 'nerve.mb.L3.R', halfAxesMm: [a, b, c] })).toBeCloseTo(0.5, 9)
    expect(fluidMl(TYPICAL_BODY, spreadAt(TYPICAL_BODY, 'nerve.mb.L3.R', 0.5, 0.2))).toBeCloseTo(0.1, 9)
  })

  it('gives the camera as a turn to a side, a rise and a height', () => {
    const moment = momentIn(plan, 'ana.02.level', 0.9)
    expect(rows(moment)[0]).toBe('camera from: 32 R 8 up, 105 mm')
    const left = { ...moment.camera, fromUnit: [0.6, 0, -0.8], heightMm: 40.4 } as const
    expect(rows({ ...moment, camera: left, scaleBar: true })[0]).toBe(
      'camera from: 37 L 0 up, 40 mm with bar',
    )
  })

  it('tells of looks only what is not usual', () => {
    const moment = momentIn(plan, 'ana.05.branches', 0.9)
    const rest = momentIn(plan, 'ana.02.level', 0.9)
    const looks = momentRows(moment, usualLooks([rest])).filter(({ kind }) => kind === 'look')
    expect(looks).toContainEqual({ kind: 'look', subject: 'bone.L4.lamina.R', cell: 'there ghost 55' })
    expect(looks.some(({ subject }) => subject === 'bone.L4.body')).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { transferables } from '../../src/physics/lesionProtocol.ts'
import type { LesionTimeline } from '../../src/physics/lesionTimeline.ts'

const shared = new Float64Array(8)
const timeline = {
  lines: { u: shared, v: shared, z: new Float64Array(4) },
  timeS: new Float64Array(2),
  tipC: new Float64Array(2),
  powerW: new Float64Array(2),
  resistanceOhm: new Float64Array(2),
  temperatureC: new Float32Array(16),
} as unknown as LesionTimeline

describe('transferables', () => {
  it('hands over every buffer of a timeline once, also where two lines are one', () => {
    const buffers = transferables(timeline)
    expect(buffers).toHaveLength(7)
    expect(buffers.filter((buffer) => buffer === shared.buffer)).toHaveLength(1)
  })

  it('lets a timeline be sent without a copy: nothing of it is left behind', () => {
    const sent = structuredClone(timeline, { transfer: transferables(timeline) })
    expect(sent.temperatureC).toHaveLength(16)
    expect(timeline.temperatureC).toHaveLength(0)
    expect(timeline.lines.z).toHaveLength(0)
  })
})

import { describe, expect, it } from 'vitest'
import { answerOf } from '../../src/bench/answer.ts'
import { type BenchSettings, DEFAULT_BENCH, solverSettings } from '../../src/bench/benchSettings.ts'
import { USUAL } from '../../src/packs/lumbar-medial-branch/lesion/lesionChoice.ts'
import { solveLesion } from '../../src/physics/lesion.ts'
import { measureLesion } from '../../src/physics/lesionReport.ts'
import { timelineOf } from '../../src/physics/lesionTimeline.ts'

function answered(change: Partial<BenchSettings>) {
  const settings = { ...DEFAULT_BENCH, ...change }
  const run = solveLesion(solverSettings(settings), { keepFrames: true })
  return { answer: answerOf(timelineOf(run), settings), run }
}

describe('an answer', () => {
  const { answer, run } = answered({ tissue: 'bench' })

  it('has the size of the solver', () => {
    const size = measureLesion(run)
    expect(answer.size!.widthMm).toBeCloseTo(1e3 * size.widthM, 3)
    expect(answer.size!.lengthMm).toBeCloseTo(1e3 * size.lengthM, 3)
    expect(answer.size!.volumeMm3).toBeCloseTo(1e9 * size.volumeM3, 0)
  })

  it('has four contours, coolest first, the edge at 51 °C', () => {
    const { contours } = answer.views.along
    expect(contours.map(({ of }) => of)).toEqual([45, 51, 60, 80])
    expect(contours.filter(({ isEdge }) => isEdge).map(({ of }) => of)).toEqual([51])
  })

  it('captures less nerve the hotter the line', () => {
    const { insideMm } = answer
    expect(insideMm[45]).toBeGreaterThan(insideMm[51])
    expect(insideMm[51]).toBeGreaterThan(insideMm[60])
    expect(answer.captured.lengthMm).toBeCloseTo(insideMm[51], 6)
  })

  it('captures more of a nerve along the needle than of one across it', () => {
    expect(answer.parallel.captured.lengthMm).toBeGreaterThan(1.5 * answer.perpendicular.captured.lengthMm)
  })

  it('warms the nerve from the start to below the tip', () => {
    expect(answer.nerveC[0]).toBe(21)
    expect(answer.nerveC.at(-1)!).toBeGreaterThan(51)
    expect(answer.nerveC.at(-1)!).toBeLessThan(80)
  })
})

describe('an answer by a dose', () => {
  it('draws the dose’s own edge beside the temperatures', () => {
    const { answer } = answered({ rule: 'cem43' })
    expect(answer.views.along.contours.find(({ isEdge }) => isEdge)!.of).toBe('cem43')
    expect(answer.views.across.contours.map(({ of }) => of)).toEqual([45, 51, 60, 'cem43'])
  })
})

describe('an answer where nothing reaches the edge', () => {
  const { answer } = answered({ heat: USUAL.pulsed })

  it('has no size, no nerve inside, and no contour', () => {
    expect(answer.size).toBeNull()
    expect(answer.width51Mm).toBe(0)
    expect(answer.captured).toEqual({ lengthMm: 0, stretchesMm: [] })
    expect(answer.views.along.contours).toEqual([])
  })
})

describe('an answer for two needles', () => {
  it('has one joined lesion when they stand close', () => {
    const { answer } = answered({ needles: 'two', spacingMm: 8 })
    expect(answer.size!.joined).toBe(true)
    expect(answer.views.across.contours.find(({ isEdge }) => isEdge)!.rings).toHaveLength(1)
  })
})

// npm run bench: how fast the lesion is, with its accuracy beside it. Processor time, best of warm runs; cold is the
// first lesion of a new process.

import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { JOINTS } from '../anatomy/levels.ts'
import { answerOf } from '../bench/answer.ts'
import { DEFAULT_BENCH, solverSettings } from '../bench/benchSettings.ts'
import { ISOTHERMS_C } from '../physics/heatLevels.ts'
import { kohlrauschError } from '../physics/kohlrausch.ts'
import { solveLesion } from '../physics/lesion.ts'
import { type LesionReport, measureLesion, reportLesion } from '../physics/lesionReport.ts'
import { outlineOf, reachedAt, timelineOf } from '../physics/lesionTimeline.ts'
import { RESOLUTIONS, scaledResolution } from '../physics/resolution.ts'
import { type Arrangement, DEFAULT_SETTINGS, type LesionSettings } from '../physics/settings.ts'
import { MUSCLE } from '../physics/tissue.ts'
import { cpuMs, once } from './cpuMs.ts'
import { freeFemVersion, solveWithFreeFem } from './independentLesion.ts'
import { sampleCost } from './sampleBench.ts'

/** Spacing 0.35 of the standard: within 0.001 mm of the limit of ever finer grids. */
const LIMIT = scaledResolution(0.35)

const line = (what: string, figure: string, beside: string): void =>
  console.log(`${what.padEnd(46)}${figure.padStart(12)}   ${beside}`)
const ms = (value: number): string => `${value.toFixed(1)} ms`

function bench(): void {
  const limit = reportLesion(solveLesion(DEFAULT_SETTINGS, { resolution: LIMIT }))
  console.log('18 G, 10 mm, 80 °C for 90 s, tissue at 37 °C; processor time of one core\n')
  const cold = Number(
    execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), '--cold']),
  )
  line('one lesion, cold', ms(cold), 'at most 300 ms')
  for (const resolution of [RESOLUTIONS.standard, RESOLUTIONS.coarse]) {
    const time = cpuMs(() => solveLesion(DEFAULT_SETTINGS, { resolution }))
    const report = reportLesion(solveLesion(DEFAULT_SETTINGS, { resolution }))
    line(`one lesion, warm, ${resolution.name} grid`, ms(time), accuracy(report, limit))
  }
  slider()
  page()
  reading()
  spatial()
  console.log()
  const kohlrausch = kohlrauschError(DEFAULT_SETTINGS, RESOLUTIONS.standard).anywhere
  line("Kohlrausch's identity", kohlrausch.toExponential(0), 'at most 5e-3')
  line(
    'energy balance',
    reportLesion(solveLesion(DEFAULT_SETTINGS)).energyResidual.toExponential(0),
    'at most 1e-10',
  )
  independent()
  moments()
}

/** The story's own cost a frame. */
function moments(): void {
  console.log('\nsample(plan, t)\n')
  for (const [what, joints, side] of [
    ['L4–L5, right', ['L4-L5'], 'right'],
    ['every joint, both sides', JOINTS, 'both'],
  ] as const) {
    const { meanMs, dearestMs, dearest } = sampleCost(joints, side)
    line(
      what,
      `${meanMs.toFixed(3)} ms`,
      `at most 0.2 ms; dearest step ${dearest}: ${dearestMs.toFixed(3)} ms`,
    )
  }
}

const accuracy = (report: LesionReport, limit: LesionReport): string =>
  `width ${report.widthMm.toFixed(3)} mm, ${difference(report.widthMm, limit.widthMm, 3)} from the limit; length ` +
  `${report.lengthMm.toFixed(2)} mm, ${difference(report.lengthMm, limit.lengthMm, 2)}; ${report.cells} nodes, ${report.steps} steps`

const difference = (value: number, from: number, digits: number): string =>
  `${value < from ? '−' : '+'}${Math.abs(value - from).toFixed(digits)}`

/** A drag: every answer has other settings, its frames, outlines and sizes. */
function slider(): void {
  let turn = 0
  const drag = (): void => {
    turn++
    const settings: LesionSettings = {
      ...DEFAULT_SETTINGS,
      gauge: 16 + (turn % 8),
      activeTipM: 0.004 + 0.001 * (turn % 11),
      setC: 70 + (turn % 20),
      holdS: 60 + 5 * (turn % 13),
    }
    timelineOf(solveLesion(settings, { keepFrames: true }))
  }
  const time = cpuMs(() => {
    for (let n = 0; n < 10; n++) drag()
  })
  line(
    'an answer while a slider is dragged',
    ms(time / 10),
    `${Math.floor(10000 / time)} a second; at least 30`,
  )
}

/** What the page works out of an answer: sizes, captured lengths, outlines of every drawing. */
function page(): void {
  const settings = DEFAULT_BENCH
  const timeline = timelineOf(solveLesion(solverSettings(settings), { keepFrames: true }))
  const time = cpuMs(() => {
    for (let n = 0; n < 10; n++) answerOf(timeline, { ...settings, angleDeg: 3 * n })
  })
  line('the same on the page: sizes, outlines, nerve', ms(time / 10), 'at most 33 ms, beside the worker')
}

function reading(): void {
  const timeline = timelineOf(solveLesion({ ...DEFAULT_SETTINGS, coolS: 60 }, { keepFrames: true }))
  const field = new Float32Array(timeline.lines.u.length * timeline.lines.z.length)
  const time = cpuMs(() => {
    for (let n = 0; n < 10; n++) {
      reachedAt(timeline, 10 * n + 0.5, field)
      for (const level of ISOTHERMS_C) outlineOf(timeline, field, level)
    }
  })
  line('reading a moment: field and four outlines', ms(time / 10), '')
}

function spatial(): void {
  const cases: readonly (readonly [string, Arrangement])[] = [
    ['two needles 10 mm apart', { kind: 'bipolar', spacingM: 0.01 }],
    ['two needles 20 mm apart', { kind: 'bipolar', spacingM: 0.02 }],
    ['one needle 1 mm from bone', { kind: 'bone', clearanceM: 0.001 }],
  ]
  for (const [what, arrangement] of cases) {
    const settings = { ...DEFAULT_SETTINGS, arrangement }
    const time = cpuMs(() => solveLesion(settings))
    const { widthM, depthM } = measureLesion(solveLesion(settings))
    line(
      what,
      ms(time),
      `${arrangement.kind === 'bipolar' ? 'at most 1000 ms; ' : ''}${(1e3 * widthM).toFixed(1)} × ${(1e3 * depthM).toFixed(1)} mm`,
    )
  }
  const single = 1e3 * measureLesion(solveLesion(DEFAULT_SETTINGS)).widthM
  const arrangement = { kind: 'bone', clearanceM: 0.003 } as const
  const alone = measureLesion(
    solveLesion({ ...DEFAULT_SETTINGS, arrangement }, { materials: { bone: MUSCLE } }),
  )
  const off = (lengthM: number): string => `${difference(1e3 * lengthM, single, 2)} mm`
  line(
    'one needle alone, in three dimensions',
    '',
    `width ${off(alone.widthM)}, depth ${off(alone.depthM)} from the axisymmetric code; at most 0.1`,
  )
}

/** The same lesion by FreeFem++: as fine as it takes for the same figure, and as coarse as still agrees. */
function independent(): void {
  const version = freeFemVersion()
  if (version === null) {
    line(
      'finite elements',
      '',
      'FreeFem++ is not installed; recorded solutions are in tests/physics/independent',
    )
    return
  }
  const ours = reportLesion(solveLesion(DEFAULT_SETTINGS))
  const time = cpuMs(() => solveLesion(DEFAULT_SETTINGS))
  for (const [what, density, stepS] of [
    ['same size of problem', 0.27, 10],
    ['same accuracy', 0.5, 10],
  ] as const) {
    const theirs = solveWithFreeFem(DEFAULT_SETTINGS, density, stepS)
    line(
      `FreeFem++ ${version}, ${what}`,
      ms(theirs.cpuMs),
      `${Math.round(theirs.cpuMs / time)} times as long; width ${difference(ours.widthMm, theirs.widthMm, 3)} mm from it, ` +
        `length ${difference(ours.lengthMm, theirs.lengthMm, 2)}; ${theirs.unknowns} unknowns, ${theirs.steps} steps`,
    )
  }
}

if (process.argv.includes('--cold')) {
  console.log(once(() => solveLesion(DEFAULT_SETTINGS)))
} else {
  bench()
}

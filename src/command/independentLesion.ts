// The same lesion by an independent finite-element code, where it is installed: FreeFem++ on tests/physics/independent.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { radiusM } from '../physics/electrode.ts'
import type { LesionReport } from '../physics/lesionReport.ts'
import type { LesionSettings } from '../physics/settings.ts'

const INDEPENDENT_FOLDER = join(import.meta.dirname, '..', '..', 'tests', 'physics', 'independent')
export const RECORDED_FILE = join(INDEPENDENT_FOLDER, 'recorded.json')

/** What lesion.edp prints. */
export type IndependentLesion = Pick<
  LesionReport,
  'widthMm' | 'lengthMm' | 'distalMm' | 'proximalMm' | 'endPowerW' | 'resistanceOhm' | 'energyJ' | 'steps'
> & { readonly triangles: number; readonly unknowns: number; readonly cpuMs: number }

/** One lesion as it was solved once and committed. */
export interface RecordedLesion {
  readonly gauge: number
  readonly tipMm: number
  readonly setC: number
  readonly holdS: number
  readonly startC: number
  readonly result: IndependentLesion
}

export interface Recorded {
  readonly program: string
  readonly density: number
  readonly stepS: number
  readonly lesions: readonly RecordedLesion[]
}

/** The recorded solution of the same lesion; undefined where none was recorded. */
export const recordedFor = (
  { lesions }: Recorded,
  { gauge, tipMm, setC, holdS, startC }: Omit<RecordedLesion, 'result'>,
): IndependentLesion | undefined =>
  lesions.find(
    (row) =>
      row.gauge === gauge &&
      row.tipMm === tipMm &&
      row.setC === setC &&
      row.holdS === holdS &&
      row.startC === startC,
  )?.result

/** Null when FreeFem++ is not installed. Throws when it is and fails. */
export function freeFemVersion(): string | null {
  const found = spawnSync('FreeFem++', ['-nw', '-?'], { encoding: 'utf8' })
  if (found.error) return null
  return /version\s*:?\s*([\d.]+)/i.exec(found.stdout + found.stderr)?.[1] ?? 'of unknown version'
}

/** Mesh density 1 is fine (18,000 unknowns); only conventional electrodes without blood flow. */
export function solveWithFreeFem(
  { gauge, activeTipM, setC, holdS, startC }: LesionSettings,
  density: number,
  stepS: number,
): IndependentLesion {
  const given = {
    diameter: 2 * radiusM(gauge),
    tip: activeTipM,
    set: setC,
    hold: holdS,
    start: startC,
    density,
    step: stepS,
  }
  const args = Object.entries(given).flatMap(([name, value]) => [`-${name}`, String(value)])
  const run = spawnSync('FreeFem++', ['-nw', '-v', '0', 'lesion.edp', ...args], {
    cwd: INDEPENDENT_FOLDER,
    encoding: 'utf8',
  })
  const line = run.stdout?.split('\n').find((text) => text.startsWith('{'))
  if (run.status !== 0 || line === undefined)
    throw new Error(`independentLesion: FreeFem++ failed with ${run.status}: ${run.stdout}${run.stderr}`)
  return JSON.parse(line) as IndependentLesion
}

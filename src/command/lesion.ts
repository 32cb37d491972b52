// npm run -s lesion -- --gauge 18 --tip 10 --temp 80 --time 90 --start 37 --json
// One heat lesion from the command line. Bad input: exit 2, the value and its range on stderr.
import { parseArgs } from 'node:util'
import { ELECTRODES, type ElectrodeKind } from '../physics/electrode.ts'
import { COAGULATION_C } from '../physics/heatLevels.ts'
import { type LesionRun, solveLesion } from '../physics/lesion.ts'
import { type LesionReport, reportLesion, warningsOf } from '../physics/lesionReport.ts'
import { RESOLUTIONS, type Resolution } from '../physics/resolution.ts'
import {
  type Arrangement,
  check,
  checkSettings,
  DEFAULT_SETTINGS,
  type LesionSettings,
} from '../physics/settings.ts'
import { RESTING_MUSCLE_PERFUSION_W_PER_M3K } from '../physics/tissue.ts'
import { cpuMs } from './cpuMs.ts'
import { endAs, isStarted, type Ran, Refusal, ran } from './ran.ts'

const HELP = `npm run -s lesion -- [options]

  --gauge 18         needle, 16 to 23 G
  --tip 10           active tip, 2 to 15 mm
  --temp 80          set temperature, °C: conventional 60 to 90, cooled 45 to 65, pulsed 38 to 45
  --time 90          time at set temperature, 15 to 240 s, after the electrode's own ramp
  --start 37         temperature of the tissue at the start, 10 to 38 °C
  --electrode NAME   conventional, cooled or pulsed
  --perfusion W      blood flow as heat carried off, 0 to 20000 W/m³K; "rest" for resting muscle (2550)
  --isotherm ${COAGULATION_C}      temperature that bounds the lesion, 40 to 95 °C
  --bipolar MM       two needles with the current between them, 4 to 20 mm apart
  --bone MM          one needle beside a plane of bone, 0.1 to 10 mm away
  --grid NAME        standard, fine or coarse
  --json             print one JSON object
                     cpuMs is one solve's processor time once the program is warm; npm run bench prints both

Sizes are of the model, not of a patient.`

const OPTIONS = {
  gauge: { type: 'string' },
  tip: { type: 'string' },
  temp: { type: 'string' },
  time: { type: 'string' },
  start: { type: 'string' },
  electrode: { type: 'string' },
  perfusion: { type: 'string' },
  isotherm: { type: 'string' },
  bipolar: { type: 'string' },
  bone: { type: 'string' },
  grid: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

type Given = Partial<Record<keyof typeof OPTIONS, string | boolean>>

const ISOTHERM_RANGE = { name: 'isotherm', unit: '°C', low: 40, high: 95, scale: 1 }

interface Request {
  readonly settings: LesionSettings
  readonly resolution: Resolution
  readonly isothermC: number
}

function requestOf(given: Given): Request {
  const number = (name: keyof typeof OPTIONS, otherwise: number): number => {
    const text = given[name]
    if (typeof text !== 'string') return otherwise
    const value = Number(text)
    if (text.trim() === '' || Number.isNaN(value))
      throw new Error(`--${name} must be a number, got "${text}"`)
    return value
  }
  const name = <T extends string>(
    option: keyof typeof OPTIONS,
    known: Readonly<Record<T, unknown>>,
    otherwise: T,
  ): T => {
    const text = given[option]
    if (typeof text !== 'string') return otherwise
    if (!Object.hasOwn(known, text))
      throw new Error(`--${option} must be one of ${Object.keys(known).join(', ')}, got "${text}"`)
    return text as T
  }
  const isothermC = number('isotherm', COAGULATION_C)
  check(isothermC, ISOTHERM_RANGE)
  return {
    isothermC,
    resolution: RESOLUTIONS[name('grid', RESOLUTIONS, 'standard')],
    settings: checkSettings({
      ...DEFAULT_SETTINGS,
      gauge: number('gauge', DEFAULT_SETTINGS.gauge),
      activeTipM: number('tip', DEFAULT_SETTINGS.activeTipM * 1000) / 1000,
      electrode: name<ElectrodeKind>('electrode', ELECTRODES, 'conventional'),
      setC: number('temp', DEFAULT_SETTINGS.setC),
      holdS: number('time', DEFAULT_SETTINGS.holdS),
      startC: number('start', DEFAULT_SETTINGS.startC),
      perfusionWPerM3K:
        given.perfusion === 'rest' ? RESTING_MUSCLE_PERFUSION_W_PER_M3K : number('perfusion', 0),
      arrangement: arrangementOf(given, number),
    }),
  }
}

function arrangementOf(
  given: Given,
  number: (name: 'bipolar' | 'bone', otherwise: number) => number,
): Arrangement {
  if (given.bipolar !== undefined && given.bone !== undefined)
    throw new Error('--bipolar and --bone cannot be asked for together')
  if (given.bipolar !== undefined) return { kind: 'bipolar', spacingM: number('bipolar', 0) / 1000 }
  if (given.bone !== undefined) return { kind: 'bone', clearanceM: number('bone', 0) / 1000 }
  return { kind: 'single' }
}

/** `--start -5` as `--start=-5`, so that a negative value meets its range and not the parser. */
const joined = (args: readonly string[]): string[] =>
  args.flatMap((arg, i) => {
    if (/^-[\d.]/.test(arg) && args[i - 1]?.startsWith('--')) return []
    const next = args[i + 1]
    return arg.startsWith('--') && next !== undefined && /^-[\d.]/.test(next) ? [`${arg}=${next}`] : [arg]
  })

/** Everything that a wrong command line can do wrong happens in here. */
function read(args: readonly string[]): Request | 'help' {
  try {
    const { values } = parseArgs({ args: joined(args), options: OPTIONS, strict: true })
    return values.help ? 'help' : requestOf(values)
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error))
  }
}

function table(
  { settings, isothermC }: Request,
  run: LesionRun,
  report: LesionReport & { cpuMs: number },
): string {
  const { gauge, activeTipM, setC, holdS, startC, perfusionWPerM3K } = settings
  const fixed = (value: number, digits: number): string => value.toFixed(digits).padStart(9)
  const blood = perfusionWPerM3K > 0 ? `perfusion ${perfusionWPerM3K} W/m³K` : 'no blood flow'
  const rows: [string, string][] = [
    ['width', `${fixed(report.widthMm, 2)} mm`],
    ['length', `${fixed(report.lengthMm, 2)} mm`],
    ['beyond the point', `${fixed(report.distalMm, 2)} mm`],
    ['beyond the bare tip', `${fixed(report.proximalMm, 2)} mm`],
    ['volume', `${fixed(report.volumeMm3, 0)} mm³`],
    ['power at the end', `${fixed(report.endPowerW, 2)} W`],
    ['resistance', `${fixed(report.resistanceOhm, 1)} Ω`],
    ['energy', `${fixed(report.energyJ, 0)} J, balance missed by ${report.energyResidual.toExponential(0)}`],
    [
      'solved in',
      `${fixed(report.cpuMs, 1)} ms of processor time: ${report.cells} nodes, ${report.steps} steps`,
    ],
  ]
  const head =
    `${settings.electrode}, ${gauge} G, ${activeTipM * 1000} mm tip, ${setC} °C for ${holdS} s, tissue at ${startC} °C, ` +
    `${blood}; ${settings.arrangement.kind}; bounded by ${isothermC} °C; ${run.resolution.name} grid`
  return [head, ...rows.map(([label, value]) => `  ${label.padEnd(20)}${value}`)].join('\n')
}

/** `npm run lesion` with these arguments. `timed` gives the processor time of a piece of work, ms. */
export const lesionCommand = (args: readonly string[], timed: (work: () => void) => number = cpuMs): Ran =>
  ran('lesion', (say, warn) => {
    const request = read(args)
    if (request === 'help') return say(HELP)
    const { settings, resolution, isothermC } = request
    const run = solveLesion(settings, { resolution })
    const report = {
      ...reportLesion(run, { kind: 'isotherm', tempC: isothermC }),
      cpuMs: timed(() => solveLesion(settings, { resolution })),
    }
    for (const warning of warningsOf(run)) warn(warning)
    say(args.includes('--json') ? JSON.stringify(report) : table(request, run, report))
  })

if (isStarted(import.meta.url)) endAs(lesionCommand(process.argv.slice(2)))

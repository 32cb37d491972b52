// One Moment in words and rounded numbers: a row for every thing that is on screen or has been done, so that a person
// can read what is drawn, and a review sees what a change changes. mm, degrees, °C, percent.
import type { Body } from '../anatomy/body.ts'
import { isTreatedNerve } from '../anatomy/innervation.ts'
import { skinZMm } from '../anatomy/landmarks.ts'
import { STRUCTURES, type StructureId } from '../anatomy/structures.ts'
import { target } from '../anatomy/targets.ts'
import { radToDeg } from '../math/scalar.ts'
import { distance, type Vec3 } from '../math/vec3.ts'
import { DEFAULT_BLOCK_ML } from '../packs/lumbar-medial-branch/effects/spread.ts'
import { CAPTURE_C, COAGULATION_C } from '../physics/heatLevels.ts'
import { OUTER_DIAMETER_MM } from '../physics/needleGauge.ts'
import { lookOf } from '../story/looks.ts'
import {
  type CameraPose,
  type FluidVolume,
  type GeneratorReading,
  type Label,
  type LabelDetail,
  type LesionView,
  LOOK_CHANNELS,
  type Looks,
  type Moment,
  type NerveState,
  type ScottieTrace,
  type SignalFlow,
  type SkinPatch,
  type ToolPose,
} from '../story/moment.ts'

import { unknownKind } from '../story/unknownKind.ts'

/** What a thing is, which one, and how it is at that time. */
export interface MomentRow {
  readonly kind: string
  readonly subject: string
  readonly cell: string
}

/** The looks that most of a story has: only what differs from them is told. */
export type UsualLooks = ReadonlyMap<StructureId, string>

export function momentRows(moment: Moment, usual: UsualLooks): MomentRow[] {
  return Object.values(ROWS).flatMap((rowsOf) => (rowsOf ? rowsOf(moment, usual) : []))
}

/** The rows of each field of a Moment, in this order; null: told with another one, or by the table's own head. */
const ROWS: Readonly<
  Record<keyof Moment, ((moment: Moment, usual: UsualLooks) => readonly MomentRow[]) | null>
> = {
  t: null,
  body: null,
  step: null,
  progress: null,
  sentence: null,
  camera: ({ camera, scaleBar }) => cameraRows(camera, scaleBar),
  tools: ({ body, tools }) => tools.map((tool) => toolRow(body, tool)),
  fluids: ({ body, fluids }) => fluids.map((fluid) => fluidRow(body, fluid)),
  signals: ({ signals }) => signals.map(signalRow),
  lesions: ({ lesions }) => lesions.flatMap(heatRows),
  lesionTimeline: null,
  nerves: ({ nerves }) => nerves.flatMap(nerveRows),
  generator: ({ generator }) => generatorRows(generator),
  vessel: ({ vessel }) =>
    vessel
      ? [row('vein', short(vessel.nerve), `${percent(vessel.washed)} washed${faint(vessel.opacity)}`)]
      : [],
  testPulses: ({ testPulses }) =>
    testPulses
      ? [row('pulses', short(testPulses.nerve), `${testPulses.kind}${faint(testPulses.opacity)}`)]
      : [],
  workArea: ({ workArea }) =>
    workArea
      ? [row('paper', workArea.kind, `${percent(workArea.progress)} told${faint(workArea.opacity)}`)]
      : [],
  scottie: ({ scottie }) => (scottie ? [dogRow(scottie)] : []),
  skin: ({ skin }) => (skin ? [skinRow(skin)] : []),
  monthsAfter: ({ monthsAfter }) =>
    monthsAfter === null ? [] : [row('months', '', rounded(monthsAfter, 1))],
  labels: ({ labels }) => labels.map(nameRow),
  insets: ({ insets }) =>
    insets.map(({ kind, opacity, progress }) =>
      row('inset', kind, `${percent(progress)} told${faint(opacity)}`),
    ),
  looks: ({ looks }, usual) => lookRows(looks, usual),
  scaleBar: null,
}

const row = (kind: string, subject: string, cell: string): MomentRow => ({ kind, subject, cell })

/** Nearly half is a half: a row must not change with the last bit of a sine. */
const HALF_UP = 1e-7

function rounded(value: number, digits = 0): string {
  const text = (Math.round(value * 10 ** digits + HALF_UP) / 10 ** digits).toFixed(digits)
  return Number(text) === 0 ? (0).toFixed(digits) : text
}

const percent = (share: number): string => `${rounded(100 * share)} %`
const faint = (opacity: number): string => (opacity > 0.995 ? '' : `, ${percent(opacity)}`)
const place = (at: Vec3): string => at.map((mm) => rounded(mm)).join(' ')
const short = (id: string): string => id.replace(/^nerve\./, '')

function cameraRows(
  { fromUnit: [x, y, z], upUnit, targetMm, heightMm }: CameraPose,
  bar: boolean,
): MomentRow[] {
  const aside = radToDeg(Math.atan2(-x, -z))
  const above = radToDeg(Math.asin(y))
  const from = `${rounded(Math.abs(aside))} ${aside < 0 ? 'L' : 'R'} ${rounded(above)} up`
  const isUpright = upUnit[1] > 0.9995
  return [
    row('camera', 'from', `${from}, ${rounded(heightMm)} mm${bar ? ' with bar' : ''}`),
    row('camera', 'at', place(targetMm)),
    ...(isUpright ? [] : [row('camera', 'up', upUnit.map((part) => rounded(part, 2)).join(' '))]),
  ]
}

function gaugeOf(diameterMm: number): string {
  const found = Object.entries(OUTER_DIAMETER_MM).find(([, mm]) => Math.abs(mm - diameterMm) < 1e-6)
  return found ? `${found[0]} G` : `${diameterMm} mm thick`
}

function toolRow(
  body: Body,
  { kind, nerve, tipMm, outerDiameterMm, lengthMm, activeTipMm, opacity }: ToolPose,
): MomentRow {
  const underMm = tipMm[2] - skinZMm(body, tipMm[1], tipMm[0])
  const bare = activeTipMm > 0 ? ` bare ${activeTipMm}` : ''
  const size = `${gaugeOf(outerDiameterMm)} ${lengthMm}${bare}`
  return row(
    kind,
    `${short(nerve)} ${size}`,
    `${rounded(underMm, 1)} deep${aimOf(body, kind, nerve, tipMm)}${faint(opacity)}`,
  )
}

function targetOf(body: Body, nerve: string) {
  if (!isTreatedNerve(nerve)) throw new Error(`momentRows: "${nerve}" is not treated`)
  return target(body, nerve)
}

/** How far a tip is from where it is going. */
function aimOf(body: Body, kind: ToolPose['kind'], nerve: string, tipMm: Vec3): string {
  if (kind === 'ghost cannula' || kind === 'skin needle') return ''
  const { block, rf } = targetOf(body, nerve)
  const toGoMm = distance(tipMm, kind === 'rf cannula' ? rf.lineMm[0] : block.targetMm)
  return toGoMm < 0.05 ? ' on target' : ` ${rounded(toGoMm, 1)} to go`
}

const fluidRow = (body: Body, fluid: FluidVolume): MomentRow =>
  row(fluid.kind, short(fluid.nerve), `${rounded(fluidMl(body, fluid), 2)} mL${faint(fluid.opacity)}`)

/** Volume by size: the solved half-axes stand for the default block. */
export function fluidMl(
  body: Body,
  { nerve, halfAxesMm }: Pick<FluidVolume, 'nerve' | 'halfAxesMm'>,
): number {
  const whole = targetOf(body, nerve).block.volume.halfAxesMm
  return halfAxesMm.reduce((ml, half, i) => (ml * half) / whole[i]!, DEFAULT_BLOCK_ML)
}

function signalRow({ nerve, joint, chevronsMm, stoppedAtMm, opacity }: SignalFlow): MomentRow {
  const beyond = stoppedAtMm === null ? 0 : chevronsMm.filter((s) => s > stoppedAtMm).length
  const way = stoppedAtMm === null ? 'runs through' : `stopped at ${rounded(stoppedAtMm, 1)}`
  return row(
    'pain',
    `${short(nerve)} from ${joint}`,
    `${way}${beyond > 0 ? `, ${beyond} beyond` : ''}${faint(opacity)}`,
  )
}

/** Contours one by one while it is hot; then the coagulated spot, which stays. */
function heatRows({ nerve, heat, clockS, opacity, reached }: LesionView): MomentRow[] {
  const sizes = reached.map(({ tempC, halfWidthMm, distalMm, proximalMm }) => ({
    tempC,
    size: `${rounded(2 * halfWidthMm, 1)} by ${rounded(distalMm + proximalMm, 1)}`,
  }))
  if (heat <= 0)
    return sizes
      .filter(({ tempC }) => tempC === COAGULATION_C)
      .map(({ tempC, size }) => row('lesion', short(nerve), `${size} of ${tempC} C${faint(opacity)}`))
  return [
    row('heat', short(nerve), `${percent(heat)} hot, ${rounded(clockS)} s${faint(opacity)}`),
    ...sizes.map(({ tempC, size }) => row(`isotherm ${tempC}`, short(nerve), size)),
  ]
}

function nerveRows({ nerve, numb, heated, faded, regrown }: NerveState): MomentRow[] {
  const done = Object.entries({ numb, heated, faded, regrown }).filter(([, share]) => share > 0)
  return done.length === 0
    ? []
    : [row('nerve', short(nerve), done.map(([what, share]) => `${what} ${rounded(100 * share)}`).join(' '))]
}

function generatorRows(reading: GeneratorReading | null): MomentRow[] {
  if (!reading) return []
  const { nerve, tipTempC, setTempC, nerveTempC, insideMm } = reading
  const inside = CAPTURE_C.map((tempC) => rounded(insideMm[tempC], 1)).join(' ')
  return [
    row('generator', short(nerve), `${rounded(tipTempC)} of ${setTempC}, nerve ${rounded(nerveTempC)}`),
    row('nerve inside', CAPTURE_C.join(' '), inside),
  ]
}

const dogRow = ({ vertebra, side, traced, opacity }: ScottieTrace): MomentRow =>
  row('dog', `${vertebra} ${side}`, `${percent(traced)}${faint(opacity)}`)

const skinRow = ({ radiusMm, opened, whealMm, opacity }: SkinPatch): MomentRow =>
  row('skin', `${radiusMm} mm`, `open ${percent(opened)} wheal ${rounded(whealMm, 1)}${faint(opacity)}`)

function nameRow({ key, subject, detail, anchorMm, rank, opacity }: Label): MomentRow {
  const what = key === subject ? subject : `${key}, ${subject}`
  const told = detailText(detail)
  // A length grows while it is told: it stands with what changes.
  const [fixed, growing] = detail.kind === 'length mm' ? ['', `, ${told}`] : [told && ` (${told})`, '']
  return row(
    'name',
    `${rounded(rank)} ${what}${fixed} at ${place(anchorMm)}`,
    `${percent(opacity)}${growing}`,
  )
}

function detailText(detail: LabelDetail): string {
  switch (detail.kind) {
    case 'plain':
      return ''
    case 'on bone':
      return `on ${detail.vertebra}`
    case 'side':
      return `side ${detail.side}`
    case 'mm away':
      return `${rounded(detail.distanceMm, 1)} mm away`
    case 'temperature':
      return `${detail.tempC} C`
    case 'length mm':
      return `${rounded(detail.lengthMm, 1)} mm`
    case 'next':
    case 'not treated':
      return detail.kind
    default:
      return unknownKind('momentRows', detail)
  }
}

const lookRows = (looks: Looks, usual: UsualLooks): MomentRow[] =>
  STRUCTURES.flatMap((id) => {
    const look = lookText(looks, id)
    return look === usual.get(id) ? [] : [row('look', id, look)]
  })

/** "there, lit 60": what is not drawn has no other look. */
function lookText(looks: Looks, id: StructureId): string {
  const [presence, ghost, emphasis, chosen] = LOOK_CHANNELS.map((channel) =>
    rounded(100 * lookOf(looks, id, channel)),
  )
  if (presence === '0') return 'gone'
  const parts = [presence === '100' ? 'there' : `there ${presence}`]
  if (ghost !== '0') parts.push(`ghost ${ghost}`)
  if (emphasis !== '0') parts.push(`lit ${emphasis}`)
  if (chosen !== '0') parts.push(`chosen ${chosen}`)
  return parts.join(' ')
}

/** The commonest look of every structure over some Moments. */
export function usualLooks(moments: readonly Pick<Moment, 'looks'>[]): UsualLooks {
  return new Map(
    STRUCTURES.map((id) => {
      const counts = new Map<string, number>()
      for (const { looks } of moments) {
        const look = lookText(looks, id)
        counts.set(look, (counts.get(look) ?? 0) + 1)
      }
      return [id, [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0]] as const
    }),
  )
}

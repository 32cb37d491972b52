// The address bar holds one moment of one person's story: readable, whole, and safe to send. What cannot be read
// is named and the rest is kept. Theme and other habits of a device are not in it.
import { type BodyId, isBodyId } from '../../anatomy/bodies.ts'
import type { Joint, SideChoice } from '../../anatomy/levels.ts'
import { type Cut, readCut, readJoints, readSide } from '../../packs/lumbar-medial-branch/choice.ts'
import type { FreeCamera } from '../../scene/stage/stageContract.ts'
import { AUDIENCES, type Audience } from '../../story/script.ts'
import type { Language } from '../../words/language.ts'
import { readLanguage } from '../../words/language.ts'
import { PROCEDURE } from '../procedure.ts'
import { readCamera, writeCamera } from './cameraCode.ts'
import { plainText, readQuery, withoutPunctuation } from './mangledQuery.ts'

/** Places of their own beside the story: the lesion bench and the page about its model (wings.ts). */
const WING_VIEWS = ['bench', 'model'] as const
export type WingView = (typeof WING_VIEWS)[number]
/** The places: the opening question, the joint picker, the story, and those beside it. */
export const VIEWS = ['start', 'joints', 'story', ...WING_VIEWS] as const
export type View = (typeof VIEWS)[number]

export const isWingView = (view: View): view is WingView => (WING_VIEWS as readonly View[]).includes(view)

export interface Address {
  readonly view: View
  readonly joints: readonly Joint[]
  readonly side: SideChoice
  /** A side was asked for and could not be read: no story before a person has said which. `side` means nothing then. */
  readonly isSideOpen: boolean
  readonly cut: Cut
  /** A planned step's key (`step@subject`); null: the beginning. */
  readonly step: string | null
  /** Seconds into the step. */
  readonly offsetS: number
  readonly audience: Audience
  readonly language: Language
  /** Whose spine is shown; fixed for as long as a page lives. */
  readonly body: BodyId
  readonly camera: FreeCamera | null
  /** What exploring has done to the picture, as its own code (story/exploring/explorationCode.ts); null: not exploring. */
  readonly see: string | null
  /** What is set on the lesion bench, and the heat of the story, as text: read where they are used; null: as usual. */
  readonly bench: string | null
  readonly heat: string | null
}

const REFUSABLE = [
  'view',
  'joints',
  'side',
  'cut',
  'step',
  't',
  'who',
  'lang',
  'body',
  'cam',
  'bench',
  'heat',
  'see',
] as const
export type Refusable = (typeof REFUSABLE)[number]

/** A value that could not be read, as it came. */
export interface Refusal {
  readonly field: Refusable
  readonly value: string
}

export const HOME: Address = {
  view: 'start',
  joints: [],
  side: 'right',
  isSideOpen: false,
  cut: 'full',
  step: null,
  offsetS: 0,
  audience: 'patient',
  language: 'en',
  body: 'typical',
  camera: null,
  see: null,
  bench: null,
  heat: null,
}

/** How a side that is still to be said stands in an address, so that a reload asks again. */
const SIDE_TO_ASK = 'ask'

/**
 * Reads the part of an address after "?". `fallback` is what a person gets where the address says nothing. Joints and a
 * side that were given and could not be read are asked, never replaced: such an address leads to the picker.
 */
export function readAddress(
  search: string,
  fallback: Address = HOME,
  hash = '',
): { address: Address; refused: Refusal[] } {
  const { values, unread } = readQuery(search, REFUSABLE, hash)
  const refused: Refusal[] = []
  const read = <T>(field: Refusable, reader: (text: string) => T | null, otherwise: T): T => {
    const text = values.get(field)
    if (text === undefined || text.trim() === '') return otherwise
    const value = reader(text) ?? reader(plainText(text)) ?? reader(withoutPunctuation(plainText(text)))
    if (value === null) refused.push({ field, value: text })
    return value ?? otherwise
  }
  const chosen = readJoints(withoutPunctuation(plainText(values.get('joints') ?? '')))
  for (const value of chosen.rejected) refused.push({ field: 'joints', value })
  const areJointsOpen = unread.has('joints') || chosen.rejected.length > 0
  const side = readSideField(values.get('side'), unread.has('side'))
  if (side.refused !== null) refused.push({ field: 'side', value: side.refused })
  const address: Address = {
    view: read('view', readView, viewFor(chosen.joints, areJointsOpen || side.isOpen)),
    joints: chosen.joints,
    side: side.value ?? fallback.side,
    isSideOpen: side.isOpen,
    cut: read('cut', readCut, fallback.cut),
    step: read('step', readStep, null),
    offsetS: read('t', readSeconds, 0),
    audience: read('who', readAudience, fallback.audience),
    language: read('lang', readLanguage, fallback.language),
    body: read('body', readBody, 'typical'),
    camera: read('cam', readCamera, null),
    // Taken as it is: what it says is read, and refused, by the part that explores, which is fetched when it is asked for.
    see: read('see', (text) => text, null),
    bench: read('bench', readSettings, null),
    heat: read('heat', readSettings, null),
  }
  const isAsked = areJointsOpen || side.isOpen || address.joints.length === 0
  return { address: address.view === 'story' && isAsked ? { ...address, view: 'joints' } : address, refused }
}

interface SideField {
  readonly value: SideChoice | null
  readonly isOpen: boolean
  readonly refused: string | null
}

/** Absent: not asked for. Empty, cut off, given twice or not a side: asked for, and open. */
function readSideField(text: string | undefined, isUnread: boolean): SideField {
  if (text === undefined) return { value: null, isOpen: isUnread, refused: null }
  const plain = withoutPunctuation(plainText(text))
  const side = readSide(plain)
  const isOpen = isUnread || side === null
  const isWrong = side === null && plain !== '' && plain !== SIDE_TO_ASK
  return { value: isOpen ? null : side, isOpen, refused: isWrong ? text : null }
}

/** The address as text beginning with "?", or "" for the bare start. Only what differs from the start is written. */
export function writeAddress(address: Address): string {
  const { view, joints, side, isSideOpen, cut, step, offsetS, audience, language, body, camera } = address
  const { see, bench, heat } = address
  const pairs: [Refusable, string][] = []
  // Joints alone would mean their story.
  if (view === 'start' ? joints.length > 0 : view !== 'story') pairs.push(['view', view])
  if (joints.length > 0) pairs.push(['joints', joints.join(',')])
  if (isSideOpen) pairs.push(['side', SIDE_TO_ASK])
  else if (joints.length > 0 || side !== HOME.side) pairs.push(['side', side])
  if (cut !== HOME.cut) pairs.push(['cut', cut])
  if (body !== HOME.body) pairs.push(['body', body])
  if (view === 'story') {
    if (step !== null) pairs.push(['step', step])
    if (offsetS > 0) pairs.push(['t', String(Number(offsetS.toFixed(2)))])
    if (camera) pairs.push(['cam', writeCamera(camera)])
    if (see !== null) pairs.push(['see', see])
  }
  if (heat !== null) pairs.push(['heat', heat])
  if (bench !== null && isWingView(view)) pairs.push(['bench', bench])
  if (view === 'story' || audience !== HOME.audience) pairs.push(['who', audience])
  if (view === 'story' || language !== HOME.language) pairs.push(['lang', language])
  return pairs.length === 0
    ? ''
    : `?${pairs.map(([field, value]) => `${field}=${readable(value)}`).join('&')}`
}

/** Joints in an address mean a story; an address that asked for joints or a side and could not be read, the picker. */
const viewFor = (joints: readonly Joint[], isAsked: boolean): View =>
  isAsked ? 'joints' : joints.length > 0 ? 'story' : 'start'

const readView = (text: string): View | null =>
  VIEWS.find((view) => view === text.trim().toLowerCase()) ?? null

const readAudience = (text: string): Audience | null =>
  AUDIENCES.find((audience) => audience === text.trim().toLowerCase()) ?? null

const readBody = (text: string): BodyId | null => {
  const id = text.trim().toLowerCase()
  return isBodyId(id) ? id : null
}

/** Words of letters and figures with commas between them; whether they mean anything is seen where they are used. */
const readSettings = (text: string): string | null => (/^[\w.,-]{1,120}$/.test(text) ? text : null)

const readStep = (text: string): string | null =>
  PROCEDURE.steps.some(({ id }) => id === text.split('@')[0]) ? text : null

function readSeconds(text: string): number | null {
  const seconds = Number(text)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null
}

/** Keeps what a person can read and an address may hold: commas, colons and @ stay as they are. */
const readable = (text: string): string =>
  encodeURIComponent(text).replace(/%2C/g, ',').replace(/%40/g, '@').replace(/%3A/g, ':')

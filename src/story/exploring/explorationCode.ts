// An exploration as one readable value of an address: "lit:nerve.mb.L3.R,hide:bone.L4,bone.L5,peel:nerve,cut:axial@-12.5".
// A verb holds for the values after it. What cannot be read is named and the rest is kept.
import type { Body } from '../../anatomy/body.ts'
import { isStructureId, type StructureId, structureIndex } from '../../anatomy/structures.ts'
import { type Exploration, UNTOUCHED, wholeOf } from './exploration.ts'
import { LAYERS, type Layer } from './layers.ts'
import { SECTION_AXES, type Section, sectionSpanMm } from './section.ts'

/** What stands for an exploration in which nothing has been done yet. */
const OPEN_CODE = 'open'

export function writeExploration(exploration: Exploration): string {
  const { chosen, hidden, ghosted, alone, named, peeled, whole, section } = exploration
  const items = [
    ...verb('lit', chosen ? [chosen] : []),
    ...verb('only', alone),
    ...verb('name', named),
    ...verb('hide', hidden),
    ...verb('ghost', ghosted),
    ...verb('peel', peeled),
    ...verb('cut', section ? [`${section.axis}@${Number(section.atMm.toFixed(1))}`] : []),
    ...(whole ? ['whole'] : []),
  ]
  return items.length === 0 ? OPEN_CODE : items.join(',')
}

const verb = (name: string, values: readonly string[]): string[] =>
  values.map((value, i) => (i === 0 ? `${name}:${value}` : value))

export interface ReadExploration {
  readonly exploration: Exploration
  /** Items that could not be read, each with its verb. */
  readonly refused: readonly string[]
}

export function readExploration(body: Body, text: string): ReadExploration {
  let exploration = UNTOUCHED
  const refused: string[] = []
  let verb = ''
  for (const item of text.split(',').map((each) => each.trim())) {
    if (item === '' || item === OPEN_CODE) continue
    if (item === 'whole') {
      exploration = { ...exploration, whole: true }
      continue
    }
    const at = item.indexOf(':')
    if (at >= 0) verb = item.slice(0, at)
    const read = withItem(body, exploration, verb, item.slice(at + 1))
    if (read) exploration = read
    else refused.push(at >= 0 || verb === '' ? item : `${verb}:${item}`)
  }
  return { exploration, refused }
}

/** null when the item cannot be read. */
function withItem(body: Body, before: Exploration, verb: string, value: string): Exploration | null {
  switch (verb) {
    case 'lit':
      return isStructureId(value) ? { ...before, chosen: value } : null
    case 'only':
      return isStructureId(value) ? { ...before, alone: joined(before.alone, value) } : null
    case 'hide':
      return isStructureId(value) ? { ...before, hidden: joined(before.hidden, value) } : null
    case 'ghost':
      return isStructureId(value) ? { ...before, ghosted: joined(before.ghosted, value) } : null
    case 'name':
      return isStructureId(value) ? { ...before, named: inOrder([...before.named, value]) } : null
    case 'peel':
      return isLayer(value)
        ? { ...before, peeled: LAYERS.filter((layer) => layer === value || before.peeled.includes(layer)) }
        : null
    case 'cut': {
      const section = readSection(body, value)
      return section && { ...before, section }
    }
    default:
      return null
  }
}

/** With the whole structure of that id, in the order of STRUCTURES. */
const joined = (list: readonly StructureId[], id: StructureId): readonly StructureId[] =>
  inOrder([...list, wholeOf(id)])

const inOrder = (ids: readonly StructureId[]): readonly StructureId[] =>
  [...new Set(ids)].sort((a, b) => structureIndex(a) - structureIndex(b))

const isLayer = (text: string): text is Layer => (LAYERS as readonly string[]).includes(text)

function readSection(body: Body, text: string): Section | null {
  const [name, place = '', ...rest] = text.split('@')
  const axis = SECTION_AXES.find((each) => each === name)
  const atMm = Number(place)
  if (!axis || rest.length > 0 || place.trim() === '' || !Number.isFinite(atMm)) return null
  const [from, to] = sectionSpanMm(body, axis)
  return atMm < from || atMm > to ? null : { axis, atMm }
}

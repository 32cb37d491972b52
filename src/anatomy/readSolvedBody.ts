// Reads the file of a variant body, which comes from the network: checked part by part before anything is made of it.
import { LUMBAR, VERTEBRAE } from './levels.ts'
import type { SolvedBody } from './solvedBody.ts'

/** Checks what a body's file holds. Throws `readSolvedBody: …` saying which part of it cannot be used. */
export function readSolvedBody(json: unknown): SolvedBody {
  const file = fields(json, 'the file')
  if (file.moved !== null) checkMoved(fields(file.moved, 'moved'))
  if (file.soft !== null) checkSoft(fields(file.soft, 'soft'))
  for (const [id, nerve] of entries(file.nerves, 'nerves')) checkNerve(fields(nerve, id), id)
  for (const [id, target] of entries(file.targets, 'targets')) checkTarget(fields(target, id), id)
  checkLandmarks(fields(file.landmarks, 'landmarks'))
  return json as SolvedBody
}

type Fields = Readonly<Record<string, unknown>>

function fail(what: string): never {
  throw new Error(`readSolvedBody: ${what}`)
}

function fields(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(`${what} is not an object`)
  return value as Fields
}

function entries(value: unknown, what: string): [string, unknown][] {
  const found = Object.entries(fields(value, what))
  return found.length > 0 ? found : fail(`${what} is empty`)
}

/** `count` null: any number of them. */
function numbers(value: unknown, count: number | null, what: string): readonly number[] {
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'number' && Number.isFinite(each)))
    fail(`${what} is not a list of numbers`)
  if (count !== null && value.length !== count) fail(`${what} has ${value.length} numbers, not ${count}`)
  return value
}

function list(value: unknown, what: string): readonly unknown[] {
  return Array.isArray(value) && value.length > 0 ? value : fail(`${what} is not a list`)
}

const place = (value: unknown, what: string): readonly number[] => numbers(value, 3, what)

function checkMoved({ nodes, map }: Fields): void {
  if (nodes !== 'all' && !(Array.isArray(nodes) && nodes.every((name) => typeof name === 'string')))
    fail('moved.nodes is neither "all" nor a list of names')
  numbers(map, 12, 'moved.map')
}

function checkSoft({ upper, lower, betweenYMm }: Fields): void {
  numbers(upper, 12, 'soft.upper')
  numbers(lower, 12, 'soft.lower')
  const [low, high] = numbers(betweenYMm, 2, 'soft.betweenYMm')
  if (!(low! < high!)) fail(`soft.betweenYMm runs from ${low} to ${high}`)
}

function checkNerve({ points, parent, stationsMm }: Fields, id: string): void {
  const { length } = numbers(points, null, `points of ${id}`)
  if (length < 8 || length % 4 !== 0) fail(`points of ${id} are ${length} numbers, not four a point`)
  if (parent !== undefined) {
    const { id: from, atMm } = fields(parent, `parent of ${id}`)
    if (typeof from !== 'string') fail(`parent of ${id} has no id`)
    numbers([atMm], 1, `parent of ${id}`)
  }
  if (stationsMm !== undefined)
    numbers(Object.values(fields(stationsMm, `stations of ${id}`)), null, `stations of ${id}`)
}

function checkTarget({ block, rf }: Fields, id: string): void {
  const blocked = fields(block, `block of ${id}`)
  place(blocked.targetMm, `block target of ${id}`)
  place(blocked.entryMm, `block entry of ${id}`)
  const volume = fields(blocked.volume, `volume of ${id}`)
  place(volume.centreMm, `volume of ${id}`)
  place(volume.halfAxesMm, `volume of ${id}`)
  for (const axis of list(volume.axes, `axes of ${id}`)) place(axis, `axes of ${id}`)
  if (!Array.isArray(volume.clip)) fail(`clip of ${id} is not a list`)
  const heated = fields(rf, `rf of ${id}`)
  place(heated.entryMm, `rf entry of ${id}`)
  for (const end of list(heated.lineMm, `rf line of ${id}`)) place(end, `rf line of ${id}`)
  numbers(
    [blocked.obliqueDeg, heated.caudalDeg, heated.lateralDeg, heated.angleToNerveDeg],
    4,
    `angles of ${id}`,
  )
}

function checkLandmarks({ frames, anchors, scottie, skinProfile }: Fields): void {
  const framed = fields(frames, 'landmarks.frames')
  for (const vertebra of VERTEBRAE) {
    const frame = fields(framed[vertebra], `frame of ${vertebra}`)
    for (const part of ['originMm', 'xUnit', 'yUnit', 'zUnit']) place(frame[part], `frame of ${vertebra}`)
  }
  for (const [id, held] of entries(anchors, 'landmarks.anchors')) {
    const { pointMm, outwardUnit } = fields(held, `anchor of ${id}`)
    place(pointMm, `anchor of ${id}`)
    place(outwardUnit, `anchor of ${id}`)
  }
  const dogs = fields(scottie, 'landmarks.scottie')
  for (const dog of LUMBAR.flatMap((vertebra) => [`${vertebra}.R`, `${vertebra}.L`])) {
    const { outline, eye } = fields(dogs[dog], `scottie ${dog}`)
    for (const point of [...list(outline, `scottie ${dog}`), ...list(eye, `scottie ${dog}`)])
      place(point, `scottie ${dog}`)
  }
  for (const pair of list(skinProfile, 'landmarks.skinProfile')) numbers(pair, 2, 'landmarks.skinProfile')
}

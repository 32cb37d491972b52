// `npm run distance`: how far our bones are from reference meshes, in whatever format, axes and pose they come, as a
// table; with `--out` also a page and pictures. Exit code 1 when a goal is missed, 2 and one line when a mesh is no whole
// bone of its level or something cannot be written: then nothing is.
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { vertebraFrame } from '../../anatomy/landmarks.ts'
import { TYPICAL_BODY } from '../../anatomy/typicalBody.ts'
import { axesNote } from '../align/axesNote.ts'
import { intoBone, outOfBone } from '../align/pose.ts'
import { readBones } from '../glb/readBones.ts'
import { type LengthUnit, UNITS_MM } from '../intake/lengthUnit.ts'
import { longestSide } from '../intake/longestSide.ts'
import { boneFromFile } from '../intake/meshFile.ts'
import { demandWritable, writeOut } from '../intake/outFiles.ts'
import { READ_FORMATS } from '../intake/readSurface.ts'
import { Refused } from '../intake/refused.ts'
import { spoken, type Voice } from '../intake/spoken.ts'
import { inFrame } from '../measure/spineMeasures.ts'
import { SurfaceTree } from '../measure/surfaceTree.ts'
import { mapVertices, type TriangleMesh, vertexAt } from '../measure/triangleMesh.ts'
import { type BoneComparison, compareBone } from './compareBone.ts'
import { type ComparedAs, comparisonPage, figureTable, goalTable } from './comparisonReport.ts'
import { comparisonSheet } from './comparisonSheet.ts'
import { COMPARED, type ComparedBone, readGoals } from './distanceGoals.ts'
import { demandPlausible } from './plausibleBone.ts'

const MODEL = join(import.meta.dirname, '..', '..', '..', 'public', 'models', 'lumbar-spine.fine.glb')
const UNITS = Object.keys(UNITS_MM) as LengthUnit[]
const USAGE = `npm run -s distance -- --bone L3=FILE [--bone sacrum=FILE ...] [--unit ${UNITS.join('|')}] [--group L3=NAME ...] [--name "text" | --name L3,L5=clouthier ...] [--out docs/bone-fit [--overwrite]]`
const HELP = `${USAGE}
  bones: ${COMPARED.join(', ')}; meshes: ${READ_FORMATS}
  --group: which of a file's named groups is the bone
  --name: what the references are called; clouthier and remus are known with citation and licence`

interface Asked {
  readonly files: ReadonlyMap<ComparedBone, string>
  readonly groups: ReadonlyMap<ComparedBone, string>
  readonly unit: LengthUnit | null
  readonly nameOf: (bone: ComparedBone) => string
  readonly folder: string | null
  readonly overwrite: boolean
}

function boneNamed(name: string): ComparedBone {
  const bone = COMPARED.find((known) => known === name)
  if (!bone) throw new Refused(`"${name}" is none of ${COMPARED.join(', ')}`)
  return bone
}

/** Each `L3=something` by its bone. */
function byBone(option: string, texts: readonly string[]): Map<ComparedBone, string> {
  const found = new Map<ComparedBone, string>()
  for (const text of texts) {
    const at = text.indexOf('=')
    if (at < 1 || at === text.length - 1)
      throw new Refused(`${option} "${text}" is not of the form L3=${option === '--bone' ? 'FILE' : 'NAME'}`)
    const bone = boneNamed(text.slice(0, at))
    if (found.has(bone)) throw new Refused(`${option} ${bone} is given twice`)
    found.set(bone, text.slice(at + 1))
  }
  return found
}

function asked(values: ReturnType<typeof options>): Asked {
  const files = byBone('--bone', values.bone)
  if (files.size === 0) throw new Refused(`no --bone is given. Usage: ${USAGE}`)
  const unit = UNITS.find((name) => name === values.unit) ?? null
  if (values.unit !== undefined && !unit)
    throw new Refused(`--unit "${values.unit}" is none of ${UNITS.join(', ')}`)
  const names = new Map<ComparedBone, string>()
  let common: string | null = null
  for (const text of values.name) {
    const at = text.indexOf('=')
    if (at < 0) common = text
    else for (const bone of text.slice(0, at).split(',')) names.set(boneNamed(bone), text.slice(at + 1))
  }
  const folder = values.out?.replace(/\/+$/, '') ?? null
  if (folder !== null)
    demandWritable(
      [`${folder}.md`, ...[...files.keys()].map((bone) => join(folder, `${bone}.png`))],
      values.overwrite,
    )
  return {
    files,
    groups: byBone('--group', values.group),
    unit,
    nameOf: (bone) => names.get(bone) ?? common ?? basename(files.get(bone)!),
    folder,
    overwrite: values.overwrite,
  }
}

function options(args: string[]) {
  const many = { type: 'string', multiple: true, default: [] as string[] } as const
  const flag = { type: 'boolean', default: false } as const
  try {
    return parseArgs({
      args,
      options: {
        bone: many,
        group: many,
        name: many,
        unit: { type: 'string' },
        out: { type: 'string' },
        overwrite: flag,
        help: flag,
      },
    }).values
  } catch (error) {
    throw new Refused(`${(error as Error).message.split('\n')[0]} Usage: ${USAGE}`)
  }
}

/** Both upright in the vertebra's own frame, at our size. */
function pictureOf(
  bone: ComparedBone,
  ours: TriangleMesh,
  reference: TriangleMesh,
  { free }: BoneComparison,
): Buffer {
  const { pose } = free
  const tree = new SurfaceTree(reference)
  const distances = Float64Array.from(
    { length: ours.positions.length / 3 },
    (_, v) => tree.nearest(outOfBone(pose, vertexAt(ours, v)))!.signedMm / pose.scale,
  )
  const upright = (mesh: TriangleMesh): TriangleMesh =>
    bone === 'sacrum' ? mesh : inFrame(vertebraFrame(TYPICAL_BODY, bone), mesh)
  const laid = mapVertices(reference, (p) => intoBone(pose, p))
  return comparisonSheet(upright(ours), upright(laid), distances)
}

async function compared(
  { files, groups, unit, nameOf, folder, overwrite }: Asked,
  say: Voice['say'],
): Promise<number> {
  const bones = await readBones(await readFile(MODEL))
  const all: ComparedAs[] = []
  const pictures: [string, () => Buffer][] = []
  for (const bone of COMPARED) {
    const path = files.get(bone)
    if (path === undefined) continue
    const ours = bones.get(`bone.${bone}`)
    if (!ours) throw new Error(`distance: the model has no bone.${bone}`)
    const { mesh, space, notes } = await boneFromFile(path, {
      unit,
      group: groups.get(bone) ?? null,
      oursLongestMm: longestSide(ours),
    })
    const result = compareBone(ours, mesh, bone !== 'sacrum')
    demandPlausible(bone, result.free, result.free.pose.scale)
    say([...notes, axesNote(result.free.pose, space)].map((note) => `${bone}: ${note}`).join('\n'))
    all.push({ bone, reference: nameOf(bone), result })
    pictures.push([`${bone}.png`, () => pictureOf(bone, ours, mesh, result)])
  }
  say(`\n${goalTable(all)}\n\n${figureTable(all)}`)
  if (folder !== null) {
    for (const [name, picture] of pictures) writeOut(join(folder, name), picture(), overwrite)
    const page = comparisonPage(all, (bone) => `${basename(folder)}/${bone}.png`)
    writeOut(`${folder}.md`, page, overwrite)
  }
  const missed = all.flatMap(({ bone, result }) =>
    readGoals(bone, result).flatMap(({ name, reached }) => (reached ? [] : [`${bone} ${name}`])),
  )
  say(missed.length === 0 ? '\nEvery goal is reached.' : `\nNot reached: ${missed.join('; ')}`)
  return missed.length === 0 ? 0 : 1
}

export const distanceCommand = (args: string[], voice: Voice): Promise<number> =>
  spoken('distance', voice, async () => {
    const values = options(args)
    if (!values.help) return compared(asked(values), voice.say)
    voice.say(HELP)
    return 0
  })

// `npm run distance`: how far our bones are from reference meshes, as a table; with `--out` also a page and pictures.
// Exit code 1 when a goal is missed.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { vertebraFrame } from '../../anatomy/landmarks.ts'
import { TYPICAL_BODY } from '../../anatomy/typicalBody.ts'
import { intoBone, outOfBone } from '../align/pose.ts'
import { readBones } from '../glb/readBones.ts'
import { readObj } from '../measure/readObj.ts'
import { inFrame } from '../measure/spineMeasures.ts'
import { SurfaceTree } from '../measure/surfaceTree.ts'
import { mapVertices, type TriangleMesh, vertexAt } from '../measure/triangleMesh.ts'
import { type BoneComparison, compareBone } from './compareBone.ts'
import { type ComparedAs, comparisonPage, figureTable, goalTable } from './comparisonReport.ts'
import { comparisonSheet } from './comparisonSheet.ts'
import { COMPARED, type ComparedBone, readGoals } from './distanceGoals.ts'

const MODEL = join(import.meta.dirname, '..', '..', '..', 'public', 'models', 'lumbar-spine.fine.glb')
const USAGE = `npm run -s distance -- --bone L3=FILE.obj [--bone sacrum=FILE.obj ...] [--name "text" | --name L3,L5=clouthier ...] [--out docs/bone-fit]
  bones: ${COMPARED.join(', ')}; meshes closed, mm, x to the left, y cranial, z forward
  --name: what the references are called; clouthier and remus are known with citation and licence`

/** Ends the command: one line that names what is wrong, then what is allowed. */
function refuse(message: string): never {
  console.error(`distance: ${message}\nUsage: ${USAGE}`)
  process.exit(2)
}

interface Asked {
  readonly files: ReadonlyMap<ComparedBone, string>
  readonly nameOf: (bone: ComparedBone) => string
  readonly out: string | null
}

const boneNamed = (name: string): ComparedBone =>
  COMPARED.find((bone) => bone === name) ?? refuse(`"${name}" is none of ${COMPARED.join(', ')}`)

function asked(): Asked {
  const values = options()
  const files = new Map<ComparedBone, string>()
  for (const text of values.bone) {
    const at = text.indexOf('=')
    if (at < 1 || at === text.length - 1) refuse(`--bone "${text}" is not of the form L3=FILE.obj`)
    const bone = boneNamed(text.slice(0, at))
    if (files.has(bone)) refuse(`--bone ${bone} is given twice`)
    files.set(bone, text.slice(at + 1))
  }
  if (files.size === 0) refuse('no --bone is given')
  const names = new Map<ComparedBone, string>()
  let common: string | null = null
  for (const text of values.name) {
    const at = text.indexOf('=')
    if (at < 0) common = text
    else for (const bone of text.slice(0, at).split(',')) names.set(boneNamed(bone), text.slice(at + 1))
  }
  return {
    files,
    nameOf: (bone) => names.get(bone) ?? common ?? basename(files.get(bone)!),
    out: values.out ?? null,
  }
}

function options(): { bone: string[]; name: string[]; out?: string | undefined } {
  try {
    const many = { type: 'string', multiple: true, default: [] as string[] } as const
    return parseArgs({ options: { bone: many, name: many, out: { type: 'string' } } }).values
  } catch (error) {
    return refuse((error as Error).message)
  }
}

async function meshAt(path: string): Promise<TriangleMesh> {
  try {
    return readObj(await readFile(path, 'utf8'))
  } catch (error) {
    return refuse(`"${path}" cannot be read: ${(error as Error).message}`)
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
    (_, v) => tree.nearest(outOfBone(pose, vertexAt(ours, v)))!.signedMm,
  )
  const upright = (mesh: TriangleMesh): TriangleMesh =>
    bone === 'sacrum' ? mesh : inFrame(vertebraFrame(TYPICAL_BODY, bone), mesh)
  const laid = mapVertices(reference, (p) => intoBone(pose, p))
  return comparisonSheet(upright(ours), upright(laid), distances)
}

const { files, nameOf, out } = asked()
const bones = await readBones(await readFile(MODEL))
const folder = out?.replace(/\/+$/, '')
if (folder) await mkdir(folder, { recursive: true })
const all: ComparedAs[] = []
for (const bone of COMPARED) {
  const path = files.get(bone)
  if (path === undefined) continue
  const ours = bones.get(`bone.${bone}`)
  if (!ours) throw new Error(`distance: the model has no bone.${bone}`)
  const reference = await meshAt(path)
  const result = compareBone(ours, reference, bone !== 'sacrum')
  all.push({ bone, reference: nameOf(bone), result })
  if (folder) await writeFile(join(folder, `${bone}.png`), pictureOf(bone, ours, reference, result))
}
console.log(`${goalTable(all)}\n\n${figureTable(all)}`)
if (folder)
  await writeFile(
    `${folder}.md`,
    comparisonPage(all, (bone) => `${basename(folder)}/${bone}.png`),
  )
const missed = all.flatMap(({ bone, result }) =>
  readGoals(bone, result).flatMap(({ name, reached }) => (reached ? [] : [`${bone} ${name}`])),
)
console.log(missed.length === 0 ? '\nEvery goal is reached.' : `\nNot reached: ${missed.join('; ')}`)
process.exitCode = missed.length === 0 ? 0 : 1

// `npm run fit`: fits the named parameters of a level to a mesh of that bone, in whatever format, axes and pose it comes.
// What is no whole bone of the level is refused: one line, exit code 2, nothing written. A spine made so is not for
// planning.
import { parseArgs } from 'node:util'
import { axesNote } from '../align/axesNote.ts'
import { type LengthUnit, UNITS_MM } from '../intake/lengthUnit.ts'
import { boneFromFile } from '../intake/meshFile.ts'
import { demandWritable, writeOut } from '../intake/outFiles.ts'
import { READ_FORMATS } from '../intake/readSurface.ts'
import { Refused } from '../intake/refused.ts'
import { spoken, type Voice } from '../intake/spoken.ts'
import { FITTABLE, fitLevel, oursLongestMm } from './fitLevel.ts'

const UNITS = Object.keys(UNITS_MM) as LengthUnit[]
const USAGE = `npm run fit -- --level L3 --mesh FILE [--unit ${UNITS.join('|')}] [--group NAME] [--rounds 8] [--out FILE.json [--overwrite]]`

function asked(values: Options) {
  const level = FITTABLE.find((name) => name === values.level)
  if (!level) throw new Refused(`--level "${values.level ?? ''}" is none of ${FITTABLE.join(', ')}`)
  if (!values.mesh) throw new Refused(`--mesh names no file. Usage: ${USAGE}`)
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 60)
    throw new Refused(`--rounds "${values.rounds}" is no whole number from 1 to 60`)
  const unit = UNITS.find((name) => name === values.unit) ?? null
  if (values.unit !== undefined && !unit)
    throw new Refused(`--unit "${values.unit}" is none of ${UNITS.join(', ')}`)
  const { mesh, group = null, out = null, overwrite } = values
  if (out !== null) demandWritable([out], overwrite)
  return { level, mesh, rounds, unit, group, out, overwrite }
}

type Options = ReturnType<typeof options>

function options(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        level: { type: 'string' },
        mesh: { type: 'string' },
        unit: { type: 'string' },
        group: { type: 'string' },
        rounds: { type: 'string', default: '8' },
        out: { type: 'string' },
        overwrite: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    throw new Refused(`${(error as Error).message.split('\n')[0]} Usage: ${USAGE}`)
  }
}

export const fitCommand = (args: string[], voice: Voice): Promise<number> =>
  spoken('fit', voice, async () => {
    const { say } = voice
    const values = options(args)
    if (values.help) {
      say(`${USAGE}\n  levels: ${FITTABLE.join(', ')}; meshes: ${READ_FORMATS}`)
      return 0
    }
    const { level, mesh, rounds, unit, group, out, overwrite } = asked(values)
    const bone = await boneFromFile(mesh, { unit, group, oursLongestMm: oursLongestMm(level) })
    for (const note of bone.notes) say(note)
    const { before, after, scale, pose, parameters } = fitLevel(level, bone.mesh, { rounds, report: say })
    say(axesNote(pose, bone.space))
    say(
      `${level}: mean distance ${before.toFixed(2)} mm before, ${after.toFixed(2)} mm after; the mesh is ${scale.toFixed(3)} of our size`,
    )
    say('Parameters fitted to one mesh are not checked against the acceptance bands: not for planning.')
    const text = `${JSON.stringify({ level, notForPlanning: true, parameters }, null, 2)}\n`
    if (out === null) say(text)
    else writeOut(out, text, overwrite)
    return 0
  })

// `npm run fit -- --level L3 --mesh FILE.obj [--rounds 8] [--out FILE.json]`: fits the named parameters of a level to any
// closed surface of that bone (OBJ, mm, x to the left, y cranial, z forward). A spine made so is not for planning.
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readObj } from '../measure/readObj.ts'
import type { TriangleMesh } from '../measure/triangleMesh.ts'
import { FITTABLE, fitLevel } from './fitLevel.ts'

const USAGE = 'npm run fit -- --level L3 --mesh FILE.obj [--rounds 8] [--out FILE.json]'

/** Ends the command: one line that names what is wrong and what is allowed. */
function refuse(message: string): never {
  console.error(`fit: ${message}. Usage: ${USAGE}`)
  process.exit(2)
}

function asked(): { level: (typeof FITTABLE)[number]; mesh: string; rounds: number; out: string | null } {
  try {
    const { values } = parseArgs({
      options: {
        level: { type: 'string' },
        mesh: { type: 'string' },
        rounds: { type: 'string', default: '8' },
        out: { type: 'string' },
      },
    })
    const level = FITTABLE.find((name) => name === values.level)
    if (!level) return refuse(`--level "${values.level ?? ''}" is none of ${FITTABLE.join(', ')}`)
    if (!values.mesh) return refuse('--mesh names no file')
    const rounds = Number(values.rounds)
    if (!Number.isInteger(rounds) || rounds < 1 || rounds > 60)
      return refuse(`--rounds "${values.rounds}" is no whole number from 1 to 60`)
    return { level, mesh: values.mesh, rounds, out: values.out ?? null }
  } catch (error) {
    return refuse((error as Error).message)
  }
}

async function meshAt(path: string): Promise<TriangleMesh> {
  try {
    return readObj(await readFile(path, 'utf8'))
  } catch (error) {
    return refuse(`--mesh "${path}" cannot be read: ${(error as Error).message}`)
  }
}

const { level, mesh, rounds, out } = asked()
const reference = await meshAt(mesh)
const { before, after, scale, parameters } = fitLevel(level, reference, { rounds, report: console.log })
console.log(
  `${level}: mean distance ${before.toFixed(2)} mm before, ${after.toFixed(2)} mm after; the mesh is ${scale.toFixed(3)} of our size`,
)
console.log('Parameters fitted to one mesh are not checked against the acceptance bands: not for planning.')
const text = `${JSON.stringify({ level, notForPlanning: true, parameters }, null, 2)}\n`
if (out) await writeFile(out, text)
else console.log(text)

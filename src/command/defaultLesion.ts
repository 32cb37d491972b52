// npm run lesions: solves the lesion of the default settings and writes it where the story reads it.
// Body mode: tissue at 37 °C with the blood flow of resting muscle, followed for a minute after power is off.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_BODY_SETTINGS } from '../physics/defaultLesion.ts'
import { solveLesion } from '../physics/lesion.ts'
import { timelineOf } from '../physics/lesionTimeline.ts'
import { RESOLUTIONS } from '../physics/resolution.ts'
import { encodeTimeline } from '../physics/timelineFile.ts'

const FOLDER = join(import.meta.dirname, '..', 'physics', 'solved')
const FILE = join(FOLDER, 'defaultLesion.json')

const run = solveLesion(DEFAULT_BODY_SETTINGS, { resolution: RESOLUTIONS.standard, keepFrames: true })
const text = `${JSON.stringify(encodeTimeline(timelineOf(run)))}\n`
mkdirSync(FOLDER, { recursive: true })
writeFileSync(FILE, text)
console.log(`src/physics/solved/defaultLesion.json: ${(text.length / 1000).toFixed(0)} kB`)

// Adding a kind does not compile until each place that draws, names or routes it knows it: tried on a copy of src with one
// more tool, way to draw one, view, field of a Moment and language, all at once, through the compiler itself.
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')

interface Added {
  readonly file: string
  readonly before: string
  readonly after: string
}

/** Words that occur nowhere else: what an error is about is told by them. */
const TOOL: Added = {
  file: 'packs/lumbar-medial-branch/tools/toolPoses.ts',
  before: "export type ToolKind = 'skin needle' |",
  after: "export type ToolKind = 'addedtool' | 'skin needle' |",
}
const FORM: Added = {
  file: 'story/moment.ts',
  before: 'export type ToolForm = ',
  after: "export type ToolForm = 'addedform' | ",
}
const VIEW: Added = {
  file: 'app/address/address.ts',
  before: 'export const VIEWS = [',
  after: "export const VIEWS = ['addedview', ",
}
const WING: Added = {
  file: 'app/address/address.ts',
  before: 'const WING_VIEWS = [',
  after: "const WING_VIEWS = ['addedwing', ",
}
const FIELD: Added = {
  file: 'story/moment.ts',
  before: 'export interface Moment {',
  after: 'export interface Moment {\n  readonly addedfield: number',
}
const LANGUAGE: Added = {
  file: 'words/language.ts',
  before: 'export const LANGUAGES = [',
  after: "export const LANGUAGES = ['addedlanguage', ",
}

let folder = ''
let complaints: readonly string[] = []

/** Files with an error that is about what was added. */
const asked = (word: string): string[] => [
  ...new Set(
    complaints
      .filter((complaint) => complaint.includes(word))
      .map((complaint) => complaint.replace(/\(.*/s, '').replace(/^src\//, '')),
  ),
]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ramus-added-'))
  cpSync(join(ROOT, 'src'), join(folder, 'src'), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  const config: { include: string[] } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8'))
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...config, include: ['src'] }))
  for (const { file, before, after } of [TOOL, FORM, VIEW, WING, FIELD, LANGUAGE]) {
    const path = join(folder, 'src', file)
    const text = readFileSync(path, 'utf8')
    if (!text.includes(before)) throw new Error(`everyPlaceKnows: ${file} has no "${before}"`)
    writeFileSync(path, text.replace(before, after))
  }
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
  const printed = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [tsc, '-p', folder, '--pretty', 'false'],
      { cwd: folder, maxBuffer: 1 << 26 },
      (_, out) => resolve(out),
    )
  })
  // An error begins at the line's edge; what explains it is indented.
  complaints = printed.split(/\n(?=\S)/)
}, 180_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const PACK = 'packs/lumbar-medial-branch'

describe('every place is asked for', () => {
  it.each([
    [
      'tool: how it is drawn, and what is said of it in every language',
      'addedtool',
      [`${PACK}/tools/toolPoses.ts`, 'words/en/picture.ts', 'words/es/picture.ts'],
    ],
    ['way to draw a tool: what it looks like', 'addedform', ['scene/things/Tools.tsx']],
    [
      'view: what stands there, and how much room its picture has',
      'addedview',
      ['app/App.tsx', 'app/stage/clearRoom.ts'],
    ],
    ['wing: its item in the menu and its page', 'addedwing', ['app/wings.ts']],
    [
      'field of a Moment: sampled, at rest, explored, in words, in the table',
      'addedfield',
      [
        'story/sample.ts',
        'scene/stage/restingMoment.ts',
        'story/exploring/explored.ts',
        'words/pictureText.ts',
        'command/momentRows.ts',
      ],
    ],
    [
      'language: its words, search names, traits, grade and speech',
      'addedlanguage',
      [
        'words/loadWords.ts',
        'words/allWords.ts',
        'words/allStructureTerms.ts',
        'words/languageTraits.ts',
        'words/readability/readabilityRules.ts',
        'words/readability/spokenText.ts',
      ],
    ],
  ] as const)('by a new %s', (_, word, places) => {
    expect(asked(word)).toEqual(expect.arrayContaining([...places]))
  })

  it('and every other file compiles as before', () => {
    const about = ['addedtool', 'addedform', 'addedview', 'addedwing', 'addedfield', 'addedlanguage']
    expect(
      complaints.filter(
        (complaint) => /error TS/.test(complaint) && !about.some((word) => complaint.includes(word)),
      ),
    ).toEqual([])
  })
})

// A number or colour that matters is written once, where its owner is; a second one written elsewhere is found here.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COAGULATION_C } from '../src/physics/heatLevels.ts'
import { OUTER_DIAMETER_MM } from '../src/physics/needleGauge.ts'

const SRC = join(import.meta.dirname, '..', 'src')

const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|tsx|css)$/.test(path))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(SRC, path), 'utf8') }))

/** Code alone: no comments, and of strings only shader text. */
const codeOf = (text: string): string =>
  text
    .replace(/\/\*(?! glsl)[\s\S]*?\*\/|\/\/.*$/gm, ' ')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")

interface Owned {
  readonly what: string
  readonly owners: readonly string[]
  /** Wings whose numbers mean lengths of their own. */
  readonly not?: RegExp
  readonly written: RegExp
}

/** Not a key or an index: `51: …` and `[51]` are held by the type, which changes with the owner. */
const value = (number: string): RegExp =>
  new RegExp(`(?<![\\w.#-])${number.replace('.', '\\.')}(?:\\.0)?(?![\\w.%]|\\s*:)`, 'g')

const OWNED: readonly Owned[] = [
  {
    what: 'the temperature of coagulation',
    owners: ['physics/heatLevels.ts'],
    not: /^(meshgen|anatomy|words\/\w\w)\/|\.css$/,
    written: value(String(COAGULATION_C)),
  },
  {
    what: 'the list of isotherms',
    owners: ['physics/heatLevels.ts'],
    written: /\[\s*45\s*,\s*(?:51|COAGULATION_C)\s*,\s*60\b/g,
  },
  ...Object.entries(OUTER_DIAMETER_MM).map(([gauge, mm]) => ({
    what: `the thickness of a ${gauge} G needle`,
    owners: ['physics/needleGauge.ts'],
    not: /^meshgen\/shapes\/|^meshgen\/soft\/|^physics\/resolution.ts$/,
    written: new RegExp(`(?<![\\w.])${String(mm).replace('.', '\\.')}(?:e-3)?(?!\\d)`, 'g'),
  })),
]

describe('one owner', () => {
  it.each(OWNED)('writes $what once', ({ owners, not, written }) => {
    const seconds = FILES.filter(({ path }) => !owners.includes(path) && !not?.test(path)).flatMap(
      ({ path, text }) =>
        [
          ...codeOf(text)
            .replace(/\[\d+\]/g, '')
            .matchAll(written),
        ].map(([found]) => `${path}: ${found}`),
    )
    expect(seconds).toEqual([])
    expect(
      FILES.filter(({ path, text }) => owners.includes(path) && codeOf(text).match(written)),
    ).not.toEqual([])
  })

  it('writes the temperature of coagulation in words as it is', () => {
    const told = FILES.filter(({ path }) => /^words\/\w\w\//.test(path)).flatMap(({ path, text }) =>
      [...text.matchAll(/(?<![\d.,])(\d+)(?: y| and)? (?:\d+ )?°C/g)].map(
        ([, tempC]) => [path, Number(tempC)] as const,
      ),
    )
    expect(told.length).toBeGreaterThan(20)
    // 50 and 55 °C are what was tried on nerve [frohling1998].
    expect(
      told.filter(([, tempC]) => tempC > 45 && tempC < 60 && ![COAGULATION_C, 50, 55].includes(tempC)),
    ).toEqual([])
  })

  it('writes colours in the palettes only', () => {
    const owners = [
      'app/tokens.css',
      'scene/materials/palette.ts',
      // Light and the tint that is baked into the meshes are no colours of things; a mask is no colour at all.
      'scene/stage/room.ts',
      'meshgen/mesh/tint.ts',
      'scene/section/rimMask.ts',
    ]
    const strays = FILES.filter(({ path }) => !owners.includes(path)).flatMap(({ path, text }) =>
      [
        ...text
          .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
          .matchAll(/#(?:[0-9a-f]{6}|[0-9a-f]{3})(?![\w-])|\b(?:rgba?|hsla?)\(\s*\d[^)]*\)/gi),
      ].map(([hex]) => `${path}: ${hex}`),
    )
    expect(strays).toEqual([])
  })

  it('finds a second one', () => {
    const second = OWNED.find(({ what }) => what.includes('coagulation'))!
    expect(codeOf('const EDGE_C = 51 // here').match(second.written)).toEqual(['51'])
    expect(codeOf('/* glsl */ `isoline(heat.y, 51.0, 2.8)`').match(second.written)).toEqual(['51.0'])
    expect(codeOf("{ 51: 'a', at: fx['fx.isotherm.51'] }").match(second.written)).toBe(null)
  })
})

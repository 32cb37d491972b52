import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SPANISH_TERMS, unusedFormsIn } from '../../../src/words/es/terms.ts'

const FOLDER = join(import.meta.dirname, '../../../src/words/es')

/**
 * Every quoted text of the Spanish catalogues, those in functions too. The list itself is not one of them, nor is what
 * people may type into a search.
 */
const SPANISH_TEXTS = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !['terms.ts', 'worryTerms.ts'].includes(file))
  .flatMap((file) => {
    const source = readFileSync(join(FOLDER, file), 'utf8').replace(/^\s*\/\/.*$/gm, '')
    const quoted = source.match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? []
    return quoted.map((text) => ({ file, text }))
  })

describe('the Spanish terms', () => {
  it('read every catalogue', () => {
    const files = new Set(SPANISH_TEXTS.map(({ file }) => file))
    expect(files.size).toBeGreaterThan(25)
    expect(SPANISH_TEXTS.length).toBeGreaterThan(1500)
  })

  it('are the only ones in the catalogues', () => {
    const faults = SPANISH_TEXTS.flatMap(({ file, text }) =>
      unusedFormsIn(text).map((fault) => `${file}: ${fault} in ${text}`),
    )
    expect(faults).toEqual([])
  })

  it('do not forbid themselves', () => {
    for (const { term } of SPANISH_TERMS) expect(unusedFormsIn(term), term).toEqual([])
  })
})

describe('unusedFormsIn', () => {
  it.each([
    ['Comparado con simulación.', 'simulación → tratamiento simulado'],
    ['Un tratamiento falso.', 'tratamiento falso → tratamiento simulado'],
    ['El recrecimiento del nervio.', 'recrecimiento → regeneración'],
    ['Rayos X en vivo.', 'en vivo → en tiempo real'],
    ['Más calmantes.', 'calmantes → analgésico'],
    ['No conduzca.', 'conduzca → manejar'],
    ['0,5 mL', '5 mL → ml'],
    ['un guisante', 'guisante → arveja'],
    ['El contraste revisa también el [punto](x).', 'revisa también el [punto → comprobar'],
    ['Pica unos segundos.', 'Pica → escocer'],
    ['Dice “sí”.', '“ → « »'],
  ])('finds the form in "%s"', (text, fault) => {
    expect(unusedFormsIn(text)).toContain(fault)
  })

  it('leaves words alone that only look alike', () => {
    expect(unusedFormsIn('La aguja conduce el calor. La conducción. Un dolor crónico..')).toEqual([])
    expect(unusedFormsIn('Los analgésicos. El foramen. 37 ml/min/kg. Tratamiento simulado.')).toEqual([])
  })
})

// What a stranger asks first is answered in at most two steps from the README: a line of it, then a file.
import { describe, expect, it } from 'vitest'
import { pageText, tableOf } from './page.ts'

const ROWS = tableOf(pageText('README.md'), 'Where is …')

/** The file that the README's line leads to, and what must be found there. */
const ANSWERS: readonly (readonly [question: RegExp, file: string, answer: RegExp])[] = [
  [/facet angle at L4–L5/, 'docs/geometry.md', /\| L4-L5 \| 51 \| 45\.2 \|/],
  [/colour of contrast/, 'src/scene/materials/palette.ts', /dye: '#/],
  [/51 °C/, 'src/physics/heatLevels.ts', /COAGULATION_C = 51/],
  [/tap on the picture/, 'src/scene/stage/Pointing.tsx', /tap opens its card/],
  [/add French/, 'CONTRIBUTING.md', /### A language\n\n1\. `src\/words\/language\.ts`/],
  [/add a probe/, 'CONTRIBUTING.md', /`src\/physics\/electrode\.ts`/],
]

describe('a stranger’s question', () => {
  it.each(ANSWERS)('%s leads from the README to its answer in %s', (question, file, answer) => {
    const row = ROWS.find((each) => question.test(each.question!))
    expect(row?.where).toContain(file)
    expect(pageText(file)).toMatch(answer)
  })

  it('about a second of the story is answered by one command', () => {
    const row = ROWS.find((each) => /on screen at 41 s/.test(each.question!))
    expect(row?.where).toBe('`npm run -s plan -- --at 41`')
  })
})

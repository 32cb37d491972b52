// docs/drawing.md says the colours that the scene has.
import { describe, expect, it } from 'vitest'
import { PALETTES } from '../../src/scene/materials/palette.ts'
import { pageText, tableOf } from './page.ts'

describe('docs/drawing.md', () => {
  it.each(
    tableOf(pageText('docs/drawing.md'), 'Colours'),
  )('has the colour of $thing in both themes', (row) => {
    const [name, of] = row.thing!.split(' ')
    for (const theme of ['light', 'dark'] as const) {
      const palette = PALETTES[theme]
      const colour = of ? palette.heat[Number(of) as 45] : palette[name as 'nerve']
      expect(colour).toBe(row[theme])
    }
  })
})

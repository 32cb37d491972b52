import { expect, type Page } from '@playwright/test'
import { PICTURE } from './app.ts'
import { goTo, test } from './stage.ts'

/** The steps that show most at once: every joint on both sides, all needles or all lesions together, in close-up. */
const BUSIEST = [
  ['every needle and cloud at once', 'cut=bedside&step=blk.06.inject&t=5'],
  ['every lesion hot at once', 'cut=bedside&step=rfa.05.heat&t=6'],
  ['one heat lesion in close-up', 'step=rfa.05.heat@nerve.mb.L3.R&t=18'],
] as const
/** Waits until the last frames cost the same. */
async function countStands(page: Page): Promise<void> {
  let before = -1
  await expect
    .poll(
      async () => {
        const now = await page.evaluate(() => window.ramus!.picture.triangles)
        const stood = now === before && now > 0
        before = now
        return stood
      },
      { intervals: [1500] },
    )
    .toBe(true)
}

const ALL = 'joints=T12-L1,L1-L2,L2-L3,L3-L4,L4-L5,L5-S1&side=both'

const triangles = (page: Page): Promise<number> => page.evaluate(() => window.ramus!.picture.triangles)

test(
  'a step about muscle draws at most 350,000 triangles in at most 120 calls',
  PICTURE,
  async ({ stage }) => {
    await goTo(stage, `/?${ALL}&step=ana.05.branches&t=15`)
    // Without muscle it is fewer.
    await expect.poll(() => triangles(stage), { intervals: [500] }).toBeGreaterThan(190_000)
    await countStands(stage)
    expect(await triangles(stage)).toBeLessThanOrEqual(350_000)
    expect(await stage.evaluate(() => window.ramus!.picture.drawCalls)).toBeLessThanOrEqual(120)
  },
)

for (const [what, place] of BUSIEST)
  test(
    `${what}: at most 250,000 triangles in at most 120 calls, finer bones included`,
    PICTURE,
    async ({ stage }) => {
      await goTo(stage, `/?${ALL}&${place}`)
      // The finer bones are in when the count stands.
      await countStands(stage)
      const fine = await stage.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('lumbar-spine.fine.glb')),
      )
      expect(fine).toBe(true)
      const picture = await stage.evaluate(() => ({ ...window.ramus!.picture }))
      expect(picture.triangles).toBeLessThanOrEqual(250_000)
      expect(picture.drawCalls).toBeLessThanOrEqual(120)
      // Far from an empty canvas: the counters do count.
      expect(picture.triangles).toBeGreaterThan(60_000)
      expect(picture.drawCalls).toBeGreaterThan(10)
    },
  )

test('nothing that exploring can ask for draws more than 350,000 triangles', PICTURE, async ({ stage }) => {
  const bones = ['T12', 'L1', 'L2', 'L3', 'L4', 'L5', 'sacrum'].map((name) => `bone.${name}`).join(',')
  const flesh = ['longissimus', 'iliocostalis', 'psoas_major'].map((name) => `muscle.${name}.R`).join(',')
  const near = 'cam=-24,-46,-36,38,12,84'
  for (const view of [
    `see=whole&${near}`,
    `see=whole,cut:axial@-54&${near}`,
    `see=whole,ghost:${bones},${flesh}&${near}`,
  ]) {
    await goTo(stage, `/?joints=L4-L5&side=right&step=ana.02.level&who=student&${view}`)
    await expect.poll(() => triangles(stage), { message: view }).toBeGreaterThan(200_000)
    await countStands(stage)
    expect(await triangles(stage), view).toBeLessThanOrEqual(350_000)
  }
})

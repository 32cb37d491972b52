import { expect, type Page, test } from '@playwright/test'
import { onKnownDevice, PICTURE, pictureReady } from './app.ts'

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

test(
  'a step about muscle draws at most 350,000 triangles in at most 120 calls',
  PICTURE,
  async ({ page }) => {
    await onKnownDevice(page)
    const soft = page.waitForResponse(/soft-tissue\.glb/)
    await page.goto(`/?${ALL}&step=ana.05.branches&t=15`)
    await pictureReady(page)
    await soft
    await expect
      .poll(() => page.evaluate(() => window.ramus!.picture.triangles), { intervals: [1500] })
      .toBeGreaterThan(190_000)
    const { triangles, drawCalls } = await page.evaluate(() => ({ ...window.ramus!.picture }))
    expect(triangles).toBeLessThanOrEqual(350_000)
    expect(drawCalls).toBeLessThanOrEqual(120)
  },
)

test(
  'the busiest steps draw at most 250,000 triangles in at most 120 calls, finer bones included',
  PICTURE,
  async ({ page }) => {
    await onKnownDevice(page)
    for (const [what, place] of BUSIEST) {
      const fine = page.waitForResponse(/lumbar-spine\.fine\.glb/)
      await page.goto(`/?${ALL}&${place}`)
      await pictureReady(page)
      await fine
      // The finer bones are in when the count has risen and stands still.
      await countStands(page)
      const { triangles, drawCalls } = await page.evaluate(() => ({ ...window.ramus!.picture }))
      expect(triangles, what).toBeLessThanOrEqual(250_000)
      expect(drawCalls, what).toBeLessThanOrEqual(120)
      // Far from an empty canvas: the counters do count.
      expect(triangles, what).toBeGreaterThan(60_000)
      expect(drawCalls, what).toBeGreaterThan(10)
    }
  },
)

test('nothing that exploring can ask for draws more than 350,000 triangles', PICTURE, async ({ page }) => {
  await onKnownDevice(page)
  const bones = ['T12', 'L1', 'L2', 'L3', 'L4', 'L5', 'sacrum'].map((name) => `bone.${name}`).join(',')
  const flesh = ['longissimus', 'iliocostalis', 'psoas_major'].map((name) => `muscle.${name}.R`).join(',')
  const near = 'cam=-24,-46,-36,38,12,84'
  const asked = [
    `see=whole&${near}`,
    `see=whole,cut:axial@-54&${near}`,
    `see=whole,ghost:${bones},${flesh}&${near}`,
  ]
  const here = (view: string): string => `/?joints=L4-L5&side=right&step=ana.02.level&who=student&${view}`
  const triangles = (): Promise<number> => page.evaluate(() => window.ramus!.picture.triangles)
  const fine = page.waitForResponse(/lumbar-spine\.fine\.glb/)
  await page.goto(here(asked[0]!))
  await pictureReady(page)
  await fine
  for (const view of asked) {
    await page.evaluate((to) => {
      window.history.replaceState(null, '', to)
      window.dispatchEvent(new PopStateEvent('popstate'))
    }, here(view))
    await expect.poll(triangles, { message: view }).toBeGreaterThan(200_000)
    await countStands(page)
    expect(await triangles(), view).toBeLessThanOrEqual(350_000)
  }
})

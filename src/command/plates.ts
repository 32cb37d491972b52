// `npm run plates`: makes the pictures of the README, as any reader can: opens each plate's address in the built app and
// saves its picture with the button that is there. `npm run plates -- column` makes some of them only.
import { mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PLATES } from '../packs/lumbar-medial-branch/plateList.ts'
import { ROOT, withBuiltApp } from './builtApp.ts'
import { pictureRests, toWebp } from './pageImage.ts'

const FOLDER = join(ROOT, 'docs', 'plates')
const QUALITY = 0.86
/** Stage of the window, beside its panel. */
const WINDOW = { width: 440 + 1100, height: 900 }
const FILE_WIDTH_PX = 1650
/** A picture is drawn some fifty times; without a graphics card that takes minutes. */
const PATIENCE_MS = 900_000

async function makePlates(wanted: readonly string[]): Promise<void> {
  const plates = PLATES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
  if (plates.length === 0) throw new Error(`plates: no plate is called "${wanted.join('", "')}"`)
  mkdirSync(FOLDER, { recursive: true })
  await withBuiltApp(async (browser, base) => {
    for (const { name, search } of plates) {
      const page = await browser.newPage({
        viewport: WINDOW,
        colorScheme: 'light',
        reducedMotion: 'reduce',
        acceptDownloads: true,
      })
      await page.addInitScript(() => localStorage.setItem('ramus.preferences', '{"firstRunRead":true}'))
      await page.goto(`${base}?${search}`)
      await page.locator('.stage-root[data-ready]').waitFor({ state: 'attached', timeout: 120_000 })
      await pictureRests(page)
      const saved = page.waitForEvent('download', { timeout: PATIENCE_MS })
      await page.getByRole('button', { name: 'Save this picture' }).click()
      const png = await readFile(await (await saved).path())
      const file = await toWebp(page, png, FILE_WIDTH_PX, QUALITY)
      writeFileSync(join(FOLDER, `${name}.webp`), file)
      console.log(`${name.padEnd(20)}${(file.length / 1000).toFixed(0).padStart(5)} kB`)
      await page.close()
    }
  })
}

await makePlates(process.argv.slice(2))

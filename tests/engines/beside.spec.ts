// Pictures of the engines beside each other: Chromium keeps its own for this run, the others are held against them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { ENGINES } from '../../src/command/engines/enginePage.ts'
import { test } from './engine.ts'
import { goTo, pictureReady, pictureStands } from './found.ts'
import { StagePicture, stagePicture } from './stagePicture.ts'

const HOME = '/?joints=L4-L5&side=right&who=patient&lang=en'
const PLACES = {
  anatomy: `${HOME}&step=ana.05.branches&t=15`,
  block: `${HOME}&step=blk.06.inject@nerve.mb.L3.R&t=12`,
  heat: `${HOME}&step=rfa.05.heat@nerve.mb.L3.R&t=18`,
  section: `${HOME}&step=ana.02.level&t=6&see=only:bone.L4,cut:axial@-31.5`,
}
const [FIRST] = ENGINES
/** Mean of all channels, 0…255, and the share of pixels that have another colour. */
const BOUNDS = { mean: 2, share: 0.01 } as const
const FOLDER = join(import.meta.dirname, '..', '..', '.cache', 'engines', 'pictures')

const fileOf = (engine: string, place: string): string => join(FOLDER, `${engine}-${place}.png`)

test('pictures: as the first engine draws them', async ({ tab: page, base, engine }) => {
  mkdirSync(FOLDER, { recursive: true })
  await page.open(base)
  await page.evaluate(() => localStorage.setItem('ramus.preferences', '{"firstRunRead":true}'))
  await page.open(base + HOME)
  await pictureReady(page)
  for (const [place, address] of Object.entries(PLACES)) {
    await goTo(page, address)
    await pictureStands(page)
    const picture = await stagePicture(page)
    writeFileSync(fileOf(engine, place), picture.png)
    const first = fileOf(FIRST, place)
    expect(existsSync(first), `${FIRST} goes first: ${first}`).toBe(true)
    const { mean, share } = new StagePicture(readFileSync(first), picture.box).differenceTo(picture)
    process.stdout.write(
      `${engine} ${place}: mean ${mean.toFixed(2)} of 255, ${(100 * share).toFixed(2)} % of pixels off\n`,
    )
    expect.soft(mean, `${place}: mean difference`).toBeLessThan(BOUNDS.mean)
    expect.soft(share, `${place}: pixels of another colour`).toBeLessThan(BOUNDS.share)
  }
})

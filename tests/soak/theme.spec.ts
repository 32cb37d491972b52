import { expect } from '@playwright/test'
import { openEngine } from '../../src/command/engines/openEngine.ts'
import { SIZE, test } from '../engines/engine.ts'
import { click, frames, pictureReady, pictureStands } from '../engines/found.ts'
import { type GraphicsCount, graphicsHeld, hookGraphics } from './graphicsCount.ts'
import { startRoughServer } from './roughServer.ts'
import { keepRow } from './rows.ts'

const HOME = '/?joints=L4-L5&side=right&step=blk.06.inject@nerve.mb.L3.R&t=2&who=patient&lang=en'
const TURNS = 4

test('light and dark in turn: the graphics hold as much at the end as after the first turn', async ({
  engine,
}) => {
  const server = await startRoughServer()
  const page = await openEngine(engine, { ...SIZE, webgl: true })
  const held: GraphicsCount[] = []
  try {
    test.skip(!(await hookGraphics(page)), 'nothing can be put before the page')
    await page.open(server.base)
    await page.evaluate(() => localStorage.setItem('ramus.preferences', '{"firstRunRead":true}'))
    await page.open(server.base + HOME)
    await pictureReady(page)
    await click(page, 'button', 'Menu')
    await click(page, 'button', 'Settings')
    for (let turn = 0; turn < TURNS; turn++) {
      for (const name of ['Dark', 'Light']) {
        const before = await frames(page)
        await click(page, 'radio', name)
        await expect.poll(() => frames(page)).toBeGreaterThan(before)
        await pictureStands(page)
      }
      held.push(await graphicsHeld(page))
    }
  } finally {
    await page.close()
    server.close()
  }
  const grown = held.at(-1)!.buffers - held[0]!.buffers
  keepRow({
    engine,
    what: 'light and dark',
    count: 2 * TURNS,
    faults: grown > 0 ? 1 : 0,
    note: held.map(({ buffers, textures, programs }) => `${buffers} ${textures} ${programs}`).join('; '),
  })
  expect(held.at(-1)).toEqual(held[0])
})

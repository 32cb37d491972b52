import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { openEngine } from '../../src/command/engines/openEngine.ts'
import { SIZE, test } from '../engines/engine.ts'
import { goTo, pictureReady, pictureStands, stepOf, timeOf, title } from '../engines/found.ts'
import { startRoughServer } from './roughServer.ts'
import { keepRow } from './rows.ts'

const HOME = '/?joints=L4-L5&side=right&step=blk.06.inject@nerve.mb.L3.R&t=2&who=patient&lang=en'
const ASSETS = join(import.meta.dirname, '..', '..', 'dist', 'assets')
const STEPS = Number(process.env.SOAK_STEPS ?? 1000)

/** What a reader does with a lost part: opens the menu, explores; in a browser that has nothing in store. */
test('the network cut at every script in turn, and back: said or not needed, and nothing lost', async ({
  engine,
}) => {
  const server = await startRoughServer()
  const scripts = readdirSync(ASSETS).filter((name) => name.endsWith('.js'))
  const faults: string[] = []
  let asked = 0
  const page = await openEngine(engine, { ...SIZE, webgl: false })
  try {
    for (const script of scripts) {
      server.cut(`/assets/${script}`)
      await page.open(server.base + HOME)
      for (const key of ['Alt+e', 'Escape', 'Shift+ArrowRight']) await page.press(key)
      const said = await page.evaluate(async () => {
        const said = (): number => document.body.innerText.trim().length
        // A page that could not start says so by itself after a while.
        for (let tries = 0; tries < 100 && (tries < 6 || said() < 20); tries++)
          await new Promise((resolve) => setTimeout(resolve, 250))
        return said()
      })
      if (server.wasAsked()) asked++
      for (const error of await page.takeErrors()) faults.push(`${script}: ${error}`)
      if (said < 20) faults.push(`${script}: a blank page`)
      server.cut()
      await page.open(server.base + HOME)
      await expect.poll(() => title(page), { message: `${script}: back` }).toBe('The numbing shot')
    }
  } finally {
    await page.close()
    server.close()
  }
  keepRow({
    engine,
    what: 'network cut',
    count: scripts.length,
    faults: faults.length,
    note: `${asked} of them were asked for while cut`,
  })
  expect(faults).toEqual([])
})

test('graphics lost at every step: the same step and time', async ({ tab: page, engine }) => {
  const server = await startRoughServer()
  const faults: string[] = []
  let done = 0
  try {
    await page.open(server.base)
    await page.evaluate(() => localStorage.setItem('ramus.preferences', '{"firstRunRead":true}'))
    await page.open(`${server.base}/?joints=L4-L5&side=right&lang=en`)
    await pictureReady(page)
    for (let step: string | null = null; done < STEPS; done++) {
      await pictureStands(page)
      const now = await stepOf(page)
      if (now === step) break
      step = now
      const t = await timeOf(page)
      await page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('.stage-canvas canvas')!
        const graphics = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!
        const giveBack = (): void => void setTimeout(() => graphics.restoreContext())
        canvas.addEventListener('webglcontextlost', giveBack, { once: true })
        document.body.dataset.lost = '1'
        graphics.loseContext()
      })
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
      await pictureReady(page)
      if ((await stepOf(page)) !== step || (await timeOf(page)) !== t) faults.push(`${step}: moved`)
      for (const error of await page.takeErrors()) faults.push(`${step}: ${error}`)
      await page.press('Shift+ArrowRight')
    }
    await goTo(page, HOME)
  } finally {
    server.close()
  }
  keepRow({ engine, what: 'graphics lost', count: done, faults: faults.length, note: 'steps' })
  expect(faults).toEqual([])
})

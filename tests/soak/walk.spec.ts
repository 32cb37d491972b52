import { expect, test as plain } from '@playwright/test'
import { seededRandom } from '../../src/math/seededRandom.ts'
import { test } from '../engines/engine.ts'
import { goTo, pictureReady, pictureStands } from '../engines/found.ts'
import { faultsAmong } from './addresses.ts'
import { type GraphicsCount, graphicsHeld, hookGraphics } from './graphicsCount.ts'
import { roughAction } from './roughAction.ts'
import { startRoughServer } from './roughServer.ts'
import { keepRow } from './rows.ts'

const ACTIONS = Number(process.env.SOAK_ACTIONS ?? 1000)
const ADDRESSES = Number(process.env.SOAK_ADDRESSES ?? 10_000)
const SEED = Number(process.env.SOAK_SEED ?? 1)
const HOME = '/?joints=L4-L5&side=right&step=ana.02.level&t=6&who=patient&lang=en'
/** Looked at so often on the way, at the same place: the first half may still fetch what is fetched once. */
const LOOKS = 4
/** Growth from the second look to the last that is still called flat. */
const FLAT = { objects: 1.1, heap: 1.25 } as const

interface Look extends GraphicsCount {
  readonly heap: number | null
}

test('random actions: no page error, never blank, graphics and heap flat', async ({ tab: page, engine }) => {
  const server = await startRoughServer()
  const chance = seededRandom(SEED)
  const faults: string[] = []
  const looks: Look[] = []
  const isHooked = await hookGraphics(page)
  try {
    await page.open(server.base)
    await page.evaluate(() => localStorage.setItem('ramus.preferences', '{"firstRunRead":true}'))
    await page.open(server.base + HOME)
    await pictureReady(page)
    for (let i = 1; i <= ACTIONS; i++) {
      const done = await roughAction(page, chance, server.base + HOME)
      for (const error of await page.takeErrors()) faults.push(`action ${i}, ${done}: ${error}`)
      const isBlank = await page.evaluate(() => document.body.innerText.trim().length < 20)
      if (isBlank) faults.push(`action ${i}, ${done}: the page is blank`)
      if (i % Math.ceil(ACTIONS / LOOKS) !== 0 && i !== ACTIONS) continue
      await page.resize(1200, 700)
      await page.press('Escape')
      await goTo(page, HOME)
      await pictureStands(page)
      looks.push({ ...(await graphicsHeld(page)), heap: await page.heapBytes() })
    }
  } finally {
    server.close()
  }
  const [, second, last] = [looks[0], looks[Math.min(1, looks.length - 1)]!, looks.at(-1)!]
  const grown = (['buffers', 'textures', 'programs', 'framebuffers'] as const).filter(
    (kind) => isHooked && last[kind] > second[kind] * FLAT.objects + 4,
  )
  if (last.heap !== null && last.heap > second.heap! * FLAT.heap) faults.push('the heap grew')
  for (const kind of grown) faults.push(`${kind} grew`)
  const told = looks.map(({ buffers, textures, programs, heap }) =>
    [buffers, textures, programs, heap === null ? '–' : `${(heap / 1e6).toFixed(1)} MB`].join(' '),
  )
  keepRow({
    engine,
    what: 'random actions',
    count: ACTIONS,
    faults: faults.length,
    note: isHooked ? `buffers textures programs heap: ${told.join('; ')}` : 'graphics not counted',
  })
  expect(faults).toEqual([])
})

plain('mangled addresses: read without an error, a lost side or a silence', ({ browserName: _ }, info) => {
  plain.skip(info.project.name !== 'chromium', 'no engine reads them: once is enough')
  const faults = faultsAmong(ADDRESSES, seededRandom(SEED))
  keepRow({ engine: 'none', what: 'mangled addresses', count: ADDRESSES, faults: faults.length, note: '' })
  expect(faults).toEqual([])
})

import { expect } from '@playwright/test'
import { openEngine } from '../../src/command/engines/openEngine.ts'
import { SIZE, test } from '../engines/engine.ts'
import { parameter, stepOf, title } from '../engines/found.ts'
import { startRoughServer } from './roughServer.ts'
import { keepRow } from './rows.ts'

const HOME = '/?joints=L4-L5&side=left&step=blk.06.inject@nerve.mb.L3.L&t=2&who=patient&lang=en'

const local = (get: string): string =>
  `Object.defineProperty(window, 'localStorage', { configurable: true, get: () => { ${get} } })`
const refuse = `throw new DOMException('refused', 'SecurityError')`
const indexed = (value: string): string =>
  `Object.defineProperty(window, 'indexedDB', { configurable: true, get: () => (${value}) })`

/** Every way in which browsers, private windows and policies refuse to keep something. */
const WAYS: Readonly<Record<string, string>> = {
  'localStorage cannot be had': local(refuse),
  'localStorage is null': local('return null'),
  'localStorage does not read': `Storage.prototype.getItem = () => { ${refuse} }`,
  'localStorage is full': `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`,
  'localStorage holds nonsense': `try { localStorage.setItem('ramus.preferences', '{"theme":7,') } catch {}`,
  'indexedDB is null': indexed('null'),
  'indexedDB cannot be had': `Object.defineProperty(window, 'indexedDB', { configurable: true, get: () => { ${refuse} } })`,
  'indexedDB does not open': indexed(`{ open: () => { ${refuse} } }`),
  'indexedDB never answers': indexed('{ open: () => ({ addEventListener: () => {} }) }'),
}

test('storage refused in every way: the story stands, and a choice holds', async ({ engine }) => {
  const server = await startRoughServer()
  const faults: string[] = []
  let isHooked = true
  try {
    for (const [way, source] of Object.entries(WAYS)) {
      const page = await openEngine(engine, { ...SIZE, webgl: false })
      try {
        isHooked = await page.addInit(source)
        if (!isHooked) break
        await page.open(server.base + HOME)
        await expect.poll(() => title(page), { message: way }).toBe('The numbing shot')
        await page.press('Shift+ArrowRight')
        await expect.poll(() => stepOf(page), { message: way }).not.toBe('blk.06.inject@nerve.mb.L3.L')
        expect(await parameter(page, 'side'), way).toBe('left')
        for (const error of await page.takeErrors()) faults.push(`${way}: ${error}`)
      } catch (error) {
        faults.push(`${way}: ${(error as Error).message.split('\n')[0]}`)
      } finally {
        await page.close()
      }
    }
  } finally {
    server.close()
  }
  keepRow({
    engine,
    what: 'storage refused',
    count: isHooked ? Object.keys(WAYS).length : 0,
    faults: faults.length,
    note: isHooked ? '' : 'not run: nothing can be put before the page',
  })
  expect(faults).toEqual([])
})

// The page that all checks of one engine share: models are loaded and shaders compiled once, as software graphics are slow.
import { test as base } from '@playwright/test'
import type { EngineName, EnginePage } from '../../src/command/engines/enginePage.ts'
import { openEngine } from '../../src/command/engines/openEngine.ts'

/** The smallest desktop layout: every pixel is drawn by hand. */
export const SIZE = { widthPx: 1200, heightPx: 700 } as const

export interface EngineFixtures {
  engine: EngineName
  base: string
  tab: EnginePage
}

export const test = base.extend<object, EngineFixtures>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  base: ['', { option: true, scope: 'worker' }],
  tab: [
    async ({ engine }, use) => {
      const tab = await openEngine(engine, { ...SIZE, webgl: true })
      await use(tab)
      await tab.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

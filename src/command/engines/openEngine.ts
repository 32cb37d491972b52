// A page in the engine of that name, in a browser of its own.
import { openChromium } from './chromiumPage.ts'
import type { EngineName, EngineOptions, EnginePage } from './enginePage.ts'
import { openFirefox } from './firefoxPage.ts'
import { openWebkit } from './webkitPage.ts'

const OPENERS: Readonly<Record<EngineName, (options: EngineOptions) => Promise<EnginePage>>> = {
  chromium: openChromium,
  firefox: openFirefox,
  webkit: openWebkit,
}

export const openEngine = (name: EngineName, options: EngineOptions): Promise<EnginePage> =>
  OPENERS[name](options)

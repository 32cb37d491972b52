// Firefox by WebDriver BiDi, which it speaks itself: no driver between.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BidiSocket } from './bidiSocket.ts'
import { openDisplay } from './display.ts'
import { callOf, type EngineOptions, type EnginePage } from './enginePage.ts'
import { dragActions, type InputSource, keyActions } from './inputActions.ts'
import { startProgram } from './startedProcess.ts'

/** Nothing of its own goes over the network, nothing lies over the page. */
const PREFERENCES: Readonly<Record<string, boolean | number | string>> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'intl.accept_languages': 'en-US',
  'layout.css.prefers-color-scheme.content-override': 1,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'webgl.force-enabled': true,
}

/** A typeface that was on its way when the page was left (NS_BINDING_ABORTED): no script's error. */
const LEFT_BEFORE = /^downloadable font: download failed .* status=2152398850 /

interface Evaluated {
  readonly type: 'success' | 'exception'
  readonly result?: { readonly type: string; readonly value?: string }
  readonly exceptionDetails?: { readonly text: string }
}

export async function openFirefox({ widthPx, heightPx, webgl }: EngineOptions): Promise<EnginePage> {
  const display = await openDisplay()
  const profile = join(display.folder, 'profile')
  mkdirSync(profile)
  const preferences = Object.entries({ ...PREFERENCES, 'webgl.disabled': !webgl }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  )
  writeFileSync(join(profile, 'user.js'), preferences.join(''))
  const firefox = await startProgram({
    command: 'firefox-esr',
    args: ['--remote-debugging-port', '0', '--profile', profile, '--no-remote', '--new-instance'],
    env: { ...display.env, MOZ_CRASHREPORTER_DISABLE: '1' },
    ready: { stream: 2, line: /WebDriver BiDi listening on (ws:\S+)\n/ },
  }).catch(async (error) => {
    await display.close()
    throw error
  })
  const bidi = await BidiSocket.connect(`${firefox.said}/session`)
  const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  })
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {})
  const { context } = contexts[0]!
  let errors: string[] = []
  bidi.on('log.entryAdded', (entry) => {
    const { level, text, type } = entry as { level: string; text: string; type: string }
    if (type === 'javascript' && level === 'error' && !LEFT_BEFORE.test(text)) errors.push(text)
  })
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] })
  const resize = async (width: number, height: number): Promise<void> => {
    const viewport = { width, height }
    await bidi.send('browsingContext.setViewport', { context, viewport, devicePixelRatio: 1 })
  }
  await resize(widthPx, heightPx)
  const evaluate = async (work: (given: never) => unknown, given?: unknown): Promise<unknown> => {
    const expression = `Promise.resolve(${callOf(work, given)}).then((answer) => JSON.stringify(answer))`
    const { type, result, exceptionDetails } = await bidi.send<Evaluated>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      // As a person's own deed: copying, speaking and full screen ask for one.
      userActivation: true,
    })
    if (type === 'exception') throw new Error(`firefoxPage: ${exceptionDetails?.text}`)
    return result?.value === undefined ? undefined : JSON.parse(result.value)
  }
  const act = (actions: readonly InputSource[]) => bidi.send('input.performActions', { context, actions })
  return {
    name: 'firefox',
    version: `Firefox ${capabilities.browserVersion}`,
    open: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    back: async () => {
      await bidi.send('browsingContext.traverseHistory', { context, delta: -1 })
    },
    url: async () => (await evaluate(() => window.location.href)) as string,
    evaluate,
    drag: async (points) => {
      await act(dragActions(points))
    },
    press: async (chord) => {
      await act(keyActions(chord))
    },
    resize,
    heapBytes: async () => null,
    screenshot: async () => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context })
      return Buffer.from(data, 'base64')
    },
    addInit: async (source) => {
      await bidi.send('script.addPreloadScript', { functionDeclaration: `() => { ${source} }` })
      return true
    },
    takeErrors: async () => {
      const taken = errors
      errors = []
      return taken
    },
    close: async () => {
      bidi.close()
      await firefox.end()
      await display.close()
    },
  } as EnginePage
}

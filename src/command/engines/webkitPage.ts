// WebKitGTK by its own driver: plain W3C WebDriver over HTTP.
import { existsSync } from 'node:fs'
import { miniBrowser } from '../ensureEngines.mjs'
import { freePort } from '../freePort.mjs'
import { openDisplay } from './display.ts'
import { callOf, type EngineOptions, type EnginePage } from './enginePage.ts'
import { dragActions, type InputSource, keyActions } from './inputActions.ts'
import { startProgram } from './startedProcess.ts'
import { WebDriver } from './webDriver.ts'

/** Frames round the page: what the window is larger by is found out, at most so often. */
const SIZE_TRIES = 4

/** Hears errors from the moment it stands in the page; the driver has no way to be there before. */
const LISTENER = (): void => {
  const hearing = window as Window & { heardErrors?: string[] }
  if (hearing.heardErrors) return
  const heard: string[] = []
  hearing.heardErrors = heard
  window.addEventListener('error', (event) => heard.push(event.message))
  window.addEventListener('unhandledrejection', (event) => heard.push(`unhandled: ${event.reason}`))
}

export async function openWebkit({ widthPx, heightPx, webgl }: EngineOptions): Promise<EnginePage> {
  const binary = miniBrowser()
  if (!existsSync(binary)) throw new Error('webkitPage: no MiniBrowser (Debian: webkit2gtk-driver)')
  const display = await openDisplay()
  const port = await freePort()
  const service = await startProgram({
    command: 'WebKitWebDriver',
    args: [`--port=${port}`],
    env: display.env,
  }).catch(async (error) => {
    await display.close()
    throw error
  })
  const driver = await WebDriver.begin(`http://127.0.0.1:${port}`, {
    'webkitgtk:browserOptions': {
      binary,
      args: ['--automation', '--private', `--enable-webgl=${webgl}`],
    },
  })
  const evaluate = async (work: (given: never) => unknown, given?: unknown): Promise<unknown> => {
    const { thrown, json } = await driver.runAsync<{ thrown?: string; json?: string }>(
      `const done = arguments[arguments.length - 1];
       Promise.resolve().then(() => ${callOf(work, given)}).then(
         (answer) => done({ json: JSON.stringify(answer) }),
         (error) => done({ thrown: String(error) }))`,
    )
    if (thrown !== undefined) throw new Error(`webkitPage: ${thrown}`)
    return json === undefined || json === null ? undefined : JSON.parse(json)
  }
  const act = (actions: readonly InputSource[]) => driver.post('actions', { actions })
  const resize = async (wantedWidth: number, wantedHeight: number): Promise<void> => {
    let [width, height] = [wantedWidth, wantedHeight]
    for (let tries = 0; tries < SIZE_TRIES; tries++) {
      await driver.post('window/rect', { x: 0, y: 0, width, height })
      const inner = (await evaluate(() => [window.innerWidth, window.innerHeight])) as [number, number]
      if (inner[0] === wantedWidth && inner[1] === wantedHeight) break
      width += wantedWidth - inner[0]
      height += wantedHeight - inner[1]
    }
  }
  await resize(widthPx, heightPx)
  return {
    name: 'webkit',
    version: `WebKitGTK ${driver.browserVersion}`,
    open: async (url) => {
      await driver.post('url', { url })
      await evaluate(LISTENER)
    },
    back: async () => {
      await driver.post('back', {})
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
    screenshot: async () => Buffer.from(await driver.get<string>('screenshot'), 'base64'),
    addInit: async () => false,
    takeErrors: async () =>
      (await evaluate(() => {
        const hearing = window as Window & { heardErrors?: string[] }
        return hearing.heardErrors?.splice(0) ?? []
      })) as readonly string[],
    close: async () => {
      await driver.end()
      await service.end()
      await display.close()
    },
  } as EnginePage
}

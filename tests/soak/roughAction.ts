// One thing that a restless reader might do next, by chance: press what is shown, a key, drag, turn the device, leave the tab.
import type { EnginePage } from '../../src/command/engines/enginePage.ts'
import { randomLink } from './addresses.ts'
import { type Chance, mangle } from './mangledLink.ts'

const KEYS = [
  ...['Space', 'ArrowRight', 'ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowLeft', 'Home', 'End', 'Escape'],
  ...['Tab', 'Tab', 'Enter', 'Alt+e', 'Alt+x', 'Control+z', 'Control+Shift+z', 'l', 'm', 'e', '?', '1', '5'],
]
const SIZES = [
  [1200, 700],
  [820, 1180],
  [390, 844],
  [844, 390],
  [320, 568],
  [600, 350],
] as const

export async function roughAction(page: EnginePage, chance: Chance, home: string): Promise<string> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!
  const way = chance()
  if (way < 0.45) return `press ${await pressShown(page, chance())}`
  if (way < 0.65) {
    const key = pick(KEYS)
    await page.press(key)
    return `key ${key}`
  }
  if (way < 0.75) {
    const [width, height] = await page.evaluate(() => [window.innerWidth, window.innerHeight] as const)
    const points = Array.from({ length: 4 }, () => [chance() * width, chance() * height] as const)
    await page.drag(points)
    return 'drag'
  }
  if (way < 0.83) {
    const link = mangle(randomLink(chance), chance).link
    await page.evaluate((to: string) => {
      window.history.pushState(null, '', to.replace(/^\/+/, ''))
      window.dispatchEvent(new PopStateEvent('popstate'))
    }, link)
    return `link ${link}`
  }
  if (way < 0.88) {
    const [width, height] = pick(SIZES)
    await page.resize(width, height)
    return `size ${width} × ${height}`
  }
  if (way < 0.91) {
    const percent = pick([100, 200])
    await page.evaluate((size: number) => {
      document.documentElement.style.fontSize = `${size}%`
    }, percent)
    return `text ${percent} %`
  }
  if (way < 0.95) {
    await page.evaluate(() => {
      for (const state of ['hidden', 'visible']) {
        Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => state === 'hidden' })
        document.dispatchEvent(new Event('visibilitychange'))
      }
    })
    return 'tab hidden and back'
  }
  await page.back()
  // Before the first page there is none of ours.
  if (!(await page.evaluate(() => window.ramus !== undefined))) await page.open(home)
  return 'back'
}

/** Nothing that leaves the page, asks for a file or a device, or prints. */
const pressShown = (page: EnginePage, share: number): Promise<string> =>
  page.evaluate((at: number) => {
    window.print = () => {}
    const shown = [
      ...document.querySelectorAll<HTMLElement>(
        'button, input[type=radio], input[type=checkbox], [role=option]',
      ),
    ].filter((each) => each.checkVisibility() && !each.closest('[inert]'))
    const chosen = shown[Math.floor(at * shown.length)]
    const name = chosen?.getAttribute('aria-label') ?? chosen?.textContent.trim().slice(0, 40) ?? 'nothing'
    if (!/record|grabar|open a file|abrir|save|guardar/i.test(name)) chosen?.click()
    return name
  }, share)

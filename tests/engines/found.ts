// Finding things in a page as a reader does, by role and name, and waiting for them; in any engine.
import { expect } from '@playwright/test'
import type { EnginePage } from '../../src/command/engines/enginePage.ts'

interface Named {
  readonly role: 'button' | 'radio' | 'slider' | 'combobox' | 'heading' | 'status' | 'alert'
  /** Its name begins with this. */
  readonly name: string
}

interface Found {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The first shown element of that role and name; null while there is none. */
const find = (page: EnginePage, named: Named): Promise<Found | null> =>
  page.evaluate(({ role, name }: Named) => {
    const selectors = {
      button: 'button',
      radio: 'input[type=radio]',
      slider: '[role=slider], input[type=range]',
      combobox: 'select',
      heading: 'h1',
      status: '[role=status]',
      alert: '[role=alert]',
    }
    const nameOf = (element: HTMLElement): string =>
      element.getAttribute('aria-label') ??
      (element instanceof HTMLInputElement || element instanceof HTMLSelectElement
        ? [...(element.labels ?? [])].map((label) => label.textContent).join(' ')
        : // As browsers name it: by its text, and by its title where it has none.
          element.textContent.trim() || element.title)
    for (const element of document.querySelectorAll<HTMLElement>(selectors[role])) {
      // A radio button lies unseen in its label.
      const shown = role === 'radio' ? (element as HTMLInputElement).labels?.[0] : element
      const box = shown?.getBoundingClientRect()
      if (!box || box.width === 0 || !nameOf(element).trim().startsWith(name)) continue
      shown?.scrollIntoView({ block: 'nearest' })
      const { left, top, width, height } = shown!.getBoundingClientRect()
      return { text: element.textContent.trim(), left, top, width, height }
    }
    return null
  }, named)

export async function wait(page: EnginePage, role: Named['role'], name: string): Promise<Found> {
  let found: Found | null = null
  await expect
    .poll(
      async () => {
        found = await find(page, { role, name })
        return found !== null
      },
      { message: `${role} “${name}”`, intervals: [50, 100, 250] },
    )
    .toBe(true)
  return found!
}

export async function click(page: EnginePage, role: Named['role'], name: string): Promise<void> {
  const { left, top, width, height } = await wait(page, role, name)
  await page.drag([[left + width / 2, top + height / 2]])
}

export const timeOf = (page: EnginePage): Promise<number> => page.evaluate(() => window.ramus!.t)

export const stepOf = (page: EnginePage): Promise<string | null> => page.evaluate(() => window.ramus!.step)

export const frames = (page: EnginePage): Promise<number> =>
  page.evaluate(() => window.ramus?.picture.frames ?? 0)

export const title = async (page: EnginePage): Promise<string> =>
  page.evaluate(() => document.querySelector('h1')?.textContent?.trim() ?? '')

export const parameter = async (page: EnginePage, name: string): Promise<string | null> =>
  new URL(await page.url()).searchParams.get(name)

export const pictureReady = (page: EnginePage): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => document.querySelector('.stage-root[data-ready]') !== null), {
      message: 'the picture is there',
    })
    .toBe(true)

/** Waits until no frame is drawn any more: the picture stands. */
export async function pictureStands(page: EnginePage): Promise<void> {
  let before = -1
  await expect
    .poll(
      async () => {
        const now = await frames(page)
        const stood = now === before && now > 0
        before = now
        return stood
      },
      { intervals: [900], message: 'the picture stands' },
    )
    .toBe(true)
}

/** Goes to an address as the way back does, without loading the page again. */
export async function goTo(page: EnginePage, address: string): Promise<void> {
  const before = await frames(page)
  await page.evaluate((to: string) => {
    window.history.replaceState(null, '', to)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, address)
  await expect.poll(() => frames(page), { intervals: [50, 100] }).toBeGreaterThan(before)
}

import { expect, test } from '@playwright/test'
import { NUMBING_SHOT, onKnownDevice, stepOf, title, withoutModel } from './app.ts'

test('the track is dragged, and says where it is', async ({ page }) => {
  await onKnownDevice(page)
  await withoutModel(page)
  await page.goto(NUMBING_SHOT)
  const track = page.getByRole('slider', { name: 'Place in the story' })
  const box = (await track.boundingBox())!
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height - 12)
  await expect(page.locator('.track-hint')).toBeVisible()
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.999, box.y + box.height - 12, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => stepOf(page)).toBe('rec.04.repeat')
  await expect(title(page)).toHaveText('What next')
  await page.mouse.click(box.x + 1, box.y + box.height - 12)
  await expect.poll(() => stepOf(page)).toBe('ana.01.overview')
})

test('every step is in the menu and one tap away', async ({ page }) => {
  await onKnownDevice(page)
  await withoutModel(page)
  await page.goto(NUMBING_SHOT)
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('button', { name: 'Chapters and steps' }).click()
  await expect(page.getByRole('dialog').locator('.step-list-item')).toHaveCount(38)
  await page.getByRole('button', { name: /^No test is perfect/ }).click()
  await expect(title(page)).toHaveText('No test is perfect')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the first-run note is shown once', async ({ page }) => {
  await withoutModel(page)
  await page.goto(NUMBING_SHOT)
  await page.getByRole('button', { name: 'I understand' }).click()
  await expect(page.getByText('Before you start')).toBeHidden()
  await page.reload()
  await expect(title(page)).toHaveText('The numbing shot')
  await expect(page.getByText('Before you start')).toBeHidden()
})

/** The longest story there is. */
const ALL_JOINTS = '/?joints=T12-L1,L1-L2,L2-L3,L3-L4,L4-L5,L5-S1&side=both&who=patient&lang=en'

test('targets are large enough for a finger, rings answer for themselves, no page scrolls sideways', async ({
  page,
}) => {
  await onKnownDevice(page)
  await withoutModel(page)
  for (const size of [
    { width: 320, height: 568 },
    { width: 390, height: 844 },
    { width: 820, height: 1180 },
    { width: 1180, height: 820 },
  ]) {
    await page.setViewportSize(size)
    for (const place of ['/', '/?view=joints&joints=L4-L5', NUMBING_SHOT, ALL_JOINTS]) {
      await page.goto(place)
      await expect(title(page)).toBeVisible()
      const found = () =>
        page.evaluate(() => {
          const small = [...document.querySelectorAll<HTMLElement>('button, select, label, [role="slider"]')]
            // Words inside a sentence are exempt, and so is what only the keyboard shows; rings have a list beside them.
            .filter((element) => element.checkVisibility() && !element.closest('.step-text, .heard, .ring'))
            .map((element) => ({ element, box: element.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0 && (box.width < 43.5 || box.height < 43.5))
            .map(
              ({ element, box }) =>
                `${element.className} ${Math.round(box.width)} × ${Math.round(box.height)}`,
            )
          const misses = [...document.querySelectorAll<HTMLElement>('.ring')].flatMap((ring, i) => {
            if (!ring.checkVisibility({ visibilityProperty: true })) return []
            ring.scrollIntoView({ block: 'center' })
            const { left, top, width } = ring.querySelector('.ring-mark')!.getBoundingClientRect()
            return Array.from({ length: 24 }, (_, k) => {
              const x = left + (width / 2) * (1 + 0.9 * Math.cos((k * Math.PI) / 12))
              const y = top + (width / 2) * (1 + 0.9 * Math.sin((k * Math.PI) / 12))
              return document.elementFromPoint(x, y)?.closest('.ring') === ring
                ? null
                : `${i}: ${x.toFixed()}, ${y.toFixed()}`
            }).filter((miss) => miss !== null)
          })
          const { scrollWidth, clientWidth } = document.querySelector('.shell')!
          return { small, misses, sidewaysPx: scrollWidth - clientWidth }
        })
      // Drawings come after the title; what is measured is where they stand in the end.
      await expect
        .poll(found, { message: `${place} at ${size.width}` })
        .toEqual({ small: [], misses: [], sidewaysPx: 0 })
    }
  }
})

test('with the colours of the device, what a drawing tells is still told', async ({ page }) => {
  await onKnownDevice(page)
  await withoutModel(page)
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(NUMBING_SHOT)
  await expect(title(page)).toBeVisible()
  const grounds = (selectors: readonly string[]) =>
    page.evaluate(
      (all) =>
        all.map((selector) => {
          const style = getComputedStyle(document.querySelector(selector)!)
          return `${style.forcedColorAdjust} ${style.backgroundColor}`
        }),
      selectors,
    )
  const [done, rest, thumb, play] = await grounds([
    '.track-step[data-state="done"]',
    '.track-step[data-state="rest"]',
    '.track-thumb',
    '.play-button',
  ])
  expect(done).not.toBe(rest)
  expect(thumb).not.toBe(rest)
  expect(play).not.toBe(rest)
  const [mark, word] = await page.evaluate(() => [
    getComputedStyle(document.querySelector('.sentence[data-current] > .marked')!).outlineStyle,
    getComputedStyle(document.querySelector('.linked[data-mark="numb"]')!).forcedColorAdjust,
  ])
  expect([mark, word]).toEqual(['solid', 'none'])
  await page.goto('/?view=joints&joints=L4-L5')
  await expect(title(page)).toBeVisible()
  const [chosen, other, ring, picked] = await grounds([
    '.radio-row-pill .radio-option[data-checked]',
    '.radio-row-pill .radio-option:not([data-checked])',
    '.spine-figure .ring:not([data-chosen]) .ring-mark',
    '.spine-figure .ring[data-chosen] .ring-mark',
  ])
  expect(chosen).not.toBe(other)
  expect(ring).not.toBe(picked)
})

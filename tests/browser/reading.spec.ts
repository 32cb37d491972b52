// The reader's own diary and what is read beside the story.
import { expect, type Page, test } from '@playwright/test'
import { onKnownDevice, title, withoutModel } from './app.ts'
import { violations } from './violations.ts'

const DECISION = '/?joints=L4-L5&side=right&step=res.02.decide&t=20&who=patient&lang=en'

test.beforeEach(async ({ page }) => {
  await onKnownDevice(page)
  await withoutModel(page)
})

/** Rates a time by keys alone: takes the resting five, then steps to the score. */
async function rate(page: Page, time: string, score: number): Promise<void> {
  await page.getByRole('slider', { name: `Pain ${time}` }).focus()
  await page.keyboard.press('Enter')
  for (let at = 5; at !== score; at += Math.sign(score - at))
    await page.keyboard.press(score > at ? 'ArrowRight' : 'ArrowLeft')
}

test('own scores by keys alone are read by every rule, and leave no trace unless they are to be kept', async ({
  page,
}) => {
  await page.goto(DECISION)
  await page.getByRole('button', { name: 'Enter your own scores' }).press('Enter')
  await rate(page, 'before the shot', 8)
  await rate(page, '1 hour after the shot', 1)
  await expect(page.getByText('From 8 down to 1 is a drop of 7. That is 88 % of 8.')).toBeVisible()
  await expect(page.locator('.ruleset-reading')).toHaveText([
    'reached',
    'first of two',
    'first of two',
    'no number set',
  ])
  expect(await violations(page), 'own diary').toEqual([])
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  )
  expect(kept).not.toMatch(/diary|score/i)
  await page.getByRole('button', { name: 'Back to the example' }).press('Enter')
  await expect(page.getByText('From 8 down to 2 is a drop of 6.')).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Enter your own scores' }).press('Enter')
  await expect(page.getByRole('slider', { name: 'Pain before the shot' })).toHaveAttribute(
    'aria-valuetext',
    'not rated',
  )
  await rate(page, 'before the shot', 8)
  await page.getByRole('button', { name: 'Keep them on this device' }).press('Enter')
  await page.reload()
  await page.getByRole('button', { name: 'Enter your own scores' }).press('Enter')
  await expect(page.getByRole('slider', { name: 'Pain before the shot' })).toHaveAttribute(
    'aria-valuetext',
    '8 of 10',
  )
})

test('own scores on a phone, by touch, in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(DECISION)
  await page.getByRole('button', { name: 'Enter your own scores' }).click()
  const slider = page.getByRole('dialog').getByRole('slider', { name: 'Pain before the shot' })
  const { x, y, width, height } = (await slider.boundingBox())!
  expect(height).toBeGreaterThanOrEqual(44)
  await slider.click({ position: { x: width - 14, y: height / 2 } })
  await expect(slider).toHaveAttribute('aria-valuetext', '10 of 10')
  expect(x >= 0 && y >= 0).toBe(true)
  expect(await violations(page), 'own diary on a phone').toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('pages beside the story have no violation, and a step leads to its own', async ({ page }) => {
  await page.goto(DECISION)
  await page
    .getByRole('region', { name: 'Chart of this step' })
    .getByRole('button', { name: 'What studies say' })
    .click()
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByRole('article', { name: 'van Wijk 2005' })).toBeVisible()
  await sheet.getByText('1 source').first().click()
  expect(await violations(page), 'evidence').toEqual([])
  await page.emulateMedia({ media: 'print' })
  const printed = await page.pdf({ format: 'A4' })
  expect([...printed.toString('latin1').matchAll(/\/Type \/Page\b/g)].length).toBeGreaterThan(5)
  await expect(page.locator('.transport')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Menu' }).click()
  for (const name of ['All sources', 'Risks and benefits', 'The visits, one by one', 'If it does not help']) {
    await sheet.getByRole('button', { name }).click()
    await expect(sheet.getByRole('heading', { level: 2, name })).toBeVisible()
    await expect(sheet.getByText(/sources? shown|sources?$/).first()).toBeVisible()
    expect(await violations(page), name).toEqual([])
    await sheet.getByRole('button', { name: 'Menu' }).click()
  }
})

test('sources stand sentence by sentence, and T12–L1 brings those of its nerves', async ({ page }) => {
  await page.goto('/?joints=T12-L1&side=right&step=ana.02.level&t=8&who=student&lang=en')
  await expect(title(page)).toBeVisible()
  await page.getByRole('button', { name: /sources?$/ }).click()
  const sources = page.getByRole('dialog')
  await expect(sources.getByText(/T12–L1 joint is served by the T11 and T12 medial branches/)).toBeVisible()
  await expect(sources.getByText('From memory, not yet checked').last()).toBeVisible()
  expect(await violations(page)).toEqual([])
})

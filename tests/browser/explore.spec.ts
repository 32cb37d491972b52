import { expect, type Page } from '@playwright/test'
import { onKnownDevice, PICTURE, withoutModel } from './app.ts'
import { goTo, test } from './stage.ts'
import { violations } from './violations.ts'

const HERE = '/?joints=L4-L5&side=right&step=ana.02.level&t=6&who=clinician&lang=en'

const see = (page: Page): string | null => new URL(page.url()).searchParams.get('see')

test(
  'by keys alone: find a thing, show it alone, undo, do it again, cut',
  PICTURE,
  async ({ stage: page }) => {
    await goTo(page, HERE)
    await page.keyboard.press('Alt+E')
    await expect(page.getByRole('heading', { level: 1, name: 'Explore' })).toBeFocused()
    await page.keyboard.press('Control+K')
    await page.keyboard.type('L4 pedicel right')
    await expect(page.getByRole('option').first()).toContainText('L4 pedicle, right')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 2, name: 'L4 pedicle, right' })).toBeVisible()
    // In the field, Alt writes letters and accents.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Alt+I')
    await expect.poll(() => see(page)).toBe('lit:bone.L4.pedicle.R,only:bone.L4')
    await page.keyboard.press('Control+Z')
    await expect.poll(() => see(page)).toBe('lit:bone.L4.pedicle.R')
    await page.keyboard.press('Control+Shift+Z')
    await page.keyboard.press('Alt+X')
    await expect.poll(() => see(page)).toMatch(/^lit:bone\.L4\.pedicle\.R,only:bone\.L4,cut:axial@-?\d/)
    const { picture } = await page.evaluate(() => ({ picture: { ...window.ramus!.picture } }))
    expect(picture.triangles).toBeLessThanOrEqual(250_000)
    expect(picture.drawCalls).toBeLessThanOrEqual(120)
  },
)

test('a link opens the same exploration, names what it cannot read, and leads back to the story', async ({
  page,
}) => {
  await onKnownDevice(page)
  await withoutModel(page)
  await page.goto(`${HERE}&see=lit:bone.L4.pedicle.R,only:bone.L4,bone.L9,cut:axial@-31.5`)
  await expect(page.getByRole('heading', { level: 2, name: 'L4 pedicle, right' })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Axial' })).toBeChecked()
  await expect(page.getByRole('button', { name: 'Show around it' })).toBeVisible()
  await expect(page.getByText('“only:bone.L9” could not be read')).toBeVisible()
  await expect.poll(() => see(page)).toBe('lit:bone.L4.pedicle.R,only:bone.L4,cut:axial@-31.5')
  await page.keyboard.press('Alt+E')
  await expect(page.getByRole('heading', { level: 1, name: 'Explore' })).toBeHidden()
  await expect.poll(() => see(page)).toBeNull()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`exploring has no axe violation, ${colorScheme}`, async ({ page }) => {
    await onKnownDevice(page)
    await withoutModel(page)
    await page.emulateMedia({ colorScheme })
    await page.goto(`${HERE}&see=lit:nerve.mb.L3.R,ghost:bone.L4,cut:sagittal@-12`)
    await expect(page.getByRole('heading', { level: 2, name: 'L3 medial branch, right' })).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.getByRole('combobox', { name: 'Find a structure' }).fill('disc')
    await expect(page.getByRole('option').first()).toBeVisible()
    expect(await violations(page), 'with answers').toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await violations(page), 'on a phone').toEqual([])
    const spill = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(spill).toBeLessThanOrEqual(0)
  })

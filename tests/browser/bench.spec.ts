import { expect, type Page, test } from '@playwright/test'
import { onKnownDevice, PICTURE, stepOf, title, watchErrors, withoutModel } from './app.ts'
import { violations } from './violations.ts'

const wide = (page: Page) => page.locator('.bench-numbers dd').nth(1)

test(
  'the bench answers, its settings are in the link, and the story takes them',
  PICTURE,
  async ({ page, baseURL }) => {
    const errors = watchErrors(page)
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL!) && !/^(data|blob):/.test(request.url()))
        elsewhere.push(request.url())
    })
    await onKnownDevice(page)
    await page.goto('/?view=bench&joints=L4-L5&bench=18G,10mm,80C,90s,body,99apart')
    await expect(title(page)).toHaveText('Lesion bench')
    await expect(wide(page)).toHaveText('10.0 mm')
    await expect(page.getByRole('alert')).toContainText('99apart')
    await page.getByLabel('Set temperature').press('ArrowRight')
    await expect(wide(page)).not.toHaveText('10.0 mm')
    await expect.poll(() => page.url()).toContain('81C')
    await page.getByRole('button', { name: 'Use in the story' }).click()
    await expect.poll(() => stepOf(page)).toContain('rfa.05.heat')
    await expect(page.getByText('That is 81 °C, or 178 °F.').first()).toBeVisible()
    await expect.poll(() => page.url()).toContain('heat=18G,10mm,81C,90s')
    expect(elsewhere).toEqual([])
    expect(errors).toEqual([])
  },
)

test('the bench and the page about its model, either theme', async ({ page }) => {
  await onKnownDevice(page)
  await withoutModel(page)
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    await page.goto('/?view=bench&bench=bench,120s')
    await expect(page.locator('.bench-numbers')).toBeVisible()
    await expect(page.getByRole('img', { name: /^Computed widths: 22 G/ })).toBeVisible()
    expect(await violations(page), `bench, ${theme}`).toEqual([])
    await page.getByRole('button', { name: 'How it is computed' }).click()
    await expect(title(page)).toHaveText('How the heat is computed')
    expect(await violations(page), `model, ${theme}`).toEqual([])
  }
})

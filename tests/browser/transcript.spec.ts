import { expect, test } from '@playwright/test'
import { onKnownDevice, title, withoutModel } from './app.ts'
import { violations } from './violations.ts'

test.describe('the full text, where no script runs', () => {
  test.use({ javaScriptEnabled: false })

  test('is reached from the page itself and needs nothing but its own files', async ({ page, baseURL }) => {
    const requests: string[] = []
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    await page.goto('/')
    await page.getByRole('link', { name: 'full text', exact: true }).click()
    await expect(title(page)).toHaveText('Ramus: The full text, Patient')
    const sentence = page.getByText('The pain signal should stop here for a few hours.').first()
    await sentence.scrollIntoViewIfNeeded()
    await expect(page.getByRole('img').first()).toHaveAttribute('alt', /five vertebrae/)
    await expect(page.getByRole('region', { name: 'Reading the result' })).toBeVisible()
    const own = requests.slice(requests.indexOf('/transcript/patient.en.html'))
    expect(own.filter((path) => !/^\/(transcript\/|favicon\.svg$)/.test(path))).toEqual([])
    expect(own).toContain('/transcript/transcript.css')
    expect(baseURL).toBeTruthy()
    await page.getByRole('link', { name: /Paciente, Español/ }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  })

  test('prints without what only a screen needs', async ({ page }) => {
    await page.goto('/transcript/clinician.en.html')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await expect(page.getByRole('navigation').first()).toBeHidden()
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(252, 251, 248)')
  })
})

test('axe finds nothing on a page with the full text, in either theme', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto('/transcript/patient.es.html')
    expect(await violations(page)).toEqual([])
  }
})

test('the menu leads to it in the language and for the reader that are on', async ({ page }) => {
  await onKnownDevice(page)
  await withoutModel(page)
  await page.goto('/?joints=L4-L5&side=right&who=student&lang=es')
  await page.getByRole('button', { name: 'Menú' }).click()
  await page.getByRole('dialog').getByRole('link', { name: 'Texto completo' }).click()
  await expect(title(page)).toHaveText(/Estudiante/)
})

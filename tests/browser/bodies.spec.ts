import { expect, test } from '@playwright/test'
import { onKnownDevice, pictureReady, withoutModel } from './app.ts'
import { violations } from './violations.ts'

const HERE = '/?joints=L4-L5&side=right&step=ana.04.course&t=8&who=student&lang=en'

test('a variant is shown, named on the stage, kept in the link, and one act away from the typical spine', async ({
  page,
  baseURL,
}) => {
  const strangers: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!) && !request.url().startsWith('blob:'))
      strangers.push(request.url())
  })
  const failures: string[] = []
  page.on('pageerror', (error) => failures.push(error.message))
  await onKnownDevice(page)
  const nodes = page.waitForResponse(/bodies\/worn\.glb/)
  await page.goto(`${HERE}&body=worn&see=open`)
  await pictureReady(page)
  expect((await nodes).ok()).toBe(true)
  const note = page.getByRole('complementary', { name: 'Bodies' })
  await expect(note).toContainText('Shown: worn L4–L5 joint')
  await expect(page.getByRole('button', { name: 'Worn joint' })).toHaveAttribute('aria-pressed', 'true')
  expect(new URL(page.url()).searchParams.get('body')).toBe('worn')
  expect(await violations(page)).toEqual([])
  await note.getByRole('button', { name: 'Back to typical' }).click()
  await expect(note).toBeHidden()
  await expect.poll(() => new URL(page.url()).searchParams.get('body')).toBeNull()
  await expect(page.getByRole('button', { name: 'Typical', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await page.goBack()
  await expect(note).toBeVisible()
  expect(strangers).toEqual([])
  expect(failures).toEqual([])
})

test('a body that is unknown, or whose file cannot be had, is told of; the typical one stands', async ({
  page,
}) => {
  await onKnownDevice(page)
  await withoutModel(page)
  await page.goto(`${HERE}&body=glass`)
  await expect(page.getByText('“glass”')).toBeVisible()
  await page.route('**/models/bodies/*.json', (route) => route.fulfill({ status: 500, body: '' }))
  await page.goto(`${HERE}&body=broad`)
  await expect(page.getByText('“broad”')).toBeVisible()
  await expect.poll(() => new URL(page.url()).searchParams.get('body')).toBeNull()
})

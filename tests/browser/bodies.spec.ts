import { expect, type Page, test } from '@playwright/test'
import { onKnownDevice, PICTURE, pictureReady, stepOf, timeOf, withoutModel } from './app.ts'
import { violations } from './violations.ts'

const HERE = '/?joints=L4-L5&side=right&step=ana.04.course&t=8&who=student&lang=en'

test(
  'a variant is shown, named on the stage, kept in the link, and one act away from the typical spine',
  PICTURE,
  async ({ page, baseURL }) => {
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
  },
)

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

declare global {
  interface Window {
    /** Gone when the page has been loaded again. */
    isSamePage?: true
  }
}

const CAMERA = '-20,-30,-20,35,10,90'
const bodyOf = (page: Page): Promise<string> => page.evaluate(() => window.ramus!.body)
const asked = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name)
const choose = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

test(
  'another body takes the place of the one before at the same step, time and camera; the page stays',
  PICTURE,
  async ({ page }) => {
    await onKnownDevice(page)
    await page.goto(`${HERE}&see=open&cam=${CAMERA}`)
    await pictureReady(page)
    await page.evaluate(() => {
      window.isSamePage = true
    })
    const [step, t] = [await stepOf(page), await timeOf(page)]
    let release = (): void => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/models/bodies/worn.glb', async (route) => {
      await held
      await route.continue()
    })

    await choose(page, 'Worn joint')
    await expect(page.getByRole('button', { name: 'Worn joint', exact: true })).toContainText(
      'On its way: Worn joint.',
    )
    expect(await bodyOf(page)).toBe('typical')
    expect(asked(page, 'body')).toBeNull()
    await expect(page.getByRole('button', { name: 'Typical', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    release()
    await expect.poll(() => bodyOf(page)).toBe('worn')
    await expect(page.getByRole('complementary', { name: 'Bodies' })).toContainText('Shown: worn L4–L5 joint')
    await expect(page.getByText('On its way: Worn joint.')).toHaveCount(0)
    await expect.poll(() => asked(page, 'body')).toBe('worn')
    expect([await stepOf(page), await timeOf(page), asked(page, 'cam')]).toEqual([step, t, CAMERA])

    await page.goBack()
    await expect.poll(() => bodyOf(page)).toBe('typical')
    expect([await stepOf(page), await timeOf(page), asked(page, 'cam')]).toEqual([step, t, CAMERA])
    await page.goForward()
    await expect.poll(() => bodyOf(page)).toBe('worn')
    expect(asked(page, 'body')).toBe('worn')
    expect(await page.evaluate(() => window.isSamePage)).toBe(true)
  },
)

test(
  'a body whose shape cannot be had is told of; the one before stays and can be left again',
  PICTURE,
  async ({ page }) => {
    await onKnownDevice(page)
    await page.goto(`${HERE}&see=open&body=narrowed`)
    await pictureReady(page)
    await page.route('**/models/bodies/broad.glb', (route) => route.fulfill({ status: 500, body: '' }))
    await choose(page, 'Broad build')
    await expect(page.getByRole('alert')).toContainText('“broad” cannot be shown. The one you see stays.')
    expect(await bodyOf(page)).toBe('narrowed')
    expect(asked(page, 'body')).toBe('narrowed')
    await expect(page.locator('.stage-root[data-ready]')).toBeAttached()
    await page.unroute('**/models/bodies/broad.glb')
    await choose(page, 'Broad build')
    await expect.poll(() => bodyOf(page)).toBe('broad')
    await expect(page.getByRole('alert')).toBeHidden()
  },
)

test(
  'switching to and fro does not add up: graphics and heap hold as much after eight switches as after four',
  PICTURE,
  async ({ page }) => {
    // Ten switches, each drawn in software.
    test.slow()
    await onKnownDevice(page)
    await page.goto(`${HERE}&see=open&cam=${CAMERA}`)
    await pictureReady(page)
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('HeapProfiler.enable')
    /** What vertices, indices and files take in the heap, once the rubbish is gone. */
    const arrayBytes = async (): Promise<number> => {
      await devtools.send('HeapProfiler.collectGarbage')
      await devtools.send('HeapProfiler.collectGarbage')
      return (await devtools.send('Runtime.getHeapUsage')).backingStorageSize
    }
    const frames = (): Promise<number> => page.evaluate(() => window.ramus!.picture.frames)
    /** Drawn, and nothing more to draw. */
    const rests = async (): Promise<void> => {
      let before = -1
      await expect
        .poll(
          async () => {
            const seen = before
            before = await frames()
            return before === seen
          },
          // The first picture's shaders are compiled meanwhile; software graphics take their time over it.
          { intervals: [500], timeout: 90_000 },
        )
        .toBe(true)
    }
    const to = async (name: string, id: string): Promise<void> => {
      const drawn = await frames()
      await choose(page, name)
      await expect.poll(() => bodyOf(page)).toBe(id)
      await expect.poll(frames).toBeGreaterThan(drawn)
      await rests()
    }
    const roundTrip = async () => {
      await to('Worn joint', 'worn')
      await to('Typical', 'typical')
      const { geometries, textures } = await page.evaluate(() => ({ ...window.ramus!.picture }))
      return { geometries, textures, arrayBytes: await arrayBytes() }
    }
    await rests()
    await roundTrip()
    const first = await roundTrip()
    let last = first
    for (let i = 0; i < 2; i++) last = await roundTrip()
    expect(first.arrayBytes).toBeGreaterThan(20e6)
    expect(last.geometries).toBeLessThanOrEqual(first.geometries)
    expect(last.textures).toBeLessThanOrEqual(first.textures)
    // One set of meshes is some 18 MB.
    expect(last.arrayBytes).toBeLessThan(first.arrayBytes + 2e6)
  },
)

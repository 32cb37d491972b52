import { describe, expect, it } from 'vitest'
import { ensureChromium, NO_CHROMIUM } from '../../src/command/ensureChromium.mjs'

/** A machine on which certain paths exist and certain commands put a browser in place. */
function machine({ there = [], installs = {}, mayInstallPackages = false }) {
  const paths = new Set(there)
  const ran = []
  return {
    ran,
    surroundings: {
      named: undefined,
      places: ['/usr/bin/chromium'],
      exists: (path) => paths.has(path),
      playwrightPath: async () => '/playwright/chromium',
      mayInstallPackages,
      run: (command, args) => {
        const line = [command, ...args].join(' ')
        ran.push(line)
        const found = Object.entries(installs).find(([start]) => line.startsWith(start))
        if (found) paths.add(found[1])
        return Boolean(found)
      },
    },
  }
}

describe('ensureChromium', () => {
  it('takes the browser of the system when there is one', async () => {
    const { surroundings, ran } = machine({ there: ['/usr/bin/chromium', '/playwright/chromium'] })
    expect(await ensureChromium(surroundings)).toBe('/usr/bin/chromium')
    expect(ran).toEqual([])
  })

  it('takes the one that Playwright already has', async () => {
    const { surroundings, ran } = machine({ there: ['/playwright/chromium'] })
    expect(await ensureChromium(surroundings)).toBe('/playwright/chromium')
    expect(ran).toEqual([])
  })

  it('lets Playwright fetch its own before it asks the system', async () => {
    const { surroundings } = machine({
      installs: { 'npx playwright install': '/playwright/chromium' },
      mayInstallPackages: true,
    })
    expect(await ensureChromium(surroundings)).toBe('/playwright/chromium')
  })

  it('installs the system package where it may', async () => {
    const { surroundings } = machine({
      installs: { 'apt-get install': '/usr/bin/chromium' },
      mayInstallPackages: true,
    })
    expect(await ensureChromium(surroundings)).toBe('/usr/bin/chromium')
  })

  it('leaves the system alone where it may not install', async () => {
    const { surroundings, ran } = machine({ installs: { 'apt-get install': '/usr/bin/chromium' } })
    await expect(ensureChromium(surroundings)).rejects.toThrow(NO_CHROMIUM)
    expect(ran).toEqual(['npx playwright install chromium'])
  })

  it('names a CHROMIUM_PATH that leads nowhere', async () => {
    const { surroundings } = machine({ there: ['/usr/bin/chromium'] })
    await expect(ensureChromium({ ...surroundings, named: '/no/such' })).rejects.toThrow('"/no/such"')
  })
})

import { describe, expect, it } from 'vitest'
import { ensureEngines, miniBrowser } from '../../src/command/ensureEngines.mjs'

const ALL = ['/usr/bin/firefox-esr', '/usr/bin/Xvfb', '/usr/bin/WebKitWebDriver', miniBrowser()]

/** A machine on which certain programs are, and packages bring others. */
function machine({ there = [], brings = {}, mayInstallPackages = true }) {
  const paths = new Set(there)
  const ran = []
  return {
    ran,
    surroundings: {
      exists: (path) => paths.has(path),
      mayInstallPackages,
      run: (command, args) => {
        ran.push([command, ...args].join(' '))
        for (const name of args) for (const path of brings[name] ?? []) paths.add(path)
        return true
      },
    },
  }
}

describe('ensureEngines', () => {
  it('installs nothing where both are', () => {
    const { surroundings, ran } = machine({ there: ALL })
    expect(ensureEngines(surroundings)).toEqual({ firefox: null, webkit: null })
    expect(ran).toEqual([])
  })

  it('installs what is missing, after one look for news', () => {
    const { surroundings, ran } = machine({
      brings: {
        'firefox-esr': ['/usr/bin/firefox-esr'],
        xvfb: ['/usr/bin/Xvfb'],
        'webkit2gtk-driver': ['/usr/bin/WebKitWebDriver', miniBrowser()],
      },
    })
    expect(ensureEngines(surroundings)).toEqual({ firefox: null, webkit: null })
    expect(ran).toEqual([
      'apt-get update -qq',
      'apt-get install -y -qq --no-install-recommends firefox-esr xvfb',
      'apt-get install -y -qq --no-install-recommends webkit2gtk-driver xvfb',
    ])
  })

  it('says which one could not be had, and goes on with the other', () => {
    const { surroundings } = machine({
      brings: { 'firefox-esr': ['/usr/bin/firefox-esr'], xvfb: ['/usr/bin/Xvfb'] },
    })
    expect(ensureEngines(surroundings)).toEqual({
      firefox: null,
      webkit: 'could not be installed (Debian: webkit2gtk-driver, xvfb)',
    })
  })

  it('leaves the system alone where it may not install', () => {
    const { surroundings, ran } = machine({ mayInstallPackages: false })
    expect(ensureEngines(surroundings).firefox).toBe('not installed (Debian: firefox-esr, xvfb)')
    expect(ran).toEqual([])
  })
})

describe('miniBrowser', () => {
  it('is in the folder of the machine', () => {
    const path = '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser'
    const found = miniBrowser(['x86_64-linux-gnu', 'aarch64-linux-gnu'], (each) => each === path)
    expect(found).toBe(path)
  })
})

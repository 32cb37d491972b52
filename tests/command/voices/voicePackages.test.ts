import { expect, it } from 'vitest'
import { ensurePackages } from '../../../src/command/voices/voicePackages.ts'

/** A machine that has some packages and can get others. */
function machine(there: readonly string[], offered: readonly string[], mayInstall = true) {
  const installed = new Set(there)
  const ran: string[] = []
  return {
    ran,
    surroundings: {
      isInstalled: (name: string) => installed.has(name),
      mayInstall,
      run: (command: string, args: readonly string[]) => {
        ran.push([command, ...args].join(' '))
        for (const name of args) if (offered.includes(name)) installed.add(name)
      },
    },
  }
}

it('asks for nothing where all is there', () => {
  const { surroundings, ran } = machine(['espeak-ng'], [])
  expect(ensurePackages(['espeak-ng'], surroundings)).toEqual([])
  expect(ran).toEqual([])
})

it('installs what is missing, and that alone', () => {
  const { surroundings, ran } = machine(['xvfb'], ['espeak-ng'])
  expect(ensurePackages(['xvfb', 'espeak-ng'], surroundings)).toEqual([])
  expect(ran.at(-1)).toMatch(/^apt-get install .* espeak-ng$/)
})

it('says what is missing still', () => {
  const { surroundings } = machine([], ['espeak-ng'])
  expect(ensurePackages(['espeak-ng', 'pulseaudio'], surroundings)).toEqual(['pulseaudio'])
})

it('installs nothing where that is not its right', () => {
  const { surroundings, ran } = machine([], ['espeak-ng'], false)
  expect(ensurePackages(['espeak-ng'], surroundings)).toEqual(['espeak-ng'])
  expect(ran).toEqual([])
})

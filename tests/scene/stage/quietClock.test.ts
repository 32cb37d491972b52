import { Clock, setConsoleFunction, warn } from 'three'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { quietClock } from '../../../src/scene/stage/quietClock.ts'

afterEach(() => {
  setConsoleFunction(null as unknown as Parameters<typeof setConsoleFunction>[0])
  vi.restoreAllMocks()
})

describe('quietClock', () => {
  it('keeps the going clock from the console and lets every other word through', () => {
    const heard = vi.spyOn(console, 'warn').mockImplementation(() => {})
    quietClock()
    new Clock()
    expect(heard).not.toHaveBeenCalled()
    warn('Texture: too large')
    expect(heard).toHaveBeenCalledWith('THREE.Texture: too large')
  })
})

import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SavePicture } from '../../../src/app/explore/SavePicture.tsx'
import * as saving from '../../../src/app/shell/saveFile.ts'
import { holdPrinter } from '../../../src/app/state/exploring.ts'
import { exploreText as en } from '../../../src/words/en/explore.ts'
import { show } from '../shown.tsx'

/** A printer that is told by hand how far it has come. */
function printer() {
  const told = { progress: (_: number) => {}, done: (_: Blob) => {}, fail: (_: Error) => {} }
  const print = vi.fn(
    (_foot: string, onProgress: (share: number) => void) =>
      new Promise<Blob>((resolve, reject) => {
        Object.assign(told, { progress: onProgress, done: resolve, fail: reject })
      }),
  )
  act(() => holdPrinter(print))
  return { print, told }
}
const button = () => screen.getByRole('button')
const press = () => act(async () => fireEvent.click(button()))
const said = () => screen.getByRole('status').textContent

beforeEach(() => {
  vi.spyOn(saving, 'saveFile').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
  act(() => holdPrinter(null))
})

describe('SavePicture', () => {
  it('can do nothing where no picture stands, and says so by its state', async () => {
    show(<SavePicture text={en} />)
    expect(button().getAttribute('aria-disabled')).toBe('true')
    await press()
    expect(saving.saveFile).not.toHaveBeenCalled()
    expect(said()).toBe('')
  })

  it('saves a file with what the picture is not written below it', async () => {
    const { print, told } = printer()
    show(<SavePicture text={en} />)
    await press()
    expect(print.mock.calls[0]![0]).toMatch(/education only\. Not medical advice/)
    const file = new Blob(['picture'])
    await act(async () => told.done(file))
    expect(saving.saveFile).toHaveBeenCalledExactlyOnceWith(file, 'ramus.png')
    expect(said()).toBe('The picture is saved.')
  })

  it('says how far it has come, and is not pressed twice meanwhile', async () => {
    const { print, told } = printer()
    show(<SavePicture text={en} />)
    await press()
    act(() => told.progress(0.4))
    expect(button().textContent).toBe('Making the picture: 40 %')
    expect(button().getAttribute('aria-busy')).toBe('true')
    await press()
    expect(print).toHaveBeenCalledOnce()
  })

  it('says when no picture could be made, and can be asked again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { print, told } = printer()
    show(<SavePicture text={en} />)
    await press()
    await act(async () => told.fail(new Error('no memory')))
    expect(said()).toBe('The picture could not be made on this device.')
    expect(button().textContent).toBe('Save this picture')
    await press()
    expect(print).toHaveBeenCalledTimes(2)
    expect(said()).toBe('')
  })
})

import { render, renderHook } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { PictureContext, PictureSource, usePictureSource } from '../../../src/scene/stage/momentSource.ts'
import { restingMoment } from '../../../src/scene/stage/restingMoment.ts'
import { usePicture } from '../../../src/scene/stage/usePicture.ts'
import { pictureOf } from '../drawn.ts'

const picture = () => pictureOf(restingMoment(TYPICAL_BODY, 'right', []))

describe('PictureSource', () => {
  it('tells whoever comes late what the picture is now, and nothing where there is none', () => {
    const source = new PictureSource()
    const early = vi.fn()
    source.subscribe(early)
    expect(early).not.toHaveBeenCalled()
    const first = picture()
    source.set(first)
    const late = vi.fn()
    source.subscribe(late)
    expect(late).toHaveBeenCalledExactlyOnceWith(first)
    expect(source.picture).toBe(first)
  })

  it('tells nobody who has left', () => {
    const source = new PictureSource()
    const listener = vi.fn()
    source.subscribe(listener)()
    source.set(picture())
    expect(listener).not.toHaveBeenCalled()
  })

  it('is asked for inside a stage only', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => renderHook(usePictureSource)).toThrow('momentSource: no stage around')
    vi.restoreAllMocks()
  })
})

describe('usePicture', () => {
  function Drawn({ draw }: { readonly draw: (name: string) => void }) {
    usePicture(({ moment }) => draw(moment.step.id))
    return null
  }
  const stage = (source: PictureSource, draw: (name: string) => void) => (
    <PictureContext value={source}>
      <Drawn draw={draw} />
    </PictureContext>
  )

  it('draws at once and with every picture, by the newest rule, without being rendered', () => {
    const source = new PictureSource()
    source.set(picture())
    const [first, second] = [vi.fn(), vi.fn()]
    const { rerender, unmount } = render(stage(source, first))
    expect(first).toHaveBeenCalledExactlyOnceWith('resting')
    rerender(stage(source, second))
    source.set(picture())
    expect(first).toHaveBeenCalledOnce()
    expect(second).toHaveBeenCalledOnce()
    unmount()
    source.set(picture())
    expect(second).toHaveBeenCalledOnce()
  })
})

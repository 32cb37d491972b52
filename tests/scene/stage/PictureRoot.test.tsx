import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { act, render } from '@testing-library/react'
import { Component, type ReactNode } from 'react'
import * as three from 'three'
import { describe, expect, it, vi } from 'vitest'
import { PICTURE_ELEMENTS, PictureRoot } from '../../../src/scene/stage/PictureRoot.tsx'
import { quietClock } from '../../../src/scene/stage/quietClock.ts'

quietClock()

const SCENE = join(import.meta.dirname, '..', '..', '..', 'src', 'scene')
/** Elements of an SVG drawing that share their name with a class of three.js. */
const DRAWING = ['Path', 'Line']

/** Stands for the graphics card: takes sizes, draws nothing. */
function silentRenderer() {
  return {
    render: vi.fn(),
    setSize: vi.fn(),
    setPixelRatio: vi.fn(),
    dispose: vi.fn(),
    forceContextLoss: vi.fn(),
    shadowMap: {},
    xr: { addEventListener() {}, removeEventListener() {}, setAnimationLoop() {} },
  }
}

class Around extends Component<{ readonly children: ReactNode }> {
  override state = { message: '' }
  static getDerivedStateFromError(error: Error) {
    return { message: error.message }
  }
  override render() {
    return this.state.message || this.props.children
  }
}

async function shown(children: ReactNode, widthPx = 640, heightPx = 400) {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(widthPx)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(heightPx)
  const gl = silentRenderer()
  const result = render(
    <Around>
      <PictureRoot label="the spine" settings={{ gl: gl as never, frameloop: 'never', dpr: 1 }}>
        {children}
      </PictureRoot>
    </Around>,
  )
  await act(async () => {})
  vi.restoreAllMocks()
  return { gl, ...result }
}

describe('PictureRoot', () => {
  it('knows every class of three.js that the scene uses as an element', () => {
    const files = readdirSync(SCENE, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.tsx'),
    )
    const used = new Set<string>()
    for (const file of files) {
      for (const [, tag] of readFileSync(join(SCENE, file), 'utf8').matchAll(
        /[\s(]<([a-z][A-Za-z0-9]*)(?=[\s/>])/g,
      )) {
        const name = tag![0]!.toUpperCase() + tag!.slice(1)
        if (name in three && !DRAWING.includes(name)) used.add(name)
      }
    }
    expect(used.size).toBeGreaterThan(3)
    expect(Object.keys(PICTURE_ELEMENTS).sort()).toEqual([...used].sort())
  })

  it('is a picture with a name, as large as its box', async () => {
    const { gl, getByRole } = await shown(<group />)
    expect(getByRole('img', { name: 'the spine' }).tagName).toBe('CANVAS')
    expect(gl.setSize).toHaveBeenCalledWith(640, 400, expect.anything())
  })

  it('waits for a box that has no size yet', async () => {
    const { gl } = await shown(<group />, 0, 0)
    expect(gl.setSize).not.toHaveBeenCalled()
  })

  it('throws what goes wrong in the picture to whoever stands around it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    function Broken(): ReactNode {
      throw new Error('the bone is open')
    }
    const { container } = await shown(<Broken />)
    expect(container.textContent).toBe('the bone is open')
  })

  it('lets go of the graphics when it leaves', async () => {
    const left = vi.fn()
    const { unmount } = await shown(<group ref={(group) => group?.addEventListener('removed', left)} />)
    unmount()
    await act(async () => {})
    expect(left).toHaveBeenCalled()
  })
})

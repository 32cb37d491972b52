// Counts what a page holds on the graphics card, by hooks that stand in it before its own scripts run.
import type { EnginePage } from '../../src/command/engines/enginePage.ts'

export interface GraphicsCount {
  readonly buffers: number
  readonly textures: number
  readonly programs: number
  readonly framebuffers: number
}

interface Counting extends Window {
  graphicsHeld?: Record<string, number>
}

const HOOKS = (): void => {
  const held: Record<string, number> = {}
  ;(window as Counting).graphicsHeld = held
  const graphics = WebGL2RenderingContext.prototype as unknown as Record<string, (given: unknown) => unknown>
  for (const kind of ['Buffer', 'Texture', 'Program', 'Framebuffer']) {
    held[kind] = 0
    const create = graphics[`create${kind}`]!
    const remove = graphics[`delete${kind}`]!
    graphics[`create${kind}`] = function made(this: unknown, given: unknown) {
      held[kind] = held[kind]! + 1
      return create.call(this, given)
    }
    graphics[`delete${kind}`] = function gone(this: unknown, given: unknown) {
      if (given) held[kind] = held[kind]! - 1
      return remove.call(this, given)
    }
  }
}

/** False where the engine lets nothing in before the page. */
export const hookGraphics = (page: EnginePage): Promise<boolean> => page.addInit(`(${HOOKS})()`)

export const graphicsHeld = (page: EnginePage): Promise<GraphicsCount> =>
  page.evaluate(() => {
    const held = (window as Counting).graphicsHeld ?? {}
    return {
      buffers: held.Buffer ?? 0,
      textures: held.Texture ?? 0,
      programs: held.Program ?? 0,
      framebuffers: held.Framebuffer ?? 0,
    }
  })

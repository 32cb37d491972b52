import { act, create } from '@react-three/test-renderer'
import { createElement } from 'react'
import { type PerspectiveCamera, Vector3 } from 'three'
import { describe, expect, it, vi } from 'vitest'
import type { Vec3 } from '../../../src/math/vec3.ts'
import { CameraRig } from '../../../src/scene/stage/CameraRig.tsx'
import { PictureContext, PictureSource } from '../../../src/scene/stage/momentSource.ts'
import { Projector } from '../../../src/scene/stage/projector.ts'
import type { FreeCamera } from '../../../src/scene/stage/stageContract.ts'
import { viewOf } from '../../../src/scene/stage/viewGeometry.ts'
import { Playhead } from '../../../src/story/playhead.ts'
import { sample } from '../../../src/story/sample.ts'
import { stepIn, storyOf } from '../../packs/lumbar-medial-branch/storyOf.ts'
import { STAGE } from '../drawn.ts'

const plan = storyOf(['L4-L5'], 'right')
const timeOf = (name: string, share: number): number => {
  const { startS, durationS } = stepIn(plan, name)
  return startS + share * durationS
}
const momentAt = (t: number) => sample(plan, t)

async function rig(t: number, freeCamera: FreeCamera | null = null) {
  const playhead = new Playhead(plan.durationS, t)
  const source = new PictureSource()
  const projector = new Projector()
  const element = (free: FreeCamera | null) =>
    createElement(
      PictureContext.Provider,
      { value: source },
      createElement(CameraRig, {
        momentAt,
        playhead,
        projector,
        clear: STAGE.clear,
        freeCamera: free,
        flies: false,
        onFreeCamera: vi.fn(),
      }),
    )
  const renderer = await create(element(freeCamera), { width: STAGE.widthPx, height: STAGE.heightPx })
  const frame = (): Promise<void> => renderer.advanceFrames(1, 1 / 60)
  await frame()
  return {
    playhead,
    source,
    projector,
    frame,
    camera: () => lensOf(projector),
    free: (next: FreeCamera | null) => act(async () => renderer.update(element(next))),
  }
}

/** The camera that the projector was last given. */
function lensOf(projector: Projector): PerspectiveCamera {
  let seen: PerspectiveCamera | null = null
  const project = Vector3.prototype.project
  Vector3.prototype.project = function (camera) {
    seen = camera as PerspectiveCamera
    return project.call(this, camera)
  }
  projector.project([0, 0, 0])
  Vector3.prototype.project = project
  return seen!
}

const placeOf = ({ position: { x, y, z } }: PerspectiveCamera): Vec3 => [x, y, z]
const expectNear = (a: Vec3, b: Vec3): void => {
  for (const k of [0, 1, 2] as const) expect(a[k]).toBeCloseTo(b[k], 3)
}

describe('CameraRig', () => {
  it('stands where the Moment says, and follows the clock', async () => {
    const { camera, playhead, frame } = await rig(timeOf('ana.02.level', 0.9))
    expectNear(placeOf(camera()), viewOf(momentAt(playhead.t).camera, STAGE).eyeMm)
    playhead.seek(timeOf('rfa.05.heat@nerve.mb.L3.R', 0.5))
    await frame()
    expectNear(placeOf(camera()), viewOf(momentAt(playhead.t).camera, STAGE).eyeMm)
  })

  it('puts what it looks at in the middle of the part that nothing covers', async () => {
    const t = timeOf('ana.02.level', 0.9)
    const { projector } = await rig(t)
    const [x, y] = projector.project(momentAt(t).camera.targetMm)
    expect(x).toBeCloseTo((STAGE.widthPx - STAGE.clear.right) / 2, 0)
    expect(y).toBeCloseTo(STAGE.heightPx / 2, 0)
  })

  it('frames as many millimetres as the Moment asks for', async () => {
    const t = timeOf('ana.02.level', 0.9)
    const { projector } = await rig(t)
    const { targetMm, heightMm } = momentAt(t).camera
    const [, low] = projector.project([targetMm[0], targetMm[1] - heightMm / 2, targetMm[2]])
    const [, high] = projector.project([targetMm[0], targetMm[1] + heightMm / 2, targetMm[2]])
    // Seen from a little above: heights look a little shorter.
    expect(low - high).toBeGreaterThan(0.95 * STAGE.heightPx)
    expect(low - high).toBeLessThan(1.01 * STAGE.heightPx)
  })

  it('tells every drawn thing the Moment and the view, once a frame', async () => {
    const { source, playhead, frame } = await rig(timeOf('ana.02.level', 0.9))
    expect(source.picture!.moment.step.id).toBe('ana.02.level')
    expect(source.picture!.isFree).toBe(false)
    playhead.seek(timeOf('blk.03.skin', 0.5))
    await frame()
    expect(source.picture!.moment.step.id).toBe('blk.03.skin')
    expect(source.picture!.view).toEqual(viewOf(source.picture!.moment.camera, STAGE))
  })

  it('stays where a person has put it while the story goes on, and goes back when asked', async () => {
    const own: FreeCamera = { targetMm: [-20, -40, -30], fromUnit: [-0.6, 0, -0.8], heightMm: 90 }
    const { camera, source, playhead, frame, free } = await rig(timeOf('ana.02.level', 0.9), own)
    const wanted = viewOf({ ...own, upUnit: [0, 1, 0], widthMm: 1 }, STAGE).eyeMm
    expectNear(placeOf(camera()), wanted)
    expect(source.picture!.isFree).toBe(true)
    playhead.seek(timeOf('sig.02.path', 0.5))
    await frame()
    expectNear(placeOf(camera()), wanted)
    await free(null)
    await frame()
    expectNear(placeOf(camera()), viewOf(momentAt(playhead.t).camera, STAGE).eyeMm)
  })
})

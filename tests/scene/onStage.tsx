// Parts of the stage that are HTML over the canvas, on a page of their own: with plain words, and a camera that looks
// along z, so that a millimetre is a pixel.
import { act, type RenderResult, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { OrthographicCamera, type PerspectiveCamera } from 'three'
import { PictureContext, PictureSource } from '../../src/scene/stage/momentSource.ts'
import { Projector } from '../../src/scene/stage/projector.ts'
import type { StageWords } from '../../src/scene/stage/stageContract.ts'
import type { Moment } from '../../src/story/moment.ts'
import { pictureOf, STAGE } from './drawn.ts'

export const WORDS: StageWords = {
  label: (subject, detail) => ({
    name: `name of ${subject}`,
    ...(detail.kind === 'plain' ? {} : { second: detail.kind }),
  }),
  describe: (subject) => `${subject} is told here`,
  treatJoint: (chosen) => (chosen ? 'Do not treat this joint' : 'Treat this joint'),
  deeds: { hide: 'Hide', ghost: 'Ghost', isolate: 'Alone' },
  compass: { left: 'left', right: 'right', head: 'head', feet: 'feet', front: 'front', back: 'back' },
  seenFrom: {
    behind: 'seen from behind',
    front: 'seen from the front',
    left: 'seen from the left',
    right: 'seen from the right',
    above: 'seen from above',
    below: 'seen from below',
  },
  marks: 'directions and scale',
  nervesDrawnLarger: 'nerves are drawn larger',
  backToGuided: 'Back',
  close: 'Close',
  months: (months) => `${months} months`,
  picture: 'the picture',
}

/** x to the right and y up from the middle of the stage, 1 mm a pixel, seen along z. */
export function flatProjector(): Projector {
  const { widthPx, heightPx } = STAGE
  const camera = new OrthographicCamera(-widthPx / 2, widthPx / 2, heightPx / 2, -heightPx / 2, 0, 2000)
  camera.position.set(0, 0, 1000)
  camera.updateMatrixWorld()
  camera.updateProjectionMatrix()
  const projector = new Projector()
  projector.set(camera as unknown as PerspectiveCamera, widthPx, heightPx)
  return projector
}

/** Where the flat projector puts a place: CSS pixels from the stage's upper left corner. */
export const onScreen = ([x, y]: readonly [number, number, number]): readonly [number, number] => [
  STAGE.widthPx / 2 + x,
  STAGE.heightPx / 2 - y,
]

export interface OnStage extends RenderResult {
  readonly see: (moment: Moment) => void
}

export function onStage(parts: ReactNode, moment: Moment): OnStage {
  const source = new PictureSource()
  source.set(pictureOf(moment))
  const page = render(<PictureContext value={source}>{parts}</PictureContext>)
  return { ...page, see: (next) => act(() => source.set(pictureOf(next))) }
}

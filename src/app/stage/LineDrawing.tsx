// What stands on the stage before the 3D picture, and instead of it where it cannot be had.
import { useState } from 'react'
import { JOINTS, type Joint, jointLabel, type Side, sidesOf } from '../../anatomy/levels.ts'
import type { StageStatus } from '../../scene/stage/stageContract.ts'
import { jointInPlate, PlateDrawing, plateAspect, reachesInPlate } from '../picker/PlateDrawing.tsx'
import { useChoices } from '../state/choices.ts'

interface LineDrawingProps {
  readonly status: StageStatus
  /** Rings on the joints, to choose one before (or without) the 3D picture. */
  readonly offers: boolean
  readonly onPick: (joint: Joint, side: Side) => void
}

export function LineDrawing({ status, offers, onPick }: LineDrawingProps) {
  const joints = useChoices((choices) => choices.joints)
  const side = useChoices((choices) => choices.side)
  const [pointed, setPointed] = useState<Joint | null>(null)
  if (status.kind === 'ready' || status.kind === 'lost') return null
  const reaches = reachesInPlate('start', sidesOf(side))
  const loaded =
    status.kind === 'loading' && status.totalBytes > 0 ? status.loadedBytes / status.totalBytes : 0
  return (
    <div
      className="line-drawing"
      style={{ '--loaded': loaded }}
      data-fading={status.kind === 'failed' || undefined}
    >
      <div className="line-drawing-body" style={{ aspectRatio: plateAspect('start') }}>
        <PlateDrawing view="start" />
        {loaded > 0 && (
          <div className="line-drawing-loaded">
            <PlateDrawing view="start" />
          </div>
        )}
        {offers &&
          sidesOf(side).flatMap((each, k) =>
            JOINTS.map((joint, i) => {
              const { x, y } = jointInPlate('start', joint, each)
              const isChosen = joints.includes(joint)
              return (
                <button
                  key={`${joint} ${each}`}
                  type="button"
                  className="ring"
                  aria-hidden="true"
                  tabIndex={-1}
                  data-chosen={isChosen || undefined}
                  data-pointed={pointed === joint || undefined}
                  style={{
                    left: `${100 * x}%`,
                    top: `${100 * y}%`,
                    '--reach': reaches[k * JOINTS.length + i]!,
                  }}
                  onPointerEnter={() => setPointed(joint)}
                  onPointerLeave={() => setPointed(null)}
                  onClick={() => onPick(joint, each)}
                >
                  <span className="ring-mark" />
                  <span
                    className="ring-name"
                    data-side={each}
                    style={{ '--edge': each === 'right' ? 1 - x : x }}
                  >
                    {jointLabel(joint)}
                  </span>
                </button>
              )
            }),
          )}
      </div>
    </div>
  )
}

// The WebGL canvas: drawn on demand, at a resolution that follows the device, and made anew when the graphics are
// lost. What it shows comes from the clock, so after a loss it is the same step, time and camera again.
import { useFrame, useThree } from '@react-three/fiber'
import { type ReactNode, type RefObject, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { ACESFilmicToneMapping, SRGBColorSpace } from 'three'
import { inspection } from './inspection.ts'
import { PictureContext } from './momentSource.ts'
import { PictureRoot } from './PictureRoot.tsx'
import { QualityGovernor } from './qualityGovernor.ts'
import { quietClock } from './quietClock.ts'
import { EXPOSURE } from './room.ts'
import type { StageStatus } from './stageContract.ts'
import { usePixelRatio } from './usePixelRatio.ts'
import { FOV_DEG } from './viewGeometry.ts'

quietClock()

interface StageCanvasProps {
  readonly label: string
  readonly onStatus: (status: StageStatus) => void
  readonly children: ReactNode
}

const MOST_PIXEL_RATIO = 2
/** A lost context that the browser does not give back within this time is replaced by a new canvas. */
const RESTORE_WITHIN_MS = 1500

export function StageCanvas({ label, onStatus, children }: StageCanvasProps) {
  const [life, setLife] = useState(0)
  const source = useContext(PictureContext)
  /** The share of the pixel ratio that the device is up to; changed between frames, without the page rendering. */
  const share = useRef(1)
  const mostDpr = Math.min(usePixelRatio(), MOST_PIXEL_RATIO)
  return (
    <div className="stage-canvas">
      <PictureRoot
        key={life}
        label={label}
        settings={{
          frameloop: 'demand',
          flat: false,
          dpr: mostDpr * share.current,
          camera: { fov: FOV_DEG, near: 10, far: 3000, position: [-400, 60, -800] },
          gl: {
            antialias: true,
            alpha: true,
            powerPreference: 'high-performance',
            toneMapping: ACESFilmicToneMapping,
            toneMappingExposure: EXPOSURE,
            outputColorSpace: SRGBColorSpace,
          },
        }}
      >
        <PictureContext value={source}>
          <LossWatch
            onLost={() => onStatus({ kind: 'lost' })}
            onReplace={() => setLife((count) => count + 1)}
            onBack={() => onStatus({ kind: 'ready' })}
            life={life}
          />
          <Resolution share={share} mostDpr={mostDpr} />
          <Inspected />
          {children}
        </PictureContext>
      </PictureRoot>
    </div>
  )
}

function LossWatch({
  life,
  onLost,
  onReplace,
  onBack,
}: {
  life: number
  onLost: () => void
  onReplace: () => void
  onBack: () => void
}) {
  const canvas = useThree((state) => state.gl.domElement)
  const calls = useRef({ onLost, onReplace, onBack })
  calls.current = { onLost, onReplace, onBack }
  useEffect(() => {
    if (life > 0) calls.current.onBack()
    let timer = 0
    const replace = (): void => {
      window.clearTimeout(timer)
      calls.current.onReplace()
    }
    const lost = (event: Event): void => {
      event.preventDefault()
      calls.current.onLost()
      timer = window.setTimeout(replace, RESTORE_WITHIN_MS)
    }
    canvas.addEventListener('webglcontextlost', lost)
    // Even a restored context has lost its textures and environment: a new canvas brings all of them back.
    canvas.addEventListener('webglcontextrestored', replace)
    return () => {
      window.clearTimeout(timer)
      canvas.removeEventListener('webglcontextlost', lost)
      canvas.removeEventListener('webglcontextrestored', replace)
    }
  }, [canvas, life])
  return null
}

interface ResolutionProps {
  readonly share: RefObject<number>
  readonly mostDpr: number
}

/** Lowers and raises the share of the pixel ratio by how long frames take while something moves. */
function Resolution({ share, mostDpr }: ResolutionProps) {
  const setDpr = useThree((state) => state.setDpr)
  const governor = useMemo(() => new QualityGovernor(), [])
  const before = useRef(0)
  useFrame(() => {
    const now = performance.now()
    if (before.current > 0 && governor.frame(now - before.current)) {
      share.current = governor.share
      setDpr(mostDpr * governor.share)
    }
    before.current = now
  })
  return null
}

/** Publishes what the renderer did, for tests and for those who look under the bonnet. */
function Inspected() {
  const gl = useThree((state) => state.gl)
  const scene = useThree((state) => state.scene)
  useEffect(() => {
    scene.onAfterRender = () => {
      inspection.frames++
      inspection.triangles = gl.info.render.triangles
      inspection.drawCalls = gl.info.render.calls
      inspection.geometries = gl.info.memory.geometries
      inspection.textures = gl.info.memory.textures
    }
    return () => {
      scene.onAfterRender = () => {}
    }
  }, [gl, scene])
  return null
}

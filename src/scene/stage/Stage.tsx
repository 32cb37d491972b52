// The stage: canvas, names, marks, rings, and what a tap opens. Loads the model, watches the graphics, and gives the
// guided view back with one tap. Everything else is in the parts.
import './stage.css'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type SideSuffix, sideOf } from '../../anatomy/levels.ts'
import { isStructureId } from '../../anatomy/structures.ts'
import type { Label } from '../../story/moment.ts'
import { Spine } from '../body/Spine.tsx'
import { Surroundings } from '../body/Surroundings.tsx'
import { useModel } from '../body/useModel.ts'
import { useSoftTissue } from '../body/useSoftTissue.ts'
import { LabelLayer } from '../labels/LabelLayer.tsx'
import { withCutLabels } from '../labels/withCutLabels.ts'
import { PALETTES } from '../materials/palette.ts'
import { Printer } from '../print/Printer.tsx'
import { JointRings } from '../things/JointRings.tsx'
import { Marks, ROOMY_PX } from '../things/Marks.tsx'
import { MonthsCounter } from '../things/MonthsCounter.tsx'
import { ScottieTrace } from '../things/ScottieTrace.tsx'
import { Signals } from '../things/Signals.tsx'
import { TestSwells } from '../things/TestSwells.tsx'
import { Tools } from '../things/Tools.tsx'
import { Vein } from '../things/Vein.tsx'
import { Volumes } from '../things/Volumes.tsx'
import { CameraRig } from './CameraRig.tsx'
import { hasWebgl } from './hasWebgl.ts'
import { PictureContext, PictureSource } from './momentSource.ts'
import { Pointing } from './Pointing.tsx'
import { Projector } from './projector.ts'
import { restingMoment } from './restingMoment.ts'
import { StageCanvas } from './StageCanvas.tsx'
import { savesData } from './savesData.ts'
import type { StageProps } from './stageContract.ts'
import { TapCard, type Tapped } from './TapCard.tsx'

const NOTHING_PEELED: ReadonlySet<'capsule' | 'cartilage'> = new Set()

/** Fade between still pictures when no motion is wanted (docs/drawing.md#motion). */
const FADE_MS = 200

export function Stage(props: StageProps) {
  const {
    body,
    momentAt,
    playhead,
    theme,
    words,
    chosen,
    offered,
    reducedMotion,
    lit,
    labelsOn,
    clearPx,
    freeCamera,
    exploring,
    attempt,
    onLight,
    onToggleJoint,
    onFreeCamera,
    onDeed,
    onStatus,
    onPrinter,
    onPrepare,
  } = props
  const source = useMemo(() => new PictureSource(), [])
  const projector = useMemo(() => new Projector(), [])
  const canDraw = useMemo(hasWebgl, [])
  const SoftTissue = useSoftTissue(source)
  const { model, prepare } = useModel(
    body,
    canDraw ? attempt : null,
    // Where data is to be saved, the light bones stay: they are good at every guided distance.
    { fine: momentAt !== null && !savesData(), soft: SoftTissue !== null },
    onStatus,
  )
  const [tapped, setTapped] = useState<Tapped | null>(null)
  const litStructures = useMemo(
    () => new Set([...lit.filter((id) => isStructureId(id)), ...(exploring?.lit ?? [])]),
    [lit, exploring],
  )
  const restingSide = sideOf(
    (offered.some((id) => id.endsWith('.R')) || offered.length === 0 ? 'R' : 'L') as SideSuffix,
  )
  const resting = useMemo(() => restingMoment(body, restingSide, chosen), [body, restingSide, chosen])
  const [cutLabels, setCutLabels] = useState<readonly Label[]>([])
  const pictureAt = useCallback(
    (t: number) => withCutLabels(momentAt?.(t) ?? resting, cutLabels),
    [momentAt, resting, cutLabels],
  )

  const isExplored = exploring !== null
  const isReady = model !== null
  useEffect(() => {
    if (!canDraw) onStatus({ kind: 'failed', reason: 'no webgl', detail: '' })
  }, [canDraw, onStatus])
  useEffect(() => {
    if (isReady) onStatus({ kind: 'ready' })
  }, [isReady, onStatus])
  useEffect(() => {
    onPrepare(isReady ? prepare : null)
    return () => onPrepare(null)
  }, [isReady, prepare, onPrepare])

  // Without motion the picture stands through a sentence; where it changes, it fades instead of moving.
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!reducedMotion) return
    let shown = Number.NaN
    return source.subscribe(({ moment: { t } }) => {
      if (t !== shown) root.current?.querySelector('.stage-canvas')?.animate({ opacity: [0.15, 1] }, FADE_MS)
      shown = t
    })
  }, [source, reducedMotion])

  // What a tap opened belongs to the picture it was tapped in.
  const stepOfTap = useRef('')
  useEffect(
    () =>
      source.subscribe(({ moment }) => {
        if (stepOfTap.current !== moment.step.key) setTapped(null)
        stepOfTap.current = moment.step.key
      }),
    [source],
  )

  const tap = useCallback(
    (found: Tapped | null) => {
      setTapped(found)
      if (found && isExplored) onDeed('choose', found.id)
    },
    [isExplored, onDeed],
  )

  return (
    <PictureContext value={source}>
      <div ref={root} className="stage-root" data-ready={isReady || undefined}>
        {model && (
          <StageCanvas label={words.picture} onStatus={onStatus}>
            <CameraRig
              momentAt={pictureAt}
              playhead={playhead}
              projector={projector}
              clear={clearPx}
              freeCamera={freeCamera}
              flies={!reducedMotion}
              onFreeCamera={onFreeCamera}
            />
            <Surroundings theme={theme} />
            <Printer theme={theme} onPrinter={onPrinter} />
            <Spine
              meshes={model.meshes}
              fine={model.fine}
              soft={model.soft}
              theme={theme}
              lit={litStructures}
              peeled={exploring?.peeled ?? NOTHING_PEELED}
              section={exploring?.section ?? null}
              onCutLabels={setCutLabels}
            />
            <Tools theme={theme} />
            <Signals theme={theme} />
            <Volumes theme={theme} />
            <Vein palette={PALETTES[theme]} />
            <TestSwells palette={PALETTES[theme]} />
            <ScottieTrace palette={PALETTES[theme]} />
            {SoftTissue && (
              <SoftTissue
                body={body}
                meshes={model.soft}
                theme={theme}
                lit={litStructures}
                section={exploring?.section ?? null}
              />
            )}
            <Pointing
              meshes={model.meshes}
              soft={model.soft}
              peeled={exploring?.peeled ?? NOTHING_PEELED}
              section={exploring?.section ?? null}
              onLight={onLight}
              onTap={tap}
            />
          </StageCanvas>
        )}
        {isReady && (
          <>
            <LabelLayer
              projector={projector}
              words={words}
              on={labelsOn}
              clear={clearPx}
              lit={lit}
              onLight={onLight}
            />
            {(momentAt !== null || clearPx.right >= ROOMY_PX) && <Marks words={words} clear={clearPx} />}
            <MonthsCounter words={words} />
            {momentAt === null && (
              <JointRings
                projector={projector}
                words={words}
                offered={offered}
                chosen={chosen}
                marginRight={clearPx.right}
                onToggle={onToggleJoint}
              />
            )}
            {freeCamera && (
              <button type="button" className="stage-back" onClick={() => onFreeCamera(null)}>
                {words.backToGuided}
              </button>
            )}
            {tapped && (
              <TapCard
                tapped={tapped}
                words={words}
                chosen={chosen}
                onToggleJoint={onToggleJoint}
                onDeed={momentAt && onDeed}
                onClose={() => setTapped(null)}
              />
            )}
          </>
        )}
      </div>
    </PictureContext>
  )
}

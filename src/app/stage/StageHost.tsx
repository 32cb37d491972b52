// The stage: line drawing first, the 3D picture over it when it is there, and what lies over both.
import { Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { JOINTS, type Joint, sidesOf, suffixOf } from '../../anatomy/levels.ts'
import type { FacetId } from '../../anatomy/structures.ts'
import type { StageStatus } from '../../scene/stage/stageContract.ts'
import type { Plan } from '../../story/pack.ts'
import { spokenName } from '../../story/spokenName.ts'
import { stillTime } from '../../story/stillTime.ts'
import { forgetFailures, laterPart } from '../../ui/laterPart.tsx'
import { useLayout, useReducedMotion } from '../../ui/useLayout.ts'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { momentAt } from '../clock/moments.ts'
import { pickOnStage } from '../picker/pickOnStage.ts'
import { fetchLaterParts } from '../shell/laterParts.ts'
import { loadAfresh } from '../shell/loadAfresh.ts'
import { tellPictureSettled } from '../shell/pictureSettled.ts'
import { lightFromPicture, useAttention } from '../state/attention.ts'
import { holdPrepare, useBody } from '../state/body.ts'
import { moveCamera, useChoices } from '../state/choices.ts'
import { askDeed, holdPrinter, useExploring } from '../state/exploring.ts'
import { usePreferences } from '../state/preferences.ts'
import { playhead } from '../state/story.ts'
import { clearRoom } from './clearRoom.ts'
import { LineDrawing } from './LineDrawing.tsx'
import { StageBoundary } from './StageBoundary.tsx'
import { StageNotice } from './StageNotice.tsx'
import { StageWait } from './StageWait.tsx'
import { stageWords } from './stageWords.ts'
import { usePictureText } from './usePictureText.ts'
import './stage.css'

/** The 3D picture, fetched after the words are there. */
const { Part: Stage } = laterPart(
  () => import('../../scene/stage/Stage.tsx'),
  (module) => module.Stage,
)

interface StageHostProps {
  readonly plan: Plan | null
  readonly theme: 'light' | 'dark'
  readonly children?: React.ReactNode
}

export function StageHost({ plan, theme, children }: StageHostProps) {
  const catalogue = useCatalogue()
  const overlay = useExploring((exploring) => (plan ? exploring.overlay : null))
  const picture = usePictureText(plan, overlay?.section ?? null)
  const layout = useLayout()
  // A phone has room for one name at a time, and none for rings.
  const hasRoom = layout !== 'phone'
  const reducedMotion = useReducedMotion()
  const { view, joints, side, audience, camera } = useChoices()
  const body = useBody(({ shown }) => shown)
  const labelsOn = usePreferences((preferences) => preferences.labelsOn)
  const lit = useAttention((attention) => attention.fromWords)
  const [status, setStatus] = useState<StageStatus>({ kind: 'loading', loadedBytes: 0, totalBytes: 0 })
  const [attempt, setAttempt] = useState(0)

  // A phone's rings would lie on one another: there the joints are a list (start/JointChips.tsx).
  const hasRings = view !== 'story' && hasRoom
  const words = useMemo(() => stageWords(catalogue, audience, picture), [catalogue, audience, picture])
  const clearPx = useMemo(() => clearRoom(layout, view, body.id !== 'typical'), [layout, view, body])
  const chosen = useMemo(() => facetsOf(joints, side), [joints, side])
  const offered = useMemo(() => facetsOf(JOINTS, side), [side])
  const momentOf = useMemo(
    () =>
      plan
        ? (t: number) => {
            const moment = momentAt(plan, reducedMotion ? stillTime(plan, t, audience) : t)
            if (overlay) return overlay.explored(moment)
            return hasRoom ? moment : { ...moment, labels: spokenName(plan, moment, audience) }
          }
        : null,
    [plan, reducedMotion, audience, overlay, hasRoom],
  )
  // Where there is no WebGL there will be none later: a picture that calls itself ready all the same is not.
  const told = useCallback(
    (next: StageStatus) =>
      setStatus((now) =>
        now.kind === 'failed' && now.reason === 'no webgl' && next.kind === 'ready' ? now : next,
      ),
    [],
  )
  // With the picture there, or given up, the line is free for what is opened later.
  const isSettled = status.kind === 'ready' || status.kind === 'failed'
  useEffect(() => {
    if (!isSettled) return
    tellPictureSettled()
    void fetchLaterParts()
  }, [isSettled])
  const failed = useCallback(
    (error: Error) => setStatus({ kind: 'failed', reason: 'model', detail: error.message }),
    [],
  )

  const tryAgain = (): void => {
    // What fails twice is remembered by the browser in a way that only loading the page mends.
    if (attempt > 0) void loadAfresh()
    forgetFailures()
    setAttempt(attempt + 1)
  }

  return (
    <section className="stage" aria-label={catalogue.words.stageLabel}>
      <LineDrawing status={status} onPick={pickOnStage} offers={hasRings} />
      <StageBoundary key={attempt} onFailure={failed}>
        <Suspense fallback={<StageWait onLong={failed} />}>
          <Stage
            body={body}
            momentAt={momentOf}
            playhead={playhead}
            theme={theme}
            reducedMotion={reducedMotion}
            words={words}
            chosen={chosen}
            offered={hasRings ? offered : NONE}
            lit={lit}
            labelsOn={labelsOn}
            clearPx={clearPx}
            freeCamera={camera}
            exploring={overlay}
            attempt={attempt}
            onLight={lightFromPicture}
            onToggleJoint={toggleFacet}
            onFreeCamera={moveCamera}
            onDeed={askDeed}
            onStatus={told}
            onPrinter={holdPrinter}
            onPrepare={holdPrepare}
          />
        </Suspense>
      </StageBoundary>
      {children}
      <StageNotice status={status} onRetry={tryAgain} />
    </section>
  )
}

const NONE: readonly FacetId[] = []

const facetsOf = (
  joints: readonly Joint[],
  side: ReturnType<typeof useChoices.getState>['side'],
): FacetId[] =>
  sidesOf(side).flatMap((each) => joints.map((joint): FacetId => `facet.${joint}.${suffixOf(each)}`))

/** A joint tapped in the picture goes in or out of the choice. */
function toggleFacet(facet: FacetId): void {
  const [, joint, suffix] = facet.split('.')
  pickOnStage(joint as Joint, suffix === 'R' ? 'right' : 'left')
}

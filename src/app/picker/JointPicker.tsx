// Spine, joints, nerves: three columns tied by curves. The list alone does everything the figure does.
import { useEffect, useMemo, useRef, useState } from 'react'
import { nervesForJoints } from '../../anatomy/innervation.ts'
import type { Joint, Side } from '../../anatomy/levels.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { choiceText } from '../../words/lumbarPlanText.ts'
import { SideSwitch } from '../shell/Choosers.tsx'
import { Wordmark } from '../shell/Wordmark.tsx'
import { lightFromWords } from '../state/attention.ts'
import { chooseSide, clearJoints, openStart, openStory, toggleJoint, useChoices } from '../state/choices.ts'
import { JointList } from './JointList.tsx'
import { NerveColumn } from './NerveColumn.tsx'
import { plateAspect } from './PlateDrawing.tsx'
import { pickedSide } from './pickedSide.ts'
import { placeNerves } from './pickerGeometry.ts'
import { SpineFigure } from './SpineFigure.tsx'
import './jointPicker.css'

export function JointPicker() {
  const { words, values } = useCatalogue()
  const joints = useChoices((choices) => choices.joints)
  const side = useChoices((choices) => choices.side)
  const isSideOpen = useChoices((choices) => choices.isSideOpen)
  const [pointed, setPointed] = useState<Joint | null>(null)
  const [asked, setAsked] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const sides = useRef<HTMLDivElement>(null)
  const nerves = useMemo(() => (isSideOpen ? [] : nervesForJoints(joints, side)), [joints, side, isSideOpen])

  // In the picture beside the picker the nerves of the choice light up.
  useEffect(() => {
    lightFromWords(nerves)
    return () => lightFromWords([])
  }, [nerves])

  const pick = (joint: Joint, on: Side): void => {
    const next = pickedSide({ joints, side: isSideOpen ? null : side }, joint, on)
    if (isSideOpen || next.side !== side) chooseSide(next.side)
    if (next.toggles) toggleJoint(joint)
    setAsked(false)
  }
  const show = (): void => {
    if (joints.length > 0 && !isSideOpen) {
      openStory()
      return
    }
    setAsked(true)
    const missing = joints.length === 0 ? list : sides
    missing.current?.querySelector('input')?.focus()
  }

  // Back to where it was opened from; without a joint there is no story to go back to.
  const close = (): void => (joints.length > 0 && !isSideOpen ? openStory() : openStart())

  return (
    <main className="panel picker" id="story" onKeyDown={(event) => event.key === 'Escape' && close()}>
      <div className="picker-mark">
        <Wordmark />
      </div>
      <header className="picker-head">
        <div>
          <h1 className="title" tabIndex={-1}>
            {words.pickerTitle}
          </h1>
          <p className="picker-intro quiet">{words.pickerIntro}</p>
        </div>
        <button type="button" className="icon-button" title={words.close} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div ref={sides}>
        <SideSwitch />
      </div>
      <div className="picker-columns" style={{ '--figure-aspect': plateAspect('posterior') }}>
        <SpineFigure
          chosen={joints}
          side={isSideOpen ? null : side}
          pointed={pointed}
          onPoint={setPointed}
          onPick={pick}
        />
        <JointList
          ref={list}
          chosen={joints}
          side={side}
          pointed={pointed}
          onPoint={setPointed}
          onToggle={(joint) => {
            toggleJoint(joint)
            setAsked(false)
          }}
        />
        <NerveColumn places={placeNerves(nerves, joints)} side={side} />
      </div>
      <footer className="picker-foot">
        <div className="picker-count" aria-live="polite">
          {joints.length > 0 && isSideOpen ? (
            <strong className={asked ? 'picker-asked' : undefined}>{words.pickerSideOpen}</strong>
          ) : joints.length > 0 ? (
            <>
              <strong>{words.pickerCount(joints.length, nerves.length)}</strong>
              <span className="quiet">{choiceText({ joints, side }, words, values)}</span>
            </>
          ) : (
            <strong className={asked ? 'picker-asked' : undefined}>
              {asked ? words.pickerEmpty : words.pickerNone}
            </strong>
          )}
        </div>
        {joints.length > 0 && (
          <button type="button" className="word-button" onClick={clearJoints}>
            {words.pickerClear}
          </button>
        )}
        <button type="button" className="pill-button" onClick={show}>
          {words.pickerShow}
        </button>
      </footer>
    </main>
  )
}

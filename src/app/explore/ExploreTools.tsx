// Search, the chosen thing, layers, views and the cut; each of them by keys too.

import { type Ref, useEffect, useMemo, useRef } from 'react'
import type { BodyId } from '../../anatomy/bodies.ts'
import { anchor } from '../../anatomy/landmarks.ts'
import { suffixOf } from '../../anatomy/levels.ts'
import type { StructureId } from '../../anatomy/structures.ts'
import { deedsForBody, viewOfBody } from '../../explore/bodyViews.ts'
import { doneText } from '../../explore/doneText.ts'
import { EXPLORE_ICONS } from '../../explore/exploreIcons.ts'
import { BodyList } from '../../explore/panel/BodyList.tsx'
import { ChosenThing } from '../../explore/panel/ChosenThing.tsx'
import { LayerList } from '../../explore/panel/LayerList.tsx'
import { SearchBox } from '../../explore/panel/SearchBox.tsx'
import { SectionControls } from '../../explore/panel/SectionControls.tsx'
import { ViewList } from '../../explore/panel/ViewList.tsx'
import type { IndexedStructure } from '../../explore/search/structureIndex.ts'
import { sectionThrough } from '../../story/exploring/section.ts'
import { type Shortcut, shortcutOf } from '../../story/exploring/shortcuts.ts'
import { type StandardView, standardView, viewOfStructure } from '../../story/exploring/standardViews.ts'
import type { Plan } from '../../story/pack.ts'
import { unknownKind } from '../../story/unknownKind.ts'
import { Icon } from '../../ui/Icon.tsx'
import { isComposing, isDialogOpen, isTyped } from '../../ui/keyboardOwner.ts'
import type { ExploreText } from '../../words/exploreText.ts'
import type { TermsOf } from '../../words/structureTerms.ts'
import { useBodyText } from '../bodies/useBodyText.ts'
import { useMoment } from '../clock/moments.ts'
import { chooseBody, moveCamera, useChoices } from '../state/choices.ts'
import { stopExploring } from '../state/exploring.ts'
import { act, redoDeed, undoDeed, useExplored } from './exploreStore.ts'
import { SavePicture } from './SavePicture.tsx'

interface ExploreToolsProps {
  readonly plan: Plan
  readonly text: ExploreText
  readonly index: readonly IndexedStructure[]
  readonly heading: Ref<HTMLHeadingElement>
  readonly termsOf: TermsOf
  readonly describe: (id: StructureId) => string
}

export function ExploreTools({ plan, text, index, heading, termsOf, describe }: ExploreToolsProps) {
  const { history, last } = useExplored()
  const { present, past, future } = history
  const { chosen, section } = present
  const audience = useChoices((choices) => choices.audience)
  const asked = useChoices((choices) => choices.body)
  const bodyText = useBodyText()
  const field = useRef<HTMLInputElement>(null)
  const stepIndex = useMoment(plan, ({ step }) => step.index)
  const from = useMemo(() => plan.pack.standpointOf(plan, plan.steps[stepIndex]!), [plan, stepIndex])
  const leaning = useMemo(() => ({ side: suffixOf(from.side), levels: from.bones }), [from])
  const nameOf = (id: StructureId): string => termsOf(id).name
  const through = chosen ?? from.structure
  const view = (name: StandardView): void => moveCamera(standardView(plan.body, name, chosen, from))
  const find = (id: StructureId): void => {
    act({ kind: 'choose', id })
    moveCamera(viewOfStructure(plan.body, id, from))
  }
  // Once a body that was asked for here is shown: what it is shown for, laid open. A camera of one's own stays, so that
  // bodies can be compared.
  const sought = useRef<BodyId | null>(null)
  useEffect(() => {
    if (sought.current !== asked) sought.current = null
    if (sought.current !== plan.body.id) return
    sought.current = null
    for (const deed of deedsForBody(plan.body.id, from, present)) act(deed)
    if (useChoices.getState().camera === null) moveCamera(viewOfBody(plan.body, from))
  }, [asked, plan.body, from, present])
  const show = (other: BodyId): void => {
    sought.current = other
    chooseBody(other)
  }
  const shortcut = (asked: Shortcut): void => {
    switch (asked.id) {
      case 'search':
        field.current?.focus()
        return
      case 'undo':
        undoDeed()
        return
      case 'redo':
        redoDeed()
        return
      case 'views':
        view(asked.view)
        return
      case 'peel':
        act({ kind: 'peel next' })
        return
      case 'bringBack':
        act({ kind: 'bring back' })
        return
      case 'section':
        act({
          kind: 'cut',
          section: section ? null : sectionThrough('axial', anchor(plan.body, through).pointMm),
        })
        return
      case 'hide':
      case 'ghost':
      case 'isolate':
        if (chosen) act({ kind: asked.id, id: chosen })
        return
      case 'leave':
        // The app's own: it works outside of exploring too.
        return
      default:
        unknownKind('ExploreTools', asked)
    }
  }
  const latest = useRef(shortcut)
  latest.current = shortcut
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const asked = shortcutOf(event)
      if (!asked || asked.id === 'leave' || isDialogOpen() || isComposing(event)) return
      // With Alt a field writes letters and accents; where something is typed, undo is the field's own.
      if (isTyped(event) && event.altKey) return
      const isFilled = event.target instanceof HTMLInputElement && event.target.value !== ''
      if (isTyped(event) && isFilled && (asked.id === 'undo' || asked.id === 'redo')) return
      event.preventDefault()
      latest.current(asked)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <>
      <div className="explore-top">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {text.title}
        </h1>
        <div className="explore-tools">
          <Tool icon="undo" label={text.undo} isOff={past.length === 0} onPress={undoDeed} />
          <Tool icon="redo" label={text.redo} isOff={future.length === 0} onPress={redoDeed} />
          <Tool icon="bringBack" label={text.bringBack} onPress={() => act({ kind: 'bring back' })} />
          <Tool icon="leave" label={text.leave} onPress={stopExploring} />
        </div>
      </div>
      <p className="heard" role="status">
        {last && doneText(last.done, last.before, present, text, nameOf)}
      </p>
      <div className="explore">
        <SearchBox
          text={text}
          index={index}
          leaning={leaning}
          termsOf={termsOf}
          input={field}
          onFind={find}
        />
        {chosen ? (
          <ChosenThing
            id={chosen}
            text={text}
            exploration={present}
            termsOf={termsOf}
            describe={describe}
            onAction={act}
            onGoTo={find}
          />
        ) : (
          <p className="quiet">{text.chooseOne}</p>
        )}
        <LayerList text={text} exploration={present} onAction={act} />
        <ViewList text={text} onView={view} />
        <SectionControls
          text={text}
          body={plan.body}
          section={section}
          through={through}
          throughName={nameOf(through)}
          onAction={act}
        />
        {bodyText && bodyText !== 'failed' && (
          <BodyList text={bodyText} audience={audience} shown={plan.body.id} asked={asked} onShow={show} />
        )}
        <SavePicture text={text} />
      </div>
    </>
  )
}

interface ToolProps {
  readonly icon: 'undo' | 'redo' | 'bringBack' | 'leave'
  readonly label: string
  readonly isOff?: boolean
  readonly onPress: () => void
}

function Tool({ icon, label, isOff = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="icon-button"
      title={label}
      aria-disabled={isOff || undefined}
      onClick={onPress}
    >
      <Icon path={EXPLORE_ICONS[icon]} />
    </button>
  )
}

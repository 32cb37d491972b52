// What the chosen thing is, and what can be done to see more or less of it.
import { latinNameInFull } from '../../anatomy/latinNames.ts'
import { SOURCES } from '../../anatomy/sources.ts'
import { structureCode } from '../../anatomy/structureCodes.ts'
import type { StructureId } from '../../anatomy/structures.ts'
import { type Exploration, type ExploreAction, wholeOf } from '../../story/exploring/exploration.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { ExploreText } from '../../words/exploreText.ts'
import { NOMENCLATURE, nameSources } from '../../words/nameSources.ts'
import type { TermsOf } from '../../words/structureTerms.ts'
import { EXPLORE_ICONS } from '../exploreIcons.ts'

interface ChosenThingProps {
  readonly id: StructureId
  readonly text: ExploreText
  readonly exploration: Exploration
  readonly termsOf: TermsOf
  readonly describe: (id: StructureId) => string
  readonly onAction: (action: ExploreAction) => void
  readonly onGoTo: (id: StructureId) => void
}

export function ChosenThing({
  id,
  text,
  exploration,
  termsOf,
  describe,
  onAction,
  onGoTo,
}: ChosenThingProps) {
  const { name, everyday, abbreviations } = termsOf(id)
  const whole = wholeOf(id)
  const isGhost = exploration.ghosted.includes(whole)
  const isAlone = exploration.alone.length === 1 && exploration.alone[0] === whole
  return (
    <section className="explore-chosen" aria-label={name}>
      <h2 className="heading">{name}</h2>
      {whole !== id && <p className="quiet">{text.partOf(termsOf(whole).name)}</p>}
      <p>{describe(id)}</p>
      <div className="explore-deeds">
        <button type="button" className="word-button" onClick={() => onAction({ kind: 'hide', id })}>
          <Icon path={EXPLORE_ICONS.hide} />
          {text.hide}
        </button>
        <button type="button" className="word-button" onClick={() => onAction({ kind: 'ghost', id })}>
          <Icon path={EXPLORE_ICONS.ghost} />
          {isGhost ? text.solid : text.ghost}
        </button>
        <button type="button" className="word-button" onClick={() => onAction({ kind: 'isolate', id })}>
          <Icon path={EXPLORE_ICONS.isolate} />
          {isAlone ? text.around : text.isolate}
        </button>
        <button type="button" className="word-button" onClick={() => onGoTo(id)}>
          <Icon path={EXPLORE_ICONS.goTo} />
          {text.goTo}
        </button>
        <button type="button" className="word-button" onClick={() => onAction({ kind: 'name', id })}>
          <Icon path={EXPLORE_ICONS.name} />
          {exploration.named.includes(id) ? text.dropName : text.keepName}
        </button>
      </div>
      <details className="explore-more">
        <summary>{text.more}</summary>
        <dl className="explore-facts">
          <Fact term={text.latin}>
            <span lang="la">{latinNameInFull(id) ?? ''}</span>
            {latinNameInFull(id) === null && text.noLatin}
          </Fact>
          <Fact term={text.alsoCalled}>{[...everyday, ...abbreviations].join(', ')}</Fact>
          <Fact term={text.code}>{codeText(id, text)}</Fact>
          <Fact term={text.sources}>
            {nameSources(id)
              .map((key) =>
                key === 'nomenclature'
                  ? `${text.nomenclature}: ${NOMENCLATURE.citation}`
                  : SOURCES[key].citation,
              )
              .join(' ')}
          </Fact>
        </dl>
      </details>
    </section>
  )
}

function codeText(id: StructureId, text: ExploreText): string {
  const code = structureCode(id)
  return code ? text.codeOf[code.of](code.code) : text.noCode
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

// Numbers of the sources of one page, in the order in which they are first leaned on.
import { SOURCES, type Source, type SourceKey } from '../../anatomy/sources.ts'
import type { ReadingCatalogue } from '../../words/reading/readingCatalogue.ts'
import type { StoryCatalogue } from '../../words/storyCatalogue.ts'
import { type Html, html } from './html.ts'

export class Citations {
  #keys: SourceKey[] = []

  /** The number of a source, from 1; the same whenever it is asked for again. */
  numberOf(key: SourceKey): number {
    const at = this.#keys.indexOf(key)
    return at >= 0 ? at + 1 : this.#keys.push(key)
  }

  /** Links to the sources, small and raised; nothing where nothing is leaned on. */
  marks(sources: readonly SourceKey[], { beside }: ReadingCatalogue): Html | null {
    if (sources.length === 0) return null
    const links = sources.map((key) => {
      const number = this.numberOf(key)
      return html` <a href="#source-${number}" aria-label="${beside.transcript.source(number)}">${number}</a>`
    })
    return html`<sup>${links}</sup>`
  }

  /** All sources that were asked for, with what each says and whether it was checked. */
  list({ words }: StoryCatalogue, { sourceSays }: ReadingCatalogue): Html {
    return html`<ol class="references">${this.#keys.map((key, i) => {
      const source: Source = SOURCES[key]
      const identifiers = [
        source.doi && `${words.sourceDoi} ${source.doi}`,
        source.pmid && `${words.sourcePmid} ${source.pmid}`,
        source.pmc && `${words.sourcePmc} ${source.pmc}`,
      ].filter(Boolean)
      const status = [
        source.status === 'checked' ? words.sourceChecked : words.sourceFromMemory,
        source.readOn && words.sourceReadOn(source.readOn),
        source.paidBy && words.sourcePaidBy,
      ]
        .filter(Boolean)
        .join('. ')
      return html`<li id="source-${i + 1}"><b>${sourceSays[key]}</b> ${source.citation} ${identifiers.join(', ')} <i>${status}</i></li>`
    })}</ol>`
  }
}

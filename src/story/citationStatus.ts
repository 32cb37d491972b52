// Whether a sentence rests on sources that were read, or on memory: shown beside it.
import { SOURCES } from '../anatomy/sources.ts'
import type { SentenceCue } from './script.ts'

/**
 * How well a sentence is founded: every source was seen on a page, none was, or some were. A sentence without
 * sources (an instruction) has no status.
 */
export type CitationStatus = 'checked' | 'from memory' | 'partly checked'

export function citationStatus({ sources }: Pick<SentenceCue, 'sources'>): CitationStatus | null {
  if (sources.length === 0) return null
  const checked = sources.filter((key) => SOURCES[key].status === 'checked').length
  return checked === sources.length ? 'checked' : checked === 0 ? 'from memory' : 'partly checked'
}

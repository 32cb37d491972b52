import { isSourceKey, SOURCES } from '../../anatomy/sources.ts'
import { SourceList } from '../../narration/panel/SourceList.tsx'

/** Every publication that the story leans on. */
export function AllSources() {
  const keys = Object.keys(SOURCES).filter(isSourceKey)
  return <SourceList sources={keys.map((key) => ({ key, claims: [] }))} />
}

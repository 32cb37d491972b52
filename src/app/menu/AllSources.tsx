import { isSourceKey, SOURCES } from '../../anatomy/sources.ts'
import { SourceList } from '../../narration/panel/SourceList.tsx'
import { ReadingPage } from './ReadingPage.tsx'

/** Every publication that the story leans on, with what it says as far as it is leaned on. */
export function AllSources() {
  const keys = Object.keys(SOURCES).filter(isSourceKey)
  return (
    <ReadingPage>
      {({ sourceSays }) => <SourceList sources={keys.map((key) => ({ key, claims: [sourceSays[key]] }))} />}
    </ReadingPage>
  )
}

// Questions and their search, by the words of the language that is on.
import { QuestionSearch } from '../../narration/reading/QuestionSearch.tsx'
import { NO_WORRY_SEARCH } from '../../words/reading/worries.ts'
import { useLanguageText } from '../shell/useLanguageText.ts'
import { ReadingPage } from './ReadingPage.tsx'

export function Questions() {
  const search = useLanguageText('worries')
  return (
    <ReadingPage>
      {(texts) => (
        <QuestionSearch
          texts={texts}
          search={search === null || search === 'failed' ? NO_WORRY_SEARCH : search}
        />
      )}
    </ReadingPage>
  )
}

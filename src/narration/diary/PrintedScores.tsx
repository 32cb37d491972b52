// The scores as a table, for paper only: on a screen the sliders show and say them.
import type { DiaryText } from '../../words/reading/besideText.ts'
import { DIARY_HOURS, type OwnDiary } from './ownDiary.ts'

export function PrintedScores({ text, diary }: { readonly text: DiaryText; readonly diary: OwnDiary }) {
  const tests = [diary.first, ...(diary.second ? [diary.second] : [])]
  return (
    <table className="printed-scores">
      <thead>
        <tr>
          <td />
          {tests.map((_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the first and the second test are just that
            <th key={i} scope="col">
              {text.test(i === 0 ? 1 : 2)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {DIARY_HOURS.map((hours, at) => (
          <tr key={hours}>
            <th scope="row">{text.time(hours)}</th>
            {tests.map((test, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <td key={i}>{test[at] === null || test[at] === undefined ? '' : text.score(test[at])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

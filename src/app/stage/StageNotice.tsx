// One line about the picture: on its way, not to be had, or lost for a moment.
import { transcriptLink } from '../../narration/transcript/transcriptFile.ts'
import type { StageStatus } from '../../scene/stage/stageContract.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useCatalogue } from '../../words/CatalogueContext.ts'
import { numberText } from '../../words/placeholderValues.ts'
import { useChoices } from '../state/choices.ts'

interface StageNoticeProps {
  readonly status: StageStatus
  readonly onRetry: () => void
}

export function StageNotice({ status, onRetry }: StageNoticeProps) {
  const { words, values } = useCatalogue()
  const { audience, language } = useChoices()
  switch (status.kind) {
    case 'ready':
      return null
    case 'loading': {
      const { loadedBytes, totalBytes } = status
      const megabytes = (bytes: number) => numberText(bytes / 1e6, values.decimalMark)
      return (
        <div className="stage-loading" style={{ '--loaded': totalBytes > 0 ? loadedBytes / totalBytes : 0 }}>
          <p className="stage-loading-title">{words.loading}</p>
          {totalBytes > 0 && (
            <p className="quiet">
              {words.loadingShare(
                Math.round((100 * loadedBytes) / totalBytes),
                megabytes(loadedBytes),
                megabytes(totalBytes),
              )}
            </p>
          )}
        </div>
      )
    }
    case 'failed':
      return (
        <div className="stage-notice" role="alert">
          <Icon name="warning" />
          <p>{status.reason === 'no webgl' ? words.noWebgl : words.loadFailed}</p>
          <a className="word-button" href={transcriptLink(audience, language)}>
            <Icon name="captions" />
            {words.transcript}
          </a>
          {status.reason === 'model' && (
            <button type="button" className="word-button" onClick={onRetry}>
              <Icon name="startAgain" />
              {words.tryAgain}
            </button>
          )}
        </div>
      )
    case 'lost':
      return (
        <div className="stage-notice" role="status">
          <Icon name="warning" />
          <p>{words.graphicsLost}</p>
        </div>
      )
  }
}

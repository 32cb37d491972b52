// On the stage for as long as a variant is shown: which, what that does not tell, and the way back.
import type { VariantId } from '../../anatomy/bodies.ts'
import { chooseBody } from '../state/choices.ts'
import { useBodyText } from './useBodyText.ts'
import './bodies.css'

export function BodyNote({ body }: { readonly body: VariantId }) {
  const text = useBodyText()
  if (text === null || text === 'failed') return null
  return (
    <aside className="body-note" aria-label={text.title}>
      <p>
        <b>{text.shown[body]}</b>
        {text.notSaid[body]}
      </p>
      <button type="button" onClick={() => chooseBody('typical')}>
        {text.backToTypical}
      </button>
    </aside>
  )
}

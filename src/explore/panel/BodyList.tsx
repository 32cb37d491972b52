// One body at a time, each a button: a choice fetches a file, so that it must not be made in passing by the arrow keys of
// radio buttons. The one before stays until the other is there.
import { useId } from 'react'
import { BODIES, type BodyId } from '../../anatomy/bodies.ts'
import type { Audience } from '../../story/script.ts'
import type { BodyText } from '../../words/bodyText.ts'
import { BODY_SOURCES, citedBodySource } from '../bodySources.ts'
import './bodyList.css'

interface BodyListProps {
  readonly text: BodyText
  readonly audience: Audience
  readonly shown: BodyId
  /** Another one while it is on its way. */
  readonly asked: BodyId
  readonly onShow: (body: BodyId) => void
}

export function BodyList({ text, audience, shown, asked, onShow }: BodyListProps) {
  const name = useId()
  return (
    <fieldset className="explore-group">
      <legend className="heading">{text.title}</legend>
      <ul className="body-list">
        {BODIES.map((body) => (
          <li key={body}>
            <button
              type="button"
              className="body-choice"
              aria-pressed={body === shown}
              aria-label={text.names[body]}
              aria-describedby={`${name}-${body}`}
              aria-busy={(body === asked && body !== shown) || undefined}
              onClick={() => body !== asked && onShow(body)}
            >
              <i aria-hidden="true" />
              <b>{text.names[body]}</b>
              {body === asked && body !== shown && <em>{text.coming(text.names[body])}</em>}
              <span id={`${name}-${body}`}>{text.texts[body][audience]}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="heard" role="status">
        {asked !== shown && text.coming(text.names[asked])}
      </p>
      <p className="footnote">{text.follows}</p>
      <details className="explore-more">
        <summary>{text.sources}</summary>
        <dl className="explore-facts">
          {BODIES.map((body) => (
            <div key={body}>
              <dt>{text.names[body]}</dt>
              <dd>
                {BODY_SOURCES[body].map((key) => (
                  <Cited key={key} {...citedBodySource(key)} fromMemory={text.fromMemory} />
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </fieldset>
  )
}

interface CitedProps {
  readonly citation: string
  readonly isFromMemory: boolean
  readonly fromMemory: string
}

function Cited({ citation, isFromMemory, fromMemory }: CitedProps) {
  return <p>{isFromMemory ? `${citation} (${fromMemory})` : citation}</p>
}

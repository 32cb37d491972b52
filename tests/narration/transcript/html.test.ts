import { describe, expect, it } from 'vitest'
import { html } from '../../../src/narration/transcript/html.ts'

describe('html', () => {
  it('escapes what is put in', () => {
    expect(html`<p title="${'a "b"'}">${'<b> & ’'}</p>`.markup).toBe(
      '<p title="a &quot;b&quot;">&lt;b&gt; &amp; ’</p>',
    )
  })

  it('takes pieces of a page as they are, in a row or alone', () => {
    const items = ['one', 'two'].map((text) => html`<li>${text}</li>`)
    expect(html`<ul>${items}</ul>${html`<hr>`}${null}${3}`.markup).toBe(
      '<ul><li>one</li><li>two</li></ul><hr>3',
    )
  })
})

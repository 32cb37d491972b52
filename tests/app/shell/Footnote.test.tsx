import { describe, expect, it } from 'vitest'
import { Footnote } from '../../../src/app/shell/Footnote.tsx'
import { goTo, show } from '../shown.tsx'

const text = (notice?: 'decision' | 'emergency', language: 'en' | 'es' = 'en') => {
  goTo({ language })
  return show(<Footnote notice={notice} />, language).container.textContent
}

describe('Footnote', () => {
  it('says what this is not, and that no clinician has reviewed it', () => {
    expect(text()).toMatch(/not medical advice/i)
    expect(text()).toMatch(/Not yet reviewed by a clinician/)
  })

  it('says so in Spanish', () => {
    expect(text(undefined, 'es')).toMatch(/no es consejo médico|no es un consejo médico/i)
  })

  it('puts what matters at this step first: who decides, whom to call', () => {
    const [plain, decision, emergency] = [text(), text('decision'), text('emergency')]
    expect(new Set([plain, decision, emergency]).size).toBe(3)
    expect(decision!.endsWith(plain!.trim())).toBe(true)
    expect(emergency).toMatch(/^.*emergency number/)
  })
})

// Pages written as text: what is put into a template is escaped, unless it is a piece of a page itself.

export interface Html {
  readonly markup: string
}

type Piece = string | number | Html | readonly Html[] | null

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => ESCAPES[char]!)

const markupOf = (piece: Piece): string => {
  if (piece === null) return ''
  if (typeof piece === 'string') return escaped(piece)
  if (typeof piece === 'number') return String(piece)
  return 'markup' in piece ? piece.markup : piece.map(({ markup }) => markup).join('')
}

/** A piece of a page: html`<p>${text}</p>`. Null puts in nothing. */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html => ({
  markup: strings.reduce((page, string, i) => page + markupOf(pieces[i - 1] ?? null) + string),
})

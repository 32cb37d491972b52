// The style of the pages with the full text: the app's own tokens and faces, where a page without script can use
// them. The dark theme follows the device, and paper is always light.

/** Faces as they lie beside the pages. */
export const TRANSCRIPT_FONTS = ['literata-latin.woff2', 'commissioner-latin.woff2'] as const

const FACES = `@font-face{font-family:"Literata";font-weight:400 600;font-display:swap;src:url("literata-latin.woff2") format("woff2")}
@font-face{font-family:"Commissioner";font-weight:400 600;font-display:swap;src:url("commissioner-latin.woff2") format("woff2")}
`

/** Puts tokens and the pages' own rules together. Throws when the tokens have no dark theme to take. */
export function transcriptStyle(tokens: string, rules: string): string {
  const dark = /^\[data-theme="dark"\] \{([\s\S]*?)^\}/m.exec(tokens)?.[1]
  if (!dark) throw new Error('transcriptStyle: no dark theme in the tokens')
  const onScreen = `@media screen and (prefers-color-scheme: dark) {\n:root {${dark}}\n}\n`
  return `${FACES}${tokens}\n${onScreen}${rules}`
}

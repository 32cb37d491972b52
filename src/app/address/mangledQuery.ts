// A link on its way through mail programs, chats and word processors: entities for "&", whole queries encoded, values
// encoded twice, quoted-printable "=3D", other dashes, invisible characters, a full stop behind it. What can be read
// is repaired here; nothing is guessed: two answers to one question are no answer.

export interface ReadQuery {
  /** The fields that were found, each once, by lower-case name; the text still as it came but for the repairs. */
  readonly values: ReadonlyMap<string, string>
  /** Fields that were begun and cut off (`…&si`), or given twice with different values. */
  readonly unread: ReadonlySet<string>
}

const ENTITY = /&(?:(?:amp|#0*38|#x0*26);)+/gi
const ENTITY_IN_KEY = /^(?:(?:amp|#0*38|#x0*26);)+/i
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g
const DASHES = /[\p{Pd}\u2212\u00AD]/gu
/** What a sentence puts behind a link. */
const PUNCTUATION_BEHIND = /[\s.,;:!?)>\]}"'»”’]+$/
/** A link is not encoded more often than this on any known way. */
const MOST_DECODINGS = 3

/** Reads a query; `fields` are the names it may hold. `hash` is the address's own, since "&#38;" is cut at its "#". */
export function readQuery(search: string, fields: readonly string[], hash = ''): ReadQuery {
  const whole = /^#(?:0*38|x0*26);/i.test(hash) ? search + hash : search
  const found = new Map<string, Set<string>>()
  const unread = new Set<string>()
  for (const [key, value] of pairsOf(whole.replace(/^[?\s]+/, ''), fields, 0)) {
    const field = fields.find((name) => name === key)
    if (field !== undefined && value !== null) found.set(field, (found.get(field) ?? new Set()).add(value))
    else if (field !== undefined) unread.add(field)
    // The end of a link that was cut: what the key would have been.
    else if (value === null && key !== '') {
      for (const name of fields.filter((each) => each.startsWith(key))) unread.add(name)
    }
  }
  for (const [field, values] of found) if (values.size > 1) unread.add(field)
  return { values: new Map([...found].map(([field, values]) => [field, [...values][0]!])), unread }
}

/** The value with all dashes as "-", full-width letters as plain ones and nothing invisible. */
export const plainText = (text: string): string =>
  text.normalize('NFKC').replace(DASHES, '-').replace(INVISIBLE, '').trim()

/** The value without what a sentence put behind the link. */
export const withoutPunctuation = (text: string): string => text.replace(PUNCTUATION_BEHIND, '')

type Pair = readonly [key: string, value: string | null]

function pairsOf(text: string, fields: readonly string[], depth: number): Pair[] {
  return text
    .replace(ENTITY, '&')
    .split('&')
    .flatMap((piece): Pair[] => {
      if (piece === '') return []
      const at = piece.indexOf('=')
      if (at < 0) {
        const decoded = decode(piece)
        return decoded !== piece && depth < MOST_DECODINGS
          ? pairsOf(decoded, fields, depth + 1)
          : [[keyOf(decoded), null]]
      }
      const value = decode(piece.slice(at + 1).replaceAll('+', ' '))
      const key = keyOf(decode(piece.slice(0, at)))
      // The separators themselves were encoded: the rest of the link is inside this value.
      const inside = new RegExp(`&(?:(?:amp|#0*38|#x0*26);)*(?:${fields.join('|')})=`, 'i').exec(value)
      if (!inside || depth >= MOST_DECODINGS) return [[key, decodedValue(value)]]
      return [
        [key, decodedValue(value.slice(0, inside.index))],
        ...pairsOf(value.slice(inside.index), fields, depth + 1),
      ]
    })
}

const keyOf = (text: string): string =>
  plainText(text).replace(ENTITY_IN_KEY, '').replace(/^[?]+/, '').toLowerCase()

/** Decoded once more where it is still encoded; "3D" in front is what mail leaves of an encoded "=". */
function decodedValue(text: string): string {
  let value = text
  for (let turn = 0; turn < MOST_DECODINGS && /%[0-9a-f]{2}/i.test(value); turn++) value = decode(value)
  return value.replace(/^3D/i, '')
}

/** Decoded where it is an encoding; what is none ("100 %", the end of a link that was cut) stays as it came. */
const decode = (text: string): string => text.replace(/(?:%[0-9a-f]{2})+/gi, decodeRun)

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run)
  } catch (error) {
    if (error instanceof URIError) return run
    throw error
  }
}

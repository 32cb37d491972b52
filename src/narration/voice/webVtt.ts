// Reads WebVTT (W3C, WebVTT: The Web Video Text Tracks Format): cues with their times and plain text.

export interface VttCue {
  readonly startS: number
  readonly endS: number
  readonly text: string
}

const TIME = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
  '&lrm;': '',
  '&rlm;': '',
}

/** The cues in the order of the file. Throws `webVtt: message` with the line that cannot be read. */
export function readWebVtt(file: string): VttCue[] {
  const text = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if (!/^WEBVTT(?:[ \t\n]|$)/.test(text)) throw new Error('webVtt: the first line is not "WEBVTT"')
  const blocks = text.split(/\n{2,}/).slice(1)
  return blocks.flatMap((block) => {
    const lines = block.split('\n').filter((line) => line !== '')
    if (lines.length === 0 || /^(NOTE|STYLE|REGION)(\s|$)/.test(lines[0]!)) return []
    // A cue may have a name of its own above its times.
    const at = lines.findIndex((line) => line.includes('-->'))
    if (at === -1 || at > 1) throw new Error(`webVtt: no times in "${lines[0]}"`)
    return [readCue(lines[at]!, lines.slice(at + 1))]
  })
}

function readCue(times: string, lines: readonly string[]): VttCue {
  const [start = '', rest = ''] = times.split('-->').map((part) => part.trim())
  const startS = secondsOf(start)
  const endS = secondsOf(rest.split(/\s/)[0]!)
  if (startS === null || endS === null) throw new Error(`webVtt: times cannot be read in "${times}"`)
  return { startS, endS, text: plainCue(lines.join(' ')) }
}

function secondsOf(text: string): number | null {
  const match = TIME.exec(text)
  if (!match) return null
  const [, hours = '0', minutes, seconds, thousandths] = match
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000
}

/** Without tags, with the signs that entities stand for. */
const plainCue = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/ {2,}/g, ' ')
    .trim()

// The files of the pages with the full text, made from the catalogues each time, so that they cannot fall behind the
// story. The app's build writes them (transcriptPages.ts).
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allTranscripts } from '../narration/transcript/allTranscripts.ts'
import { TRANSCRIPT_FOLDER, TRANSCRIPT_STYLE } from '../narration/transcript/transcriptFile.ts'
import { TRANSCRIPT_FONTS, transcriptStyle } from '../narration/transcript/transcriptStyle.ts'
import { isStepId, type StepId } from '../packs/lumbar-medial-branch/chapters.ts'

/** Files under `transcript/` with their contents; stills lie in `public` already. */
export function transcriptFiles(root: string): Map<string, string | Uint8Array> {
  const source = (path: string): Buffer => readFileSync(join(root, 'src', path))
  const style = transcriptStyle(
    String(source('app/tokens.css')),
    String(source('narration/transcript/transcript.css')),
  )
  return new Map<string, string | Uint8Array>([
    ...allTranscripts(stillsIn(root)),
    [TRANSCRIPT_STYLE, style],
    ...TRANSCRIPT_FONTS.map((font): [string, Uint8Array] => [font, source(`app/fonts/${font}`)]),
  ])
}

/** Steps with a still in `public`. */
function stillsIn(root: string): Set<StepId> {
  const folder = join(root, 'public', TRANSCRIPT_FOLDER, 'stills')
  if (!existsSync(folder)) return new Set()
  const names = readdirSync(folder).map((file) => file.replace(/\.webp$/, ''))
  return new Set(names.filter(isStepId))
}

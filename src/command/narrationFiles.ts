// The list of recorded narration: what lies in public/narration, written beside the build so that the app asks for no
// file that is not there.
import { existsSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'

/** Where the app finds the list. */
const LIST = 'narration/files.json'

/** Audio and cues below a folder, as paths with slashes, sorted. A folder that is not there holds none. */
export function narrationFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(mp3|m4a|ogg|vtt)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** Writes the list into the build, and answers it while developing. */
export function narrationList(folder: string): Plugin {
  const list = (): string => JSON.stringify(narrationFiles(folder))
  return {
    name: 'narration-list',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: LIST, source: list() })
    },
    configureServer(server) {
      server.middlewares.use(`/${LIST}`, (_, response) => {
        response.setHeader('Content-Type', 'application/json')
        response.end(list())
      })
    },
  }
}

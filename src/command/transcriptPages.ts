// Vite plugin: writes the pages with the full text into the built app, and serves them while developing.
import { join } from 'node:path'
import { type Plugin, runnerImport } from 'vite'

const FOLDER = 'transcript'
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', woff2: 'font/woff2' }

/** Loaded when it is needed: the story's words are no part of the configuration. */
async function filesOf(root: string): Promise<Map<string, string | Uint8Array>> {
  const { module } = await runnerImport<typeof import('./transcriptFiles.ts')>(
    join(root, 'src', 'command', 'transcriptFiles.ts'),
  )
  return module.transcriptFiles(root)
}

export function transcriptPages(root: string): Plugin {
  return {
    name: 'transcript-pages',
    async generateBundle() {
      for (const [file, source] of await filesOf(root))
        this.emitFile({ type: 'asset', fileName: `${FOLDER}/${file}`, source })
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const [, folder, file = ''] = /^\/([^/?]+)\/([^/?]+)/.exec(request.url ?? '') ?? []
        const type = TYPES[file.split('.').at(-1)!]
        const content = folder === FOLDER && type ? (await filesOf(root)).get(file) : undefined
        if (content === undefined) return next()
        response.setHeader('Content-Type', `${type}; charset=utf-8`)
        response.end(content)
      })
    },
  }
}

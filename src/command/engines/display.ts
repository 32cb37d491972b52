// A screen that nobody sees, and a home that is thrown away: for browsers that draw 3D only where there is a window.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startProgram } from './startedProcess.ts'

/** Larger than any page that is tried, so that a window with its frame fits. */
const SCREEN = '1600x1300x24'

export interface Display {
  /** What a browser's surroundings must say. */
  readonly env: Readonly<Record<string, string>>
  readonly folder: string
  close(): Promise<void>
}

export async function openDisplay(): Promise<Display> {
  const folder = mkdtempSync(join(tmpdir(), 'ramus-engine-'))
  const screen = await startProgram({
    command: 'Xvfb',
    args: ['-displayfd', '3', '-screen', '0', SCREEN, '+extension', 'GLX', '-nolisten', 'tcp'],
    ready: { stream: 3, line: /(\d+)\n/ },
  })
  return {
    env: {
      DISPLAY: `:${screen.said}`,
      HOME: folder,
      XDG_RUNTIME_DIR: folder,
      LIBGL_ALWAYS_SOFTWARE: '1',
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
    },
    folder,
    close: async () => {
      await screen.end()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

// Types of serve.mjs, for callers in TypeScript.
import type { Server } from 'node:http'

/** Serves a built folder; port 0 takes a free one. Rejects with Node's own error when the port is taken. */
export function serve(options: { folder: string; port: number; host?: string }): Promise<Server>

// The worker itself: the server of lesionServer.ts on a worker's own messages.
import { type LesionReply, type LesionRequest, transferables } from './lesionProtocol.ts'
import { lesionServer } from './lesionServer.ts'

/** The part of a dedicated worker's scope that is used; the page's own types do not have it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<LesionRequest>) => void) | null
  postMessage(reply: LesionReply, transfer: ArrayBuffer[]): void
}

const scope = globalThis as unknown as WorkerScope

const handle = lesionServer({
  reply: (reply) => scope.postMessage(reply, reply.kind === 'solved' ? transferables(reply.timeline) : []),
  later: (next) => setTimeout(next, 0),
  nowMs: () => performance.now(),
})

scope.onmessage = ({ data }) => handle(data)

// Around a part that is fetched when it is opened: nothing until it is there; one line when it cannot be had, or when it
// has not come for a long time, each with a way to try again. The place in the story stays.
import { Component, type ReactNode, Suspense, useEffect, useState } from 'react'
import { forgetFailures } from '../../ui/laterPart.tsx'
import { useWords } from '../../words/CatalogueContext.ts'
import { loadAfresh } from './loadAfresh.ts'

/** A part that has not come by then may never come. */
const LONG_WAIT_MS = 10_000

interface LaterProps {
  readonly children: ReactNode
  /** What the failure stands in, where the part brings its own frame (a sheet): it has no room where it is opened from. */
  readonly frame?: (failure: ReactNode) => ReactNode
  /** Stands until the part is there; nothing, where it is not missed. */
  readonly waiting?: ReactNode
}

export function Later({ children, frame = (failure) => failure, waiting = null }: LaterProps) {
  const [attempt, setAttempt] = useState(0)
  const tryAgain = (): void => {
    // What fails twice is remembered by the browser in a way that only loading the page mends.
    if (attempt > 0) void loadAfresh()
    forgetFailures()
    setAttempt(attempt + 1)
  }
  const failure = frame(<Failure onRetry={tryAgain} />)
  return (
    <LaterBoundary key={attempt} failure={failure}>
      <Suspense fallback={<Waiting before={waiting}>{failure}</Waiting>}>{children}</Suspense>
    </LaterBoundary>
  )
}

/** Says nothing at first, since most parts come at once. */
function Waiting({ before, children }: { readonly before: ReactNode; readonly children: ReactNode }) {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => setLong(true), LONG_WAIT_MS)
    return () => window.clearTimeout(timer)
  }, [])
  return isLong ? children : before
}

function Failure({ onRetry }: { readonly onRetry: () => void }) {
  const words = useWords()
  return (
    <div role="alert">
      <p>{words.textFailed}</p>
      <button type="button" className="word-button" onClick={onRetry}>
        {words.tryAgain}
      </button>
    </div>
  )
}

interface LaterBoundaryProps {
  readonly failure: ReactNode
  readonly children: ReactNode
}

class LaterBoundary extends Component<LaterBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.failure : this.props.children
  }
}

// Around a part that is fetched when it is opened: nothing until it is there, one line when it cannot be had.
import { Component, type ReactNode, Suspense } from 'react'
import { useWords } from '../../words/CatalogueContext.ts'

export function Later({ children }: { readonly children: ReactNode }) {
  const words = useWords()
  return (
    <LaterBoundary failure={<p role="alert">{words.textFailed}</p>}>
      <Suspense fallback={null}>{children}</Suspense>
    </LaterBoundary>
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

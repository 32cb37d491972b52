// Keeps a failure of the picture away from the text. Mount it anew (another key) to try again.
import { Component, type ReactNode } from 'react'

interface StageBoundaryProps {
  readonly children: ReactNode
  /** Told once, when the picture cannot go on; the words beside it stay. */
  readonly onFailure: (error: Error) => void
}

export class StageBoundary extends Component<StageBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override componentDidCatch(error: Error): void {
    this.props.onFailure(error)
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children
  }
}

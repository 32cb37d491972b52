// The last net: says that something broke and offers to load again. The address keeps the place in the story.
import { Component, type ReactNode } from 'react'
import { CatalogueContext } from '../../words/CatalogueContext.ts'

interface PageBoundaryProps {
  readonly children: ReactNode
}

export class PageBoundary extends Component<PageBoundaryProps, { readonly failed: boolean }> {
  static override contextType = CatalogueContext
  declare context: React.ContextType<typeof CatalogueContext>

  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    const words = this.context?.words
    return (
      <main className="panel" role="alert">
        <p>{words?.somethingBroke}</p>
        <button type="button" className="pill-button" onClick={() => window.location.reload()}>
          {words?.reload}
        </button>
      </main>
    )
  }
}

// A page of the menu, opened from a step that speaks of it.
import { Sheet } from '../../ui/Sheet.tsx'
import { useWords } from '../../words/CatalogueContext.ts'
import { MenuPage } from './MenuPage.tsx'
import { pageTitles, type ReadingPageKey } from './menuPages.ts'
import './menu.css'

interface PageSheetProps {
  readonly page: ReadingPageKey
  readonly onClose: () => void
}

export function PageSheet({ page, onClose }: PageSheetProps) {
  const titles = pageTitles(useWords())
  return (
    <Sheet title={titles[page]} onClose={onClose}>
      <MenuPage page={page} />
    </Sheet>
  )
}

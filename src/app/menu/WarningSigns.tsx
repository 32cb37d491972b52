// When to call for help, reachable from everywhere.
import { RedFlags } from '../../narration/paper/RedFlags.tsx'
import { useCatalogue } from '../../words/CatalogueContext.ts'

export function WarningSigns() {
  const { disclaimers } = useCatalogue()
  return (
    <>
      <RedFlags />
      <p className="small-print">{disclaimers.emergency}</p>
    </>
  )
}

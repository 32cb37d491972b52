import { useCatalogue } from '../../narration/CatalogueContext.ts'
import { RedFlags } from '../../narration/paper/RedFlags.tsx'

/** When to call for help, reachable from everywhere. */
export function WarningSigns() {
  const { disclaimers } = useCatalogue()
  return (
    <>
      <RedFlags />
      <p className="small-print">{disclaimers.emergency}</p>
    </>
  )
}

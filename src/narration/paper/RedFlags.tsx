// When to call, when to go at once. The one place for the warning colour, with icon and words.
import { Icon } from '../../ui/Icon.tsx'
import { useCatalogue } from '../../words/CatalogueContext.ts'

export function RedFlags() {
  const { aftercare } = useCatalogue()
  return (
    <div className="red-flags">
      <section>
        <h2 className="heading">
          <Icon name="phone" />
          {aftercare.callTitle}
        </h2>
        <ul>
          {aftercare.call.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      </section>
      <section className="red-flags-now">
        <h2 className="heading">
          <Icon name="emergency" />
          {aftercare.emergencyTitle}
        </h2>
        <ul>
          {aftercare.emergency.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <p>
          <strong>{aftercare.emergencyLine}</strong>
        </p>
      </section>
    </div>
  )
}

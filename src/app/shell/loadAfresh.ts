// Loads the page again at the moment it shows: the address holds reader, joints, side, step and time. Only where the
// server answers, since a page that is there beats one that is not.

/** True when the page is being loaded again. */
export async function loadAfresh(
  ask: () => Promise<{ readonly ok: boolean }> = () =>
    fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }),
  reload: () => void = () => window.location.reload(),
): Promise<boolean> {
  const isThere = await ask().then(
    ({ ok }) => ok,
    () => false,
  )
  if (isThere) reload()
  return isThere
}

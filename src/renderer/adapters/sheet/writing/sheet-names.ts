const longestName = 31

/** Names Excel accepts for the tabs: without `[]:*?/\`, at most 31 characters, not empty, each different whatever its case. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((name, index) => {
    const clean = name.replace(/[[\]:*?/\\]/g, ' ').replace(/^[\s']+|[\s']+$/g, '') || `Sheet${index + 1}`
    let candidate = cut(clean, longestName)
    for (let copy = 2; taken.has(candidate.toLowerCase()); copy += 1) {
      const suffix = `(${copy})`
      candidate = cut(clean, longestName - suffix.length) + suffix
    }
    taken.add(candidate.toLowerCase())
    return candidate
  })
}

/** The first characters of a text, none of them halved. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')

/** A paragraph of the minutes beside the record: in both, only in the minutes, or only in the record. */
export type ComparedParagraph = {
  readonly kind: 'same' | 'own' | 'left-out'
  readonly text: string
}

/** Lengths of the longest runs of equal paragraphs from each place on. */
function commonLengths(
  drafted: readonly string[],
  edited: readonly string[],
): readonly (readonly number[])[] {
  const lengths = Array.from({ length: drafted.length + 1 }, () =>
    Array.from({ length: edited.length + 1 }, () => 0),
  )
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0
  for (let row = drafted.length - 1; row >= 0; row -= 1) {
    for (let column = edited.length - 1; column >= 0; column -= 1) {
      const length =
        drafted[row] === edited[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
      lengths[row]?.splice(column, 1, length)
    }
  }
  return lengths
}

/** The minutes as edited, paragraph by paragraph beside what the record gives, in the order both have. */
export function compareMinutes(
  drafted: readonly string[],
  edited: readonly string[],
): readonly ComparedParagraph[] {
  const lengths = commonLengths(drafted, edited)
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0
  const compared: ComparedParagraph[] = []
  let [row, column] = [0, 0]
  while (row < drafted.length || column < edited.length) {
    const [ours, theirs] = [drafted[row], edited[column]]
    if (ours !== undefined && ours === theirs) {
      compared.push({ kind: 'same', text: ours })
      row += 1
      column += 1
    } else if (ours !== undefined && (theirs === undefined || at(row + 1, column) >= at(row, column + 1))) {
      compared.push({ kind: 'left-out', text: ours })
      row += 1
    } else {
      compared.push({ kind: 'own', text: theirs ?? '' })
      column += 1
    }
  }
  return compared
}

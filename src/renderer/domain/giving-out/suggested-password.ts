/** A password that nobody guesses, from a fresh random id (UUID version 4): 16 of its random digits, in groups that can be read out. */
export function suggestedPassword(id: string): string {
  const digits = id.replaceAll('-', '')
  return [digits.slice(0, 4), digits.slice(4, 8), digits.slice(8, 12), digits.slice(20, 24)].join('-')
}

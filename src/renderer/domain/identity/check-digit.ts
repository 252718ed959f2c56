const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const

/** The 18th character of a resident identity number, from its first 17 digits (GB 11643-1999; ISO 7064 MOD 11-2). */
export function checkDigit(first17: string): string {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(first17[place]), 0)
  return '10X98765432'.charAt(sum % 11)
}

/** The 18-digit number of a person who has a 15-digit one: all of those were born in 19xx. */
export function upgradeOldNumber(fifteen: string): string {
  const first17 = `${fifteen.slice(0, 6)}19${fifteen.slice(6)}`
  return first17 + checkDigit(first17)
}

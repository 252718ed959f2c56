/**
 * The name someone signs in with, however it was typed: without spaces, in one of the two ways Unicode has to write an accent (NFC).
 * Key rings hold a tag of the result, so that a changed rule here would lock everybody out.
 */
export const accountName = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '')

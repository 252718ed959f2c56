/** Bytes as text of the characters A-Z a-z 0-9 - _ without padding (RFC 4648 §5). */
export const toBase64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

export const fromBase64url = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), character => character.charCodeAt(0))

/** How many characters so many bytes take. */
export const base64urlLength = (bytes: number): number => Math.ceil((bytes * 4) / 3)

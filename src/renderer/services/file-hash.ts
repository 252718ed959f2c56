/** SHA-256 of a file, as 64 hexadecimal digits. Reckoned by the browser beside the page's own work. */
export async function fileHash(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Chromium does not know `app:`, so the page stands at an https address nobody can own: `app://wenyuan/x` is `https://wenyuan.app.invalid/x`.
 */
export const toPage = (address: string): string =>
  address.replace(/^app:\/\/([^/]*)/, (_, host: string) => `https://${host}.app.invalid`)

export const toApp = (address: string): string =>
  address.replace(/^https:\/\/([^/]*)\.app\.invalid/, (_, host: string) => `app://${host}`)

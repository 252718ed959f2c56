import type { Page } from 'playwright'

const controls: ReadonlySet<unknown> = new Set([
  'button',
  'checkbox',
  'combobox',
  'link',
  'menuitem',
  'radio',
  'searchbox',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
])

/** Every control on the screen that a screen reader could not name, as the browser itself reckons names. */
export async function unnamedControls(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const unnamed = nodes.filter(
    ({ ignored, role, name }) =>
      !ignored && controls.has(role?.value) && String(name?.value ?? '').trim() === '',
  )
  const found = await Promise.all(
    unnamed.map(async ({ backendDOMNodeId }) => {
      const html = await session.send('DOM.getOuterHTML', { backendNodeId: backendDOMNodeId! })
      return html.outerHTML.slice(0, 200)
    }),
  )
  await session.detach()
  return found
}

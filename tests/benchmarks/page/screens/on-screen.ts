import { drawn } from '../draw-app'

/** What stands on the screen and can be clicked, found by its words. */
const named = (selector: string, words: RegExp) => (): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(selector)].find(
    one => words.test(one.title || one.textContent) && !one.matches(':disabled'),
  )

/** A click as the mouse makes it: antd opens its lists already when the button goes down. */
export async function clickOn(selector: string, words: RegExp = /^/): Promise<void> {
  const target = await drawn(named(selector, words))
  target.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }))
  target.click()
}

/** Another event of the mouse on what is there. */
export async function mouseOn(
  selector: string,
  words: RegExp,
  type: 'dblclick' | 'contextmenu',
): Promise<void> {
  const target = await drawn(named(selector, words))
  target.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, clientX: 600, clientY: 300 }))
}

export function press(key: string, target: EventTarget = document.body, ctrlKey = false): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }))
}

/** Writes into a field as a clerk does who types it all at once. */
export async function typeInto(selector: string, text: string): Promise<HTMLInputElement> {
  const field = await drawn(() => document.querySelector<HTMLInputElement>(selector))
  const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
  own?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  return field
}

/** Until something else is read off the screen than before. */
export async function untilOther(read: () => string | null | undefined, before: string | null | undefined) {
  await drawn(() => {
    const now = read()
    return now === before ? undefined : now
  })
}

/** Until what hangs on the last drawing is over too: two frames, and the page idle. */
export const settled = (): Promise<void> =>
  new Promise(resolve => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        requestIdleCallback(() => {
          resolve()
        })
      })
    })
  })

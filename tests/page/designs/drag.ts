/** The mouse pressed on something, moved in steps as a hand does, and let go. */
export async function drag(element: Element, right: number, down: number): Promise<void> {
  const box = element.getBoundingClientRect()
  const at = (share: number) => ({
    bubbles: true,
    cancelable: true,
    isPrimary: true,
    button: 0,
    pointerId: 1,
    clientX: box.left + 8 + right * share,
    clientY: box.top + 8 + down * share,
  })
  element.dispatchEvent(new PointerEvent('pointerdown', at(0)))
  for (const share of [0.1, 0.5, 1]) {
    document.dispatchEvent(new PointerEvent('pointermove', at(share)))
    await new Promise(resolve => requestAnimationFrame(resolve))
  }
  document.dispatchEvent(new PointerEvent('pointerup', at(1)))
}

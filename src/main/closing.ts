/** What a window can do when the clerk closes it. */
export type ClosingWindow = {
  /** Tells the page, which then puts things away and asks to quit. */
  tellPage(): void
  /** Asks the clerk, when that takes long, whether to wait on. */
  mayWaitOn(): Promise<boolean>
  destroy(): void
}

export type Closing = {
  /** The clerk closes the window. False: it must stay open for now. */
  mayClose(): boolean
  /** Whether the page has been told. */
  isWaiting(): boolean
  /** Closes the window at once. */
  leave(): void
  /** The clerk stays: closing begins anew the next time. */
  stay(): void
}

/** Milliseconds the page may take to put things away before the clerk is asked. */
export const longestPuttingAway = 20_000

/** A window that waits for its page when it is closed: told once, for as long as the clerk agrees. */
export function closing(window: ClosingWindow): Closing {
  let state: 'open' | 'waiting' | 'leaving' = 'open'
  let timer: NodeJS.Timeout | undefined

  function leave(): void {
    if (state === 'leaving') return
    state = 'leaving'
    clearTimeout(timer)
    window.destroy()
  }

  function stay(): void {
    if (state === 'leaving') return
    state = 'open'
    clearTimeout(timer)
  }

  async function askToWaitOn(): Promise<void> {
    const on = await window.mayWaitOn()
    if (state !== 'waiting') return
    if (on) wait()
    else leave()
  }

  function wait(): void {
    timer = setTimeout(() => void askToWaitOn(), longestPuttingAway)
  }

  return {
    mayClose() {
      if (state === 'open') {
        state = 'waiting'
        window.tellPage()
        wait()
      }
      return state === 'leaving'
    },
    isWaiting: () => state === 'waiting',
    leave,
    stay,
  }
}

/** What main tells the page: the clerk is closing the window, which now waits for `app:quit`. */
export const closingMessage = 'window:closing'

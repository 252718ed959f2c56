/** Opens the window anew, so that nothing of whoever was signed in is left in it. The clerk was told before that unsaved work goes. */
export function startAgain(): void {
  const noMoreQuestions = (event: Event): void => {
    event.stopImmediatePropagation()
  }
  window.addEventListener('beforeunload', noMoreQuestions, { capture: true })
  window.location.reload()
}

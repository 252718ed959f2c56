/** Whether leaving the window now would lose something: whoever guards unsaved work answers `beforeunload`. */
export const somethingUnsaved = (): boolean =>
  !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

const NAME = 'wenyuan-records'

/** Hold the records for this window until it closes; false when another window holds them. */
export const holdRecords = (): Promise<boolean> =>
  new Promise(resolve => {
    void navigator.locks.request(NAME, { ifAvailable: true }, lock => {
      resolve(lock !== null)
      return lock === null ? undefined : new Promise(() => undefined)
    })
  })

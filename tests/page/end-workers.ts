import { afterAll } from 'vitest'

/**
 * The files of the page tests share a page, since each would load the whole app anew. What a file began in other threads ends with it:
 * the room a page has for them is limited.
 */
const begun: Worker[] = []

class CountedWorker extends Worker {
  constructor(...how: ConstructorParameters<typeof Worker>) {
    super(...how)
    begun.push(this)
  }
}

const PageWorker = globalThis.Worker
globalThis.Worker = CountedWorker

afterAll(() => {
  globalThis.Worker = PageWorker
  for (const worker of begun.splice(0)) worker.terminate()
})
